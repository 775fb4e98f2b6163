import { describe, expect, test } from 'vitest';
import { createPageKey, shareDigest, splitPageKey } from '../../src/keeping/pageKey.ts';
import { fc } from '../support/properties.ts';

const keyOf = (input: unknown): string => splitPageKey(createPageKey(input)).input;

/** Data in which each value says of what kind it is. */
function tag(value: unknown): unknown {
  if (value instanceof Uint8Array) return ['bytes', ...value];
  if (Array.isArray(value)) return ['list', value.map(tag)];
  if (typeof value !== 'object' || value === null) return [String(value), value];
  return ['object', ...Object.entries(value).map(([name, part]) => [name, tag(part)])];
}

describe('createPageKey(input, version)', () => {
  test('two inputs have one key if, and only if, they are the same', () => {
    const data = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(data, data, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(keyOf(one) === keyOf(other)).toBe(isSame);
        expect(keyOf({ one })).toBe(keyOf({ one: structuredClone(one) }));
      }),
    );
  });

  test('what JSON does not know, or takes for something else, tells two inputs apart wherever it is', () => {
    const leaf = fc.constantFrom(
      ...[undefined, null, 0, 'a', '\0a', '\0\0a', '\0absent', Uint8Array.of(1), Uint8Array.of(2)],
    );
    const { data } = fc.letrec((tie) => ({
      data: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('data'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom('a', 'b'), tie('data'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(data, data, (one, other) => {
        expect(keyOf(one) === keyOf(other)).toBe(
          JSON.stringify(tag(one)) === JSON.stringify(tag(other)),
        );
      }),
    );
  });

  test.each([
    ['nothing and an absent property', { a: undefined }, {}],
    ['nothing and null', { a: undefined }, { a: null }],
    ['a number and its text', [1], ['1']],
    ['bytes and other bytes', [Uint8Array.of(1, 2)], [Uint8Array.of(2, 1)]],
    ['a list and an object', [['a']], [{ 0: 'a' }]],
    ['nothing and a text that looks like its mark', [undefined], ['\0absent']],
    ['two texts that begin like a mark', ['\0a'], ['\0\0a']],
    ['a property without a name', { '': 'a' }, { '': 'b' }],
  ])('tells %s apart', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  test.each([
    ['a function', () => 1],
    ['a map', new Map([['a', 1]])],
    ['a set', new Set()],
    ['a date', new Date(0)],
    ['a number that JSON does not know', Number.NaN],
    ['an object of a class', new Error('some')],
  ])('%s is no plain data, however deep', (_, value) => {
    expect(() => createPageKey({ deep: [{ value }] })).toThrow(TypeError);
    expect(() => createPageKey({ deep: shareDigest({ value }) })).toThrow(TypeError);
  });

  test('a shared object counts with all that it holds', () => {
    const [some, same, other] = ['a', 'a', 'b'].map((text) => shareDigest({ deep: [{ text }] }));
    expect(keyOf([some])).toBe(keyOf([same]));
    expect(keyOf([some])).not.toBe(keyOf([other]));
    expect(keyOf(some)).not.toBe(keyOf(other));
  });

  test('the version is beside the key of the input', () => {
    const [one, other] = ['v1', 'v2'].map((version) => splitPageKey(createPageKey(['a'], version)));
    expect(one?.input).toBe(other?.input);
    expect([one?.version, other?.version]).toEqual(['v1', 'v2']);
  });
});
