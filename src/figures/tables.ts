import { nameCorner } from './tabulate/createMatrix.ts';
import type { AxisValue, CrossTable, NamedAxis, Shares } from './tabulate/table.ts';
import { formatNumber, type FigureWords } from './words.ts';

/** Every number of a figure. */
export interface FigureTable {
  /** So many cells at the head of each row are names; the others are numbers. */
  readonly names: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The numbers of a figure to read, and the same, one number a line, for a file. */
export interface FigureTables {
  readonly table: FigureTable;
  readonly records: FigureTable;
}

/** The numbers of values of one facet. */
export function createAxisTable({ name, values }: NamedAxis, words: FigureWords): FigureTable {
  return {
    names: 1,
    header: [name, words.messages.figures.outcomes],
    rows: values.map((value) => [value.name, value.count]),
  };
}

export function createShareTable(shares: readonly Shares[], words: FigureWords): FigureTable {
  const { question, reply, outcomes } = words.messages.figures;
  return {
    names: 2,
    header: [question, reply, outcomes],
    rows: shares.flatMap(({ name, parts }) => parts.map((part) => [name, part.name, part.count])),
  };
}

export function createMatrixTables(cross: CrossTable, words: FigureWords): FigureTables {
  const { rows, columns, counts, high } = cross;
  const { figures } = words.messages;
  const cell = (row: number, column: number): string | number => {
    const count = counts[row]?.[column] ?? 0;
    const second = high?.[row]?.[column];
    if (second === undefined || count === 0) return count;
    return `${formatNumber(count, words)} (${formatNumber(second, words)})`;
  };
  const nameAll = (values: readonly AxisValue[]): string[] => values.map(({ name }) => name);
  return {
    table: {
      names: 1,
      header: [nameCorner(cross), ...nameAll(columns.values), figures.total],
      rows: rows.values.map((row, index) => [
        row.name,
        ...columns.values.map((_, across) => cell(index, across)),
        row.count,
      ]),
    },
    records: {
      names: 2,
      header: [
        ...[rows.name, columns.name, figures.outcomes],
        ...(high === undefined ? [] : [figures.high]),
      ],
      rows: rows.values.flatMap((row, index) =>
        columns.values.map((column, across) => [
          ...[row.name, column.name, counts[index]?.[across] ?? 0],
          ...(high === undefined ? [] : [high[index]?.[across] ?? 0]),
        ]),
      ),
    },
  };
}
