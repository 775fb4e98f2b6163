import { formatMessage } from '../../messages/formatMessage.ts';
import { formatNumber, formatOutcomes, type FigureWords } from '../words.ts';
import { listForeign } from '../../explorer/renderName.ts';
import { getStep, listSteps } from './steps.ts';
import type { AxisValue, Cell, CrossTable, Legend, Matrix } from './table.ts';

/** Everything that a drawing of a table says. */
export function createMatrix(table: CrossTable, words: FigureWords): Matrix {
  const { rows, columns, counts, high } = table;
  const { figures } = words.messages;
  const max = Math.max(0, ...counts.flat());
  const createCell = (row: AxisValue, column: AxisValue, count: number, many?: number): Cell => {
    const label = formatMessage(figures.cell, {
      ...{ row: row.name, column: column.name },
      count: formatOutcomes(count, words),
    });
    const digits = many === undefined ? undefined : formatNumber(many, words);
    return {
      choice: [
        [rows.facet, row.key],
        [columns.facet, column.key],
      ],
      count,
      digits: formatNumber(count, words),
      label:
        digits === undefined
          ? label
          : formatMessage(figures.cellHigh, { cell: label, high: digits }),
      step: getStep(count, max),
      share: count / max,
      high: digits,
    };
  };
  return {
    corner: nameCorner(table),
    foreign: listForeign([rows, columns]),
    rows: rows.values,
    columns: columns.values.map((column, index) => ({
      ...column,
      ordinal: formatNumber(index + 1, words),
    })),
    cells: rows.values.map((row, index) =>
      columns.values.map((column, across) => {
        const count = counts[index]?.[across] ?? 0;
        return count === 0 ? undefined : createCell(row, column, count, high?.[index]?.[across]);
      }),
    ),
    legend: createLegend(counts.flat(), high !== undefined, words),
  };
}

/** What a table has in its first cell: `Country / Year`. */
export function nameCorner({ rows, columns }: Pick<CrossTable, 'rows' | 'columns'>): string {
  return `${rows.name} / ${columns.name}`;
}

function createLegend(counts: readonly number[], hasHigh: boolean, words: FigureWords): Legend {
  const { legend, legendHigh, none } = words.messages.figures;
  const steps = listSteps(Math.max(0, ...counts));
  return {
    heading: legend,
    none: counts.length > 0 && !counts.includes(0) ? undefined : none,
    // A single shade tells nothing apart, and its number is in every cell.
    steps: (steps.length > 1 ? steps : []).map(({ step, from, to }) => ({
      step,
      text: [...new Set([from, to])].map((count) => formatNumber(count, words)).join('–'),
    })),
    high: hasHigh ? legendHigh : undefined,
  };
}
