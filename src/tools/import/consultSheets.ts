import { leavesOpen } from '../../outcome/askingHeaders.ts';
import { speaksOfSecrecy } from '../../outcome/findStatements.ts';
import { isNo, isYes } from '../../outcome/flag.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { IsConsulted } from '../spreadsheet/readWorkbook.ts';
import {
  createSheetProblem,
  formatRow,
  formatRows,
  HEADER_ROWS,
  type OtherSheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { addDoubt, explainCode, mergeDoubts, type Doubt, type Doubts } from './doubts.ts';
import { indexNamed, type NamedOutcomes } from './indexNamed.ts';
import { isRefusedName } from './setAside.ts';
import { isSecretName, isStamp } from './stamps.ts';
import { isHeaderOf } from './findTable.ts';
import { getFilled } from './headerRows.ts';
import { readQuestion } from './readDeciding.ts';
import type { TableReading } from './readTable.ts';

/** The longest cell that is looked at as a header, or as a line about a whole sheet. */
const MAX_CELL = 300;

/** Tells the sheets that are looked at although they are not read: by their name, a header or a line, wherever it is. */
export function createIsConsulted(programme: Programme): IsConsulted {
  return (name, readRows) =>
    isSecretName(name, programme) ||
    isRefusedName(name) ||
    readRows().some((cells) => speaks(cells) || cells.some((cell) => decides(cell, programme)));
}

/** What a cell says as a header; none is longer. */
function readCell(cell: string, programme: Programme): ReturnType<typeof readQuestion> {
  return cell.length > MAX_CELL ? undefined : readQuestion(cell, programme);
}

function decides(cell: string, programme: Programme): boolean {
  return readCell(cell, programme) !== undefined;
}

/**
 * What sheets that are not read say of the outcomes. Those that such a sheet names are withheld: all of them, where
 * its name or a line on it speaks of secrecy, otherwise those whose own row says so. Where it is
 * not clear which outcomes are meant, there is an error.
 */
export function consultSheets(
  others: readonly OtherSheet[],
  readings: readonly TableReading[],
  programme: Programme,
): { doubts: Doubts; problems: readonly SheetProblem[] } {
  const doubts = new Map<SheetRow, readonly Doubt[]>();
  if (others.length === 0) return { doubts, problems: [] };
  const outcomes = indexNamed(readings, programme);
  const idColumns = new Map(
    readings.flatMap(({ idColumn, table }) =>
      [...table.rows].map((row) => [row, idColumn] as const),
    ),
  );
  const problems = others.flatMap((sheet) => {
    const { named, unclear } = readOther(sheet, outcomes, programme);
    for (const row of named) doubts.set(row, [explainCode('sheet-names-secret')]);
    const ids = [...named].map((row) => row.cells[idColumns.get(row) ?? -1] ?? formatRow(row));
    const { name } = sheet;
    return [
      ...(ids.length === 0
        ? []
        : [createSheetProblem('sheet-names-secret', undefined, { name, ids })]),
      ...(unclear.length === 0
        ? []
        : [createSheetProblem('sheet-unmatched', formatRows(unclear), { name })]),
    ];
  });
  return { doubts, problems };
}

/** A reading whose rows, hidden ones too, are withheld where another sheet says so. */
export function addDoubts(reading: TableReading, doubts: Doubts): TableReading {
  if (doubts.size === 0) return reading;
  const distrust = (row: SheetRow): SheetRow =>
    doubts.has(row) ? addDoubt(row, 'sheet-names-secret') : row;
  return {
    ...reading,
    hiddenRows: reading.hiddenRows.map(distrust),
    doubts: mergeDoubts([doubts, reading.doubts]),
  };
}

/** The outcomes that a sheet says are confidential, and rows of it that may mean others. */
interface OtherReading {
  readonly named: ReadonlySet<SheetRow>;
  readonly unclear: readonly SheetRow[];
}

/** One row of such a sheet. */
interface Entry {
  readonly row: SheetRow;
  readonly outcomes: readonly SheetRow[];
  /** What its own flag says; nothing where it has none. */
  readonly says: 'open' | 'closed' | undefined;
  readonly isLikeId: boolean;
  /** Whether a cell may mean outcomes between those that it names: “KE-02 to KE-04”. */
  readonly isRange: boolean;
  /** Whether it is above the headers, if there are any. */
  readonly isAbove: boolean;
  /** Whether it is, or comes after, a line that says of the sheet that it is confidential. */
  readonly isStamped: boolean;
  /** Whether a formula of it would publish: it may show an old result. */
  readonly isDerived: boolean;
}

function readOther(
  { name, rows: all }: OtherSheet,
  outcomes: NamedOutcomes,
  programme: Programme,
): OtherReading {
  const isSecret = isSecretName(name, programme);
  // What was rejected or withdrawn may be no outcome of the table any more.
  const isRefused = !isSecret && isRefusedName(name);
  const rows = all.filter((row) => getFilled(row).length > 0);
  const stamp = rows.findIndex((row) => isLine(row, programme));
  const at = rows.slice(0, HEADER_ROWS).findIndex((row) => isHeaderRow(row, outcomes, programme));
  const header = rows[at];
  const headers = header?.cells ?? [];
  const columns = readColumns(headers, programme);
  const hasId = columns.some(({ isId }) => isId);
  // What has a text of its own is an outcome that is not read.
  const isTable = hasId && headers.some((cell) => isHeaderOf(programme, cell, 'description'));
  /** What the headers nearest above say, where another list begins further down: it may withhold, too. */
  let others: readonly OtherColumn[] | undefined;
  const entries = rows.flatMap((row, index): Entry[] => {
    if (index === at) return [];
    const isAbove = index < at;
    const own = readEntry(row, isAbove ? [] : columns, outcomes, isSecret);
    const read =
      others === undefined ? own : addClosed(own, readEntry(row, others, outcomes, isSecret));
    if (!isAbove && isHeaderRow(row, outcomes, programme))
      others = readColumns(row.cells, programme);
    return [
      { ...read, isAbove, isStamped: isSecret || isRefused || (stamp !== -1 && index >= stamp) },
    ];
  });
  const says = new Set(entries.map((entry) => entry.says));
  // A register of both answers is believed; one that says “no” of all, below such a name, contradicts it.
  const isRegister = says.has('open') && says.has('closed');
  const counting = entries.filter((entry) => {
    if (entry.says === 'closed') return true;
    if (entry.isDerived && entry.outcomes.length > 0) return true;
    if (entry.says === 'open' && isRegister) return false;
    return (
      entry.isStamped ||
      (!isTable && entry.says === undefined && entry.outcomes.length > 0 && speaks(entry.row.cells))
    );
  });
  const named = new Set(counting.flatMap((entry) => entry.outcomes));
  if (isTable) return { named, unclear: [] };
  const strange = counting.filter((entry) => entry.outcomes.length === 0 && !entry.isAbove);
  const isAbout = named.size > 0 || hasId;
  const ranges = counting.filter(({ isRange }) => isRange);
  if (isRefused) return { named, unclear: ranges.map(({ row }) => row) };
  const unclear = isSecret
    ? leaveOutHeading(strange, entries, named.size > 0 && header === undefined)
    : strange.filter(
        (entry) => entry.isLikeId || (isAbout && entry.says === 'closed' && !entry.isStamped),
      );
  return { named, unclear: [...ranges, ...unclear].map(({ row }) => row) };
}

/** Below a name that speaks of secrecy each row names an outcome or is an answer, but for one that heads the others. */
function leaveOutHeading(
  strange: readonly Entry[],
  entries: readonly Entry[],
  mayHaveHeading: boolean,
): readonly Entry[] {
  const [first] = entries;
  return strange.filter((entry) => {
    if (mayHaveHeading && entry === first && !entry.isLikeId) return false;
    return !getFilled(entry.row).every((cell) => isYes(cell) || leavesOpen('secrecy', cell));
  });
}

/** Whether a row speaks of confidentiality: “KE-07 | not public, confidential”. */
function speaks(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.length <= MAX_CELL && speaksOfSecrecy(cell));
}

