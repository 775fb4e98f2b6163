import { describe, expect, test } from 'vitest';
import { parseFormula } from '../../../../src/tools/spreadsheet/formulas/parseFormula.ts';

const nest = (depth: number): string => `${'NOT('.repeat(depth)}H2${')'.repeat(depth)}`;

describe('parseFormula(text, language, row)', () => {
  test('what is asked, and where the row is in the text', () => {
    expect(parseFormula('IF($H2="a""b" , -1,$I$2)', 'Excel', 2)).toEqual({
      formula: {
        kind: 'call',
        name: 'IF',
        operands: [
          {
            kind: 'comparison',
            operator: '=',
            left: { kind: 'cell', column: 7, isColumnFixed: true, fixedRow: undefined },
            right: { kind: 'literal', value: 'a"b' },
          },
          { kind: 'literal', value: -1 },
          { kind: 'cell', column: 8, isColumnFixed: true, fixedRow: 2 },
        ],
      },
      rows: [{ start: 5, end: 6 }],
    });
  });

  test('the same in both languages', () => {
    const excel = parseFormula('IF(AND(COUNTIF(H2:K2,"x")>0,NOT(I2)),"a"&J2,"b")', 'Excel', 2);
    const open = parseFormula(
      'of:=IF(AND(COUNTIF([.H2:.K2];"x")>0;NOT([.I2]));"a"&[.J2];"b")',
      'OpenFormula',
      2,
    );
    expect(excel?.formula).toBeDefined();
    expect(open?.formula).toEqual(excel?.formula);
  });

  test.each([
    ...['H2', '$H$2', 'XFD2', '+H2', '(H2)', 'TRUE', 'FALSE()', '1.5', '""', 'H2<>""', '1=1=TRUE'],
    ...[' H2 ', 'IF( H2 = "x" ,\n"a" , "b")', 'IF(H2,"a")', nest(20)],
  ])('taken: %s', (text) => {
    expect(parseFormula(text, 'Excel', 2)).toBeDefined();
  });

  test.each([
    ...['H3', '$H$3', 'H2:H9', 'H:H', '2:2', 'H2:I2', 'XFE2', 'H02', 'h2', 'R2C8', 'H2#', '@H2'],
    ...['Sheet2!H2', "'My sheet'!H2", '[1]Sheet!H2', 'Table1[[#This Row],[Secret]]', 'H2 I2'],
    ...['secret', 'IF', 'TRUE1', '_xlfn.IFS(H2,1)', 'IF(H2,I2,J2,K2)', 'IF(H2,,J2)', 'IF(H2)'],
    ...['VLOOKUP(H2,A1:B9,2)', 'INDIRECT("H2")', 'ROW()', 'if(H2,1,2)', 'SI(H2,1,2)', 'NOW()'],
    ...['ISBLANK("")', 'COUNTIF(H2:H9,"x")', 'COUNTIF(H:H,"x")', 'COUNTIF("x",H2)', 'LEN(H2:I2)'],
    ...['1+1', '-H2', 'H2*1', '2^2', '5%', '1E5', '{1,2}', '#REF!', '"open', 'H2=', '(H2', 'H2)'],
    ...['', '=H2', 'of:=[.H2]', 'IF(H2;1;2)', 'CONSTRUCTOR(H2)', '__proto__(H2)', nest(60)],
    `"${'x'.repeat(1000)}"`,
  ])('not taken: %s', (text) => {
    expect(parseFormula(text, 'Excel', 2)).toBe(undefined);
  });

  test.each([
    ...['H2', 'of:=H2', '=[.H2]', 'oooc:=[.H2]', 'of:=[.H3]', 'of:=[$Sheet2.H2]', 'of:=[.H2:.I2]'],
    ...["of:=['file:///a.ods'#$S.H2]", 'of:=IF([.H2],1,2)', 'of:=[.H2]~[.I2]', 'of:=[.H2]![.I2]'],
  ])('not taken of an OpenDocument: %s', (text) => {
    expect(parseFormula(text, 'OpenFormula', 2)).toBe(undefined);
  });

  test('whatever is written, it ends soon', () => {
    for (const text of ['(', 'IF(', '"', '""', 'H2=', '+', ' ', 'H2&'])
      expect(parseFormula(text.repeat(100_000), 'Excel', 2)).toBe(undefined);
  });
});
