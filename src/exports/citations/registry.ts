import { inOneLine, type Citation, type CitationWords } from './citation.ts';
import { writeBibtex } from './writeBibtex.ts';
import { writeCsl } from './writeCsl.ts';
import { writeRis } from './writeRis.ts';
import { writeApa, writeChicago, writePlain } from './writeText.ts';

/** A format in which outcomes are cited. `write` is the same in the build and in a browser. */
export interface CitationFormat {
  readonly key: 'apa' | 'chicago' | 'plain' | 'bibtex' | 'ris' | 'csl';
  /** What a reader calls it; one without a name of its own is named by the interface. */
  readonly name?: string;
  /** Of its files, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Read by people and not by programs: a line for each citation. */
  readonly isText?: true;
  readonly write: (citations: readonly Citation[], words: CitationWords) => string;
}

/** Every format of citations, in the order in which a reader is offered them. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  createTextFormat('apa', writeApa, 'APA'),
  createTextFormat('chicago', writeChicago, 'Chicago'),
  createTextFormat('plain', writePlain),
  {
    ...{ key: 'bibtex', name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
    write: writeBibtex,
  },
  {
    ...{ key: 'ris', name: 'RIS', extension: 'ris' },
    mediaType: 'application/x-research-info-systems',
    write: writeRis,
  },
  {
    ...{ key: 'csl', name: 'CSL-JSON', extension: 'json' },
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCsl,
  },
];

function createTextFormat(
  key: CitationFormat['key'],
  write: (citation: Citation, words: CitationWords) => string,
  name?: string,
): CitationFormat {
  return {
    ...{ key, extension: 'txt', mediaType: 'text/plain', isText: true },
    ...(name === undefined ? {} : { name }),
    write: (citations, words) =>
      citations.map((citation) => `${inOneLine(write(citation, words))}\n`).join(''),
  };
}

/** A format by its key. */
export function getCitationFormat(key: CitationFormat['key']): CitationFormat {
  const format = CITATION_FORMATS.find((each) => each.key === key);
  if (format === undefined) throw new Error(`There is no format ${key}.`);
  return format;
}
