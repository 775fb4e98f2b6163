import { LAST_COLUMN } from '../ranges.ts';
import type { TableRows } from '../patchSheet.ts';
import { XmlError, type Attributes, type XmlCursor } from '../xml.ts';
import { readCount } from './createRowReader.ts';
import { readNamedAttributes, readNames, type NameScope } from './readNames.ts';
import { CELLS, COLUMN, GROUPS, ROW } from './scanTable.ts';
import type { TablePart } from './splitContent.ts';

/** An element and where it is in the XML of its sheet. */
interface Place {
  readonly start: number;
  /** Where its opening tag ends. */
  readonly openEnd: number;
  readonly end: number;
}

/** Columns or cells that are written as one. Columns from 0. */
export interface Line extends Place {
  readonly first: number;
  readonly last: number;
}

/** A cell as it is written. */
interface WrittenCell extends Line {
  /** Whether it holds anything, a comment or a formula without a value included. */
  readonly isFilled: boolean;
  /** The last column that it fills, where it is merged with others or its formula fills several. */
  readonly reach: number;
  /** Whether it is merged with cells below it. */
  readonly isTall: boolean;
}

/** Rows that are written as one, by their numbers from 1. */
export interface WrittenRow extends Line {
  readonly cells: readonly WrittenCell[];
  readonly scope: NameScope;
}

/** The columns and rows of a sheet as they are written. */
export interface Lines {
  readonly columns: readonly Line[];
  /** Where the columns end, with the groups around them; nothing where none are written. */
  readonly columnsEnd: number | undefined;
  /** The last column that is hidden because a group is folded; -1 without any. */
  readonly lastFolded: number;
  readonly rows: readonly WrittenRow[];
}

/** The columns and rows of a sheet that `scanTable` has read, so that they are known to be in order. */
export function listLines({ xml, scope }: Pick<TablePart, 'xml' | 'scope'>): Lines {
  const cursor: XmlCursor = { start: 0, end: 0 };
  const open: OpenElement[] = [];
  const columns: Line[] = [];
  const rows: WrittenRow[] = [];
  let [columnsEnd, lastFolded]: [number | undefined, number] = [undefined, -1];
  let [columnCount, rowCount] = [0, 0];
  let cells: WrittenCell[] = [];
  let width = 0;

  const close = (element: OpenElement): void => {
    const { name, attributes, start, openEnd, holdsMore, isFolded, isLine } = element;
    if (!isLine) return;
    const place = { start, openEnd, end: cursor.end };
    if (name === COLUMN) {
      const first = columnCount;
      columnCount += readCount(attributes, 'table:number-columns-repeated');
      columns.push({ ...place, first, last: columnCount - 1 });
      if (isFolded) lastFolded = columnCount - 1;
    } else if (name === ROW) {
      const first = rowCount + 1;
      rowCount += readCount(attributes, 'table:number-rows-repeated');
      rows.push({ ...place, first, last: rowCount, cells, scope: element.scope });
      [cells, width] = [[], 0];
    } else if (CELLS.has(name)) {
      const first = width;
      width += readCount(attributes, 'table:number-columns-repeated');
      const fills = ['table:number-columns-spanned', 'table:number-matrix-columns-spanned'].map(
        (count) => first + readCount(attributes, count) - 1,
      );
      const isFilled = holdsMore || [...attributes.keys()].some(isContent);
      const reach = Math.max(isFilled ? width - 1 : -1, ...fills.filter((last) => last > first));
      const isTall = ['table:number-rows-spanned', 'table:number-matrix-rows-spanned'].some(
        (count) => readCount(attributes, count) > 1,
      );
      cells.push({ ...place, first, last: width - 1, isFilled, reach, isTall });
    }
    if (open.length === 1 && COLUMNS.has(name)) columnsEnd = cursor.end;
  };

  for (const event of readNames(xml, { scope, cursor })) {
    const parent = open.at(-1);
    if (event.kind === 'text') {
      if (parent !== undefined && event.text.trim() !== '') parent.holdsMore = true;
    } else if (event.kind === 'open') {
      if (parent !== undefined) parent.holdsMore = true;
      const { name } = event;
      const isInside = parent === undefined || parent.isLine;
      const isLine =
        isInside && (CELLS.has(name) ? parent?.name === ROW : isInGroup(name, parent?.name));
      const attributes = isLine ? readNamedAttributes(event) : NONE;
      const isFolded =
        parent?.isFolded === true || (attributes.get('table:display') ?? 'true').trim() !== 'true';
      open.push({
        ...{ name, attributes, isLine, isFolded, holdsMore: false, scope: event.scope },
        ...{ start: cursor.start, openEnd: cursor.end },
      });
    } else {
      const element = open.pop();
      if (element !== undefined) close(element);
    }
  }
  return { columns, columnsEnd, lastFolded, rows };
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly openEnd: number;
  readonly scope: NameScope;
  /** Whether it is a column, a row, a cell or a group of them. */
  readonly isLine: boolean;
  readonly isFolded: boolean;
  /** Whether there is anything in it. */
  holdsMore: boolean;
}

const NONE: Attributes = new Map();

const COLUMNS = new Set([
  ...[COLUMN, 'table:table-columns', 'table:table-header-columns'],
  'table:table-column-group',
]);

function isInGroup(name: string, parent: string | undefined): boolean {
  const isGroup = parent === undefined || GROUPS.has(parent);
  return isGroup && (GROUPS.has(name) || name === ROW || name === COLUMN);
}

/** Attributes of a cell that say more than how it looks. */
function isContent(name: string): boolean {
  return name === 'table:formula' || name.startsWith('office:');
}

/**
 * The first column that is free: right of every cell with content, and of what is merged in the rows of the table: a
 * title that is merged far over its end would part it from its ids. From 0.
 */
export function findFreeColumn(
  { rows, lastFolded }: Lines,
  width: number,
  { top, bottom }: TableRows,
): number {
  let last = lastFolded;
  for (const row of rows) {
    const isTable = row.last >= top && row.first <= bottom;
    for (const { reach, isFilled, isTall, last: own } of row.cells) {
      if (isTable || isTall) last = Math.max(last, reach);
      else if (isFilled) last = Math.max(last, own);
    }
  }
  if (last + 1 + width > LAST_COLUMN) throw new XmlError('there is no free column');
  return last + 1;
}

/** Whether programs sort new columns with their table: something in its rows is beside them. */
export function isJoined({ rows }: Lines, { top, bottom }: TableRows, column: number): boolean {
  return rows.some(
    (row) =>
      row.last >= top && row.first <= bottom && row.cells.some(({ reach }) => reach === column - 1),
  );
}
