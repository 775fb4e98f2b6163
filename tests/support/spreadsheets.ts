import { utils, write, type WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Rows as a CSV file with every cell in quotation marks. */
export function writeCsv(
  rows: readonly (readonly string[])[],
  { delimiter = ',', lineBreak = '\r\n' } = {},
): Uint8Array {
  const lines = rows.map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter),
  );
  return strToU8(lines.join(lineBreak));
}

/** Sheets, each as rows of texts or as a ready sheet, as an Excel workbook. */
export function writeWorkbook(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[] | WorkSheet>>,
): Uint8Array {
  const book = utils.book_new();
  for (const [name, content] of Object.entries(sheets)) {
    const sheet = Array.isArray(content)
      ? utils.aoa_to_sheet(content as unknown[][])
      : (content as WorkSheet);
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** A packed file that holds these files, each with no content. */
export function writeZip(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8(' ')])));
}

/** A workbook of one sheet with these rows, in the XML that spreadsheet programs write. */
export function writeRawWorkbook(rows: string): Uint8Array {
  const parts = unzipSync(writeWorkbook({ One: [['FragmentID']] }));
  const file = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[file] ?? new Uint8Array());
  parts[file] = strToU8(
    xml
      .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`)
      .replace(/<dimension[^>]*>/, '<dimension ref="A1:D9"/>'),
  );
  return zipSync(parts);
}