function isLine(row: SheetRow, programme: Programme): boolean {
  const [only = '', other] = getFilled(row);
  return other === undefined && only.length <= MAX_CELL && isStamp(only, programme);
}

/** Whether a row has several cells of which one decides, or names the id, and no outcome. */
function isHeaderRow(row: SheetRow, outcomes: NamedOutcomes, programme: Programme): boolean {
  if (getFilled(row).length < 2) return false;
  const isHeader = row.cells.some(
    (cell) => decides(cell, programme) || isHeaderOf(programme, cell, 'id'),
  );
  return isHeader && row.cells.every((cell) => outcomes.find(cell, false).length === 0);
}

function readColumns(headers: readonly string[], programme: Programme): OtherColumn[] {
  return headers.map((cell) => ({
    about: readCell(cell, programme),
    isId: isHeaderOf(programme, cell, 'id'),
  }));
}

/** A row as headers further down read it as well: what they close is closed, and nothing else changes. */
function addClosed(own: RowReading, other: RowReading): RowReading {
  const isClosed = other.says === 'closed' && (other.outcomes.length > 0 || other.isLikeId);
  if (!isClosed && !other.isDerived) return own;
  return {
    ...own,
    outcomes: [...new Set([...own.outcomes, ...other.outcomes])],
    says: isClosed ? 'closed' : own.says,
    isDerived: own.isDerived || other.isDerived,
  };
}

