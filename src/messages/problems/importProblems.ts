import { error, list, warning } from './problemKind.ts';
import { PERSONS_HINT, PERSONS_SEEM } from './personWords.ts';

/** Every row to which the problem applies, in words. */
interface Cases {
  readonly cases: readonly string[];
  /** What files call public, where that alone withholds them. */
  readonly levels?: readonly string[];
}

/** A column that withholds outcomes by what it is answered with. */
interface Ruled {
  readonly rows: number;
  readonly header: string;
  readonly values: readonly string[];
  readonly isIgnored: boolean;
  /** The field of the programme's own that it is. */
  readonly own?: string | undefined;
}

/** How to say that such a column is about something else. */
function formatOther({ own }: Ruled): string {
  return own === undefined
    ? 'make it a field of your own under “fields”, with “publish: false” and “decides: false”.'
    : `write “decides: false” under “fields: ${own}”.`;
}

/** How to list levels of such a column, with those that it holds as an example of what may be named. */
function formatLevelsPlace({ own }: Ruled): string {
  return own === undefined
    ? 'make it a field of your own under “fields”, with “publish: false”, and write “levels: […]” below it'
    : `write “levels: […]” below “fields: ${own}”`;
}

/** A column of which files hold more than the sheet. */
interface LostColumn {
  readonly header: string;
  readonly files: number;
  readonly isEmptied: boolean;
}

/** What an import has withheld is not opened by the sheet alone. */
const REOPEN = 'An outcome that an import has withheld for this opens with --open and its id.';

