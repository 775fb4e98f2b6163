import { escapeHtml } from '../text/escapeHtml.ts';
import { cutAtWord } from '../text/headline/cutAtWord.ts';

/** A site that a browser can search from its address bar. */
interface SearchableSite {
  readonly name: string;
  readonly abbreviation?: string | undefined;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Whole addresses: of the page that searches, with the question after it, and of a picture. */
  readonly search: string;
  readonly picture: string;
}

/** Characters that the specification allows. */
const [MAX_NAME, MAX_DESCRIPTION] = [16, 1024];

/** An OpenSearch description document, version 1.1 (https://github.com/dewitt/opensearch). */
export function writeOpenSearch(site: SearchableSite): string {
  const { name, abbreviation = name, description, language, search, picture } = site;
  const short = abbreviation.length < name.length ? abbreviation : name;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeHtml(cut(short, MAX_NAME))}</ShortName>`,
    `<Description>${escapeHtml(cut(description, MAX_DESCRIPTION))}</Description>`,
    `<Url type="text/html" template="${escapeHtml(search)}?q={searchTerms}"/>`,
    `<Image type="image/svg+xml">${escapeHtml(picture)}</Image>`,
    `<Language>${escapeHtml(language)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

function cut(text: string, max: number): string {
  return text.slice(0, cutAtWord(text, max));
}
