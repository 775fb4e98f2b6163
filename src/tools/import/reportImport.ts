import { makePrintable } from '../../problems/printable.ts';
import { foldText } from '../../text/fold.ts';
import { formatCommand } from '../../text/formatCommand.ts';
import { formatCount as count } from '../../text/formatCount.ts';
import { formatList } from '../../text/formatList.ts';
import type { FieldChange, PlannedFile } from './planFile.ts';
import type { ImportPlan } from './planImport.ts';
import {
  formatHeaderRows,
  formatRow,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';

/** How an import was called. */
interface ImportMode {
  readonly isDry: boolean;
  readonly isForced: boolean;
}

/**
 * How the sheets were read: as what, how much of each, and how many outcomes they made. Of many sheets
 * those that are alike are told together, unless each is asked for (`isWhole`).
 */
export function describeReading(
  sheets: readonly Sheet[],
  plan: ImportPlan,
  isWhole = false,
): string[] {
  const [only] = sheets;
  const outcomes = count(plan.files.length, 'outcome');
  const headers = plan.tables.flatMap(({ reading }) => reading.lines.map(({ header }) => header));
  const columns = new Set(headers.map(foldText)).size;
  const size = columns === 0 ? '' : `, ${count(columns, 'column')}, ${outcomes}`;
  if (only !== undefined && sheets.length === 1)
    return [`${only.description}${size}`, describeSheet(only, plan, outcomes)];
  const first = `${count(sheets.length, 'sheet')}${size}`;
  if (sheets.length > MAX_SHEETS && !isWhole) return [first, ...groupSheets(sheets, plan)];
  return [
    first,
    ...sheets.map((sheet) => {
      const own = countRows(getOutcomeRows(sheet, plan));
      return `${sheet.description}: ${describeSheet(sheet, plan, own)}`;
    }),
  ];
}

/** More sheets than these are not told one by one. */
const MAX_SHEETS = 6;

const countRows = (rows: number): string =>
  count(rows, 'row with an outcome', 'rows with an outcome');

function getOutcomeRows({ name }: Sheet, { tables }: ImportPlan): number {
  return tables.find((table) => table.sheet.name === name)?.reading.table.rows.length ?? 0;
}

/** Many sheets, those with their headers in the same place together, with the outcomes of each. */
function groupSheets(sheets: readonly Sheet[], plan: ImportPlan): string[] {
  const groups = Map.groupBy(sheets, (sheet) => {
    const header = findHeader(sheet, plan);
    if (header === undefined) return 'without headers';
    const rows = getOutcomeRows(sheet, plan);
    return `with headers in ${formatPlace(header, sheet)}${rows === 0 ? ', but no outcome' : ''}`;
  });
  return [...groups].map(([what, group]) => {
    const rows = group.map((sheet) => getOutcomeRows(sheet, plan));
    const all = rows.reduce((sum, each) => sum + each, 0);
    const names = group.map(
      ({ name = '' }, index) => `“${name}”${all === 0 ? '' : ` (${rows[index] ?? 0})`}`,
    );
    const sum = all === 0 ? '' : `, ${countRows(all)}`;
    return `${count(group.length, 'sheet')} ${what}${sum}: ${formatList(names, MAX_NAMES)}`;
  });
}

function formatPlace(header: SheetRow, { firstHeader = header.number }: Sheet): string {
  return firstHeader === header.number
    ? formatRow({ ...header, sheet: '' })
    : formatHeaderRows(firstHeader, header.number);
}

function findHeader({ name }: Sheet, { tables }: ImportPlan): SheetRow | undefined {
  return tables.find((table) => table.sheet.name === name)?.reading.table.header;
}

function describeSheet(sheet: Sheet, plan: ImportPlan, outcomes: string): string {
  const { rows, lines } = sheet;
  const read = lines === undefined ? count(rows.length, 'row') : count(lines, 'line');
  const header = findHeader(sheet, plan);
  if (header === undefined) return `${read} read: no headers, ${outcomes}.`;
  const below = rows.filter(({ number }) => number > header.number).length;
  return `${read} read: headers in ${formatPlace(header, sheet)}, ${count(below, 'row')} below them, ${outcomes}.`;
}

/** What an import did, or would do, in lines for its publisher: counts, then each file that differs. */
export function reportImport(
  { files, absent, closed }: ImportPlan,
  folder: string,
  { isDry, isForced }: ImportMode,
): string {
  const of = (state: PlannedFile['state']): PlannedFile[] =>
    files.filter((file) => file.state === state);
  const fresh = of('new');
  const updated = of('updated');
  const edited = of('edited');
  const conflicts = of('conflict');
  const overwritten = [...edited, ...conflicts];
  const would = isDry ? 'Would be' : 'Were';
  const removed = of('removed');
  const left = (planned: readonly PlannedFile[]): PlannedFile[] =>
    planned.filter(({ written }) => written === undefined);
  return [
    `${folder}: ${fresh.length} new, ${updated.length} updated, ${of('same').length} unchanged${overwritten.length === 0 ? '' : `, ${overwritten.length} changed by an editor`}.${isDry ? ' Nothing was written (--dry-run).' : ''}`,
    ...list(
      `${would} opened (--open): confidential until now`,
      files.filter(({ opens, isOpened }) => opens && isOpened),
      false,
    ),
    ...list(
      `${isDry ? 'Would be open' : 'Open now'}: what decides about them was empty or unclear before, and lets them pass now`,
      files.filter(({ opens, isOpened }) => opens && !isOpened),
      false,
    ),
    ...list(
      `To be published from now on, because the status changed`,
      files.filter(({ isPromoted }) => isPromoted),
      false,
    ),
    ...list(
      `${would} written again (--restore), although somebody had deleted them`,
      removed.filter(({ written }) => written !== undefined),
      false,
    ),
    ...list(
      'Deleted since the last import, and left so. If these outcomes are withdrawn, delete their rows, too; to bring one back, add --restore and its id',
      left(removed),
      false,
    ),
    ...list(
      isDry ? 'Would be updated' : 'Updated',
      isDry ? updated : updated.filter(({ opens }) => !opens),
      isDry,
      // What opens or closes is named one by one; of what is only updated some are enough.
      isDry ? Infinity : MAX_NAMES,
    ),
    ...(isForced
      ? list(
          `${would} overwritten (--force), although an editor had changed them`,
          overwritten,
          true,
        )
      : [
          ...list(
            'Changed by an editor since the import, and left so; the rows have not changed',
            left(edited),
            true,
          ),
          ...list(
            'Changed by an editor, while the rows say something else: left as they are. Carry over what is right by hand, or add --force to take the rows',
            conflicts.filter(({ isOpened }) => !isOpened),
            true,
          ),
        ]),
    ...list(
      `${isDry ? 'Would keep' : 'Kept'} the flag of the file, which withholds, although the rows are open (--force opens nothing). To open one, add --open and its id`,
      files.filter(({ isFlagKept }) => isFlagKept),
      false,
    ),
    ...describeAbsent(absent),
    ...list(
      `${would} withheld, because the row says so and the file did not (the flag is the row’s now, all else is left)`,
      conflicts.filter(({ written, withheld }) => written !== undefined && written === withheld),
      false,
    ),
    ...list(
      `${would} withheld, because a hidden row says so (all else is left)`,
      closed.map(({ file }) => ({ file, changes: [] })),
      false,
    ),
  ].join('\n');
}

/** Why nothing was imported, by kind, and the options that would let single rows pass. */
export function reportStop(
  plan: ImportPlan | undefined,
  problems: readonly SheetProblem[],
  args: readonly string[],
  { isWritten, folder, isEmpty }: { isWritten: boolean; folder: string; isEmpty: boolean },
): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const kinds = [...Map.groupBy(errors, ({ code }) => code)].map(
    ([code, members]) => `${members.length} × ${code}`,
  );
  const { closed = [], isBlind = true } = plan?.stop ?? {};
  const lines = [
    `Nothing was imported. Fix the errors above (${kinds.join(', ')}) and run the same command again.`,
    ...list(
      `But ${isWritten ? 'these outcomes are' : 'these outcomes would be'} withheld from now on, because their rows say so (the flag is the row’s now, all else is left)`,
      closed.map(({ file }) => ({ file, changes: [] })),
      false,
    ),
    ...(!isBlind || isEmpty
      ? []
      : [
          '',
          `So ${closed.length === 0 ? 'nothing' : 'nothing else'} was withheld either: outcomes that the sheet withholds by now are still published by a build of ${makePrintable(folder)}. If one has to go before the errors are fixed, write “withhold: true” between two lines “---” at the top of its file, or delete the file.`,
        ]),
  ];
  for (const option of ['open', 'restore'] as const) {
    const ids = plan?.wanted[option] ?? [];
    if (ids.length === 0) continue;
    const what =
      option === 'open'
        ? 'If you have looked at an outcome and it may be published as its row says, name it by its id'
        : 'If an outcome that was deleted may come back, name it by its id';
    lines.push(
      '',
      `${what}, each one by itself:`,
      `  ${makePrintable(formatCommand('import', undefined, [...args, `--${option}`, ids[0] ?? '']))}`,
    );
    if (ids.length > 1)
      lines.push(
        `Other ids that stop: ${formatList(ids.slice(1).map(makePrintable), MAX_NAMES - 1)}.`,
      );
  }
  return lines.join('\n');
}

