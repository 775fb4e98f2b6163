import { describe, expect, test } from 'vitest';
import type { Review } from '../../../src/tools/check/reviewCollection.ts';
import { review, setField } from './reviewSynthetic.ts';

function codesOf({ problems }: Review): string[] {
  return [...new Set(problems.map(({ code }) => code))].toSorted();
}

describe('reviewCollection(reading)', () => {
  test('every outcome is published or withheld for one reason, which is told with its id', () => {
    const { published, withheld, read } = review();
    const ids = withheld.flatMap(({ outcomes }) => outcomes);
    expect(published + ids.length).toBe(40);
    expect(read).toBe(40);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((id) => id.startsWith('DEMO-'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a collection in order has no problem', () => {
    expect(codesOf(review())).toEqual([]);
    expect(review().rareValues).toEqual([]);
  });

  test('completeness counts the outcomes that have a field', () => {
    const empty = setField('Rating significance', '');
    const getFilled = (result: Review): number | undefined =>
      result.completeness.find(({ field }) => field === 'significanceRating')?.filled;
    const before = getFilled(review()) ?? 0;
    const after = getFilled(
      review(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [at + 1, empty]))),
    );
    expect(before).toBeGreaterThan(20);
    expect(after).toBe(0);
  });
});
