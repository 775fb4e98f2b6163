import { CsvError, parse, type Options } from 'csv-parse/sync';
import { decodeText } from './decodeText.ts';
import {
  cleanCell,
  createSheetProblem,
  HEADER_ROWS,
  MOST_ROWS,
  type IsHeaderRow,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from './sheet.ts';

/** How a text file is to be read, where its publisher knows better than its bytes tell. */
export interface CsvOptions {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
}

/** What separates the cells, and how the report calls it. */
const DELIMITERS = [
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
] as const;

/**
 * Bytes of a CSV file → its rows. Encoding and separator are found in the file unless they are
 * given; a first line `sep=;`, as Excel writes it, is followed and left out.
 */
export function readCsv(
  bytes: Uint8Array,
  isHeader: IsHeaderRow,
  options: CsvOptions = {},
): { sheet: Sheet } | { problems: readonly SheetProblem[] } {
  const decoded = decodeText(bytes, options.encoding);
  const refuse = (reason: string): { problems: SheetProblem[] } => ({
    problems: [createSheetProblem('not-a-spreadsheet', undefined, { reason })],
  });
  if (decoded === undefined) return refuse(`its bytes are not ${options.encoding ?? 'text'}`);
  if (/[^\P{Cc}\s\u0080-\u009F]/u.test(decoded.text.slice(0, 4096)))
    return refuse('it holds signs that no text has');
  const mark = /^sep=(.)\r?\n/i.exec(decoded.text);
  const text = decoded.text.slice(mark?.[0].length ?? 0);
  const skipped = mark === null ? 0 : 1;
  const delimiter = options.delimiter ?? mark?.[1] ?? findDelimiter(text, isHeader);
  try {
    const rows = parseRows(text, delimiter, skipped);
    const name = DELIMITERS.find(([sign]) => sign === delimiter)?.[1] ?? `“${delimiter}”`;
    return {
      sheet: {
        name: undefined,
        told: `CSV, ${decoded.encoding}, separated by ${name}`,
        rows,
        merged: [],
      },
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines: unknown = error['lines'];
    const place = typeof lines === 'number' ? `line ${lines + skipped}` : undefined;
    return { problems: [createSheetProblem('csv-broken', place, { reason: error.message })] };
  }
}

function parseRows(text: string, delimiter: string, skipped: number): SheetRow[] {
  let end = skipped;
  return parseRecords(text, delimiter, MOST_ROWS + HEADER_ROWS)
    .map(({ record, info }, index): SheetRow => {
      const line = end + 1;
      end = info.lines + skipped;
      return { number: index + 1 + skipped, line, cells: record.map(cleanCell) };
    })
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

interface CsvRecord {
  readonly record: readonly string[];
  /** `lines`: the number of lines up to the end of the record. */
  readonly info: { readonly lines: number };
}

function parseRecords(text: string, delimiter: string, most: number): CsvRecord[] {
  const options: Options = {
    delimiter,
    info: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    to: most,
  };
  // With `info` the parser returns records with what is known of them, which its types leave out.
  return parse(text, options) as unknown as CsvRecord[];
}

/** The separator that makes a row of headers of the beginning, or else the one that makes most columns. */
function findDelimiter(text: string, isHeader: IsHeaderRow): string {
  const ranked = DELIMITERS.map(([delimiter]) => {
    const rows = parseBeginning(text, delimiter);
    const columns = Math.max(0, ...rows.map((cells) => cells.length));
    return { delimiter, columns, isHeader: rows.some(isHeader) };
  }).toSorted((a, b) => Number(b.isHeader) - Number(a.isHeader) || b.columns - a.columns);
  return ranked[0]?.delimiter ?? ',';
}

function parseBeginning(text: string, delimiter: string): (readonly string[])[] {
  try {
    return parseRecords(text, delimiter, HEADER_ROWS).map(({ record }) => record);
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}
