import { describe, expect, test } from 'vitest';
import {
  compareContents,
  negate,
  type CellContent,
  type Comparison,
} from '../../../../src/tools/spreadsheet/formulas/compareContents.ts';

type Case = readonly [a: CellContent, b: CellContent, is: boolean | undefined];

describe('compareContents(operator, left, right, mayHeedCase)', () => {
  test.each<Case>([
    ['yes', 'yes', true],
    ['yes', 'YES', true],
    ['Été', 'ÉTÉ', true],
    ['نعم', 'نعم', true],
    ['yes', 'no', false],
    ['نعم', 'لا', false],
    ['ete', 'oui', false],
    // One for a reader, and perhaps not for a program.
    ['yes', 'yes ', undefined],
    ['yes', 'ye\u00ADs', undefined],
    ['été', 'e\u0301te\u0301', undefined],
    ['ete', 'été', undefined],
    ['Straße', 'STRASSE', undefined],
    ['', 'A text of many words. '.repeat(100), false],
    ['yes', `yes${'\u200B'.repeat(100)}`, undefined],
    ['سرّي', 'سري', undefined],
    [null, '', true],
    [null, null, true],
    [null, 0, true],
    [null, 1, false],
    [null, 'x', false],
    [null, ' ', undefined],
    [null, false, undefined],
    [1, 1, true],
    [1, 2, false],
    [0.1 + 0.2, 0.3, undefined],
    [NaN, 1, undefined],
    [NaN, '', false],
    [1, '1', undefined],
    [1, 'yes', false],
    [true, true, true],
    [true, false, false],
    [true, 1, undefined],
    [true, 'TRUE', undefined],
    [true, 'yes', false],
  ])('%j = %j: %s, the other way round too', (a, b, is) => {
    expect(compareContents('=', a, b, false)).toBe(is);
    expect(compareContents('=', b, a, false)).toBe(is);
    expect(compareContents('<>', a, b, false)).toBe(negate(is));
  });

  test('where capitals may count, what differs in them alone is not certain', () => {
    expect(compareContents('=', 'yes', 'YES', true)).toBe(undefined);
    expect(compareContents('=', 'yes', 'yes', true)).toBe(true);
    expect(compareContents('=', 'yes', 'NO', true)).toBe(false);
  });

  test.each<[CellContent, Comparison, CellContent, boolean | undefined]>([
    [1, '<', 2, true],
    [2, '<=', 2, true],
    [null, '>=', 1, false],
    [3, '>', null, true],
    [0.1 + 0.2, '>', 0.3, undefined],
    [NaN, '>', 1, undefined],
    ['a', '<', 'b', undefined],
    ['a', '>', 1, undefined],
    [true, '>', false, undefined],
  ])('%j %s %j: %s, in the order of numbers alone', (a, operator, b, is) => {
    expect(compareContents(operator, a, b, false)).toBe(is);
  });
});
