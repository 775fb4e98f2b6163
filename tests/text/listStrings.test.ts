import { expect, test } from 'vitest';
import { listStrings } from '../../src/text/listStrings.ts';

const value = { a: 'one', b: ['two', { key: 'three', c: [null, 4, undefined, 'four'] }], d: true };

test('listStrings(value): every string, however deep, in order', () => {
  expect(listStrings(value)).toEqual(['one', 'two', 'three', 'four']);
  expect(listStrings('one')).toEqual(['one']);
  expect([null, undefined, 5, [], {}].flatMap((each) => listStrings(each))).toEqual([]);
});

test('what is under an excepted key is left out, however deep', () => {
  expect(listStrings(value, new Set(['key', 'a']))).toEqual(['two', 'four']);
});
