import { utils, write } from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';

type Rows = readonly (readonly string[])[];

/** Rows as a CSV file with every cell in quotation marks. */
export function writeCsv(rows: Rows): Uint8Array {
  return new TextEncoder().encode(
    stringify([...rows], { quoted: true, record_delimiter: 'windows' }),
  );
}

/** Rows as a workbook of one sheet. */
export function writeWorkbook(rows: Rows, bookType: 'xlsx' | 'ods' = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((cells) => [...cells])), 'Outcomes');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}