/** What may be wrong with a table of outcomes, and with turning it into fragments. */
export const IMPORT_PROBLEMS = {
  // The table
  'sheet-empty': error(
    'There are no outcomes: no row follows the headers.',
    'Check that this is the right file, and the right sheet (--sheet).',
  ),
  'too-many-rows': error(
    (d: { rows: number; most: number }) =>
      `There are ${d.rows} rows or more; ${d.most} is the most that is imported at once.`,
    'Check that this is the right sheet; if it is, split it into several files.',
  ),
  'html-undone': warning(
    (d: { cells: number; before: string; after: string }) =>
      `The sheet comes from a program on the web, which wrote ${d.cells === 1 ? 'a cell' : `${d.cells} cells`} as HTML; ${d.cells === 1 ? 'it is' : 'they are'} read as what that program shows: “${d.before}” as “${d.after}”.`,
    'Nothing, if this is right. Otherwise export the table without HTML, or as a workbook (.xlsx).',
  ),
  'not-the-copy': error(
    (d: { copy: string; header: string }) =>
      `This file has no column “${d.header}”. The copy that has it is ${d.copy}, as programme.md says under “spreadsheet: file”: that is the file to fill in and to import.`,
    (d) =>
      `Import ${d.copy}. If outcomes were added to this file since, add them to the copy, each with an id of its own.`,
  ),
  'sheet-confidential': warning(
    (d: { name: string }) =>
      `The name of the sheet, “${d.name}”, speaks of confidentiality, so all of its outcomes are withheld, whatever their confidential column says.`,
    'If they are confidential, fill in their confidential column, too. If they are not, give the sheet another name.',
  ),
  'sheet-set-aside': warning(
    (d: { name: string }) =>
      `The name of the sheet, “${d.name}”, says that its outcomes were rejected or deleted, are drafts, or an old copy; they are imported like all others.`,
    'If they should not be published, take the sheet out of “spreadsheet: sheets” in programme.md, or fill in their confidential column.',
  ),
  'sheet-names-secret': warning(
    (d: { name: string; ids: readonly string[] }) =>
      `The sheet “${d.name}”, which is not imported, says that ${d.ids.length === 1 ? 'an outcome is' : `${d.ids.length} outcomes are`} confidential or withdrawn, so ${d.ids.length === 1 ? 'it is' : 'they are'} withheld: ${list(d.ids)}.`,
    'If they are confidential, say so in their confidential column, too. If they are not, take them off that sheet.',
  ),
  'sheet-unmatched': error(
    (d: { name: string }) =>
      `The sheet “${d.name}”, which is not imported, speaks of confidentiality, and it is unclear which outcomes it means: here is no id, title or text of an outcome.`,
    'Write “yes” into the confidential column of each outcome that it means, and delete the sheet. If it means none, delete it, or give it a name and headers that do not speak of confidentiality.',
  ),
  'sheet-name-decides': error(
    (d: { header: string }) =>
      `“sheetName” in programme.md would write the name of the sheet under “${d.header}”, and no sheet’s name says the id, the description, the flag or the consent of an outcome.`,
    'Name another header under “spreadsheet: sheetName”, for instance that of the country.',
  ),
  'sheet-name-repeated': error(
    (d: { header: string; column: string }) =>
      `The sheet has a column “${d.column}” of its own, and “sheetName” in programme.md would write the name of the sheet under “${d.header}”, which means the same.`,
    'Take “sheetName” out of programme.md, or delete the column.',
  ),
  'html-hides': warning(
    (d: { cells: readonly string[] }) =>
      `${d.cells.length === 1 ? 'A cell holds' : `${d.cells.length} cells hold`} HTML with words that are struck out or hidden, which are not meant for readers (${list(d.cells)}); ${d.cells.length === 1 ? 'its row is' : 'their rows are'} withheld.`,
    'Take these words out where the table comes from, or in the table, and import again.',
  ),
  // The columns
  'column-id-missing': error(
    (d: {
      known: readonly string[];
      found: readonly string[];
      /** As the programme names it. */
      headerRow: number | undefined;
    }) =>
      `No column contains the id. Looked for: ${list(d.known)}. Found${d.headerRow === undefined ? '' : ` in row ${d.headerRow}, which “headerRow” in programme.md names`}: ${list(d.found.map((name) => name.slice(0, 60))) || 'nothing'}.`,
    (d) =>
      `Rename the column, or add its header to “headers” in programme.md, under “id”. ${d.headerRow === undefined ? '' : 'If the headers are in another row, correct “headerRow” under “spreadsheet”, or delete that line. '}A sheet that no programme.md describes yet needs “npm run init” first.`,
  ),
  'header-row-moved': warning(
    (d: { named: number; used: number }) =>
      `Row ${d.named}, which “headerRow” in programme.md names, does not hold the headers; row ${d.used} does, and is taken.`,
    'Delete the line “headerRow” under “spreadsheet” in programme.md, and the row is found by itself.',
  ),
  'header-row-unclear': error(
    (d: { named: number; rows: readonly number[] }) =>
      `Row ${d.named}, which “headerRow” in programme.md names, has no header of the id, and it is not certain which row does hold the headers: ${list(d.rows.map(String))} may.`,
    'Write the number of the row with the headers at “headerRow” under “spreadsheet” in programme.md.',
  ),
  'column-repeated': error(
    (d: { header: string; other: string }) =>
      `The header “${d.header}” is already above column ${d.other}.`,
    'Give one of the two columns another header, or delete it.',
  ),
  'columns-one-field': error(
    (d: { header: string; first: string; other: string }) =>
      `“${d.header}” means the same field as “${d.first}” in column ${d.other}.`,
    'Delete one of the two columns, or change “headers” in programme.md.',
  ),
  'column-without-header': error(
    (d: { cells: number }) => `The column has no header, but ${d.cells} filled cells.`,
    'Write a header above it, or empty the column.',
  ),
  'header-not-writable': error(
    (d: { header: string }) => `The header “${d.header}” contains **, which ends a header.`,
    'Take the asterisks out of the header.',
  ),
  'column-unknown': warning(
    (d: { header: string }) =>
      `programme.md does not list the header “${d.header}”: its column is kept in the files and never published.`,
    'Leave it, and it stays unpublished. Or say in programme.md what it is: under “headers” if it is a field that docs/content.md lists and that no other column here holds; under “fields” to publish it as a field of your own; under “ignore” if an import is not even to copy it.',
  ),
  'column-persons': warning(
    (d: { header: string; cells: readonly string[] }) =>
      `“${d.header}” is published, and ${PERSONS_SEEM}: ${d.cells.length === 1 ? 'one cell' : `${d.cells.length} cells`}, ${list(d.cells, 3)}.`,
    `Read these cells. ${PERSONS_HINT}`,
  ),
  'ignored-decides': error(
    (d: { header: string }) =>
      `“${d.header}” is under “ignore” in programme.md, but its header is one of confidentiality or consent, so it may not be left out.`,
    'Name it under “confidential” in “headers” or under “publication: consent”, or give the column another header.',
  ),
  'ignored-says-confidential': warning(
    (d: { header: string; text: string }) =>
      `“${d.text}” in the ignored column “${d.header}” reads as a statement that the outcome is confidential, so it is withheld.`,
    'If it is confidential, write “yes” into the flag; if it is not, reword the cell.',
  ),
  'column-says-confidential': warning(
    (d: { header: string; text: string }) =>
      `“${d.text}” in the column “${d.header}” reads as a statement that the outcome is not for everybody, so it is withheld.`,
    'If it is not for everybody, write “yes” into the flag; if it is, reword the cell. A column that decides about all outcomes belongs under “confidential” in “headers”, or under “publication: consent”.',
  ),
  'column-asks-leave': warning(
    (d: Ruled) =>
      `The ${d.isIgnored ? 'ignored ' : ''}column “${d.header}” asks for leave to publish, or is answered as if it did, and for ${d.rows === 1 ? 'one outcome' : `${d.rows} outcomes`} it has no plain yes (${list(d.values.map((value) => (value === '' ? 'empty' : `“${value}”`)))}), so ${d.rows === 1 ? 'it is' : 'they are'} withheld.`,
    (d) =>
      `Only “yes”, “oui”, “sí”, “sim”, “نعم” and nothing else gives leave. Name the header under “publication: consent”. If it asks for something else, ${formatOther(d)}`,
  ),
  'column-for-some': warning(
    (d: Ruled) =>
      `The ${d.isIgnored ? 'ignored ' : ''}column “${d.header}” says who may read an outcome, and for ${d.rows === 1 ? 'one outcome' : `${d.rows} outcomes`} that is not plainly everybody (${list(d.values.map((value) => (value === '' ? 'empty' : `“${value}”`)))}), so ${d.rows === 1 ? 'it is' : 'they are'} withheld.`,
    (d) =>
      `Only a value that says so opens: “Public”, “Everyone”, “Tout public”, “Todos”, “للجميع”. Where everybody may read an outcome, write that. If the column says something else, ${formatOther(d)} ${REOPEN}`,
  ),
  'column-of-levels': warning(
    (d: Ruled) =>
      `The ${d.isIgnored ? 'ignored ' : ''}column “${d.header}” holds levels, which may say how far an outcome is to be kept back, and nobody has said which of them everybody may read: ${d.rows === 1 ? 'one outcome is' : `${d.rows} outcomes are`} withheld (${list(d.values.map((value) => (value === '' ? 'empty' : `“${value}”`)))}).`,
    (d) =>
      `If everybody may read the outcomes of some of these levels, ${formatLevelsPlace(d)}, with those levels and no others between the brackets. If the column says something else, ${formatOther(d)} ${REOPEN}`,
  ),
  'column-may-decide': warning(
    (d: { headers: readonly string[]; answers?: readonly string[] }) =>
      `${list(d.headers.map((header) => `“${header}”`))}: ${d.headers.length === 1 ? 'this column is' : 'these columns are'} answered with yes and no${d.answers === undefined ? '' : ` (${list(d.answers)})`}. Does ${d.headers.length === 1 ? 'it' : 'one of them'} decide whether an outcome may be published?`,
    'If one does, name its header under “publication: consent”, or under “headers: confidential” where a yes withholds. If not, make it a field of your own under “fields” with “decides: false”, and this is not asked again.',
  ),
  'comment-confidential': warning(
    (d: { cells: readonly string[]; text: string; isAll: boolean }) =>
      `A comment, a box of text, a chart or the header of the printed pages (${list(d.cells)}) says “${d.text.slice(0, 80)}”, so ${d.isAll ? 'all outcomes of the sheet are' : 'the outcomes of these rows are'} withheld.`,
    'If they are confidential, write “yes” into the flag; if they are not, delete the comment, the box or the header, or reword it.',
  ),
  'formula-decides': warning(
    (d: { headers: readonly string[]; rows: number }) =>
      `${list(d.headers.map((header) => `“${header}”`))}: ${d.rows === 1 ? 'a cell that would publish an outcome is a formula' : `cells that would publish ${d.rows} outcomes are formulas`}, and it is not certain that what ${d.rows === 1 ? 'it shows is' : 'they show is'} not an old result, so ${d.rows === 1 ? 'it is' : 'they are'} withheld.`,
    'Open the file in Excel or LibreOffice, select the column, copy it, and paste it in its place as values (Paste Special, Values). Save, and import again. Only simple formulas over cells of the same row are worked out by the import itself.',
  ),
  'boxes-unclear': warning(
    (d: { header: string; rows: number }) =>
      `The answers to “${d.header}” are tick boxes, and in ${d.rows === 1 ? 'a row' : `${d.rows} rows`} it is not certain which one is ticked, so ${d.rows === 1 ? 'its outcome is' : 'their outcomes are'} withheld.`,
    'In each of these rows tick one box (1) and leave the others empty (or 0). Or replace the boxes by one column with the answer as a word.',
  ),
  'column-unapproved': warning(
    (d: { rows: number; header: string; values: readonly string[]; own: string | undefined }) =>
      `The column “${d.header}”, ${d.own !== undefined ? 'a field of your own in programme.md, which names no status' : 'of which programme.md says nothing'}, says that ${d.rows === 1 ? 'an outcome is' : `${d.rows} outcomes are`} not approved (${list(d.values)}), so ${d.rows === 1 ? 'it is' : 'they are'} withheld.`,
    (d) =>
      `Name its header under “status” in “headers”, and the values that are published under “publication: statuses”. If it says something else, ${d.own === undefined ? 'name it under “ignore”, or as a field of your own under “fields”, with “decides: false” where no column is the status' : `write “decides: false” under “fields: ${d.own}”`}.`,
  ),
  'column-missing': warning(
    (d: { field: string; known: readonly string[]; effect: string }) =>
      `No column contains the field “${d.field}” (${list(d.known)}), so ${d.effect}.`,
    'Add the column, or add its header to “headers” in programme.md.',
  ),
  'tick-boxes-missing': warning(
    (d: { header: string }) =>
      `No column of the tick boxes for “${d.header}” is in this sheet, so that line is not written.`,
    'Compare the headers of the sheet with “tickBoxes” in programme.md.',
  ),
  'tick-unclear': error(
    (d: { value: string }) => `It is unclear whether “${d.value}” is a tick.`,
    'Write 1 or x for a tick; leave the cell empty or write 0 where there is none.',
  ),
  // The rows
  'cells-merged': error(
    (d: { ranges: readonly string[] }) =>
      `Cells are merged, so it is unclear to which row their content belongs: ${list(d.ranges)}.`,
    'Select them, unmerge them (Home, Merge & Center), and write the value into each row.',
  ),
  'cells-merged-filled': warning(
    (d: { ranges: readonly string[] }) =>
      `${d.ranges.length === 1 ? 'A cell is merged over several rows, and each of them gets its text' : `${d.ranges.length} cells are merged over several rows, and each of these rows gets their text`}: ${list(d.ranges)}.`,
    'Nothing, if this is right. Otherwise unmerge them (Home, Merge & Center), and write the value into each row.',
  ),
  'flag-hidden': warning(
    (d: { header: string }) =>
      `The column “${d.header}” is hidden, so what it decides is not known, and every outcome is withheld.`,
    'Show the column in the workbook, or add --with-hidden.',
  ),
  'field-hidden': error(
    (d: { header: string; field: string }) =>
      `The column “${d.header}” contains the ${d.field} of each outcome, but it is hidden, and hidden columns are not imported.`,
    'Show the column in the workbook, or add --with-hidden.',
  ),
  'row-without-id': error('The row has no id.', 'Fill in its id, or empty the whole row.'),
  'row-repeats-id': error(
    (d: { id: string; other: string }) =>
      `The id “${d.id}” makes the same file as the one in ${d.other}.`,
    'Give one of the two rows another id, or delete it.',
  ),
  'row-too-long': error(
    (d: { rows: number; cells: number; columns: number }) =>
      `${d.rows === 1 ? `The row has ${d.cells} cells, but there are ${d.columns} columns` : `${d.rows} rows have more cells than there are columns (${d.columns})`}. Whichever is too many, all cells after it may be under the wrong headers, so ${d.rows === 1 ? 'the outcome is' : 'these outcomes are'} withheld until that is put right.`,
    'Usually a quotation mark is missing around a cell that holds the separator. Import the workbook (.xlsx) itself, or save the file again from it.',
  ),
  'row-too-short': warning(
    (d: { rows: number; cells: number; columns: number }) =>
      `${d.rows === 1 ? `The row has ${d.cells} cells of ${d.columns}` : `${d.rows} rows have fewer cells than there are columns (${d.columns})`}. Whichever is missing, all cells after it may be under the wrong headers, so ${d.rows === 1 ? 'the outcome is' : 'these outcomes are'} withheld.`,
    'Import the workbook (.xlsx) itself. If you need CSV, fill the last column in every row (Excel leaves empty cells at the end of a row out), save it again, and import that.',
  ),
  'row-shifted': warning(
    (d: { rows: number; cell: string; value: string; belongs: string }) =>
      `${d.rows === 1 ? 'The values of the row' : `The values of ${d.rows} rows`} seem to be shifted (“${d.value.slice(0, 60)}” in ${d.cell} belongs under ${d.belongs}), so ${d.rows === 1 ? 'the outcome is' : 'these outcomes are'} withheld.`,
    'Put the values back under their headers and import again. If they are right where they are, list them under “vocabularies” in programme.md, or write a clear “no” into the confidential column.',
  ),
  'rows-swallowed': error(
    (d: { where: string; line: string; others: number }) =>
      `A quotation mark opens in this cell and closes in a later row, so other rows became its text: ${d.where} is a row of its own (“${d.line.slice(0, 60)}…”)${d.others === 0 ? '' : `; so it is in ${d.others} more cells`}.`,
    'Import the workbook (.xlsx) itself, or take the stray quotation marks out of the file. If the cell is right, write its line in another way, for instance with a space after each separator.',
  ),
  'headers-repeated': error(
    (d: { cells: readonly string[]; headers: string; others: number }) =>
      `The row contains headers (${list(
        d.cells.map((cell) => cell.slice(0, 40)),
        4,
      )}), as ${d.headers} does, so it is unclear which of them apply to the rows below${d.others === 0 ? '' : `; so do ${d.others} more rows`}.`,
    'If it only repeats the headers, delete it. If another table begins there, put that into a file or a sheet of its own and import both.',
  ),
  'rows-left-out': warning(
    (d: { rows: readonly string[] }) =>
      `${d.rows.length === 1 ? 'One row is not an outcome and is' : `${d.rows.length} rows are not outcomes and are`} left out: ${list(d.rows)}.`,
    'If one of them is an outcome, give it an id like those of the others.',
  ),
  'note-confidential': error(
    (d: { text: string }) =>
      `A note between the outcomes speaks of confidentiality (“${d.text}”), and it is unclear which of them it means.`,
    'Fill in the confidential column of each outcome that it means, then delete the note.',
  ),
  'title-withholds': warning(
    (d: { text: string; sign?: string }) =>
      d.sign === undefined
        ? `A line above, below or in the table says that it is confidential (“${d.text}”), so all outcomes of the sheet are withheld, whatever their confidential column says.`
        : `A line explains the sign “${d.sign}” (“${d.text}”), so the outcomes that have it in any cell are withheld, whatever their confidential column says.`,
    'If that is so of some outcomes only, say in the confidential column which, delete the line, and import again.',
  ),
  'title-confidential': warning(
    (d: { text: string }) =>
      `A line above the table speaks of confidentiality (“${d.text}”). It withholds no outcome.`,
    'If it means outcomes, fill in their confidential column; what is not flagged there is published.',
  ),
  // The folder
  'row-renamed': error(
    (d: { id: string; now: string; file: string }) =>
      `“${d.id}” is an earlier id of “${d.now}” in ${d.file}.`,
    'Write the current id into the row.',
  ),
  'row-seems-renamed': error(
    (d: Cases) => `A new id, but the text of another file: ${d.cases.join('; ')}.`,
    'If ids have changed their form or their number, give the rows back the ids of their files. To rename an outcome, write the new id into its file, too, and list the old one under aliases. If both are outcomes of their own, and neither is confidential, add --open and the new id.',
  ),
  'rows-moved': error(
    (d: Cases) => `The id of one file, but the text of another: ${d.cases.join('; ')}.`,
    'Usually the rows were renumbered. What was decided about an outcome is tied to its id, so an id must stay with its text for good: give each row back the id of its file, and new rows ids of their own.',
  ),
  'row-text-withdrawn': error(
    (d: Cases) =>
      `The text of an outcome that was withdrawn or kept confidential: ${d.cases.join('; ')}.`,
    'Delete the row, or fill in its confidential column. If the outcome may be published, allow it by its id as shown below.',
  ),
  'rows-differ-in-flag': error(
    (d: Cases) =>
      `One outcome entered twice, confidential in one place only: ${d.cases.join('; ')}.`,
    'Make both confidential or neither, or delete one of the two.',
  ),
  'row-would-open': error(
    (d: Cases) =>
      `The outcome is withheld by what its file says, or was withheld before, and the row would open it: ${d.cases.join('; ')}.`,
    ({ levels = [] }) =>
      `${levels.length === 0 ? '' : `If every outcome that its file calls so may be published, add “levels: [${levels.join(', ')}]” below “publication” in programme.md: that opens all of them at once, and no other. `}If this is an older copy of the sheet, import the newer one, or put back into the row what withheld it. If the outcome may be published, allow it by its id as shown below. To open one and keep another, allow the one, and write “yes” into the confidential column of the other.`,
  ),
  'row-leave-given': error(
    (d: Cases) =>
      `The outcome was withheld because leave to publish was no plain yes, and the row says yes now: ${d.cases.join('; ')}.`,
    'Has leave been given as the row says, without a condition? Then allow the outcome by its id as shown below. If this is an older copy of the sheet, or the condition still holds, put back into the row what it said.',
  ),
  'row-other-text': error(
    (d: Cases) =>
      `A very different text from the one that the settings at the top of its file were made for: ${d.cases.join('; ')}.`,
    'If the id was given to another outcome, give that row an id of its own. If the outcome was rewritten, compare these settings (withhold, redact, title) with the new text, then allow it by its id as shown below.',
  ),
  'row-resembles': warning(
    (d: Cases) => `Nearly the text of another file: ${d.cases.join('; ')}.`,
    'If both describe the same outcome, keep one id and delete the other row; if not, do nothing.',
  ),
  'option-unused': warning(
    (d: { option: string; id: string; reason: string }) =>
      `--${d.option} “${d.id}” changes nothing: ${d.reason}.`,
    'Compare it with the sheet, letter by letter, or leave the option out.',
  ),
  'columns-lost': error(
    (d: { columns: readonly LostColumn[] }) =>
      `Files hold something in ${d.columns.length === 1 ? 'a column' : 'columns'} of which the sheet has nothing more, and would lose it: ${list(
        d.columns.map(
          ({ header, files, isEmptied }) =>
            `“${header}” (${files === 1 ? 'one file' : `${files} files`}; the column is ${isEmptied ? 'empty in every row' : 'not there'})`,
        ),
      )}.`,
    ({ columns }) =>
      `Put ${columns.length === 1 ? 'the column back, under the header' : 'the columns back, under the headers'} that files have, and with what was in ${columns.length === 1 ? 'it' : 'them'}; a hidden one has to be shown. If a column of the programme has another header now, list that beside the old one in programme.md. If a column is meant to go, add --without and its header, as shown below.`,
  ),
  'memory-unreadable': warning(
    (d: { file: string }) =>
      `${d.file}, which records what the last import wrote, cannot be read and is started again.`,
    'Files that were deleted come back, and files that differ from their rows count as edited: look through what was written before you publish.',
  ),
  'file-taken': error(
    (d: { id: string; file: string; holds: string }) =>
      `The outcome “${d.id}” belongs in ${d.file}, but that file holds ${d.holds}.`,
    'Rename or correct that file, then import again.',
  ),
};
