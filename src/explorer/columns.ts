import { getFacet, type Facet } from '../facets/registry.ts';
import type { Value } from '../facets/value.ts';
import { countRows, type Bitset } from './bitset.ts';

/**
 * The outcomes as the explorer sees them: rows that have values of facets, and nothing else.
 * Rows are the public outcomes in the site's fixed order, the newest first.
 */
export interface Columns {
  readonly rowCount: number;
  /** In the order in which a reader meets them. */
  readonly facets: readonly Column[];
}

/** One facet. */
export interface Column {
  readonly key: string;
  /** Whether its values are years, which may be chosen as a range. */
  readonly isRange: boolean;
  /** Whether its values are steps of a scale, the lowest first, of which one and all above may be chosen. */
  readonly isScale?: true;
  /** Set for a facet of the programme's own, which the browser knows from here alone. */
  readonly own?: OwnFacet;
  /** The values that some outcome has, in the facet's order, each parent before its children. */
  readonly values: readonly ColumnValue[];
}

/** What is to be known of a facet beside its values. */
export type OwnFacet = Pick<Facet, 'segment' | 'order' | 'isRange'>;

/** What is to be known of the facet of a column, whoever it is from. */
export function describeFacet({ key, own }: Pick<Column, 'key' | 'own'>): OwnFacet {
  return own ?? getFacet(key);
}

/** Whether there is something to choose: not where every outcome has all of the values. */
export function canChoose({ values }: Column, { rowCount }: Pick<Columns, 'rowCount'>): boolean {
  return values.some(({ rows }) => countRows(rows) < rowCount);
}

/** One value. */
export interface ColumnValue extends Value {
  /** Index in `values` of the one that it is below; -1 for none. */
  readonly parent: number;
  /** The outcomes that have it. */
  readonly rows: Bitset;
}
