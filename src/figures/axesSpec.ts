import type { Columns } from '../explorer/columns.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import { nameFacet } from '../facets/labels.ts';
import { getFacet } from '../facets/registry.ts';
import type { MatrixSpec } from './createFigure.ts';
import type { Axis } from './tabulate/listAxis.ts';
import type { FigureWords } from './words.ts';

/** So many rows and columns can be read in one drawing; the table has all. */
const MAX_DRAWN = { rows: 24, columns: 12 };

/** A figure of any two facets. */
export function createAxesSpec(
  file: string,
  [rows, across]: readonly [rows: string, columns: string],
  columns: Columns,
  words: FigureWords,
): MatrixSpec {
  const title = formatMessage(words.messages.figures.axes, {
    rows: nameFacet(rows, words),
    columns: nameFacet(across, words),
  });
  const hasClusters = columns.facets.some(
    ({ key, values }) => key === rows && values.some(({ parent }) => parent >= 0),
  );
  return {
    ...{ file, title, finding: 'cell' },
    rows: describeAxis(rows, MAX_DRAWN.rows),
    columns: describeAxis(across, MAX_DRAWN.columns),
    ...(hasClusters ? { opens: true } : {}),
  };
}

/** Years in time; places and languages, which have no order of their own, the largest first. */
function describeAxis(facet: string, most: number): Axis {
  const { isRange, order } = getFacet(facet);
  if (isRange === true) return { facet, order: 'time' };
  return order === 'label' ? { facet, order: 'total', most } : { facet, keepsEmpty: true, most };
}
