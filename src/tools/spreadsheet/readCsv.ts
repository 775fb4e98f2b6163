import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import { CsvError, parse } from 'csv-parse/sync';
import { decodeTextFile } from './decodeTextFile.ts';
import { judgeEncoding, type EncodingDoubt } from './judgeEncoding.ts';
import { findHeaders, replaceHeaders, type HeaderOptions } from './findHeaders.ts';
import { findNeedlessQuotes } from './findNeedlessQuotes.ts';
import {
  cleanCell,
  createSheetProblem,
  HEADER_ROWS,
  MAX_ROWS,
  type IsHeaderRow,
  type Sheet,
  type SheetProblem,
  type SheetRow,
  type SheetsReading,
  formatRow,
} from './sheet.ts';

/** How a text file is to be read, where its publisher knows better than its bytes show. */
export interface CsvOptions extends HeaderOptions {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
}

/** What separates the cells, and how the report calls it. */
const DELIMITERS = [
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
] as const;

/**
 * Bytes of a CSV file → its rows, or at least one error. Encoding and separator are found in the file unless they are
 * given; a first line `sep=;`, as Excel writes it, is followed and left out.
 */
export function readCsv(
  bytes: Uint8Array,
  isHeader: IsHeaderRow,
  options: CsvOptions = {},
): SheetsReading {
  const reasons = getToolTexts().sheets;
  const decoded = decodeTextFile(bytes, options.encoding);
  const refuse = (reason: string): SheetsReading => ({
    sheets: [],
    problems: [createSheetProblem('not-a-spreadsheet', undefined, { reason })],
  });
  if (decoded === undefined)
    return refuse(
      options.encoding === undefined
        ? reasons.mixedBytes
        : reasons.otherBytes({ encoding: options.encoding }),
    );
  const doubt = options.encoding === undefined ? judgeEncoding(bytes, decoded) : undefined;
  if (doubt !== undefined) return { sheets: [], problems: [reportEncoding(doubt)] };
  if (/[^\P{Cc}\s\u0080-\u009F]/u.test(decoded.text.slice(0, 4096)))
    return refuse(reasons.controls);
  // A line break is one, however it is written; so lines are counted alike everywhere.
  const plain = decoded.text.replaceAll(/\r\n?/g, '\n');
  const hint = /^sep=(.)\n/i.exec(plain);
  const skipped = hint === null ? 0 : 1;
  const text = plain.slice(hint?.[0].length ?? 0);
  const delimiter = options.delimiter ?? hint?.[1] ?? findDelimiter(text, isHeader);
  const { rows, lines: read, problem } = parseRows(text, delimiter, skipped);
  if (problem !== undefined) return { sheets: [], problems: [problem] };
  const texts = getToolTexts().import;
  const name = DELIMITERS.find(([character]) => character === delimiter)?.[1];
  const separator = name === undefined ? `“${delimiter}”` : texts[name];
  const description = texts.csv({ encoding: decoded.encoding, separator });
  const sheet = { name: undefined, description, rows, lines: read, delimiter, merged: [] };
  return {
    sheets: [setHeaders(sheet, isHeader, options)],
    problems: findNeedlessQuotes(text, rows, delimiter, skipped),
  };
}

/** The sheet with the headers that the publisher says it has. */
function setHeaders(sheet: Sheet, isHeader: IsHeaderRow, options: HeaderOptions): Sheet {
  const { headerRow, headerRows = 1 } = options;
  if (headerRow === undefined && headerRows === 1) return sheet;
  const headers = findHeaders(sheet.rows, [], isHeader, options);
  if (headers === undefined) return { ...sheet, header: headerRow ?? 0 };
  const { first, last, doubt } = headers;
  return {
    ...{ ...sheet, rows: replaceHeaders(sheet.rows, headers), header: last, firstHeader: first },
    ...(doubt === undefined ? {} : { headerDoubt: doubt }),
  };
}

function reportEncoding({ encoding, ...texts }: EncodingDoubt): SheetProblem {
  if (encoding === 'twice') return createSheetProblem('encoded-twice', undefined, texts);
  if (encoding === 'mixed') return createSheetProblem('encodings-mixed', undefined, texts);
  return createSheetProblem('encoding-doubtful', undefined, { encoding, ...texts });
}

function parseRows(
  text: string,
  delimiter: string,
  skipped: number,
): { rows: SheetRow[]; lines: number; problem?: SheetProblem } {
  const rows: SheetRow[] = [];
  let end = skipped;
  let number = skipped;
  try {
    parseRecords(text, delimiter, ({ record, info }) => {
      number += 1;
      const line = end + 1;
      end = info.lines + skipped;
      if (rows.length <= MAX_ROWS + HEADER_ROWS && record.some((cell) => cell.trim() !== ''))
        rows.push({ number, line, cells: record.map(cleanCell) });
    });
    return { rows, lines: end };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { [REASONS[error.code] ?? 'csvOther']: reason } = getToolTexts().sheets;
    const detail = {
      reason: typeof reason === 'string' ? reason : reason({ fault: error.code }),
    };
    const place = formatRow({ number: number + 1, line: end + 1, cells: [] });
    return { rows, lines: end, problem: createSheetProblem('csv-broken', place, detail) };
  }
}

const REASONS: Readonly<Record<string, 'csvOpen' | 'csvAfter' | 'csvInside'>> = {
  CSV_QUOTE_NOT_CLOSED: 'csvOpen',
  CSV_INVALID_CLOSING_QUOTE: 'csvAfter',
  INVALID_OPENING_QUOTE: 'csvInside',
};

interface CsvRecord {
  readonly record: readonly string[];
  /** `lines`: the number of lines up to the end of the record. */
  readonly info: { readonly lines: number };
}

function parseRecords(
  text: string,
  delimiter: string,
  take: (record: CsvRecord) => void,
  max?: number,
): void {
  parse(text, {
    delimiter,
    relax_column_count: true,
    record_delimiter: '\n',
    ...(max === undefined ? {} : { to: max }),
    on_record: (record: string[], info) => {
      take({ record, info });
      // The parser keeps none of them.
      return null;
    },
  });
}

/** The separator that makes a row of headers of the beginning, or else the one that makes most columns. */
function findDelimiter(text: string, isHeader: IsHeaderRow): string {
  const ranked = DELIMITERS.map(([delimiter]) => {
    const rows = parseBeginning(text, delimiter);
    const columns = Math.max(0, ...rows.map((cells) => cells.length));
    return { delimiter, columns, isHeader: rows.some((cells) => isHeader(cells)) };
  }).toSorted((a, b) => Number(b.isHeader) - Number(a.isHeader) || b.columns - a.columns);
  return ranked[0]?.delimiter ?? ',';
}

function parseBeginning(text: string, delimiter: string): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  try {
    parseRecords(text, delimiter, ({ record }) => rows.push(record), HEADER_ROWS);
  } catch (error) {
    // With another separator the quotation marks may be in the wrong places.
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}
