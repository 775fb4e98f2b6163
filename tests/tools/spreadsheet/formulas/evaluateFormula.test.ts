import { describe, expect, test } from 'vitest';
import type { CellContent } from '../../../../src/tools/spreadsheet/formulas/compareContents.ts';
import { evaluateFormula } from '../../../../src/tools/spreadsheet/formulas/evaluateFormula.ts';
import { parseFormula } from '../../../../src/tools/spreadsheet/formulas/parseFormula.ts';

/** What a row holds: in A, B …; K is not certain, and from L on it is empty. */
const ROW: readonly (CellContent | undefined)[] = [
  ...['Yes', 'no', ' a  b ', 7, true, null, '', NaN, 'نعم', 'été', undefined],
];

function work(text: string, mayHeedCase = false, row = 2): CellContent | undefined {
  const parsed = parseFormula(text, 'Excel', 2);
  if (parsed === undefined) throw new Error(`${text} is not taken`);
  const getContent = (column: number): CellContent | undefined =>
    column < ROW.length ? ROW[column] : null;
  return evaluateFormula(parsed.formula, { row, shift: 0, getContent, mayHeedCase });
}

describe('evaluateFormula(formula, surroundings)', () => {
  test.each<[string, CellContent | undefined]>([
    ['IF(A2="yes","yes","no")', 'yes'],
    ['IF(B2="yes","yes","no")', 'no'],
    ['IF(Z2="yes","yes","no")', 'no'],
    ['IF(A2="no","x")', false],
    ['IF(E2,"a","b")', 'a'],
    ['IF(D2,"a","b")', 'a'],
    ['IF(F2,"a","b")', 'b'],
    ['IF(I2="نعم","سري","لا")', 'سري'],
    ['IF(J2="ÉTÉ","oui","non")', 'oui'],
    ['A2', 'Yes'],
    ['F2', null],
    ['AND(A2="yes",D2>6)', true],
    ['OR(A2="x",D2<7)', false],
    ['NOT(E2)', false],
    ['NOT(A2<>"yes")', true],
    ['ISBLANK(F2)', true],
    ['ISBLANK(H2)', false],
    ['F2=""', true],
    ['F2=0', true],
    ['LEN(TRIM(C2))', 3],
    ['LEN(F2)', 0],
    ['UPPER(J2)', 'ÉTÉ'],
    ['LOWER(A2)', 'yes'],
    ['EXACT(A2,"yes")', false],
    ['EXACT(A2,"Yes")', true],
    ['A2&" "&D2&F2', 'Yes 7'],
    ['CONCATENATE(A2,"-",D2)', 'Yes-7'],
    ['COUNTIF(A2:D2,"yes")', 1],
    ['COUNTIF(A2,"no")', 0],
    ['IFERROR(A2,"no")', 'Yes'],
    // What takes another way is not looked at.
    ['IF(A2="yes","yes",K2)', 'yes'],
  ])('%s is %j', (text, expected) => {
    expect(work(text)).toBe(expected);
  });

  test.each([
    // What is not certain makes what reads it so, caught errors included.
    ...['K2', 'IF(K2="yes","a","b")', 'IFERROR(K2,"no")', 'OR(E2,K2="x")', 'AND(NOT(E2),K2="x")'],
    // A text is no condition, and a yes or a date no text.
    ...['IF(A2,"a","b")', 'NOT(G2)', 'AND(F2)', 'E2&""', 'H2&""', 'LEN(H2)', 'NOT(H2)'],
    ...['ISBLANK(G2)', 'A2<B2', 'D2="7"', 'COUNTIF(A2:E2,"yes")', 'COUNTIF(A2:D2,"y*")'],
    ...['COUNTIF(A2:D2,"<7")', 'COUNTIF(A2:D2,7)', 'COUNTIF(A2:XFD2,"yes")', 'UPPER("ß")'],
    ...['LOWER("İ")', 'LEN("😀")', 'EXACT("é","e\u0301")', '1.5&""', 'UPPER(1.5)'],
  ])('%s is not certain', (text) => {
    expect(work(text)).toBe(undefined);
  });

  test('where capitals and parts of texts may count', () => {
    expect(work('A2="yes"', true)).toBe(undefined);
    expect(work('A2="Yes"', true)).toBe(true);
    expect(work('COUNTIF(C2:D2,"a")', true)).toBe(undefined);
    expect(work('COUNTIF(B2:D2,"no")', true)).toBe(1);
  });

  test('a cell that is fixed to another row is none of this one', () => {
    expect(work('$A$2', false, 2)).toBe('Yes');
    expect(work('$A$2', false, 3)).toBe(undefined);
  });
});
