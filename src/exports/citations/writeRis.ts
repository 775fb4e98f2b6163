import { getRights, getYear, inOneLine, joinName, type Citation } from './citation.ts';

/**
 * Reports and data sets as RIS, in UTF-8: a line for each tag, as a line that begins with another tag ends a text. The
 * name of an author ends in a comma, by which readers know that it is one name and not several.
 */
export function writeRis(citations: readonly Citation[]): string {
  return citations.map(writeRecord).join('');
}

function writeRecord(citation: Citation): string {
  const { kind, authors, date } = citation;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', kind === 'report' ? 'RPRT' : 'DATA'],
    ['ID', citation.key],
    ...authors.map((name) => ['AU', `${joinName(name)},`] as const),
    ['TI', citation.title],
    ['PY', getYear(citation)],
    ['DA', isDay(date) ? `${date.replaceAll('-', '/')}/` : undefined],
    ['PB', citation.institution],
    ['M3', citation.genre],
    ['SN', citation.number],
    ['ET', citation.version],
    ['AB', citation.abstract],
    ['LA', citation.language],
    ['CR', getRights(citation)],
    ['DP', citation.catalogue],
    ['UR', citation.address],
  ];
  const written = lines.flatMap(([tag, value]) => {
    const line = inOneLine(value ?? '');
    return line === '' ? [] : [`${tag}  - ${line}\r\n`];
  });
  return `${written.join('')}ER  - \r\n\r\n`;
}

function isDay(date: string | undefined): date is string {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);
}
