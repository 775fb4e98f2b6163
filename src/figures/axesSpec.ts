import { describeFacet, type Columns } from '../explorer/columns.ts';
import type { Axes } from '../explorer/address.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import { nameFacet, nameWithin } from '../facets/labels.ts';
import { NOT_RECORDED } from '../facets/notRecorded.ts';
import { GAP_MAP, type MatrixSpec } from './registry.ts';
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
    columns: nameWithin(nameFacet(across, words), words),
  });
  const hasClusters = columns.facets.some(
    ({ key, values }) => key === rows && values.some(({ parent }) => parent >= 0),
  );
  return {
    ...{ file, title, finding: 'cell' },
    rows: describeAxis(columns, rows, MAX_DRAWN.rows),
    columns: describeAxis(columns, across, MAX_DRAWN.columns),
    ...(hasClusters ? { opens: true } : {}),
  };
}

/** Whether the site has a facet. */
export function hasFacet({ facets }: Columns, facet: string): boolean {
  return facets.some(({ key }) => key === facet);
}

/** Facets that come last where others can be compared: years have figures of their own. */
const LAST = ['year', 'language'];

/**
 * What the figure compares until a reader chooses: the facets of the registry or, where the site
 * lacks one of these, the first two with several values. Nothing where there are no two.
 */
export function getUsualAxes(columns: Columns): Axes | undefined {
  const usual: Axes = [GAP_MAP.rows.facet, GAP_MAP.columns.facet];
  if (usual.every((facet) => hasFacet(columns, facet))) return usual;
  const rank = (key: string): number => (usual.includes(key) ? 0 : LAST.includes(key) ? 2 : 1);
  const [rows, across] = columns.facets
    .filter(({ values }) => values.filter(({ key }) => key !== NOT_RECORDED).length > 1)
    .map(({ key }) => key)
    .toSorted((a, b) => rank(a) - rank(b));
  return rows === undefined || across === undefined ? undefined : [rows, across];
}

/** Years in time; places and languages, which have no order of their own, the largest first. */
function describeAxis({ facets }: Columns, facet: string, most: number): Axis {
  const { isRange, order } = describeFacet(
    facets.find(({ key }) => key === facet) ?? { key: facet },
  );
  if (isRange === true) return { facet, order: 'time' };
  return order === 'label' ? { facet, order: 'total', most } : { facet, keepsEmpty: true, most };
}
