import { makePrintable } from '../../src/fragment/formatProblems.ts';
import { formatRow, type Sheet } from '../../src/spreadsheet/sheet.ts';
import type { FieldChange, ImportPlan, PlannedFile } from '../../src/importing/planImport.ts';

/** How an import was called. */
interface ImportMode {
  readonly isDry: boolean;
  readonly isForced: boolean;
}

/** How a sheet was read: as what, how much of it, and how many outcomes it made. */
export function describeReading(sheet: Sheet, plan: ImportPlan | undefined): string[] {
  const outcomes = count(plan?.files.length ?? 0, 'outcome');
  const size = plan?.columns ? `, ${count(plan.columns, 'column')}, ${outcomes}` : '';
  const { rows, lines } = sheet;
  const read = lines === undefined ? count(rows.length, 'row') : count(lines, 'line');
  const header = plan?.header;
  const below = header && rows.filter(({ number }) => number > header.number).length;
  const found =
    header === undefined
      ? 'no headers'
      : `headers in ${formatRow(header)}, ${count(below ?? 0, 'row')} below them`;
  return [`${sheet.told}${size}`, `${read} read: ${found}, ${outcomes}.`];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What an import did, or would do, in lines for its publisher: counts, then each file that differs. */
export function reportImport(
  { files, absent }: ImportPlan,
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
  return [
    `${folder}: ${fresh.length} new, ${updated.length} updated, ${of('same').length} unchanged${overwritten.length === 0 ? '' : `, ${overwritten.length} changed by an editor`}.${isDry ? ' Nothing was written (--dry-run).' : ''}`,
    ...list(
      isForced
        ? `${would} written again (--force), although somebody had deleted them since the last import`
        : 'Deleted since the last import, and left so. If these outcomes are withdrawn, delete their rows, too; to bring them back, add --force',
      of('removed'),
      false,
    ),
    ...list(isDry ? 'Would be updated' : 'Updated', updated, isDry),
    ...(isForced
      ? list(
          `${would} overwritten (--force), although an editor had changed them`,
          overwritten,
          true,
        )
      : [
          ...list(
            'Changed by an editor since the import, and left so; the rows have not changed',
            edited,
            true,
          ),
          ...list(
            'Changed by an editor, while the rows say something else: left as they are. Carry over what is right by hand, or add --force to take the rows',
            conflicts,
            true,
          ),
        ]),
    ...describeAbsent(absent),
    ...list(
      `${would} withheld, because the row says so and the file did not (the flag is the row’s now, all else is left)`,
      isForced ? [] : conflicts.filter(({ withheld }) => withheld !== undefined),
      false,
    ),
  ].join('\n');
}

function list(heading: string, files: readonly PlannedFile[], withChanges: boolean): string[] {
  if (files.length === 0) return [];
  return [
    '',
    `${heading}:`,
    ...files.flatMap(({ file, changes }) => [
      `  ${makePrintable(file)}`,
      ...(withChanges ? changes.map(describeChange) : []),
    ]),
  ];
}

const MOST_NAMES = 10;

function describeAbsent(files: readonly string[]): string[] {
  if (files.length === 0) return [];
  const more = files.length > MOST_NAMES ? ` and ${files.length - MOST_NAMES} more` : '';
  return [
    '',
    `${files.length} ${files.length === 1 ? 'file' : 'files'} in this folder with no row in this sheet, left as they are: ${files.slice(0, MOST_NAMES).map(makePrintable).join(', ')}${more}.`,
  ];
}

function describeChange({ header, inFile, inSheet }: FieldChange): string {
  const name = makePrintable(header);
  if (inFile === undefined) return `    ${name}: not in the file; row “${cut(inSheet ?? '', 0)}”`;
  if (inSheet === undefined) return `    ${name}: file “${cut(inFile, 0)}”; no such column`;
  const at = findDifference(inFile, inSheet);
  return `    ${name}: file “${cut(inFile, at)}”, row “${cut(inSheet, at)}”`;
}

function findDifference(some: string, other: string): number {
  let at = 0;
  while (at < some.length && some[at] === other[at]) at += 1;
  return at;
}

const BEFORE = 20;
const AFTER = 50;

/** The text around a place, on one line, without signs that steer a terminal. */
function cut(text: string, at: number): string {
  const from = at <= BEFORE ? 0 : at - BEFORE;
  const to = at + AFTER;
  const part = text.slice(from, to).toWellFormed().replaceAll('\n', '⏎');
  return `${from > 0 ? '…' : ''}${makePrintable(part)}${to < text.length ? '…' : ''}`;
}
