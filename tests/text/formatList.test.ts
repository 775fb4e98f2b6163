import { expect, test } from 'vitest';
import { formatList } from '../../src/text/formatList.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a, b'],
  [['a', 'b', 'c'], 'a, b and 1 more'],
])('formatList(%j, 2)', (names, expected) => {
  expect(formatList(names, 2)).toBe(expected);
});
