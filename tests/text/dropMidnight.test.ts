import { expect, test } from 'vitest';
import { dropMidnight } from '../../src/text/dropMidnight.ts';

test.each([
  ['2021-03-12 0:00:00', '2021-03-12'],
  ['2021-03-12 00:00:00', '2021-03-12'],
  ['2021-03-12T00:00:00.000Z', '2021-03-12'],
  ['3/12/21 12:00 AM', '3/12/21'],
  ['12/03/2021 0:00', '12/03/2021'],
  ['2021-03-12 10:00:00', '2021-03-12 10:00:00'],
  ['2021-03-12 20:00', '2021-03-12 20:00'],
  ['0:00:00', '0:00:00'],
  ['mars 2022', 'mars 2022'],
])('dropMidnight(%j)', (date, expected) => {
  expect(dropMidnight(date)).toBe(expected);
});
