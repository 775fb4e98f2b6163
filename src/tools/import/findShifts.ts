import { mayOpen } from '../../outcome/flag.ts';
import { isNamed } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import type { ColumnValues } from './columnValues.ts';
import { isFlagLike } from './flagWords.ts';
import { splitLine, unquote } from './splitLine.ts';

/** A value that is not at home in its column, and the column to which it belongs. */
export interface Misplaced {
  readonly column: number;
  readonly target: number;
}

/** By how many columns a row may have moved; with less evidence than two values for none of them. */
const OFFSETS = [1, -1, 2, -2, 3, -3, 4, -4];

/** The longest value that is looked up in another column. */
const MAX_VALUE = 120;

/**
 * A value of the row that shows that its cells have moved, or nothing. It takes two values in a
 * row of columns that belong equally many columns further, three that belong anywhere else, the
 * word of the flag beside a flag that is empty, or a cell that holds those after it.
 */
export function findShift(
  row: SheetRow,
  columns: readonly ColumnValues[],
  programme: Programme,
  delimiters: readonly string[],
): Misplaced | undefined {
  const values = row.cells.map((cell) => cell.trim());
  const stray = columns.flatMap((column, index) => {
    const value = values[index] ?? '';
    return value !== '' && value.length <= MAX_VALUE && !column.knows(value) ? [index] : [];
  });
  const merged = findMerged(values, columns, delimiters);
  if (merged !== undefined) return merged;
  if (stray.length === 0) return undefined;
  for (const offset of OFFSETS) {
    const column = findRun(values, stray, columns, offset);
    if (column !== undefined) return { column, target: column + offset };
  }
  return findLostFlag(values, columns, programme) ?? findScattered(values, stray, columns);
}

/** A cell that holds the cells after it, too: a quotation mark before it and one later in the row made them one. */
function findMerged(
  values: readonly string[],
  columns: readonly ColumnValues[],
  delimiters: readonly string[],
): Misplaced | undefined {
  for (const [column, value] of values.entries()) {
    for (const delimiter of delimiters) {
      if (!value.includes(delimiter)) continue;
      const { parts, isProse } = splitLine(value, delimiter);
      const fitting = parts.flatMap((part, index) => {
        const text = unquote(part);
        const fits = index > 0 && text !== '' && columns[column + index]?.claims(text) === true;
        return fits ? [column + index] : [];
      });
      const [target] = fitting;
      if (isProse || target === undefined) continue;
      const hasFlag = fitting.some((index) => isNamed(columns[index]?.field, 'confidential'));
      const hasEmpty = parts.some((part) => part.trim() === '');
      if (fitting.length > 1 || hasFlag || hasEmpty) return { column, target };
    }
  }
  return undefined;
}

/** The first of two values that belong `offset` columns further, with none between them that is at home. */
function findRun(
  values: readonly string[],
  stray: readonly number[],
  columns: readonly ColumnValues[],
  offset: number,
): number | undefined {
  const misplaced = stray.filter((index) => {
    const target = index + offset;
    if (columns[target]?.claims(values[index] ?? '') !== true) return false;
    // Where any text may be, it is no evidence while the other column has a value of its own.
    return columns[index]?.isClosed === true || !isHome(values, columns, target);
  });
  return misplaced.find((index, place) => {
    const next = misplaced[place + 1];
    if (next === undefined) return false;
    for (let between = index + 1; between < next; between += 1)
      if (isHome(values, columns, between)) return false;
    return true;
  });
}

function isHome(
  values: readonly string[],
  columns: readonly ColumnValues[],
  index: number,
): boolean {
  const value = values[index] ?? '';
  const column = columns[index];
  return value !== '' && column?.isClosed === true && column.knows(value);
}

/** The flag one column off, where its own cell would publish. */
function findLostFlag(
  values: readonly string[],
  columns: readonly ColumnValues[],
  programme: Programme,
): Misplaced | undefined {
  const target = columns.findIndex(({ field }) => isNamed(field, 'confidential'));
  const flag = values[target];
  if (flag === undefined) return undefined;
  // An empty flag may have moved away, even where the programme withholds what has none.
  if (flag !== '' && !mayOpen(flag, programme.settings.publication)) return undefined;
  for (const offset of [1, -1]) {
    const column = target - offset;
    const value = values[column] ?? '';
    if (!isFlagLike(value) || columns[column]?.knows(value) === true) continue;
    // A written “no” is the flag's own, unless it may have come from a column of answers.
    if (flag === '' || columns[target + offset]?.knows(flag) === true) return { column, target };
  }
  return undefined;
}

/** Three values that belong to other columns: the row follows another order of columns. */
function findScattered(
  values: readonly string[],
  stray: readonly number[],
  columns: readonly ColumnValues[],
): Misplaced | undefined {
  const misplaced = stray.flatMap((column) => {
    if (columns[column]?.isClosed !== true) return [];
    const value = values[column] ?? '';
    // Only columns of the programme's, of which there are few.
    const target = columns.findIndex(
      ({ field, isClosed, claims }) => field !== undefined && isClosed && claims(value),
    );
    return target === -1 ? [] : [{ column, target }];
  });
  return misplaced.length >= 3 ? misplaced[0] : undefined;
}
