import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../src/tools/synthesise/random.ts';

const draw = (count: number, next: () => number): number[] => Array.from({ length: count }, next);

describe('createRandom(seed, stream)', () => {
  test('the same seed and stream give the same numbers, another gives others', () => {
    const numbers = draw(5, createRandom(1, 2).next);
    expect(draw(5, createRandom(1, 2).next)).toEqual(numbers);
    expect(draw(5, createRandom(2, 2).next)).not.toEqual(numbers);
    expect(draw(5, createRandom(1, 3).next)).not.toEqual(numbers);
  });

  test('numbers are in their bounds, both ends included, and every item is picked', () => {
    const random = createRandom(1);
    const numbers = draw(500, () => random.between(3, 5));
    expect(new Set(numbers)).toEqual(new Set([3, 4, 5]));
    const items = ['a', 'b', 'c'];
    expect(new Set(Array.from({ length: 500 }, () => random.pick(items)))).toEqual(new Set(items));
    expect(random.chance(0)).toBe(false);
    expect(random.chance(1)).toBe(true);
  });

  test('skewed, the first items come more often than the last', () => {
    const random = createRandom(1);
    const picked = draw(1000, () => random.pickSkewed([0, 1, 2, 3]));
    const count = (wanted: number): number => picked.filter((item) => item === wanted).length;
    expect(count(0)).toBeGreaterThan(2 * count(1));
    expect(count(1)).toBeGreaterThan(count(3));
  });

  test('an empty list is a mistake', () => {
    expect(() => createRandom(1).pick([])).toThrow('nothing to pick');
  });
});
