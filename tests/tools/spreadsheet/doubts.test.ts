import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWorkbook, type WorkbookOptions } from '../../../src/tools/spreadsheet/readWorkbook.ts';
import { writeRawBook, writeRow, writeText, type RawWorkbook } from '../../support/rawWorkbook.ts';

const isHeader = (cells: readonly string[]): boolean =>
  cells.includes('ID') || cells.includes('FragmentID');
const HEADERS = writeRow(1, ['ID', 'Text', 'Flag']);

/** Headers, a row of which one cell is given, and a plain row. */
function write(cell: string, book: Omit<RawWorkbook, 'sheets'> = {}, after = ''): Uint8Array {
  const rows = `${HEADERS}<row r="2">${writeText('A2', 'A-1')}${cell}</row>${writeRow(3, ['A-2', 'two', ''])}`;
  return writeRawBook({ ...book, sheets: [{ rows, after }] });
}

interface Found {
  readonly codes: readonly string[];
  readonly doubts: readonly (string | undefined)[];
  readonly cells: readonly string[];
}

function read(bytes: Uint8Array, options?: WorkbookOptions): Found {
  const { sheet, problems } = readWorkbook(bytes, isHeader, options);
  return {
    codes: problems.map(({ code, place = '' }) => `${code} ${place}`.trim()),
    doubts: sheet?.rows.slice(1).map(({ doubt }) => doubt) ?? [],
    cells: sheet?.rows[1]?.cells ?? [],
  };
}

const STRINGS = '<si><t>Shared</t></si><si/><si><t></t></si><si><t/></si><si><t>After</t></si>';

describe('readWorkbook(bytes, isHeader): values that are certain', () => {
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

describe('readWorkbook(bytes, isHeader): values that may be stale or lost', () => {
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

  test('many cells make one message, with their number', () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) =>
        `<row r="${at + 2}">${writeText(`A${at + 2}`, `A-${at}`)}<c r="C${at + 2}"><f>1</f></c></row>`,
    );
    const { problems } = readWorkbook(
      writeRawBook({ sheets: [{ rows: HEADERS + rows.join('') }] }),
      isHeader,
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('30 cells (C2, C3,');
  });

  test('a header that may be another puts every row in doubt; a title above it none', () => {
    const title = '<row r="1"><c r="A1" t="str"><f>"As of "&amp;TODAY()</f><v>As of</v></c></row>';
    const rows = (flag: string): string =>
      `${title}<row r="2">${writeText('A2', 'ID')}${flag}</row>${writeRow(3, ['A-1', '', ''])}`;
    const find = (flag: string): Found => read(writeRawBook({ sheets: [{ rows: rows(flag) }] }));
    expect(find('<c r="C2" t="str"><f>A1</f><v>Flag</v></c>').codes).toEqual([]);
    const found = find('<c r="C2" t="str"><f>A1</f></c>');
    expect(found.codes).toEqual(['header-uncertain cell C2']);
    expect(found.doubts.at(-1)).toBe('header-uncertain');
  });

  test('what is wrong in a hidden column is not taken, and does not count', () => {
    const rows = `${HEADERS}<row r="2">${writeText('A2', 'A-1')}<c r="B2"><f>NOW()</f><v>1</v></c></row>`;
    const before = '<cols><col min="2" max="2" hidden="1"/></cols>';
    const found = read(writeRawBook({ sheets: [{ before, rows }] }));
    expect(found).toMatchObject({ codes: ['columns-hidden'], doubts: [undefined] });
  });
});

