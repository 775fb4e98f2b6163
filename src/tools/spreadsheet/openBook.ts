import type { Book } from './book.ts';
import { findFormat } from './inspectWorkbook.ts';
import { openDocument } from './openDocument/openDocument.ts';
import { openWorkbook } from './openWorkbook.ts';
import { readBeginning, readRows } from './readRows.ts';

/** Bytes of a workbook → its sheets. Throws an `XmlError` where they cannot be read with certainty. */
export function openBook(bytes: Uint8Array): Book {
  return findFormat(bytes) === 'OpenDocument' ? openDocument(bytes) : openExcel(bytes);
}

function openExcel(bytes: Uint8Array): Book {
  const book = openWorkbook(bytes);
  return {
    format: undefined,
    sheets: book.sheets.map(({ name, isHidden, read, readNotes }) => ({
      name,
      isHidden,
      readBeginning: () => readBeginning(read(), book),
      readTable: () => readRows(read(), book, readNotes()),
    })),
  };
}
