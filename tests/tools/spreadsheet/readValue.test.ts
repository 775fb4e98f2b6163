import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/tools/spreadsheet/readWorkbook.ts';
import { isHeader, read, write } from './readDoubts.ts';

const STRINGS = '<si><t>Shared</t></si><si/><si><t></t></si><si><t/></si><si><t>After</t></si>';

describe('readValue(cell, isFormula, book): values that are certain', () => {
  test.each([
    [
      'a formula that Excel worked out',
      '<c r="C2" t="str"><f>IF(1,"YES","")</f><v>YES</v></c>',
      'YES',
    ],
    ['one that shows nothing', '<c r="C2" t="str"><f>IF(1,"","YES")</f><v></v></c>', ''],
    ['the same in short', '<c r="C2" t="str"><f>IF(1,"","YES")</f><v/></c>', ''],
    ['a number', '<c r="C2"><f>1+1</f><v>2</v></c>', '2'],
    [
      'a formula of LibreOffice',
      '<c r="C2" s="0" t="str"><f aca="false">A1&amp;""</f><v>ID</v></c>',
      'ID',
    ],
    [
      'a column of a table',
      '<c r="C2" t="str"><f>Table1[[#This Row],[1]]&amp;Table1[2]</f><v>a</v></c>',
      'a',
    ],
    ['words in a formula', '<c r="C2" t="str"><f>"TODAY() [1]x"</f><v>a</v></c>', 'a'],
    ['an empty cell with a style', '<c r="C2" s="0" t="n"/>', ''],
    ['an empty text of openpyxl', '<c r="C2" t="inlineStr"/>', ''],
    ['an empty text of SheetJS', '<c r="C2" t="str"><v></v></c>', ''],
    ['true', '<c r="C2" t="b"><v>1</v></c>', 'TRUE'],
    ['false, in a word', '<c r="C2" t="b"><v>false</v></c>', 'FALSE'],
    ['a number in another writing', '<c r="C2"><v> 2.50E1 </v></c>', '25'],
    ['a date', '<c r="C2" t="d"><v>2023-10-03</v></c>', '2023-10-03'],
    ['a shared text', '<c r="C2" t="s"><v>0</v></c>', 'Shared'],
    ['an empty shared text', '<c r="C2" t="s"><v>1</v></c>', ''],
    ['one after empty ones', '<c r="C2" t="s"><v>4</v></c>', 'After'],
    [
      'a text in runs, with how it is pronounced',
      '<c r="C2" t="inlineStr"><is><r><rPr><b/></rPr><t>a &amp; </t></r><r><t><![CDATA[< b]]></t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'a & < b',
    ],
    [
      'escapes',
      '<c r="C2" t="str"><v>a_x000a_b_x005F_x0041_ &#x41;&#66;</v></c>',
      'a\nb_x0041_ AB',
    ],
  ])('%s', (_, cell, shown) => {
    const found = read(write(cell, { strings: STRINGS }));
    expect(found.codes).toEqual([]);
    expect(found.doubts).toEqual([undefined, undefined]);
    expect(found.cells[2]).toBe(shown);
    // Whatever stands before the names of elements, and in which quotation marks.
    expect(
      read(write(cell.replaceAll(/="([^"]*)"/g, "='$1'"), { strings: STRINGS, prefix: 'x:' })),
    ).toEqual(found);
  });

  test('an error that is known is kept and told', () => {
    expect(read(write('<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'))).toEqual({
      codes: ['formula-error cell C2'],
      doubts: [undefined, undefined],
      cells: ['A-1', '', '#DIV/0!'],
    });
  });
});

describe('readValue(cell, isFormula, book): dates', () => {
  /** A cell of 12 March 2023 in a format. */
  const readDate = (format: string, value = '44997') => {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${format}"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs>`;
    const {
      sheets: [sheet],
    } = readWorkbook(write(`<c r="C2" s="1"><v>${value}</v></c>`, { styles }), isHeader);
    return { shown: sheet?.rows[1]?.cells[2], day: sheet?.rows[1]?.days?.get(2) };
  };

  test.each([
    ['yyyy-mm-dd', '2023-03-12'],
    ['d\\. mmm yyyy', '12. Mar 2023'],
    // What the library cannot follow, Excel shows all the same.
    ['d. mmm yyyy', '2023-03-12'],
    ['dd.mm.yyyy', '2023-03-12'],
    ['d.m.yy', '2023-03-12'],
    ['mmmm', 'March'],
    ['dd/mm', '12/03'],
    ['yyyy-mm-dd h:mm:ss', '2023-03-12'],
    ['dd/mm/yyyy hh:mm', '12/03/2023'],
  ])('in the format %s', (format, shown) => {
    expect(readDate(format)).toEqual({ shown, day: '2023-03-12' });
  });

  test.each(['0', '0.00', 'General', '#,##0', 'hh:mm', '0 &quot;days&quot;'])(
    'a number in the format %s is no date',
    (format) => {
      expect(readDate(format).day).toBeUndefined();
    },
  );

  test('nor is a number that no day has', () => {
    expect(readDate('yyyy', '0').day).toBeUndefined();
    expect(readDate('yyyy', '9999999').day).toBeUndefined();
  });
});

describe('readValue(cell, isFormula, book): values that may be stale or lost', () => {
  test.each([
    ['a formula without a value', '<c r="C2"><f>1+1</f></c>', 'formula-without-value'],
    ['one of openpyxl', '<c r="C2"><f>IF(1,"YES","")</f><v/></c>', 'formula-without-value'],
    ['a text without a value', '<c r="C2" t="str"><f>A1</f></c>', 'formula-without-value'],
    ['a shared formula', '<c r="C2"><f t="shared" si="0"/></c>', 'formula-without-value'],
    [
      'a formula with the type of a text of its own',
      '<c r="C2" t="inlineStr"><f>A1</f></c>',
      'formula-without-value',
    ],
    ['an error without a name', '<c r="C2" t="e"><f>A1</f><v></v></c>', 'formula-without-value'],
    ['another workbook', '<c r="C2" t="str"><f>[1]Sheet1!A1</f><v></v></c>', 'formula-stale'],
    [
      'another workbook, quoted',
      '<c r="C2" t="str"><f>\'[12]My sheet\'!A1</f><v>no</v></c>',
      'formula-stale',
    ],
    ['the day', '<c r="C2" t="str"><f>IF(TODAY()&gt;1,"","YES")</f><v></v></c>', 'formula-stale'],
    ['chance', '<c r="C2"><f>ROUND(rand (),0)</f><v>0</v></c>', 'formula-stale'],
    ['an error that is not known', '<c r="C2" t="e"><v>#SPILL!</v></c>', 'error-unknown'],
    ['a text that is missing', '<c r="C2" t="str"/>', 'value-lost'],
    ['a shared text that is missing', '<c r="C2" t="s"/>', 'value-lost'],
    ['a shared text without number', '<c r="C2" t="s"><v></v></c>', 'value-lost'],
    ['a number that is a word', '<c r="C2"><v>YES</v></c>', 'value-lost'],
    ['a number that goes on as a word', '<c r="C2"><v>0 YES</v></c>', 'value-lost'],
    ['a number without bounds', '<c r="C2"><v>1e999</v></c>', 'value-lost'],
    ['neither true nor false', '<c r="C2" t="b"><v>YES</v></c>', 'value-lost'],
    ['true or false that is missing', '<c r="C2" t="b"/>', 'value-lost'],
    ['a date that is none', '<c r="C2" t="d"><v>03/10/2023</v></c>', 'value-lost'],
    ['a type that is not known', '<c r="C2" t="new"><v>a</v></c>', 'value-lost'],
    ['two values', '<c r="C2" t="inlineStr"><v>0</v><is><t>YES</t></is></c>', 'value-lost'],
    ['a text in a number', '<c r="C2"><v>0</v><is><t>YES</t></is></c>', 'value-lost'],
  ])('%s: its row is in doubt, and told by its cell', (_, cell, code) => {
    const { codes, doubts } = read(write(cell));
    expect(codes).toEqual([`${code} cell C2`]);
    expect(doubts).toEqual([code, undefined]);
  });
});
