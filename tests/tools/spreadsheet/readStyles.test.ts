import { describe, expect, test } from 'vitest';
import { writeRawBook, writeText } from '../../support/rawWorkbook.ts';
import { HEADERS, read, write, type Found } from './readDoubts.ts';

describe('readStyles(xml): text that is struck out', () => {
  const STYLES =
    '<fonts><font><b/></font><font><strike/></font><font><strike val="0"/></font></fonts>' +
    '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2" applyFont="1"/></cellXfs>' +
    '<dxfs><dxf><font><b/></font></dxf><dxf><font><strike/></font></dxf></dxfs>';
  const run = (text: string, strike = '<strike/>'): string =>
    `<is><r><t>It was </t></r><r><rPr>${strike}<sz val="11"/></rPr><t xml:space="preserve">${text}</t></r></is>`;

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
});
