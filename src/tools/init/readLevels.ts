import { holdsLevels, listPublicLevels } from '../../outcome/holdsLevels.ts';
import type { ColumnFacts } from './columnFacts.ts';

/** The levels of a confidential column that say “public”; nothing where it holds answers. */
export function readLevels({ values }: Pick<ColumnFacts, 'values'>): string[] | undefined {
  const cells = [...values].flatMap(([value, count]) => Array<string>(count).fill(value));
  return holdsLevels(cells) ? listPublicLevels(cells) : undefined;
}
