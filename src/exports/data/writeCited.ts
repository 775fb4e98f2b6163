import type { Citation } from '../citations/citation.ts';
import { createCitation } from '../citations/createCitation.ts';
import { getCitationFormat, type CitationFormat } from '../citations/registry.ts';
import { readHeadline } from '../../text/headline/readHeadline.ts';
import type { KitCitations } from './dataKit.ts';
import type { DataAbout } from './dataFormat.ts';
import { listCell, type DataRecord } from './dataSet.ts';
import { listAbout } from './listAbout.ts';

/** Records that are written at the same time. */
const RECORDS_A_PART = 200;

/**
 * A part of all outcomes for a reference manager, part by part. Neither format has a place for what a file is: BibTeX lets be
 * what is between its entries; a record of RIS says in which catalogue it was found.
 */
export function* writeCited(
  key: CitationFormat['key'],
  records: Iterable<DataRecord>,
  about: DataAbout,
  { programme, words, years }: KitCitations,
): Generator<string> {
  const { write } = getCitationFormat(key);
  const catalogue = [about.title, ...(about.selection ?? []), about.state].filter(Boolean);
  const writePart = (citations: readonly Citation[]): string => write(citations, words);
  if (key === 'bibtex') yield listAbout(about).map(formatComment).join('');
  let citations: Citation[] = [];
  for (const record of records) {
    const address = String(record['permalink']);
    const cited = createCitation(readCited(record, address, years), programme, words, address);
    citations.push(key === 'ris' ? { ...cited, catalogue: catalogue.join('; ') } : cited);
    if (citations.length < RECORDS_A_PART) continue;
    yield `${key === 'bibtex' ? '\n' : ''}${writePart(citations)}`;
    citations = [];
  }
  if (citations.length > 0) yield `${key === 'bibtex' ? '\n' : ''}${writePart(citations)}`;
}

/** An entry begins with an at sign, wherever it is. */
function formatComment(line: string): string {
  return `% ${line.replaceAll(/\s+/g, ' ').replaceAll('@', '(at)')}\n`;
}

function readCited(
  record: DataRecord,
  address: string,
  years: readonly string[],
): Parameters<typeof createCitation>[0] {
  const read = (name: string): string => String(record[name] ?? '');
  const [headline, description] = [read('headline'), read('description')];
  return {
    id: read('id'),
    slug: decodeURIComponent(/([^/]+)\/$/.exec(address)?.[1] ?? ''),
    title: readHeadline({ headline, description }).line,
    abstract: description,
    lang: read('language'),
    years: years
      .flatMap((name) => listCell(record[name] ?? null))
      .map(String)
      .filter((year) => /^\d{4}$/.test(year)),
  };
}
