import { describe, expect, test } from 'vitest';
import { isRange, parseAddress, parseRange } from '../../../src/tools/spreadsheet/ranges.ts';
import { formatColumn } from '../../../src/tools/spreadsheet/sheet.ts';
import { XmlError } from '../../../src/tools/spreadsheet/xml.ts';
import { fc } from '../../support/properties.ts';

describe('parseAddress(address)', () => {
  test('reads what formatColumn writes', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 16_383 }),
        fc.integer({ min: 1, max: 1_048_576 }),
        (column, row) => {
          expect(parseAddress(`${formatColumn(column)}${row}`)).toEqual({ row, column });
        },
      ),
    );
  });

  test.each(['', 'A', '1', 'A0', 'a1', 'A1:B2', 'A1048577', '1A', ' A1'])(
    '%j is no cell',
    (text) => {
      expect(() => parseAddress(text)).toThrow(XmlError);
    },
  );
});

describe('parseRange(range)', () => {
  test.each([
    ['B2', { top: 2, left: 1, bottom: 2, right: 1 }],
    ['A1:B3', { top: 1, left: 0, bottom: 3, right: 1 }],
    ['$B$3:$A$1', { top: 1, left: 0, bottom: 3, right: 1 }],
  ])('%s', (range, expected) => {
    expect(parseRange(range)).toEqual(expected);
  });

  test.each([
    ['A1:B2', true],
    ['$A$1', true],
    ['A:A', false],
    ['1:3', false],
    ['', false],
  ])('isRange(%j) is %j', (range, known) => {
    expect(isRange(range)).toBe(known);
  });
});
