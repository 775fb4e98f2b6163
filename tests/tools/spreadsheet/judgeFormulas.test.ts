import { describe, expect, test } from 'vitest';
import { writeRawBook, writeText } from '../../support/rawWorkbook.ts';
import { HEADERS, read, write, type Found } from './readDoubts.ts';

describe('createFormulaJudge(asksForRecalculation)', () => {
  test.each([
    ['fullCalcOnLoad="1"', true],
    ["fullCalcOnLoad='true'", true],
    ['forceFullCalc="1"', true],
    ['calcCompleted="0"', true],
    ['calcMode="manual" calcOnSave="0"', true],
    ['calcId="191029"', false],
    ['calcMode="manual"', false],
    ['fullCalcOnLoad="0" iterate="false"', false],
  ])('calcPr %s: formulas are in doubt %s, values never', (calculation, isDoubtful) => {
    const formula = '<c r="C2" t="str"><f>IF(1,"YES","")</f><v></v></c>';
    const stale = isDoubtful ? 'formula-stale' : undefined;
    expect(read(write(formula, { calculation })).doubts).toEqual([stale, undefined]);
    expect(read(write('<c r="C2"><v>0</v></c>', { calculation })).doubts).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('a formula that fills other cells, and one that others share, are theirs, too', () => {
    const rows = (first: string, second: string): string =>
      `${HEADERS}<row r="2">${writeText('A2', 'A-1')}${first}</row><row r="3">${writeText('A3', 'A-2')}${second}</row><row r="4">${writeText('A4', 'A-3')}<c r="C4"><v>0</v></c></row>`;
    const doubts = (first: string, second: string, calculation = ''): Found['doubts'] =>
      read(writeRawBook({ calculation, sheets: [{ rows: rows(first, second) }] })).doubts;
    const array = '<c r="C2"><f t="array" ref="C2:C3">A2:A3</f><v>0</v></c>';
    expect(doubts(array, '<c r="C3"><v>0</v></c>')).toEqual([undefined, undefined, undefined]);
    expect(doubts(array, '<c r="C3"><v>0</v></c>', 'fullCalcOnLoad="1"')).toEqual([
      'formula-stale',
      'formula-stale',
      undefined,
    ]);
    expect(doubts(array, '<c r="C3" t="str"/>')[1]).toBe('formula-without-value');
    expect(
      doubts(
        '<c r="C2"><f t="shared" ref="C2:C3" si="4">NOW()</f><v>0</v></c>',
        '<c r="C3"><f t="shared" si="4"/><v>0</v></c>',
      ),
    ).toEqual(['formula-stale', 'formula-stale', undefined]);
  });
});
