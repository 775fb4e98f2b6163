import { formatCount } from '../../../text/formatCount.ts';

/** What is done, or would be done with `--dry-run`. */
const would = (isDry: boolean): string => (isDry ? 'Would be' : 'Were');

/** What an import says around the problems. */
export const IMPORT_TEXTS = {
  // How the file was read
  csv: (d: { encoding: string; separator: string }): string =>
    `CSV, ${d.encoding}, separated by ${d.separator}`,
  commas: 'commas',
  semicolons: 'semicolons',
  tabs: 'tabs',
  bars: 'vertical bars',
  workbook: (d: { name: string; isHidden: boolean }): string =>
    `${d.isHidden ? 'hidden ' : ''}sheet “${d.name}”`,
  // What was read
  outcomeRows: (d: { count: number }): string =>
    formatCount(d.count, 'row with an outcome', 'rows with an outcome'),
  noHeaders: 'without headers',
  headersIn: (d: { place: string; isEmpty: boolean }): string =>
    `with headers in ${d.place}${d.isEmpty ? ', but no outcome' : ''}`,
  readNone: (d: { read: string; outcomes: string }): string =>
    `${d.read} read: no headers, ${d.outcomes}.`,
  read: (d: { read: string; place: string; below: string; outcomes: string }): string =>
    `${d.read} read: headers in ${d.place}, ${d.below} below them, ${d.outcomes}.`,
  settings: (d: { file: string }): string => `Headers and settings: ${d.file}`,
  // What was written
  counts: (d: {
    folder: string;
    fresh: number;
    updated: number;
    same: number;
    edited: number;
    isDry: boolean;
  }): string =>
    `${d.folder}: ${d.fresh} new, ${d.updated} updated, ${d.same} unchanged${d.edited === 0 ? '' : `, ${d.edited} changed by an editor`}.${d.isDry ? ' Nothing was written (--dry-run).' : ''}`,
  opened: (d: { isDry: boolean }): string =>
    `${would(d.isDry)} opened (--open): confidential until now`,
  openNow: (d: { isDry: boolean }): string =>
    `${d.isDry ? 'Would be open' : 'Open now'}: what decides about them was empty or unclear before, and lets them pass now`,
  promoted: 'To be published from now on, because the status changed',
  restored: (d: { isDry: boolean }): string =>
    `${would(d.isDry)} written again (--restore), although somebody had deleted them`,
  deleted:
    'Deleted since the last import, and left so. If these outcomes are withdrawn, delete their rows, too; to bring one back, add --restore and its id',
  updated: (d: { isDry: boolean }): string => (d.isDry ? 'Would be updated' : 'Updated'),
  overwritten: (d: { isDry: boolean }): string =>
    `${would(d.isDry)} overwritten (--force), although an editor had changed them`,
  edited: 'Changed by an editor since the import, and left so; the rows have not changed',
  conflicts:
    'Changed by an editor, while the rows say something else: left as they are. Carry over what is right by hand, or add --force to take the rows',
  flagKept: (d: { isDry: boolean }): string =>
    `${d.isDry ? 'Would keep' : 'Kept'} the flag of the file, which withholds, although the rows are open (--force opens nothing). To open one, add --open and its id`,
  withheldByRow: (d: { isDry: boolean }): string =>
    `${would(d.isDry)} withheld, because the row says so and the file did not (the flag is the row’s now, all else is left)`,
  withheldByHidden: (d: { isDry: boolean }): string =>
    `${would(d.isDry)} withheld, because a hidden row says so (all else is left)`,
  absent: (d: { count: number; files: string }): string =>
    d.count === 1
      ? `1 file in this folder with no row in this sheet, left as it is, and published if its outcome may be: ${d.files}. To withdraw it, delete that file as well.`
      : `${d.count} files in this folder with no row in this sheet, left as they are, and published if their outcomes may be: ${d.files}. To withdraw them, delete those files as well.`,
  notInFile: (d: { header: string; row: string }): string =>
    `${d.header}: not in the file; row “${d.row}”`,
  noColumn: (d: { header: string; file: string }): string =>
    `${d.header}: file “${d.file}”; no such column`,
  changed: (d: { header: string; file: string; row: string }): string =>
    `${d.header}: file “${d.file}”, row “${d.row}”`,
  // Why it stopped
  stopped: (d: { kinds: string }): string =>
    `Nothing was imported. Fix the errors above (${d.kinds}) and run the same command again.`,
  butWithheld: (d: { isWritten: boolean }): string =>
    `But ${d.isWritten ? 'these outcomes are' : 'these outcomes would be'} withheld from now on, because their rows say so (the flag is the row’s now, all else is left)`,
  blind: (d: { isAnyClosed: boolean; folder: string }): string =>
    `So ${d.isAnyClosed ? 'nothing else' : 'nothing'} was withheld either: outcomes that the sheet withholds by now are still published by a build of ${d.folder}. If one has to go before the errors are fixed, write “withhold: true” between two lines “---” at the top of its file, or delete the file.`,
  mayOpen:
    'If you have looked at an outcome and it may be published as its row says, name it by its id, each one by itself:',
  mayRestore:
    'If an outcome that was deleted may come back, name it by its id, each one by itself:',
  mayLose: 'If a column is meant to go, with all that files hold in it, name it, each by itself:',
  otherIds: (d: { ids: string }): string => `Other ids that stop: ${d.ids}.`,
  otherColumns: (d: { headers: string }): string => `Other columns that stop: ${d.headers}.`,
  // Notes
  notes: (d: { outcomes: number; columns: number; headers: string; command: string }): string =>
    `${formatCount(d.outcomes, 'outcome')} that may be published ${d.outcomes === 1 ? 'has a note' : 'have notes'} in ${d.columns === 1 ? 'a column' : 'columns'} that nobody reads (${d.headers}). No rule knows every way to say “not this one”: read them with ${d.command}`,
  noNotes:
    'No outcome that may be published has a note in a column that is not copied or not published. What its published texts say, the pages show: read them with “npm run dev”.',
  afterNotes: (d: { notes: number }): string =>
    `${formatCount(d.notes, 'note')}. If one asks to hold its outcome back, write “yes” into the confidential column of that row. Nothing was imported.`,
  // Wrong use
  oneSheet: 'Name one spreadsheet.',
  noOut: '--out names the folder for the fragments.',
  noEncoding: (d: { encoding: string }): string =>
    `“${d.encoding}” is not an encoding; try utf-8 or windows-1252.`,
  noDelimiter: '--delimiter takes comma, semicolon, tab or one character.',
  openElsewhere: (d: { file: string; opened: string }): string =>
    `${d.file} is no spreadsheet: it is the note that Excel or LibreOffice keeps beside one that is open. Save and close that one, and name it: ${d.opened}.`,
  noFile: (d: { file: string }): string => `There is no file ${d.file}.`,
  unreadable: (d: { file: string; fault: string }): string =>
    `${d.file} cannot be read (${d.fault}).`,
  tooLarge: (d: { file: string; megabytes: number }): string =>
    `${d.file} has more than ${d.megabytes} MB, and is not read.`,
  unwritable: (d: { folder: string; reason: string }): string =>
    `The files cannot be written into ${d.folder} (${d.reason}). No file there is half written; make room or choose another folder, and run the same command again.`,
  /** What is told of a row that seems to be another outcome’s, or would publish one that was kept back. */
  cases: {
    ofFile: (d: { id: string; file: string }): string => `“${d.id}” in ${d.file}`,
    hasText: (d: { id: string; other: string }): string =>
      `“${d.id}” has the description of ${d.other}`,
    otherForm: (d: { id: string; other: string }): string =>
      `“${d.id}” is another form of the id of ${d.other}`,
    alike: (d: { id: string; other: string; percent: number }): string =>
      `“${d.id}” is ${d.percent} % the same as ${d.other}`,
    keptBack: (d: { id: string; file: string }): string =>
      `“${d.id}” says what was kept confidential as ${d.file}`,
    deleted: (d: { id: string; file: string }): string =>
      `“${d.id}” says what was deleted as ${d.file}`,
    edited: 'somebody changed the file',
    withheldBefore: 'it was withheld before',
    change: (d: { header: string; inFile: string; inSheet: string }): string =>
      `“${d.header}”: ${d.inFile} in the file, ${d.inSheet} in the row`,
    missing: 'missing',
    empty: 'empty',
  },
  /** What becomes of the outcomes without a column. */
  effects: {
    withheld: 'every outcome is withheld',
    error: 'every outcome is an error in the build',
    unpublished: 'no outcome is published',
  },
};
