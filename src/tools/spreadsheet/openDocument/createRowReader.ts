import type { ShownCell } from '../gatherRows.ts';
import { createFormulaJudge, judgeOpenFormula, type Staleness } from '../judgeFormulas.ts';
import type { LineLayout, SheetLayout } from '../layout.ts';
import { LAST_COLUMN, LAST_ROW, VastSheet } from '../ranges.ts';
import { formatColumn, READ_ROWS, type CellNote } from '../sheet.ts';
import { XmlError, type Attributes } from '../xml.ts';
import type { CellText } from './createCellText.ts';
import type { OdfStyles } from './readOdfStyles.ts';
import { readOdfValue } from './readOdfValue.ts';

/** What a sheet says of all of its cells. */
interface RowOptions {
  readonly styles: OdfStyles;
  /** Why all values of formulas may be stale. */
  readonly staleness: Staleness | undefined;
  /** Takes each cell with content, until it returns false. */
  readonly take: (cell: ShownCell) => boolean;
  readonly takeNote: (note: CellNote) => void;
}

/** Takes columns, rows and cells in the order of the file. */
export interface RowReader {
  /** `isHidden` is whether a group around it is folded. */
  readonly openColumns: (attributes: Attributes, isHidden: boolean) => void;
  readonly openRow: (attributes: Attributes, isHidden: boolean) => void;
  readonly openCell: (attributes: Attributes, isCovered: boolean) => void;
  readonly closeCell: (text: CellText) => void;
  /** Whether more is wanted. */
  readonly closeRow: () => boolean;
  /** Cells show nothing that are hidden as long as the sheet is protected. */
  readonly protect: () => void;
}

/** A cell that is open; as many columns as it is repeated have it. */
interface OpenCell {
  readonly first: number;
  readonly last: number;
  readonly attributes: Attributes;
  readonly isCovered: boolean;
}

/** What a cell shows, on each of the rows for which it is written. */
interface ReadCell extends Pick<ShownCell, 'shown' | 'faults' | 'day' | 'content'> {
  readonly first: number;
  readonly last: number;
  readonly formula: string | undefined;
  /** How many rows and columns its formula fills. */
  readonly filled: { readonly rows: number; readonly columns: number };
  readonly isArray: boolean;
  readonly isClock: boolean;
}

/** Points that a character takes: a column narrower than one shows nothing. */
const CHARACTER = 5.25;

