import { getRights, getYear, inOneLine, type Citation } from './citation.ts';

/**
 * What LaTeX reads as more than a letter. Braces are counted by BibTeX even where they are escaped, so that each has an
 * invisible partner (as Zotero writes and reads them).
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`{\textbackslash}`,
  '{': String.raw`\{\vphantom{\}}`,
  '}': String.raw`\vphantom{\{}\}`,
  '~': String.raw`{\textasciitilde}`,
  '^': String.raw`{\textasciicircum}`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  $: String.raw`\$`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
};

/** Reports and data sets as BibTeX, in UTF-8. Authors and titles are in two braces: nothing parts or changes them. */
export function writeBibtex(citations: readonly Citation[]): string {
  return citations.map((citation) => `${writeEntry(citation)}\n`).join('\n');
}

function writeEntry(citation: Citation): string {
  const { kind, key, authors, title, institution, genre } = citation;
  const isReport = kind === 'report';
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.map(protect).join(' and ')],
    ['title', protect(title)],
    [isReport ? 'institution' : 'publisher', escapeLatex(institution)],
    ['type', escapeLatex(genre)],
    ['number', escapeLatex(citation.number)],
    ['year', getYear(citation)],
    ['version', escapeLatex(citation.version)],
    ['language', escapeLatex(citation.language)],
    // Styles set an address as it is, and Zotero reads it so.
    ['url', citation.address],
    ['copyright', escapeLatex(getRights(citation))],
    ['abstract', escapeLatex(citation.abstract)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@${isReport ? 'techreport' : 'misc'}{${key},\n${lines.join('')}}`;
}

function protect(text: string): string {
  return `{${escapeLatex(text)}}`;
}

function escapeLatex<Text extends string | undefined>(text: Text): Text {
  return (
    text === undefined
      ? text
      : inOneLine(text).replaceAll(/[\\{}~^&%$#_]/g, (character) => SPECIAL[character] ?? character)
  ) as Text;
}