/** What joins the ends of a range. */
const RANGE =
  /\p{N}\s*(?:[–—]|\s-\s|\.\.|\s(?:to|through|à|au|a|al|hasta|até|bis|إلى|الى)\s)\s*[\p{L}\p{N}]/u;

/** What the header of a column says. */
interface OtherColumn {
  readonly about: ReturnType<typeof readQuestion>;
  readonly isId: boolean;
}

/** What the cells of a row say, wherever it is. */
type RowReading = Omit<Entry, 'isAbove' | 'isStamped'>;

function readEntry(
  row: SheetRow,
  columns: readonly OtherColumn[],
  outcomes: NamedOutcomes,
  isSecret: boolean,
): RowReading {
  const decided = columns.some(({ about }) => about !== undefined);
  const found = new Set<SheetRow>();
  let isRange = false;
  let isDerived = false;
  let says: Entry['says'];
  for (const [column, { about }] of columns.entries())
    if (about !== undefined && row.formulas?.has(column) === true)
      isDerived ||= (row.cells[column] ?? '').trim() === '';
  for (const [column, cell] of row.cells.entries()) {
    if (cell.trim() === '') continue;
    const { about, isId = false } = columns[column] ?? {};
    const mayBeNumber = isId || (column === 0 && (isSecret || decided));
    const named = outcomes.find(cell, mayBeNumber);
    for (const outcome of named) found.add(outcome);
    const between = outcomes.findBetween(cell, isId || isSecret);
    for (const outcome of between) found.add(outcome);
    for (const outcome of outcomes.findListed(cell)) found.add(outcome);
    isRange ||= named.length > 1 && between.length === 0 && RANGE.test(cell);
    if (about === undefined) continue;
    // Below “Confidential” may be the ids themselves, below “Open” those of the others.
    if ((named.length > 0 && about !== 'offer') || closes(about, cell)) says = 'closed';
    else if (row.formulas?.has(column) === true) isDerived = true;
    else if (about === 'flag' || about === 'consent' || about === 'readers' || isYes(cell))
      says ??= 'open';
  }
  // A number counts the rows, where another cell names the outcome.
  if (found.size === 0)
    for (const [column, cell] of row.cells.entries())
      if (columns[column]?.isId === true || (column === 0 && isSecret))
        for (const outcome of outcomes.findByNumber(cell)) found.add(outcome);
  return {
    ...{ row, outcomes: [...found], says, isRange, isDerived },
    isLikeId: row.cells.some(outcomes.isLikeId),
  };
}

function closes(about: NonNullable<OtherColumn['about']>, value: string): boolean {
  if (about === 'readers' || about === 'offer' || about === 'seclusion' || about === 'levels')
    return !leavesOpen(about, value);
  if (about === 'consent') return !leavesOpen('leave', value);
  return !isNo(value) && !leavesOpen('secrecy', value);
}
