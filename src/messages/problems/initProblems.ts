import { error, list, warning } from './problemKind.ts';

/** What may be wrong with a spreadsheet from which a programme is proposed. */
export const INIT_PROBLEMS = {
  'init-no-table': error(
    (d: { seen: readonly string[] }) =>
      `There is no table of outcomes: a row of headers with rows below it. ${d.seen.length === 0 ? 'The file is empty.' : `What is there: ${list(d.seen)}.`}`,
    'Each outcome needs a row, and the columns a row of headers above them; in one of them a text of a sentence or more tells what changed. If all headers are names of your own, give one of them a name that is known, such as “Outcome description”, “Description du changement”, “Descripción del cambio”, “Descrição da mudança” or “وصف التغيير”. If the table is in a hidden sheet, show that sheet.',
  ),
  'init-only-pivot': error(
    (d: { sheets: readonly string[] }) =>
      `What is there is a pivot table, which counts outcomes and does not hold them: ${list(d.sheets)}.`,
    'Use the workbook or the sheet that the pivot table was made from.',
  ),
  'init-second-table': error(
    (d: { headers: readonly string[]; sheet: string | undefined }) =>
      `A second table begins here${d.sheet === undefined ? '' : ` on the sheet “${d.sheet}”`}: its headers are ${list(d.headers, 5)}. So it is unclear which headers apply to the rows below.`,
    'Put each table on a sheet of its own, or, if both have the same columns, all rows below one row of headers.',
  ),
  'init-sheets-left': warning(
    (d: { sheets: readonly string[] }) =>
      `${d.sheets.length === 1 ? 'Another sheet holds a table with other columns, and is' : 'Other sheets hold tables with other columns, and are'} not read: ${list(d.sheets)}.`,
    'If they hold outcomes, give them the headers of the first, or import each into a folder of its own.',
  ),
  'init-sheets-aside': warning(
    (d: { sheets: readonly string[] }) =>
      `${d.sheets.length === 1 ? 'A sheet is' : 'Sheets are'} not read, because ${d.sheets.length === 1 ? 'its name says' : 'their names say'} that the outcomes were rejected or deleted, are drafts, or an old copy: ${list(d.sheets)}.`,
    'If they are outcomes like the others, name the sheet under “spreadsheet: sheets” in programme.md.',
  ),
  'init-no-description': error(
    (d: { found: readonly string[] }) =>
      `No column holds a text that can be the outcome itself: a sentence or more that differs from row to row. The columns are: ${list(d.found)}.`,
    'An outcome is told in a text: who changed what, when and where. Add such a column, for instance with the header “Outcome description”.',
  ),
  'init-two-decide': warning(
    (d: { headers: readonly string[] }) =>
      `Several columns may say whether an outcome may be published, and they do not agree: ${list(d.headers)}. All of them are in programme.md under one field, and an import stops until it is clear which one counts.`,
    'If one of them asks for leave and its yes gives it, move its header to “publication: consent” in programme.md. Join the others into one column in the spreadsheet that says “yes” wherever any of them keeps an outcome from being published, delete them, and take their names out of programme.md.',
  ),
  'init-leave-unclear': warning(
    (d: { headers: readonly string[] }) =>
      `${d.headers.length === 1 ? 'A column seems' : 'Some columns seem'} to decide about publishing, and it is unclear whether “yes” gives leave or withholds: ${list(d.headers)}. So ${d.headers.length === 1 ? 'it is' : 'they are'} not used, and nothing is published before somebody says what is confidential.`,
    'If “yes” gives leave, write the header into programme.md under “publication” (“consent: { headers: [ … ] }”); if “yes” withholds, under “confidential” in “headers”; if it is about something else, under “fields”.',
  ),
  'init-new-deciding': warning(
    (d: { headers: readonly string[]; file: string }) =>
      `${d.headers.length === 1 ? 'A new column' : 'New columns'} may decide whether an outcome is published, and ${d.file} does not name ${d.headers.length === 1 ? 'it' : 'them'}: ${list(d.headers)}. Such a column is yours to add.`,
    'Add its header under “confidential” or “status” in “headers”, or under “publication: consent”. Until then an import withholds what such a column does not plainly let pass, or every outcome.',
  ),
  'init-many-columns': warning(
    (d: { columns: number; unknown: number }) =>
      `The sheet has ${d.columns} columns, of which ${d.unknown} are none that harvests usually have. They are in programme.md as fields that are not published.`,
    'Look through “fields” in programme.md. Move what no reader needs to “ignore”, so that an import does not even copy it.',
  ),
  'init-copy-missing': error(
    (d: { copy: string; file: string; lacks: string }) =>
      `This file has no ${d.lacks}. ${d.file} imports ${d.copy}, the copy that has, and it is not beside this file under that name.`,
    'Find the copy and use it: its ids belong to the outcomes that were imported. Outcomes that this file has and the copy has not are added there, each with an id of its own. If the copy is lost, name a new folder with --out: all outcomes get new ids. If a column of this file does hold the ids, write its header under “id” in “headers”, delete the line “file” under “spreadsheet”, and add a column for confidentiality to this file if it has none.',
  ),
  'init-column-gone': error(
    (d: { missing: readonly string[]; file: string; copy: string | undefined }) =>
      `This file has no column ${list(d.missing)}, and ${d.file} says that it has.${d.copy === undefined ? '' : ` ${d.copy} beside it may: it is not read, because “spreadsheet” names no “file”.`}`,
    (d) =>
      d.copy === undefined
        ? 'Write the header of the column that holds it under “headers” in that file, or name another folder with --out.'
        : `To go on with the copy, write “file: ${d.copy}” under “spreadsheet” in that file. To go on with this file, give it such a column, or write the header of the one that it has under “headers”.`,
  ),
  'init-other-programme': error(
    (d: { name: string; file: string; missing: readonly string[] }) =>
      `${d.file} is of “${d.name}”, and this sheet has no column that it calls ${list(d.missing)}. It is left as it is.`,
    'Name another folder with --out. If it is the same harvest with new headers, change “headers” in that file.',
  ),
};
