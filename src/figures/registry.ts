import type { MatrixFinding } from './findings.ts';
import type { Axis } from './tabulate/listAxis.ts';

/** A figure as the page of figures and the explorer draw it. */
export type FigureSpec = {
  /** Names its title in messages (`figures.titles.<key>`). */
  readonly key: FigureKey;
  /** Names its files and its place on the page. */
  readonly file: string;
} & (
  | ({ readonly kind: 'matrix' } & MatrixAxes)
  | { readonly kind: 'map'; readonly facet: 'country' }
  | { readonly kind: 'shares'; readonly facets: readonly ('unintended' | 'negative')[] }
);

/** What a table of two facets compares. */
interface MatrixAxes {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Which finding its sentence states (`figures.findings.<key>`). */
  readonly finding: MatrixFinding;
  /** Rows are clusters, which open into what is below them. */
  readonly opens?: true;
}

/** A table of two facets, under a title. */
export interface MatrixSpec extends MatrixAxes {
  readonly file: string;
  readonly title: string;
}

type FigureKey = 'gapMap' | 'ratings' | 'years' | 'harvests' | 'map' | 'actors' | 'marks';

/** The figure in whose place a reader may compare two other facets. */
export const GAP_MAP = {
  key: 'gapMap',
  file: 'gap-map',
  kind: 'matrix',
  rows: { facet: 'changeType', keepsEmpty: true },
  columns: { facet: 'objective', keepsEmpty: true },
  finding: 'cell',
  opens: true,
} as const satisfies FigureSpec;

/** The facets of a figure. */
export function listSpecFacets(spec: FigureSpec): readonly string[] {
  if (spec.kind === 'matrix') return [spec.rows.facet, spec.columns.facet];
  return spec.kind === 'map' ? [spec.facet] : spec.facets;
}

/** The figures of `/evidence/` and of the explorer, in their order; docs/architecture.md says how to add one. */
export const FIGURES: readonly FigureSpec[] = [
  GAP_MAP,
  {
    key: 'ratings',
    file: 'ratings',
    kind: 'matrix',
    rows: { facet: 'significanceRating', order: 'reversed', keepsEmpty: true },
    columns: { facet: 'contributionRating', keepsEmpty: true },
    finding: 'ratings',
  },
  { key: 'map', file: 'map', kind: 'map', facet: 'country' },
  {
    key: 'years',
    file: 'years',
    kind: 'matrix',
    rows: { facet: 'country', order: 'total', most: 16 },
    columns: { facet: 'year', order: 'time' },
    finding: 'axes',
  },
  {
    key: 'harvests',
    file: 'harvests',
    kind: 'matrix',
    rows: { facet: 'harvest' },
    columns: { facet: 'year', order: 'time' },
    finding: 'rows',
  },
  {
    key: 'actors',
    file: 'actors',
    kind: 'matrix',
    rows: { facet: 'socialActor', keepsEmpty: true },
    columns: { facet: 'scale', keepsEmpty: true },
    finding: 'cell',
  },
  { key: 'marks', file: 'marks', kind: 'shares', facets: ['unintended', 'negative'] },
];
