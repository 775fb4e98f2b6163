import { describe, expect, test } from 'vitest';
import { writeRawDocument, writeTableRow, type RawDocument } from '../../../support/rawDocument.ts';
import { ALL, HEADERS, read, readCell, ROWS, type Found } from './readOds.ts';

const third = (attributes: string): string =>
  ROWS.map((cells, at) => writeTableRow(cells, at === 2 ? attributes : '')).join('');
const line = (family: 'row' | 'column', name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="table-${family}"><style:table-${family}-properties ${properties}/></style:style>`;
const readSheet = (sheet: RawDocument['sheets'][number], styles = '', withHidden = false): Found =>
  read(writeRawDocument({ styles, sheets: [sheet] }), { withHidden });

describe('createRowReader(layout, options): what is hidden', () => {
  test.each([
    ['by hand', 'table:visibility="collapse"', ''],
    ['by a filter', 'table:visibility="filter"', ''],
    ['by a word of the future', 'table:visibility="unseen"', ''],
    ['without height', 'table:style-name="ro9"', 'style:row-height="0in"'],
    ['too low to be read', 'table:style-name="ro9"', 'style:row-height="0.5mm"'],
    ['with a height that cannot be read', 'table:style-name="ro9"', 'style:row-height="none"'],
  ])('a row %s: set apart and told, and taken when hidden things are', (_, attributes, height) => {
    const styles = line('row', 'ro9', height);
    const rows = third(attributes);
    expect(readSheet({ rows }, styles)).toMatchObject({
      codes: ['rows-hidden'],
      taken: ['ID', 'A-1'],
      hidden: ['A-2'],
    });
    expect(readSheet({ rows }, styles, true)).toMatchObject({
      codes: [],
      taken: ['ID', 'A-1', 'A-2'],
    });
  });

  test('rows and columns in a folded group', () => {
    const rows = ALL.replace(
      /(<table:table-row >(?!.*<table:table-row).*)/,
      '<table:table-row-group table:display="false"><table:table-row-group>$1</table:table-row-group></table:table-row-group>',
    );
    expect(readSheet({ rows })).toMatchObject({ codes: ['rows-hidden'], hidden: ['A-2'] });
    const open = rows.replace('table:display="false"', 'table:display="true"');
    expect(readSheet({ rows: open }).codes).toEqual([]);
    const before =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column-group table:display="false"><table:table-column/></table:table-column-group>';
    expect(readSheet({ before, rows: ALL }).codes).toEqual(['columns-hidden']);
  });

  test.each([
    ['by hand', 'table:visibility="collapse"', ''],
    ['without width', 'table:style-name="co9"', 'style:column-width="0cm"'],
    ['narrower than a character', 'table:style-name="co9"', 'style:column-width="1.5mm"'],
  ])('a column %s: told, and empty', (_, attributes, width) => {
    const before = `<table:table-column table:number-columns-repeated="2"/><table:table-column ${attributes}/><table:table-column table:number-columns-repeated="16381"/>`;
    const found = readSheet({ before, rows: ALL }, line('column', 'co9', width));
    expect(found.codes).toEqual(['columns-hidden']);
    expect(found.messages).toContain('C “Notes”');
    expect(found.cells.map((cells) => cells[2])).toEqual(['', '', '']);
    expect(readSheet({ before, rows: ALL }, line('column', 'co9', width), true).cells).toEqual(
      ROWS,
    );
  });

  test('a style of all columns without width hides them all', () => {
    const common =
      '<style:default-style style:family="table-column"><style:table-column-properties style:column-width="0pt"/></style:default-style>';
    const before = '<table:table-column table:number-columns-repeated="4"/>';
    const { codes } = read(writeRawDocument({ common, sheets: [{ before, rows: ALL }] }));
    expect(codes).toEqual(['columns-hidden']);
  });

  test.each(['0.178in', '4.5mm', '12.8pt', '17px', '0.45cm', '1pc'])(
    '%s is high and wide enough',
    (size) => {
      const styles =
        line('row', 'ro1', `style:row-height="${size}"`) +
        line('column', 'co1', `style:column-width="${size}"`);
      const before =
        '<table:table-column table:style-name="co1" table:number-columns-repeated="4"/>';
      expect(readSheet({ before, rows: third('table:style-name="ro1"') }, styles).codes).toEqual(
        [],
      );
    },
  );
});

describe('createRowReader(layout, options): cells and rows that are repeated', () => {
  test('rows and cells with content are there as often as they say', () => {
    const rows = `${HEADERS}${writeTableRow(['A-1'], 'table:number-rows-repeated="3"')}<table:table-row table:number-rows-repeated="5"/><table:table-row><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`;
    const { cells, taken } = readSheet({ rows });
    expect(taken).toEqual(['ID', 'A-1', 'A-1', 'A-1', 'x']);
    expect(cells.at(-1)).toEqual(['x', 'x', '']);
  });

  test('empty ones up to the end of a sheet cost nothing', () => {
    const end = '<table:table-cell table:number-columns-repeated="16380"/></table:table-row>';
    const rows = `${ALL.replaceAll('</table:table-row>', end)}<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>`;
    expect(readSheet({ rows })).toMatchObject({ codes: [], cells: ROWS });
  });

  test('a row with content a million times: as many as are read, and told', () => {
    const rows = `${HEADERS}${writeTableRow(['A-1'], 'table:number-rows-repeated="1048575"')}`;
    const { codes, taken } = readSheet({ rows });
    expect(codes).toEqual(['rows-not-read']);
    expect(taken.length).toBeLessThan(51_000);
  });

  test.each([
    [
      'more places than fit into memory',
      `<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`,
      'workbook-excessive',
    ],
    [
      'cells beyond the last column',
      `<table:table-row><table:table-cell table:number-columns-repeated="16384"/><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>`,
      'workbook-excessive',
    ],
    [
      'more rows than there are',
      '<table:table-row table:number-rows-repeated="1048576"/>',
      'not-a-spreadsheet',
    ],
    [
      'a number that is none',
      '<table:table-row table:number-rows-repeated="1e9"/>',
      'not-a-spreadsheet',
    ],
    [
      'a number too many',
      '<table:table-row table:number-rows-repeated="99999999"/>',
      'not-a-spreadsheet',
    ],
    [
      'no times',
      '<table:table-row><table:table-cell table:number-columns-repeated="0"/></table:table-row>',
      'not-a-spreadsheet',
    ],
  ])('%s: refused', (_, more, code) => {
    expect(readSheet({ rows: HEADERS + more }).codes).toEqual([code]);
  });

  test('columns beyond the last one, and after rows, are refused', () => {
    const before = '<table:table-column table:number-columns-repeated="16385"/>';
    expect(readSheet({ before, rows: ALL }).messages).toContain('columns that are none');
    expect(readSheet({ rows: `${ALL}<table:table-column/>` }).messages).toContain('after its rows');
  });
});

describe('createRowReader(layout, options): merged cells', () => {
  const spanned = (rows: number, columns: number): string =>
    `<table:table-cell table:number-rows-spanned="${rows}" table:number-columns-spanned="${columns}" office:value-type="string"><text:p>x</text:p></table:table-cell>`;
  const covered = '<table:covered-table-cell/>';
  const secret = '<text:p>YES</text:p>';

  test('are told with their range, and what they cover is empty', () => {
    const rows = `${HEADERS}<table:table-row>${spanned(2, 2)}${covered}</table:table-row><table:table-row>${covered}${covered}</table:table-row>`;
    expect(readSheet({ rows })).toMatchObject({
      merged: ['A2:B3'],
      codes: [],
      doubts: [undefined],
    });
  });

  test('cells with content beneath them are uncertain, however they are written', () => {
    const written = [
      `<table:covered-table-cell office:value-type="string">${secret}</table:covered-table-cell>`,
      `<table:table-cell office:value-type="string">${secret}</table:table-cell>`,
    ];
    for (const cell of written) {
      const rows = `${HEADERS}<table:table-row>${spanned(2, 2)}${covered}</table:table-row><table:table-row><table:covered-table-cell/>${cell}</table:table-row>`;
      expect(readSheet({ rows }).doubts).toEqual([undefined, 'value-lost']);
    }
  });

  test('a cell beside them is not', () => {
    const cell = `<table:table-cell office:value-type="string">${secret}</table:table-cell>`;
    const rows = `${HEADERS}<table:table-row>${spanned(1, 2)}${covered}${cell}</table:table-row><table:table-row>${cell}</table:table-row>`;
    expect(readSheet({ rows }).doubts).toEqual([undefined, undefined]);
  });
});

describe('createRowReader(layout, options): formulas whose value may be stale', () => {
  const formula = (text: string, more = ''): string =>
    `<table:table-cell table:formula="${text}" office:value-type="string" office:string-value="no" ${more}><text:p>no</text:p></table:table-cell>`;

  test.each([
    'of:=IF(TODAY()&gt;[.A1];&quot;YES&quot;;&quot;no&quot;)',
    'of:=NOW()',
    'oooc:=rand()',
    'of:=RANDBETWEEN.NV(0;1)',
    'of:=[&apos;file:///home/sample/other.ods&apos;#$Sheet1.A1]',
    'of:=DDE(&quot;soffice&quot;;&quot;a.ods&quot;;&quot;A1&quot;)',
    'msoxl:=WEBSERVICE(&quot;https://example.org&quot;)',
  ])('%s', (text) => {
    expect(readCell(formula(text))).toBe('no (formula-stale)');
  });

  test.each(['of:=IF([.E2]=&quot;TODAY()&quot;;1;0)', 'of:=[$Sheet1.A1]', 'of:=BRAND([.A1])'])(
    'not %s',
    (text) => {
      expect(readCell(formula(text))).toBe('no');
    },
  );

  test('a formula that fills other cells is theirs, too', () => {
    const matrix = formula(
      'of:=NOW()',
      'table:number-matrix-rows-spanned="2" table:number-matrix-columns-spanned="1"',
    );
    const rows = `${HEADERS}<table:table-row>${matrix}</table:table-row>${writeTableRow(['no'])}${writeTableRow(['no'])}`;
    expect(readSheet({ rows }).doubts).toEqual(['formula-stale', 'formula-stale', undefined]);
  });
});
