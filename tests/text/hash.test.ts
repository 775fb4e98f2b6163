import { describe, expect, test } from 'vitest';
import {
  EMPTY_HASH,
  finishHash,
  HashFilter,
  hashUnit,
  hashUnits,
  hashWord,
} from '../../src/text/hash.ts';
import { fc } from '../support/properties.ts';

test('hashUnits(text) is FNV-1a', () => {
  expect(['', 'a', 'foobar'].map((text) => hashUnits(text) >>> 0)).toEqual([
    0x811c9dc5, 0xe40c292c, 0xbf9cf968,
  ]);
});

test('hashWord(word) is what its units give one after the other', () => {
  const hash = hashUnit(hashUnit(EMPTY_HASH, 'a'.charCodeAt(0)), 'b'.charCodeAt(0));
  expect(hashWord('ab')).toBe(finishHash(hash));
});

describe('HashFilter', () => {
  test('holds all that was added', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const filter = new HashFilter(10);
        for (const word of words) filter.add(hashWord(word));
        expect(words.every((word) => filter.mayHold(hashWord(word)))).toBe(true);
      }),
    );
  });

  test('and little else', () => {
    const filter = new HashFilter(18);
    for (let index = 0; index < 1000; index += 1) filter.add(hashWord(`in${index}`));
    const wrong = Array.from({ length: 1000 }, (_, index) =>
      filter.mayHold(hashWord(`out${index}`)),
    );
    expect(wrong.filter(Boolean).length).toBeLessThan(30);
  });
});
