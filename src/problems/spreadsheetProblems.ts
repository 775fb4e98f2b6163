import { formatList } from '../text/formatList.ts';
import type { ProblemKind } from './problemKind.ts';

const list = (names: readonly string[], most = 12): string => formatList(names, most);

/** Cells of a workbook that have the same fault, and what they show. */
interface CellsDetail {
  readonly cells: readonly string[];
  readonly values: readonly string[];
  readonly reason: string;
}

/** `The cell` or `36 cells`, and, where there are several, which. */
const cellsOf = ({ cells }: CellsDetail): string =>
  cells.length === 1 ? 'The cell' : `${cells.length} cells (${list(cells)})`;

/** A verb in the number of the cells: `shows`, `show`. */
const verb = ({ cells }: CellsDetail, one: string, several: string): string =>
  cells.length === 1 ? one : several;

const withhold = ({ cells }: CellsDetail): string =>
  cells.length === 1 ? 'the row is withheld' : 'these rows are withheld';

/** What is told once for all rows of its kind. */
interface Cases {
  readonly cases: readonly string[];
}

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
  'sheet-hidden': {
    severity: 'error',
    message: (d: { sheets: readonly string[] }) =>
      `${d.sheets.length === 1 ? 'The sheet with the outcomes is' : 'The sheets with outcomes are'} hidden in the workbook, and not taken: ${list(d.sheets)}.`,
    hint: 'Show the sheet in the workbook (right click on any sheet, Unhide), or name it with --sheet and add --with-hidden.',
  },
  'sheets-not-read': {
    severity: 'warning',
    message: (d: { sheets: readonly string[] }) =>
      `Nothing of ${d.sheets.length === 1 ? 'another sheet' : 'other sheets'} with a column for the id is read: ${list(d.sheets)}.`,
    hint: 'If outcomes are there, too, import each sheet by its name (--sheet), or bring all rows into one sheet.',
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
      `${d.rows.length === 1 ? 'A hidden row is' : `${d.rows.length} hidden rows are`} not taken: ${list(d.rows)}.`,
    hint: 'Hidden means by hand, by a filter, in a folded group, without height, or because the sheet hides all rows that do not say otherwise. Show the rows in the workbook, or add --with-hidden.',
  },
  'columns-hidden': {
    severity: 'warning',
    message: (d: { columns: readonly string[] }) =>
      `${d.columns.length === 1 ? 'A hidden column is' : `${d.columns.length} hidden columns are`} not taken: ${list(d.columns)}.`,
    hint: 'Hidden means by hand, in a folded group or without width. Show the columns in the workbook, or add --with-hidden.',
  },
  'flag-hidden': {
    severity: 'warning',
    message: (d: { header: string }) =>
      `The column “${d.header}” is hidden, so its flags do not count and every outcome is withheld.`,
    hint: 'Show the column in the workbook, or add --with-hidden.',
  },
  'field-hidden': {
    severity: 'error',
    message: (d: { header: string; field: string }) =>
      `The column “${d.header}” holds the ${d.field} of each outcome, but it is hidden, and hidden columns are not taken.`,
    hint: 'Show the column in the workbook, or add --with-hidden.',
  },
  'cells-struck': {
    severity: 'warning',
    message: (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'holds', 'hold')} text that is struck out, which is no longer meant; ${withhold(d)}.`,
    hint: 'Delete the struck text, or take the line through it away. To publish it as it is, add --keep-struck.',
  },
  'header-struck': {
    severity: 'warning',
    message: (d: CellsDetail) =>
      `${cellsOf(d)} of the headers ${verb(d, 'is', 'are')} struck out; the ${verb(d, 'column is', 'columns are')} taken like all others.`,
    hint: 'If the column is no longer meant, delete it.',
  },
  'header-uncertain': {
    severity: 'warning',
    message: (d: CellsDetail) =>
      `${cellsOf(d)} of the headers may not say what the sheet shows there (a formula that is not worked out, or an error), so it is uncertain which column is which, and every row is withheld.`,
    hint: 'Write the headers as text, and import again.',
  },
  'cells-struck-by-condition': {
    severity: 'warning',
    message: (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'is', 'are')} under a conditional format that may strike text out, and whether it does is not worked out; ${withhold(d)}.`,
    hint: 'Remove that conditional format, or add --keep-struck.',
  },
  'formula-without-value': {
    severity: 'warning',
    message: (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'holds a formula', 'hold formulas')} that no program has worked out yet, so there is no value; ${withhold(d)}.`,
    hint: 'Open the workbook in Excel or LibreOffice, let it recalculate, save it, and import again.',
  },
  'formula-stale': {
    severity: 'warning',
    message: (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'holds a formula', 'hold formulas')} whose saved value may not be the right one: ${d.reason}; ${withhold(d)}.`,
    hint: 'Open the workbook in Excel or LibreOffice and save it. If this stays, copy the cells and paste them as values.',
  },
  'formula-error': {
    severity: 'warning',
    message: (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'shows the error', 'show the errors')} ${list(d.values)}; ${verb(d, 'it is', 'they are')} kept as shown.`,
    hint: 'Correct the formula in the spreadsheet and import again.',
  },
  'error-unknown': {
    severity: 'warning',
    message: (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'shows an error', 'show errors')} that ${verb(d, 'is', 'are')} not known (${list(d.values)}), so the value is not; ${withhold(d)}.`,
    hint: 'Correct the formula in the spreadsheet, or write the value itself, and import again.',
  },
  'value-lost': {
    severity: 'warning',
    message: (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'holds', 'hold')} a value that does not fit its type or is missing from the file, so it is uncertain what the sheet says there; ${withhold(d)}.`,
    hint: 'Open the workbook in Excel or LibreOffice, look at the cells, save it, and import again.',
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
  'note-confidential': {
    severity: 'error',
    message: (d: { text: string }) =>
      `A note between the outcomes speaks of confidentiality (“${d.text}”), and nobody can tell which of them it means.`,
    hint: 'Fill in the confidential column of each outcome that it means, then delete the note.',
  },
  'title-confidential': {
    severity: 'warning',
    message: (d: { text: string }) =>
      `A line above the table speaks of confidentiality (“${d.text}”). It withholds no outcome.`,
    hint: 'If it means outcomes, fill in their confidential column; what is not flagged there is published.',
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
    message: (d: Cases) => `A new id, but the text of another file: ${d.cases.join('; ')}.`,
    hint: 'If ids have changed their form or their number, give the rows back the ids of their files. To rename an outcome, write the new id into its file, too, and list the old one under aliases. If both are outcomes of their own, and neither is confidential, add --open and the new id.',
  },
  'rows-moved': {
    severity: 'error',
    message: (d: Cases) => `The id of one file, but the text of another: ${d.cases.join('; ')}.`,
    hint: 'Usually rows were numbered anew. What was decided about an outcome hangs on its id, so an id must stay with its text for good: give each row back the id of its file, and new rows ids of their own.',
  },
  'row-text-withdrawn': {
    severity: 'error',
    message: (d: Cases) =>
      `The text of an outcome that was withdrawn or kept confidential: ${d.cases.join('; ')}.`,
    hint: 'Delete the row, or fill in its confidential column. If the outcome may be published, allow it by its id as told below.',
  },
  'rows-differ-in-flag': {
    severity: 'error',
    message: (d: Cases) =>
      `One outcome entered twice, confidential in one place only: ${d.cases.join('; ')}.`,
    hint: 'Make both confidential or neither, or delete one of the two.',
  },
  'row-would-open': {
    severity: 'error',
    message: (d: Cases) =>
      `The file keeps the outcome confidential, and the row would open it: ${d.cases.join('; ')}.`,
    hint: 'If this is an older copy of the sheet, import the newer one, or fill in the confidential column again. If the outcome may be published, allow it by its id as told below.',
  },
  'row-other-text': {
    severity: 'error',
    message: (d: Cases) =>
      `Quite another text than the one that the settings at the top of its file were made for: ${d.cases.join('; ')}.`,
    hint: 'If the id was given to another outcome, give that row an id of its own. If the outcome was written anew, compare these settings (withhold, redact, title) with the new text, then allow it by its id as told below.',
  },
  'row-resembles': {
    severity: 'warning',
    message: (d: Cases) => `Nearly the text of another file: ${d.cases.join('; ')}.`,
    hint: 'If both tell the same outcome, keep one id and delete the other row; if not, nothing need be done.',
  },
  'option-unused': {
    severity: 'warning',
    message: (d: { option: string; id: string; reason: string }) =>
      `--${d.option} “${d.id}” changes nothing: ${d.reason}.`,
    hint: 'Compare the id with the sheet, letter by letter, or leave the option out.',
  },
  'memory-unreadable': {
    severity: 'warning',
    message: (d: { file: string }) =>
      `${d.file}, by which an import knows what was deleted or changed since the last one, cannot be read and is begun anew.`,
    hint: 'Files that were deleted come back, and files that differ from their rows count as edited: look through what was written before you publish.',
  },
  'file-taken': {
    severity: 'error',
    message: (d: { id: string; file: string; holds: string }) =>
      `The outcome “${d.id}” belongs into ${d.file}, but that file holds ${d.holds}.`,
    hint: 'Rename or mend that file, then import again.',
  },
} as const satisfies Record<string, ProblemKind>;
