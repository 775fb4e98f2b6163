import type { LineLayout, SheetLayout } from './layout.ts';

/** Tells the rows (from 1) and columns (from 0) that nobody who opens the sheet sees. */
export interface Hidden {
  readonly isRow: (row: number) => boolean;
  readonly isColumn: (column: number) => boolean;
}

/** Narrower than a character, nothing can be read. */
const MIN_WIDTH = 1;
/** Lower than this many points, nothing can be read. */
const MIN_HEIGHT = 2;

/**
 * What a sheet hides: by hiding it, by giving it no size, by folding the group it is in, and
 * rows by hiding all of them unless a row says that it is shown. Filters hide rows one by one.
 */
export function findHidden({ rows, columns, defaults, summaries }: SheetLayout): Hidden {
  const narrow = listHidden(columns, MIN_WIDTH, summaries.areLeft === true);
  const low = listHidden(rows, MIN_HEIGHT, summaries.areAbove === true);
  const ownRows = listOwn(rows);
  const ownColumns = listOwn(columns);
  const areRowsHidden =
    defaults.areRowsHidden === true || (defaults.height ?? MIN_HEIGHT) < MIN_HEIGHT;
  const areColumnsHidden = (defaults.width ?? MIN_WIDTH) < MIN_WIDTH;
  return {
    isRow: (row) => low.has(row) || (areRowsHidden && !ownRows.has(row)),
    isColumn: (column) =>
      narrow.has(column + 1) || (areColumnsHidden && !ownColumns.has(column + 1)),
  };
}

function listHidden(
  lines: readonly LineLayout[],
  min: number,
  areSummariesFirst: boolean,
): Set<number> {
  const hidden = new Set(
    lines
      .filter(({ isHidden, size }) => isHidden === true || (size ?? min) < min)
      .flatMap(listNumbers),
  );
  const levels = new Map(
    lines.filter(({ level }) => level > 0).flatMap((line) => listLevels(line)),
  );
  const step = areSummariesFirst ? 1 : -1;
  for (const line of lines.filter(({ isCollapsed }) => isCollapsed)) {
    let number = (areSummariesFirst ? line.last : line.first) + step;
    for (; (levels.get(number) ?? 0) > clampLevel(line.level); number += step) hidden.add(number);
  }
  return hidden;
}

/** Those that say themselves whether they are seen. */
function listOwn(lines: readonly LineLayout[]): Set<number> {
  const own = lines.filter(({ isHidden, size }) => isHidden !== undefined || size !== undefined);
  return new Set(own.flatMap(listNumbers));
}

function listNumbers({ first, last }: LineLayout): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function listLevels(line: LineLayout): [number, number][] {
  return listNumbers(line).map((number) => [number, clampLevel(line.level)]);
}

/** There are seven levels; that there are not more keeps the search for folded groups short. */
function clampLevel(level: number): number {
  return Math.min(level, 7);
}
