import { error, list, warning } from './problemKind.ts';

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

/** What may be wrong with a spreadsheet as a file, before it is read as a table of outcomes. */
export const SPREADSHEET_PROBLEMS = {
  'not-a-spreadsheet': error(
    (d: { reason: string }) => `This cannot be read as a spreadsheet: ${d.reason}.`,
    'Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods) or CSV UTF-8.',
  ),
  'encoding-doubtful': error(
    (d: { encoding: string; read: string; meant: string }) =>
      `The file does not say in which encoding its letters are, and the usual guess makes “${d.read}” of what is likely “${d.meant}”.`,
    (d) =>
      `If the second reads right, add --encoding ${d.encoding}; if the first does, add --encoding windows-1252. Best of all, save the file again as CSV UTF-8, or import the workbook itself (.xlsx).`,
  ),
  'encodings-mixed': error(
    (d: { read: string; meant: string }) =>
      `The file is in two encodings: most of it is in Windows-1252, and so “${d.read}” is written where “${d.meant}” is meant.`,
    'Two files were put together. Put them together in a spreadsheet program and save that as CSV UTF-8. If the first is what is meant, add --encoding windows-1252.',
  ),
  'encoded-twice': error(
    (d: { read: string; meant: string }) =>
      `A program has encoded the text twice, so that “${d.read}” is written where “${d.meant}” is meant.`,
    'Export it once more from where it is right, as CSV UTF-8, or import the workbook itself (.xlsx). If the first is what is meant, add --encoding utf-8.',
  ),
  'workbook-protected': error(
    'The workbook is locked with a password, so nothing in it can be read.',
    'In Excel: File, Info, Protect Workbook, Encrypt with Password; empty the box and save a copy. In LibreOffice: File, Save As, without “Save with password”.',
  ),
  'workbook-macros': error(
    'The workbook contains macros (programs), so it is not opened.',
    'Save it as an Excel workbook without macros (.xlsx); in LibreOffice, delete the macros first (Tools, Macros, Organise Macros).',
  ),
  'changes-pending': error(
    (d: { count: number }) =>
      `The workbook records ${d.count === 1 ? 'a change that is' : `${d.count} changes that are`} neither accepted nor rejected, so it is uncertain what the cells say.`,
    'In LibreOffice: Edit, Track Changes, Manage; accept or reject all of them, save the workbook, and import again.',
  ),
  'workbook-too-large': error(
    (d: { megabytes: number; most: number }) =>
      `The workbook unpacks to ${d.megabytes} MB; ${d.most} MB is the most that is read.`,
    'Remove pictures and sheets that hold no outcomes, or split the workbook.',
  ),
  'workbook-excessive': error(
    (d: { reason: string }) => `The workbook is not opened: ${d.reason}.`,
    'Copy the table as values into a new workbook, or save the sheet as CSV UTF-8, and import that.',
  ),
  'sheet-missing': error(
    (d: { wanted: string; sheets: readonly string[] }) =>
      `There is no sheet “${d.wanted}”; there are: ${list(d.sheets)}.`,
    'Give one of these names with --sheet, in quotes if it contains a space.',
  ),
  'sheets-missing': error(
    (d: { missing: readonly string[]; sheets: readonly string[] }) =>
      `programme.md names ${d.missing.length === 1 ? 'a sheet' : 'sheets'} under “spreadsheet” that the workbook does not have: ${list(d.missing)}. It has: ${list(d.sheets)}.`,
    'If a sheet was renamed, write its new name into “sheets” in programme.md; if it is gone, take it out there.',
  ),
  'sheets-several': error(
    (d: { sheets: readonly string[] }) =>
      `Several sheets have a column for the id: ${list(d.sheets)}.`,
    'Say which one to import with --sheet, or name those that belong together under “spreadsheet: sheets” in programme.md.',
  ),
  'sheet-hidden': error(
    (d: { sheets: readonly string[] }) =>
      `${d.sheets.length === 1 ? 'The sheet with the outcomes is' : 'The sheets with outcomes are'} hidden in the workbook, and not imported: ${list(d.sheets)}.`,
    'Show the sheet in the workbook (right click on any sheet, Unhide), or name it with --sheet and add --with-hidden.',
  ),
  'sheets-not-read': warning(
    (d: { sheets: readonly string[] }) =>
      `${d.sheets.length === 1 ? 'Another sheet with a column for the id is' : 'Other sheets with a column for the id are'} not read: ${list(d.sheets)}.`,
    'If they contain outcomes, too, name them under “spreadsheet: sheets” in programme.md, or import each sheet by its name (--sheet).',
  ),
  'rows-not-read': warning(
    (d: { read: number; last: number }) =>
      `The sheet goes on to row ${d.last}; nothing below row ${d.read} was read.`,
    'Usually these rows are only formatted. If there are outcomes, delete the empty rows above them.',
  ),
  'csv-broken': error(
    (d: { reason: string }) => `The file cannot be divided into cells here: ${d.reason}`,
    'Usually a quotation mark is missing, or is inside a cell that has none around it; save the file again from the spreadsheet.',
  ),
  'rows-hidden': warning(
    (d: { rows: readonly string[] }) =>
      `${d.rows.length === 1 ? 'A hidden row is' : `${d.rows.length} hidden rows are`} not imported: ${list(d.rows)}.`,
    'Hidden means by hand, by a filter, in a folded group, without height, or because the sheet hides all rows that do not say otherwise. Show the rows in the workbook, or add --with-hidden.',
  ),
  'columns-hidden': warning(
    (d: { columns: readonly string[] }) =>
      `${d.columns.length === 1 ? 'A hidden column is' : `${d.columns.length} hidden columns are`} not imported: ${list(d.columns)}.`,
    'Hidden means by hand, in a folded group or without width. Show the columns in the workbook, or add --with-hidden.',
  ),
  'cells-struck': warning(
    (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'holds', 'hold')} text that is struck out, which is no longer meant; ${withhold(d)}.`,
    'Delete the struck text, or remove the strikethrough. To publish it as it is, add --keep-struck.',
  ),
  'header-struck': warning(
    (d: CellsDetail) =>
      `${cellsOf(d)} of the headers ${verb(d, 'is', 'are')} struck out; the ${verb(d, 'column is', 'columns are')} imported like all others.`,
    'If the column is no longer meant, delete it.',
  ),
  'header-uncertain': warning(
    (d: CellsDetail) =>
      `${cellsOf(d)} of the headers may not say what the sheet shows there (a formula that was not calculated, or an error), so it is uncertain which column is which, and every row is withheld.`,
    'Write the headers as text, and import again.',
  ),
  'cells-struck-by-condition': warning(
    (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'is', 'are')} under a conditional format that may strike text out, and the import does not evaluate conditions; ${withhold(d)}.`,
    'Remove that conditional format, or add --keep-struck.',
  ),
  'formula-without-value': warning(
    (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'holds a formula', 'hold formulas')} that no program has calculated yet, so there is no value; ${withhold(d)}.`,
    'Open the workbook in Excel or LibreOffice, let it recalculate, save it, and import again.',
  ),
  'formula-stale': warning(
    (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'holds a formula', 'hold formulas')} whose saved value may not be the right one: ${d.reason}; ${withhold(d)}.`,
    'Open the workbook in Excel or LibreOffice and save it. If this stays, copy the cells and paste them as values.',
  ),
  'formula-error': warning(
    (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'shows the error', 'show the errors')} ${list(d.values)}; ${verb(d, 'it is', 'they are')} kept as shown.`,
    'Correct the formula in the spreadsheet and import again.',
  ),
  'error-in-place-of-value': error(
    (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'shows', 'show')} an error of a formula (${list(d.values)}) where every outcome needs its own value: the id, or the description.`,
    'Correct the formula in the spreadsheet, or write the value itself, and import again.',
  ),
  'error-unknown': warning(
    (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'shows an error', 'show errors')} that ${verb(d, 'is', 'are')} not known (${list(d.values)}), so the value is not; ${withhold(d)}.`,
    'Correct the formula in the spreadsheet, or write the value itself, and import again.',
  ),
  'value-lost': warning(
    (d: CellsDetail) =>
      `${cellsOf(d)} ${verb(d, 'holds', 'hold')} a value that does not fit its type or is missing from the file, so it is uncertain what the sheet says there; ${withhold(d)}.`,
    'Open the workbook in Excel or LibreOffice, look at the cells, save it, and import again.',
  ),
  'row-too-large': error(
    (d: { characters: number; most: number }) =>
      `The row holds ${d.characters} characters; ${d.most} is the most that one outcome may have.`,
    'Usually a quotation mark is missing, so that one of its cells contains other rows.',
  ),
  'quotation-marks-dropped': warning(
    (d: { cells: number; place: string }) =>
      `${d.cells === 1 ? 'A cell is' : `${d.cells} cells are`} wholly in quotation marks that the file does not need (${d.place}); they are read as part of the file format, not of the text.`,
    'If the author wrote them, import the workbook (.xlsx) itself, or write “ and ” instead.',
  ),
};
