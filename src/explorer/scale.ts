import { isTelling } from '../facets/notClear.ts';
import type { Column, ColumnValue } from './columns.ts';
import { isInRange, parseRange } from './range.ts';

/** The token of a value of an ordered scale and all above it: `high..`. No key holds a dot. */
export function formatFrom(key: string): string {
  return `${key}..`;
}

/** The value that a token begins with, if it is one of `formatFrom` and the scale has the value. */
export function findFrom(column: Column, token: string): ColumnValue | undefined {
  return listSteps(column).find(({ key }) => formatFrom(key) === token);
}

/**
 * The values of a scale, the lowest first: neither those that the scale lacks, which are not higher than
 * any, nor “not recorded”. None where the facet is no scale.
 */
export function listSteps({ key: facet, isScale, values }: Column): readonly ColumnValue[] {
  return isScale === true
    ? values.filter(({ key, isOffScale }) => isOffScale !== true && isTelling(facet, key))
    : [];
}

/** The keys that a chosen token stands for: its own, years from one to another, or a value and all above it. */
export function listMeant(column: Column, token: string): readonly string[] {
  const range = column.isRange ? parseRange(token) : undefined;
  if (range !== undefined)
    return column.values.flatMap(({ key }) => (isInRange(key, range) ? [key] : []));
  const from = findFrom(column, token);
  if (from === undefined) return [token];
  const steps = listSteps(column);
  return steps.slice(steps.indexOf(from)).map(({ key }) => key);
}
