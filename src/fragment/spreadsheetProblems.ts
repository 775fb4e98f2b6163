import type { ProblemKind } from './problemKind.ts';

const list = (names: readonly string[], most = 12): string =>
  names.length > most
    ? `${names.slice(0, most).join(', ')} and ${names.length - most} more`
    : names.join(', ');

/** What may be wrong with a spreadsheet, and with bringing it into fragments. */
export const SPREADSHEET_PROBLEMS = {
  // The file
  'not-a-spreadsheet': {
    severity: 'error',
    message: (d: { reason: string }) => `This is no spreadsheet that can be read: ${d.reason}.`,
    hint: 'Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) or as CSV UTF-8.',
  },
  'workbook-protected': {
    severity: 'error',
    message: () => 'The workbook is locked with a password, so nothing in it can be read.',
    hint: 'In Excel: File, Info, Protect Workbook, Encrypt with Password; empty the box and save a copy.',
  },
  'workbook-macros': {
    severity: 'error',
    message: () => 'The workbook holds macros (programs), and is not opened.',
    hint: 'Save it as an Excel workbook without macros (.xlsx).',
  },
  'workbook-too-large': {
    severity: 'error',
    message: (d: { megabytes: number; most: number }) =>
      `The workbook unpacks to ${d.megabytes} MB; ${d.most} MB is the most that is read.`,
    hint: 'Remove pictures and sheets that hold no outcomes, or split the workbook.',
  },
  'workbook-excessive': {
    severity: 'error',
    message: (d: { reason: string }) => `The workbook is not opened: ${d.reason}.`,
    hint: 'Copy the table as values into a new workbook, or save the sheet as CSV UTF-8, and import that.',
  },
  'sheet-missing': {
    severity: 'error',
    message: (d: { wanted: string; sheets: readonly string[] }) =>
      `There is no sheet “${d.wanted}”; there are: ${list(d.sheets)}.`,
    hint: 'Give one of these names with --sheet, in quotes if it holds a blank.',
  },
  'sheets-several': {
    severity: 'error',
    message: (d: { sheets: readonly string[] }) =>
      `Several sheets have a column for the id: ${list(d.sheets)}.`,
    hint: 'Say which one to import with --sheet.',
  },
  'sheet-empty': {
    severity: 'error',
    message: () => 'No outcome is in it: there is no row below the headers.',
    hint: 'Check that this is the right file, and the right sheet (--sheet).',
  },
  'too-many-rows': {
    severity: 'error',
    message: (d: { rows: number; most: number }) =>
      `There are ${d.rows} rows or more; ${d.most} is the most that is imported at once.`,
    hint: 'Check that this is the right sheet; if it is, split it into several files.',
  },
  'rows-not-read': {
    severity: 'warning',
    message: (d: { read: number; last: number }) =>
      `The sheet goes on to row ${d.last}; nothing below row ${d.read} was read.`,
    hint: 'Usually these rows are only formatted. If outcomes stand there, delete the empty rows above them.',
  },
  'csv-broken': {
    severity: 'error',
    message: (d: { reason: string }) => `The cells cannot be told apart here: ${d.reason}`,
    hint: 'Usually a quotation mark is missing or stands inside a cell that has none around it; save the file again from the spreadsheet.',
  },
  // The columns
  'column-id-missing': {
    severity: 'error',
    message: (d: { known: readonly string[]; found: readonly string[] }) =>
      `No column holds the id. Looked for: ${list(d.known)}. Found: ${list(d.found.map((name) => name.slice(0, 60))) || 'nothing'}.`,
    hint: 'Name the column so, or add its header to “headers” in programme.md, under “id”.',
  },
  'column-repeated': {
    severity: 'error',
    message: (d: { header: string; other: string }) =>
      `The header “${d.header}” stands above column ${d.other} already.`,
    hint: 'Give one of the two columns another header, or delete it.',
  },
  'columns-one-field': {
    severity: 'error',
    message: (d: { header: string; first: string; other: string }) =>
      `“${d.header}” means the same field as “${d.first}” in column ${d.other}.`,
    hint: 'Delete one of the two columns, or change “headers” in programme.md.',
  },
  'column-without-header': {
    severity: 'error',
    message: (d: { cells: number }) => `The column has no header, but ${d.cells} filled cells.`,
    hint: 'Write a header above it, or empty the column.',
  },
  'header-not-writable': {
    severity: 'error',
    message: (d: { header: string }) => `The header “${d.header}” holds **, which ends a header.`,
    hint: 'Take the asterisks out of the header.',
  },
  'column-unknown': {
    severity: 'warning',
    message: (d: { header: string }) =>
      `“${d.header}” is no header that programme.md lists: it is kept in the files and never published.`,
    hint: 'If it should be published, add it to “headers” in programme.md.',
  },
  'column-missing': {
    severity: 'warning',
    message: (d: { field: string; known: readonly string[]; effect: string }) =>
      `No column holds the field “${d.field}” (${list(d.known)}), so ${d.effect}.`,
    hint: 'Add the column, or add its header to “headers” in programme.md.',
  },
  'tick-boxes-missing': {
    severity: 'warning',
    message: (d: { header: string }) =>
      `No column of the tick boxes for “${d.header}” is in this sheet, so that line is not written.`,
    hint: 'Compare the headers of the sheet with “tickBoxes” in programme.md.',
  },
  'tick-unclear': {
    severity: 'error',
    message: (d: { value: string }) => `“${d.value}” is neither a tick nor its absence.`,
    hint: 'Write 1 or x for a tick; leave the cell empty or write 0 where there is none.',
  },
  // The rows
  'cells-merged': {
    severity: 'error',
    message: (d: { ranges: readonly string[] }) =>
      `Cells are merged, so it is unclear to which row their content belongs: ${list(d.ranges)}.`,
    hint: 'Select them, unmerge them (Home, Merge & Center), and write the value into each row.',
  },
  'rows-hidden': {
    severity: 'warning',
    message: (d: { rows: readonly string[] }) =>
      `Hidden rows are imported like all others: ${list(d.rows)}.`,
    hint: 'To keep an outcome unpublished fill in its confidential column; hiding the row does not.',
  },
  'formula-without-value': {
    severity: 'error',
    message: () => 'The formula in this cell has never been worked out, so it shows no value.',
    hint: 'Open the workbook in Excel or LibreOffice, let it recalculate, and save it.',
  },
  'formula-error': {
    severity: 'warning',
    message: (d: { value: string }) => `The cell shows the error ${d.value}; it is kept as shown.`,
    hint: 'Correct the formula in the spreadsheet and import again.',
  },
  'row-without-id': {
    severity: 'error',
    message: () => 'The row has no id.',
    hint: 'Fill in its id, or empty the whole row.',
  },
  'row-repeats-id': {
    severity: 'error',
    message: (d: { id: string; other: string }) =>
      `The id “${d.id}” makes the same file as the one in ${d.other}.`,
    hint: 'Give one of the two rows another id, or delete it.',
  },
  'row-too-large': {
    severity: 'error',
    message: (d: { characters: number; most: number }) =>
      `The row holds ${d.characters} characters; ${d.most} is the most that one outcome may have.`,
    hint: 'Usually a quotation mark is missing, so that other rows stand in one of its cells.',
  },
  'row-too-long': {
    severity: 'error',
    message: (d: { rows: number; cells: number; columns: number }) =>
      d.rows === 1
        ? `The row has ${d.cells} cells, but there are ${d.columns} columns.`
        : `${d.rows} rows have more cells than there are columns (${d.columns}).`,
    hint: 'Usually a quotation mark is missing around a cell that holds the separator. Import the workbook (.xlsx) itself, or save the file again from it.',
  },
  'row-too-short': {
    severity: 'warning',
    message: (d: { rows: number; cells: number; columns: number }) =>
      `${d.rows === 1 ? `The row has ${d.cells} cells of ${d.columns}` : `${d.rows} rows have fewer cells than there are columns (${d.columns})`}. Whichever is missing, all after it may stand under wrong headers, so ${d.rows === 1 ? 'the outcome is' : 'these outcomes are'} withheld.`,
    hint: 'Import the workbook (.xlsx) itself. If you need CSV, fill the last column in every row (Excel leaves empty cells at the end of a row out), save it again, and import that.',
  },
  'row-shifted': {
    severity: 'warning',
    message: (d: { rows: number; cell: string; value: string; belongs: string }) =>
      `${d.rows === 1 ? 'The values of the row' : `The values of ${d.rows} rows`} seem to be shifted (“${d.value.slice(0, 60)}” in ${d.cell} belongs under ${d.belongs}), so ${d.rows === 1 ? 'the outcome is' : 'these outcomes are'} withheld.`,
    hint: 'Put the values back under their headers and import again. If they are right where they are, list them under “vocabularies” in programme.md, or write a clear “no” into the confidential column.',
  },
  'rows-swallowed': {
    severity: 'error',
    message: (d: { where: string; line: string; others: number }) =>
      `A quotation mark opens in this cell and closes in a later row, so other rows became its text: ${d.where} is a row of its own (“${d.line.slice(0, 60)}…”)${d.others === 0 ? '' : `; so it is in ${d.others} more cells`}.`,
    hint: 'Import the workbook (.xlsx) itself, or take the stray quotation marks out of the file. If the cell is right, write its line in another way, for instance with a blank after each separator.',
  },
  'headers-repeated': {
    severity: 'error',
    message: (d: { cells: readonly string[]; taken: string; others: number }) =>
      `The row holds headers (${list(
        d.cells.map((cell) => cell.slice(0, 40)),
        4,
      )}) as ${d.taken} does, so it is unclear which of them hold for the rows below${d.others === 0 ? '' : `; so do ${d.others} more rows`}.`,
    hint: 'If it only repeats the headers, delete it. If another table begins there, put that into a file or a sheet of its own and import both.',
  },
  'rows-left-out': {
    severity: 'warning',
    message: (d: { rows: readonly string[] }) =>
      `${d.rows.length === 1 ? 'One row is no outcome and is' : `${d.rows.length} rows are no outcomes and are`} left out: ${list(d.rows)}.`,
    hint: 'If one of them is an outcome, give it an id like those of the others.',
  },
  'quotation-marks-dropped': {
    severity: 'warning',
    message: (d: { cells: number; place: string }) =>
      `${d.cells === 1 ? 'A cell is' : `${d.cells} cells are`} wholly in quotation marks that the file does not need (${d.place}); they are taken as signs of the file, not as the author’s.`,
    hint: 'If the author wrote them, import the workbook (.xlsx) itself, or write “ and ” instead.',
  },
  // The folder
  'row-renamed': {
    severity: 'error',
    message: (d: { id: string; now: string; file: string }) =>
      `“${d.id}” is an earlier id of “${d.now}” in ${d.file}.`,
    hint: 'Write the present id into the row.',
  },
  'row-seems-renamed': {
    severity: 'error',
    message: (d: { id: string; file: string; former: string }) =>
      `“${d.id}” is described just as “${d.former}” in ${d.file}, which has settings at its top and no row any more.`,
    hint: 'If it is the same outcome, write the new id into that file and list the old one under aliases. If it is not, delete that file.',
  },
  'file-taken': {
    severity: 'error',
    message: (d: { id: string; file: string; holds: string }) =>
      `The outcome “${d.id}” belongs into ${d.file}, but that file holds ${d.holds}.`,
    hint: 'Rename or mend that file, then import again.',
  },
} as const satisfies Record<string, ProblemKind>;