describe('readWorkbook(bytes, isHeader, options): text that is struck out', () => {
  const STYLES =
    '<fonts><font><b/></font><font><strike/></font><font><strike val="0"/></font></fonts>' +
    '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2" applyFont="1"/></cellXfs>' +
    '<dxfs><dxf><font><b/></font></dxf><dxf><font><strike/></font></dxf></dxfs>';
  const run = (text: string, strike = '<strike/>'): string =>
    `<is><r><t>It was </t></r><r><rPr>${strike}<sz val="11"/></rPr><t xml:space="preserve">${text}</t></r></is>`;
  const rule = (style: number, range: string): string =>
    `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${style}" priority="1"><formula>$C2="x"</formula></cfRule></conditionalFormatting>`;

  test.each([
    ['a run', `<c r="B2" t="inlineStr">${run('not')}</c>`],
    ['a run, in a word', `<c r="B2" t="inlineStr">${run('not', '<strike val="true"/>')}</c>`],
    ['a run of a shared text', '<c r="B2" t="s"><v>0</v></c>'],
    ['a whole cell', writeText('B2', 'It was', 's="1"')],
    ['a number', '<c r="B2" s="1"><v>4</v></c>'],
  ])('%s: the row is in doubt until it is cleared, or struck text is kept', (_, cell) => {
    const strings = `<si>${run('not').slice(4, -5)}</si>`;
    const bytes = write(cell, { styles: STYLES, strings });
    expect(read(bytes)).toMatchObject({
      codes: ['cells-struck cell B2'],
      doubts: ['cells-struck', undefined],
    });
    const kept = read(bytes, { keepStruck: true });
    expect(kept).toMatchObject({ codes: [], doubts: [undefined, undefined] });
    expect(kept.cells).toEqual(read(bytes).cells);
  });

  test('the id, the flag, and all cells of a row or column that is struck out', () => {
    const struck = (number: number, attributes: string, cells = ''): string =>
      `<row r="${number}" ${attributes}>${writeText(`A${number}`, 'A-1', cells)}</row>`;
    const find = (rows: string, before = ''): Found['doubts'] =>
      read(writeRawBook({ styles: STYLES, sheets: [{ before, rows: HEADERS + rows }] })).doubts;
    expect(find(struck(2, '', 's="1"'))).toEqual(['cells-struck']);
    expect(find(struck(2, 's="1" customFormat="1"'))).toEqual(['cells-struck']);
    expect(find(struck(2, 's="1" customFormat="1"', 's="0"'))).toEqual([undefined]);
    const before = '<cols><col min="1" max="1" width="9" style="1"/></cols>';
    expect(find(struck(2, ''), before)).toEqual(['cells-struck']);
  });

  test.each([
    ['a word for no', `<c r="B2" t="inlineStr">${run('not', '<strike val="0"/>')}</c>`],
    ['a blank', `<c r="B2" t="inlineStr">${run(' ')}</c>`],
    ['an empty cell', '<c r="B2" s="1"/>'],
    ['a style that takes the line away', writeText('B2', 'It was', 's="2"')],
    ['other styles', writeText('B2', 'It was', 's="0"')],
  ])('%s is nothing struck out', (_, cell) => {
    expect(read(write(cell, { styles: STYLES }))).toMatchObject({
      codes: [],
      doubts: [undefined, undefined],
    });
  });

  test.each([
    ['B2', ['cells-struck-by-condition', undefined]],
    ['A1:B2 D4', ['cells-struck-by-condition', undefined]],
    ['B3:C9', [undefined, 'cells-struck-by-condition']],
    ['B:B', ['cells-struck-by-condition', 'cells-struck-by-condition']],
    ['C2:C9', [undefined, undefined]],
  ])('a condition over %s that may strike text out', (range, doubts) => {
    const bytes = write(writeText('B2', 'one'), { styles: STYLES }, rule(1, range));
    expect(read(bytes).doubts).toEqual(doubts);
    expect(read(bytes, { keepStruck: true }).doubts).toEqual([undefined, undefined]);
    // One that only makes text bold is another matter.
    const bold = write(writeText('B2', 'one'), { styles: STYLES }, rule(0, range));
    expect(read(bold)).toMatchObject({ codes: [], doubts: [undefined, undefined] });
  });

  test.each([
    ['strikes out', '<strike/>', 'cells-struck-by-condition'],
    ['takes the line away', '<strike val="0"/>', undefined],
    ['makes bold', '<b/>', undefined],
  ])('a condition that reads another sheet and %s', (_, font, doubt) => {
    const extension = `<extLst><ext xmlns:x14="urn:14" uri="{78C0D931}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="urn:m"><x14:cfRule type="expression" priority="1"><xm:f>Other!A1=1</xm:f><x14:dxf><font>${font}</font></x14:dxf></x14:cfRule><xm:sqref>A2:B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const bytes = write(writeText('B2', 'one'), { styles: STYLES }, extension);
    expect(read(bytes).doubts).toEqual([doubt, undefined]);
  });

  test('a header that is struck out is told', () => {
    const rows = `<row r="1">${writeText('A1', 'ID')}${writeText('B1', 'Old', 's="1"')}</row>${writeRow(2, ['A-1', 'x'])}`;
    expect(read(writeRawBook({ styles: STYLES, sheets: [{ rows }] }))).toMatchObject({
      codes: ['header-struck cell B1'],
      doubts: [undefined],
    });
  });
});

describe('workbooks with doubtful cells, as they were found', () => {
  test.each([
    ['formulas/raw_err', 'error-unknown', 3],
    ['formulas/raw_strf', 'formula-without-value', 3],
    ['formulas/xw_formula', 'formula-stale', 3],
    ['struck', 'cells-struck', 2],
  ])('%s', (name, code, count) => {
    const file = new URL(`../../fixtures/spreadsheets/${name}.xlsx`, import.meta.url);
    const found = read(readFileSync(file));
    expect(found.codes).toEqual([code]);
    expect(found.doubts).toEqual(Array.from({ length: count }, () => code));
  });
});
