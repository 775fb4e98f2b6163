import { getToolTexts, listNames } from '../../messages/tools/toolTexts.ts';
import { makePrintable } from '../../problems/printable.ts';
import { foldText } from '../../text/fold.ts';
import { formatCommand } from '../../text/formatCommand.ts';
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
  const { common } = getToolTexts();
  const outcomes = common.outcomes({ count: plan.files.length });
  const headers = plan.tables.flatMap(({ reading }) => reading.lines.map(({ header }) => header));
  const columns = new Set(headers.map(foldText)).size;
  const size = columns === 0 ? '' : `, ${common.columns({ count: columns })}, ${outcomes}`;
  if (only !== undefined && sheets.length === 1)
    return [`${only.description}${size}`, describeSheet(only, plan, outcomes)];
  const first = `${common.sheets({ count: sheets.length })}${size}`;
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

const countRows = (count: number): string => getToolTexts().import.outcomeRows({ count });

function getOutcomeRows({ name }: Sheet, { tables }: ImportPlan): number {
  return tables.find((table) => table.sheet.name === name)?.reading.table.rows.length ?? 0;
}

/** Many sheets, those with their headers in the same place together, with the outcomes of each. */
function groupSheets(sheets: readonly Sheet[], plan: ImportPlan): string[] {
  const { common, import: texts } = getToolTexts();
  const groups = Map.groupBy(sheets, (sheet) => {
    const header = findHeader(sheet, plan);
    if (header === undefined) return texts.noHeaders;
    const isEmpty = getOutcomeRows(sheet, plan) === 0;
    return texts.headersIn({ place: formatPlace(header, sheet), isEmpty });
  });
  return [...groups].map(([what, group]) => {
    const rows = group.map((sheet) => getOutcomeRows(sheet, plan));
    const all = rows.reduce((sum, each) => sum + each, 0);
    const names = group.map(
      ({ name = '' }, index) => `“${name}”${all === 0 ? '' : ` (${rows[index] ?? 0})`}`,
    );
    const sum = all === 0 ? '' : `, ${countRows(all)}`;
    return `${common.sheets({ count: group.length })} ${what}${sum}: ${listNames(names, MAX_NAMES)}`;
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
  const { common, import: texts } = getToolTexts();
  const read =
    lines === undefined ? common.rows({ count: rows.length }) : common.lines({ count: lines });
  const header = findHeader(sheet, plan);
  if (header === undefined) return texts.readNone({ read, outcomes });
  const count = rows.filter(({ number }) => number > header.number).length;
  const below = common.rows({ count });
  return texts.read({ read, place: formatPlace(header, sheet), below, outcomes });
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
  const texts = getToolTexts().import;
  const removed = of('removed');
  const left = (planned: readonly PlannedFile[]): PlannedFile[] =>
    planned.filter(({ written }) => written === undefined);
  return [
    texts.counts({
      ...{ folder, fresh: fresh.length, updated: updated.length, same: of('same').length },
      ...{ edited: overwritten.length, isDry },
    }),
    ...list(
      texts.opened({ isDry }),
      files.filter(({ opens, isOpened }) => opens && isOpened),
      false,
    ),
    ...list(
      texts.openNow({ isDry }),
      files.filter(({ opens, isOpened }) => opens && !isOpened),
      false,
    ),
    ...list(
      texts.promoted,
      files.filter(({ isPromoted }) => isPromoted),
      false,
    ),
    ...list(
      texts.restored({ isDry }),
      removed.filter(({ written }) => written !== undefined),
      false,
    ),
    ...list(texts.deleted, left(removed), false),
    ...list(
      texts.updated({ isDry }),
      isDry ? updated : updated.filter(({ opens }) => !opens),
      isDry,
      // What opens or closes is named one by one; of what is only updated some are enough.
      isDry ? Infinity : MAX_NAMES,
    ),
    ...(isForced
      ? list(texts.overwritten({ isDry }), overwritten, true)
      : [
          ...list(texts.edited, left(edited), true),
          ...list(
            texts.conflicts,
            conflicts.filter(({ isOpened }) => !isOpened),
            true,
          ),
        ]),
    ...list(
      texts.flagKept({ isDry }),
      files.filter(({ isFlagKept }) => isFlagKept),
      false,
    ),
    ...describeAbsent(absent),
    ...list(
      texts.withheldByRow({ isDry }),
      conflicts.filter(({ written, withheld }) => written !== undefined && written === withheld),
      false,
    ),
    ...list(
      texts.withheldByHidden({ isDry }),
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
  const texts = getToolTexts().import;
  const lines = [
    texts.stopped({ kinds: kinds.join(', ') }),
    ...list(
      texts.butWithheld({ isWritten }),
      closed.map(({ file }) => ({ file, changes: [] })),
      false,
    ),
    ...(!isBlind || isEmpty
      ? []
      : ['', texts.blind({ isAnyClosed: closed.length > 0, folder: makePrintable(folder) })]),
  ];
  const pass = { without: texts.mayLose, open: texts.mayOpen, restore: texts.mayRestore };
  for (const option of ['without', 'open', 'restore'] as const) {
    const ids = plan?.wanted[option] ?? [];
    if (ids.length === 0) continue;
    lines.push(
      '',
      pass[option],
      `  ${makePrintable(formatCommand('import', undefined, [...args, `--${option}`, ids[0] ?? '']))}`,
    );
    const others = ids.slice(1).map(makePrintable);
    if (ids.length > 1)
      lines.push(
        option === 'without'
          ? texts.otherColumns({
              headers: listNames(
                others.map((each) => `“${each}”`),
                MAX_NAMES - 1,
              ),
            })
          : texts.otherIds({ ids: listNames(others, MAX_NAMES - 1) }),
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
    ...(rest === 0 ? [] : [`  ${getToolTexts().common.more({ rest })}`]),
  ];
}

const MAX_NAMES = 10;

function describeAbsent(files: readonly string[]): string[] {
  if (files.length === 0) return [];
  return [
    '',
    getToolTexts().import.absent({
      count: files.length,
      files: listNames(files.map(makePrintable), MAX_NAMES),
    }),
  ];
}

function describeChange({ header, inFile, inSheet }: FieldChange): string {
  const texts = getToolTexts().import;
  const name = makePrintable(header);
  if (inFile === undefined)
    return `    ${texts.notInFile({ header: name, row: cut(inSheet ?? '', 0) })}`;
  if (inSheet === undefined) return `    ${texts.noColumn({ header: name, file: cut(inFile, 0) })}`;
  const index = findDifference(inFile, inSheet);
  const sides = { file: cut(inFile, index), row: cut(inSheet, index) };
  return `    ${texts.changed({ header: name, ...sides })}`;
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
