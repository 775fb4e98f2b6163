import type { Citation, CitationWords } from '../exports/citations/citation.ts';
import { CITATION_FORMATS } from '../exports/citations/registry.ts';

interface CitationFile {
  readonly content: string;
  readonly mediaType: string;
  readonly name: string;
}

/** What a page cites (`data-citation`) with its words (`data-words`), in a format. Its abstract is in the head of the page. */
export function writeCitation(data: string, spoken: string, key: string): CitationFile {
  const citation = JSON.parse(data) as Citation;
  const words = JSON.parse(spoken) as CitationWords;
  const format = CITATION_FORMATS.find((each) => each.key === key);
  if (format === undefined) throw new Error(`There is no format ${key}.`);
  const abstract = document.querySelector<HTMLMetaElement>('meta[name="citation_abstract"]');
  const address = new URL(citation.address ?? '', location.href).href;
  const cited = { ...citation, address, abstract: abstract?.content };
  return {
    content: format.write([cited], words),
    mediaType: `${format.mediaType};charset=utf-8`,
    name: `${citation.key}.${format.extension}`,
  };
}