/** Fills the layout of a sheet, and hands on its cells row by row. */
export function createRowReader(
  layout: SheetLayout,
  { styles, staleness: overall, take, takeNote }: RowOptions,
): RowReader {
  const judge = createFormulaJudge(overall, judgeOpenFormula);
  const columnStyles: (string | undefined)[] = [];
  /** Column → the last row that a merged cell covers. */
  const covered: number[] = [];
  let isProtected = false;
  let columns = 0;
  let rows = 0;
  let row: { first: number; last: number; style: string | undefined } | undefined;
  let width = 0;
  let cell: OpenCell | undefined;
  let cells: ReadCell[] = [];

  const openColumns = (attributes: Attributes, isHidden: boolean): void => {
    if (rows > 0) throw new XmlError('columns of a sheet come after its rows');
    const first = columns + 1;
    columns += readCount(attributes, 'table:number-columns-repeated');
    if (columns > LAST_COLUMN) throw new XmlError('it formats columns that are none');
    const points = styles.getWidth(attributes.get('table:style-name'));
    const size = points === undefined ? undefined : points / CHARACTER;
    layout.columns.push(createLine(attributes, { first, last: columns, size, isHidden }));
    const style = attributes.get('table:default-cell-style-name');
    for (let column = first; column <= columns; column += 1) columnStyles[column - 1] = style;
  };

  const openRow = (attributes: Attributes, isHidden: boolean): void => {
    const first = rows + 1;
    rows += readCount(attributes, 'table:number-rows-repeated');
    if (rows > LAST_ROW) throw new XmlError('it has more rows than a sheet can have');
    const style = attributes.get('table:default-cell-style-name');
    [row, width, cells] = [{ first, last: rows, style }, 0, []];
    const size = styles.getHeight(attributes.get('table:style-name'));
    // What is said of rows that are never read would only fill memory.
    const last = Math.min(rows, READ_ROWS);
    if (first <= last) layout.rows.push(createLine(attributes, { first, last, size, isHidden }));
  };

  const openCell = (attributes: Attributes, isWrittenCovered: boolean): void => {
    const first = width;
    const top = row?.first ?? 0;
    width += readCount(attributes, 'table:number-columns-repeated');
    const isCovered = isWrittenCovered || (covered[first] ?? 0) >= top;
    cell = { first, last: width - 1, attributes, isCovered };
    const right = Math.min(
      first + readCount(attributes, 'table:number-columns-spanned'),
      LAST_COLUMN,
    );
    const bottom = Math.min(top + readCount(attributes, 'table:number-rows-spanned') - 1, LAST_ROW);
    if (isCovered || (right <= first + 1 && bottom === top)) return;
    for (let column = first; column < right; column += 1)
      covered[column] = Math.max(covered[column] ?? 0, bottom);
    if (top <= READ_ROWS)
      layout.merged.push(`${formatColumn(first)}${top}:${formatColumn(right - 1)}${bottom}`);
  };

  const listFaults = (
    { first, attributes, isCovered }: OpenCell,
    { shown, fault, isStruck }: ReturnType<typeof readOdfValue>,
  ): ShownCell['faults'] => {
    const own = attributes.get('table:style-name');
    // Programs differ in whether the style of the row or that of the column comes first.
    const lines = [row?.style, columnStyles[first]].filter((style) => style !== undefined);
    const names = own !== undefined ? [own] : lines.length > 0 ? lines : [undefined];
    const isFilled = shown.trim() !== '';
    const isHidden = isCovered || (isProtected && names.some(styles.isHiddenByProtection));
    const isAllStruck = names.some((style) => styles.isStruck('table-cell', style));
    const faults: ShownCell['faults'][number][] = [];
    if (fault !== undefined) faults.push(fault);
    else if (isFilled && isHidden) faults.push('lost');
    if (isStruck === true || (isFilled && isAllStruck)) faults.push('struck');
    if (isFilled && names.some(styles.isStruckByCondition)) faults.push('struck by condition');
    return faults;
  };

  const closeCell = (text: CellText): void => {
    if (cell === undefined) return;
    const value = readOdfValue(cell.attributes, text);
    const faults = listFaults(cell, value);
    const { first, last, attributes } = cell;
    cell = undefined;
    if (text.note !== '' && row !== undefined)
      takeNote({ rows: findNoted(row, text), column: first, text: text.note });
    const formula = attributes.get('table:formula');
    const filled = {
      rows: readCount(attributes, 'table:number-matrix-rows-spanned'),
      columns: readCount(attributes, 'table:number-matrix-columns-spanned'),
    };
    if (value.shown === '' && faults.length === 0 && formula === undefined) return;
    if (last >= LAST_COLUMN) throw new VastSheet();
    const isArray = [...attributes.keys()].some((name) => name.startsWith('table:number-matrix-'));
    const { shown, day, content } = value;
    cells.push({
      ...{ first, last, shown, faults, day, content },
      ...{ formula, filled, isArray, isClock: text.isClock },
    });
  };

  const takeCell = (found: ReadCell, number: number, column: number): boolean => {
    const { shown, faults, day, content, filled, isArray, isClock } = found;
    const right = Math.min(column + filled.columns, LAST_COLUMN) - 1;
    const range = { top: number, left: column, bottom: number + filled.rows - 1, right };
    const formula =
      found.formula === undefined
        ? undefined
        : { text: found.formula, shared: undefined, isArray, range };
    const { isFormula, staleness = isClock ? ('clock or chance' as const) : undefined } = judge({
      row: number,
      column,
      formula,
    });
    // Which cells the same formula of several columns reads, programs may see differently.
    const isOne = found.first === found.last;
    const isStale = staleness !== undefined && faults.every((kind) => kind.startsWith('struck'));
    return take({
      row: number,
      column,
      shown,
      faults: isStale ? [staleness, ...faults] : faults,
      day,
      content,
      isFormula,
      formula: isOne ? formula : undefined,
    });
  };

  const closeRow = (): boolean => {
    const { first, last } = row ?? { first: 1, last: 0 };
    row = undefined;
    if (cells.length === 0) return true;
    for (let number = first; number <= last; number += 1) {
      // Of the rows that are not read, the last one is told.
      if (number > READ_ROWS) number = last;
      for (const found of cells)
        for (let column = found.first; column <= found.last; column += 1)
          if (!takeCell(found, number, column)) return false;
    }
    return true;
  };
  const protect = (): void => {
    isProtected = true;
  };
  return { openColumns, openRow, openCell, closeCell, closeRow, protect };
}

/** The rows that a note is about: of a drawing that reaches into another row nobody knows. */
function findNoted(
  { first, last }: Pick<LineLayout, 'first' | 'last'>,
  { reach }: CellText,
): CellNote['rows'] {
  const end = /(\d+)\s*$/.exec(reach ?? '')?.[1];
  const isWithin = reach === undefined || Number(end) === last;
  return isWithin ? { first, last } : undefined;
}

/** How often something is repeated, or how many places it fills. */
export function readCount(attributes: Attributes, name: string): number {
  const count = attributes.get(name) ?? '1';
  if (!/^\s*\d{1,7}\s*$/.test(count) || Number(count) < 1)
    throw new XmlError(`“${count.slice(0, 20)}” is no number of rows or columns`);
  return Number(count);
}

function createLine(
  attributes: Attributes,
  { isHidden, ...line }: Pick<LineLayout, 'first' | 'last' | 'size'> & { isHidden: boolean },
): LineLayout {
  const isVisible = (attributes.get('table:visibility') ?? 'visible').trim() === 'visible';
  return {
    ...line,
    isHidden: isHidden || !isVisible,
    level: 0,
    isCollapsed: false,
    style: undefined,
  };
}