/** A heading and the files below it, at most so many of them. */
function list(
  heading: string,
  files: readonly Pick<PlannedFile, 'file' | 'changes'>[],
  withChanges: boolean,
  most = Infinity,
): string[] {
  if (files.length === 0) return [];
  const told = files.length <= most + 1 ? files : files.slice(0, most);
  const rest = files.length - told.length;
  return [
    '',
    `${heading}:`,
    ...told.flatMap(({ file, changes }) => [
      `  ${makePrintable(file)}`,
      ...(withChanges ? changes.map(describeChange) : []),
    ]),
    ...(rest === 0 ? [] : [`  and ${rest} more`]),
  ];
}

const MAX_NAMES = 10;

function describeAbsent(files: readonly string[]): string[] {
  if (files.length === 0) return [];
  return [
    '',
    `${files.length} ${files.length === 1 ? 'file' : 'files'} in this folder with no row in this sheet, left as ${files.length === 1 ? 'it is, and published if its outcome' : 'they are, and published if their outcomes'} may be: ${formatList(files.map(makePrintable), MAX_NAMES)}. To withdraw ${files.length === 1 ? 'it, delete that file' : 'them, delete those files'} as well.`,
  ];
}

function describeChange({ header, inFile, inSheet }: FieldChange): string {
  const name = makePrintable(header);
  if (inFile === undefined) return `    ${name}: not in the file; row “${cut(inSheet ?? '', 0)}”`;
  if (inSheet === undefined) return `    ${name}: file “${cut(inFile, 0)}”; no such column`;
  const index = findDifference(inFile, inSheet);
  return `    ${name}: file “${cut(inFile, index)}”, row “${cut(inSheet, index)}”`;
}

function findDifference(some: string, other: string): number {
  let index = 0;
  while (index < some.length && some[index] === other[index]) index += 1;
  return index;
}

const BEFORE = 20;
const AFTER = 50;

/** The text around a place, on one line, without signs that steer a terminal. */
function cut(text: string, index: number): string {
  const from = index <= BEFORE ? 0 : index - BEFORE;
  const to = index + AFTER;
  const part = text.slice(from, to).toWellFormed().replaceAll('\n', '⏎');
  return `${from > 0 ? '…' : ''}${makePrintable(part)}${to < text.length ? '…' : ''}`;
}
