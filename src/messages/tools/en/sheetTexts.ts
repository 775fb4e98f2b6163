import { formatCount } from '../../../text/formatCount.ts';

/** Why a spreadsheet is not read, or a copy of it not made, and what is there instead: what a problem gives as its reason. */
export const SHEET_TEXTS = {
  // Files that are no spreadsheet
  oldExcel: 'it is in the format of Excel 2003 or older',
  damaged: (d: { fault: string }): string => `it is damaged (${d.fault})`,
  twoFormats: 'it is an Excel workbook and an OpenDocument at once',
  otherZip: 'it is a ZIP file of another kind',
  template: 'it is a template (.ots)',
  textDocument: 'it is a text document (.odt)',
  otherDocument: 'it is an OpenDocument of another kind',
  flatDocument: 'it is a flat OpenDocument file (.fods)',
  otherBytes: (d: { encoding: string }): string => `its bytes are not ${d.encoding}`,
  mixedBytes: 'its bytes are not all of one encoding',
  controls: 'it contains characters that no text has',
  /** What is not as spreadsheet programs write it, in the words of whoever could repair it. */
  irregular: (d: { fault: string }): string => d.fault,
  // Workbooks that ask for too much
  bomb: (d: { times: number }): string => `it unpacks to more than ${d.times} times its size`,
  openTag: 'it holds a tag without end',
  links: 'its hyperlinks lie over too many cells; remove them',
  entities: 'it defines entities of its own, which no spreadsheet program writes',
  binary: 'its sheets are in a binary format (.xlsb)',
  columns: (d: { last: number; most: number }): string =>
    `it formats columns up to number ${d.last}, and the last one is ${d.most}`,
  vast: 'its cells are spread over more rows and columns than any harvest has',
  slow: (d: { seconds: number }): string => `reading it takes more than ${d.seconds} seconds`,
  memory: (d: { megabytes: number }): string =>
    `reading it takes more than ${d.megabytes} MB of memory`,
  // Text files that cannot be divided into cells
  csvOpen: 'a quotation mark is opened in this row and never closed.',
  csvAfter: 'text follows after a closing quotation mark.',
  csvInside: 'there is a quotation mark inside a cell that does not begin with one.',
  csvOther: (d: { fault: string }): string => `it breaks a rule of such files (${d.fault}).`,
  // Formulas whose value may be an old one
  recalculation: 'the workbook says that its formulas are to be calculated again',
  neverCalculated: 'the workbook was not saved by a program that is known to calculate formulas',
  otherWorkbook: 'it reads another workbook, which may have changed since',
  chance: 'it depends on the day, the hour or chance',
  // A copy with ids, and what it loses
  oneTable: 'a text file holds one table',
  unreadable: 'it cannot be read',
  noRow: (d: { row: number }): string => `there is no row ${d.row}`,
  noSheet: (d: { sheet: string }): string => `there is no sheet “${d.sheet}”`,
  ragged: (d: { count: number; row: number }): string =>
    `${d.count === 1 ? 'a row has' : `${d.count} rows have`} another number of cells than there are columns (row ${d.row}): use the workbook (.xlsx) itself`,
  encoding: (d: { encoding: string }): string =>
    `its encoding is ${d.encoding}: save it as CSV UTF-8`,
  letters: (d: { encoding: string }): string =>
    `its encoding, ${d.encoding}, lacks a letter of the new headers`,
  gap: (d: { sheet: string }): string =>
    `The new columns of the sheet “${d.sheet}” are apart from its table, because there are empty columns or other cells between them: before you sort, mark the whole rows, so that each id stays with its row.`,
  protectedExcel: (d: { sheet: string }): string =>
    `The sheet “${d.sheet}” is protected: nobody can fill in the new columns until its protection is taken off (Excel: Review → Unprotect Sheet; LibreOffice: Tools → Protect Sheet).`,
  protectedCalc: (d: { sheet: string }): string =>
    `The sheet “${d.sheet}” is protected: nobody can fill in the new columns until its protection is taken off (LibreOffice: Tools → Protect Sheet; Excel: Review → Unprotect Sheet).`,
  signedWorkbook: 'The digital signature of the workbook no longer holds.',
  signedSpreadsheet: 'The digital signature of the spreadsheet no longer holds.',
  table: (d: { table: string; sheet: string }): string =>
    `The table “${d.table}” on the sheet “${d.sheet}” ends before the new columns: sort the whole rows, never the table alone.`,
  printRange: (d: { sheet: string }): string =>
    `The new columns of the sheet “${d.sheet}” are outside the range that is printed (LibreOffice: Format → Print Ranges).`,
  filter: (d: { sheet: string }): string =>
    `The filter on the sheet “${d.sheet}” ends before the new columns: sort the whole rows, never the range alone.`,
  range: (d: { range: string; sheet: string }): string =>
    `The range “${d.range}” on the sheet “${d.sheet}” ends before the new columns: sort the whole rows, never the range alone.`,
  // Options that change nothing
  nothingLost: 'no file loses what is in a column of that name',
  noSuchRow: 'no row of this sheet has that id',
  notDeleted: 'its file was not deleted',
  notKept: 'nothing keeps it confidential',
  fileOpen: (d: { file: string }): string => `${d.file} is not confidential`,
  rowKeeps: (d: { file: string }): string =>
    `the row or the settings at the top of ${d.file} keep it confidential`,
  fileKeeps: (d: { file: string }): string =>
    `the row says what ${d.file} says, and that file keeps it confidential`,
  noReadableId: 'no id that can be read',
  // What a sheet holds where no table of outcomes was found
  theFile: 'the file',
  named: (d: { sheet: string }): string => `“${d.sheet}”`,
  empty: (d: { name: string }): string => `${d.name} is empty`,
  lists: (d: { name: string; row: number; headers: string }): string =>
    `${d.name} holds lists of values (no header in row ${d.row} is known: ${d.headers}; and no column has a text in most rows)`,
  headersAlone: (d: { name: string; headers: string }): string =>
    `${d.name} has headers (${d.headers}) and no rows below them`,
  lines: (d: { name: string; count: number; first: string }): string =>
    `${d.name} holds ${d.count === 1 ? 'one line' : formatCount(d.count, 'line')} (“${d.first}”)`,
  /** What a row is that is no outcome. */
  stray: {
    tags: 'tags',
    'names of columns': 'names of columns',
    'numbers of columns': 'numbers of columns',
    'an example': 'an example',
    explanations: 'explanations',
    'a total': 'a total',
    'a note': 'a note',
  },
};
