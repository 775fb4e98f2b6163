import { drawBars, drawColumns } from './draw/drawBars.ts';
import { drawMatrix } from './draw/drawMatrix.ts';
import { SIZES, type Figure, type FigureData, type FigureView } from './figure.ts';
import { findInMatrix } from './findings.ts';
import { formatFinding, tellLimit } from './formatFinding.ts';
import type { MatrixSpec } from './registry.ts';
import { createMatrixTables } from './tables.ts';
import { createMatrix } from './tabulate/createMatrix.ts';
import { listForeignNames } from './tabulate/nameAxis.ts';
import { crossTabulate } from './tabulate/crossTabulate.ts';
import { selectPart } from './tabulate/selectPart.ts';
import type { AxisValue, CrossTable } from './tabulate/table.ts';
import type { FigureWords } from './words.ts';

/** A table that opens has at most so many rows on a page; of longer ones the numbers are in the table below. */
const MAX_OPENED = 60;

/**
 * Counts once: what is drawn is a part of the table that a reader can open below it. A table of one row or of one
 * column is drawn as a line of bars.
 */
export function createMatrixFigure(
  { file, title, rows, columns, finding, opens }: MatrixSpec,
  data: FigureData,
  words: FigureWords,
): Figure {
  const axes = {
    rows: { ...rows, most: Infinity, level: opens === true ? 'all' : 'top' },
    columns: { ...columns, most: Infinity },
  } as const;
  const whole = crossTabulate(data.columns, axes, words, data.within);
  const shown = selectPart(whole, { rows: { most: rows.most, isTop: true }, columns });
  const line = findLine(whole, shown);
  const isTime = (line === shown.rows.values ? rows : columns).order === 'time';
  return {
    ...{ file, title, foreign: listForeignNames([whole.rows, whole.columns]) },
    finding: formatFinding(findInMatrix(finding, whole, shown), words),
    notes: [
      ...tellLimit(shown.rows, whole.rows, words),
      ...tellLimit(shown.columns, whole.columns, words),
    ],
    ...createMatrixTables(whole, words),
    draw: (size) => {
      if (line === undefined) return drawMatrix(createMatrix(shown, words));
      return isTime ? drawColumns(line, size) : drawBars(line, size);
    },
    view: chooseView(),
  };

  function chooseView(): FigureView {
    if (whole.total <= 1 || line?.length === 1) return { kind: 'none' };
    // Bars of years need no more room than a phone has.
    if (line !== undefined) return { kind: 'drawing', sizes: isTime ? ['narrow'] : SIZES };
    const open = selectPart(whole, { rows: {}, columns });
    const isOpen =
      opens === true &&
      open.rows.values.length > shown.rows.values.length &&
      open.rows.values.length <= MAX_OPENED;
    const table = isOpen ? open : shown;
    return {
      kind: 'matrix',
      matrix: createMatrix(table, words),
      ...(isOpen ? { opened: words.messages.figures.opened } : {}),
      isWhole: countCells(table) === countCells(whole),
    };
  }
}

/** The values of the other axis, where one axis has but one value; nothing where there is a table to see. */
function findLine(whole: CrossTable, shown: CrossTable): readonly AxisValue[] | undefined {
  if (whole.rows.values.length === 1) return shown.columns.values;
  return whole.columns.values.length === 1 ? shown.rows.values : undefined;
}

function countCells({ rows, columns }: CrossTable): number {
  return rows.values.length * columns.values.length;
}
