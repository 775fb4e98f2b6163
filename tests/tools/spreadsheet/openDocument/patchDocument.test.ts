import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CopyRequest } from '../../../../src/tools/spreadsheet/copy.ts';
import { createCopyWithIds } from '../../../../src/tools/spreadsheet/createCopyWithIds.ts';
import { readSpreadsheet } from '../../../../src/tools/spreadsheet/readSpreadsheet.ts';
import { awkwardCell } from '../../../support/awkwardCells.ts';
import { copy, readAll } from '../../../support/copyWithIds.ts';
import { fc } from '../../../support/properties.ts';
import {
  writeRawDocument,
  writeTableRow,
  writeTextCell,
  type RawDocument,
  type RawTable,
} from '../../../support/rawDocument.ts';
import { CELLS, CELLS_STYLES, writeBothCells, type SomeCell } from './someCells.ts';

const HEADERS = { idHeader: 'Id', flagHeader: 'Confidential?' };
const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** A copy in which these rows get ids. */
function request(rows: readonly number[], more: Partial<CopyRequest> = {}): CopyRequest {
  const ids = new Map(rows.map((row) => [row, `X-${row}`]));
  return { tables: [{ sheet: 'One', headerRow: 1, ids }], ...HEADERS, ...more };
}

function write(rows: string, sheet: Partial<RawTable> = {}, book: Partial<RawDocument> = {}) {
  return writeRawDocument({ sheets: [{ name: 'One', rows, ...sheet }], ...book });
}

/** Number of a row → its cells. */
const listRows = (bytes: Uint8Array, sheet = 0): Map<number, readonly string[]> =>
  new Map(readAll(bytes).sheets[sheet]?.rows.map(({ number, cells }) => [number, cells]));

const readContent = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array());

const repeat = (count: number, what = 'columns'): string =>
  count === 1 ? '' : `table:number-${what}-repeated="${count}"`;

const TWO = [
  ['Text', 'Year'],
  ['a', '2023'],
]
  .map((cells) => writeTableRow(cells))
  .join('');

describe('createCopyWithIds(bytes, request): an OpenDocument', () => {
  test('the new columns are right of the others, and all else is as it was', () => {
    const bytes = writeRawDocument({
      sheets: [
        { name: 'One', rows: TWO },
        { name: 'Two', rows: writeTableRow(['Lists']) },
      ],
    });
    const { bytes: made, lost } = copy(bytes, request([2]));
    expect(lost).toEqual([]);
    expect([...listRows(made).values()]).toEqual([
      ['Text', 'Year', 'Id', 'Confidential?'],
      ['a', '2023', 'X-2', ''],
    ]);
    expect([...listRows(made, 1).values()]).toEqual([['Lists']]);
    const before = unzipSync(bytes);
    const after = unzipSync(made);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, part] of Object.entries(before))
      if (name !== 'content.xml') expect(after[name]).toEqual(part);
    expect(strFromU8(made.subarray(30, 38 + MIMETYPE.length))).toBe(`mimetype${MIMETYPE}`);
  });

  const known = fc.constantFrom<SomeCell>(...CELLS);
  const text = awkwardCell
    .filter((value) => !/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(value))
    .map((value): SomeCell => ({ kind: 'text', text: value }));
  const cell = fc.oneof(known, text).map((each) => writeBothCells(each, 'A1').document);
  const several = <Made>(made: fc.Arbitrary<Made>, most: number) =>
    fc.array(fc.record({ made, count: fc.integer({ min: 1, max: most }) }), { maxLength: 5 });
  const row = fc.record({
    cells: several(cell, 3),
    trailing: fc.constantFrom(
      '',
      `<table:table-cell ${repeat(3)}/>`,
      `<table:table-cell table:style-name="struck" ${repeat(16_000)}></table:table-cell>`,
      `<!-- <table:table-cell/> --><table:table-cell/><table:table-cell table:style-name="hidden" ${repeat(9)}/>`,
    ),
  });
  const sheet = fc.record({
    rows: several(row, 3),
    columns: several(fc.boolean(), 20),
    rest: fc.boolean(),
  });

  function writeSheet({
    rows,
    columns,
    rest,
  }: typeof sheet extends fc.Arbitrary<infer S> ? S : never) {
    const list = rows.map(({ made: { cells, trailing }, count }) => {
      const written = cells.map(({ made, count: times }) =>
        made.replace('<table:table-cell', `<table:table-cell ${repeat(times)}`),
      );
      return `<table:table-row ${repeat(count, 'rows')}>${written.join('')}${trailing}</table:table-row>`;
    });
    const before = columns.map(
      ({ made, count }) =>
        `<table:table-column ${made ? 'table:visibility="collapse"' : 'table:default-cell-style-name="struck"'} ${repeat(count)}/>`,
    );
    return write(
      `${writeTableRow(['Text', 'Year'])}${list.join('\n')}<table:table-row ${repeat(9, 'rows')}/>`,
      {
        before: `${before.join('')}${rest ? `<table:table-column table:visibility="collapse" ${repeat(15_000)}/>` : ''}`,
      },
      { styles: CELLS_STYLES.document },
    );
  }

  test('whatever a sheet holds: old cells and problems the same, the new ones plain in their rows', () => {
    fc.assert(
      fc.property(
        sheet,
        fc.uniqueArray(fc.integer({ min: 2, max: 12 })),
        awkwardCell,
        (made, numbers, header) => {
          const bytes = writeSheet(made);
          const last = 1 + made.rows.reduce((sum, { count }) => sum + count, 0) + 9;
          const rows = numbers.filter((number) => number <= last);
          const idHeader = `${header.replaceAll(/(?!\n)\p{C}/gu, '').trim()}.`;
          const before = readAll(bytes);
          const { bytes: patched } = copy(bytes, request(rows, { idHeader }));
          const after = readAll(patched);
          expect(after.problems).toEqual(before.problems);
          const [old] = before.sheets;
          const [found] = after.sheets;
          const byNumber = new Map(found?.rows.map((each) => [each.number, each]));
          const column = byNumber.get(1)?.cells.indexOf(idHeader) ?? -1;
          expect(column).toBeGreaterThanOrEqual(old?.rows[0]?.cells.length ?? 0);
          for (const each of old?.rows ?? []) {
            const { cells = [], ...rest } = byNumber.get(each.number) ?? {};
            expect({ ...rest, cells: cells.slice(0, each.cells.length) }).toEqual(each);
          }
          expect(byNumber.get(1)?.cells.slice(column)).toEqual([idHeader, 'Confidential?']);
          for (let number = 2; number <= last; number += 1)
            expect(byNumber.get(number)?.cells.slice(column) ?? ['', '']).toEqual([
              rows.includes(number) ? `X-${number}` : '',
              '',
            ]);
          // Nothing of the new columns is hidden, so that an import takes them.
          const { sheets } = readSpreadsheet(patched, () => false, {
            sheets: ['One'],
          });
          expect(sheets[0]?.rows.find(({ number }) => number === 1)?.cells).toContain(idHeader);
        },
      ),
    );
  });

  test('rows, cells and columns that are written as one are divided, and nothing else is written anew', () => {
    const styled = `<table:table-cell table:style-name="struck" ${repeat(1022)}/>`;
    const rows = `${writeTableRow(['Text', 'Year']).replace('</table:table-row>', `${styled}</table:table-row>`)}<table:table-row ${repeat(4, 'rows')}>${writeTextCell('a')}<table:table-cell ${repeat(1023)}/></table:table-row>`;
    const before = `<table:table-column table:style-name="co1" ${repeat(1024)}/>`;
    const made = readContent(copy(write(rows, { before }), request([3])).bytes);
    expect(made).toContain(
      '<table:table-column table:style-name="co1" table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="Default" table:number-columns-repeated="2"/><table:table-column table:style-name="co1" table:number-columns-repeated="1020"/>',
    );
    expect(made).toContain(
      '<table:table-cell table:style-name="struck" table:number-columns-repeated="1020"/>',
    );
    const kept = '<table:table-cell table:number-columns-repeated="1023"/></table:table-row>';
    const row = `<table:table-row>${writeTextCell('a')}<table:table-cell/><table:table-cell table:style-name="Default" office:value-type="string"><text:p>X-3</text:p></table:table-cell><table:table-cell table:style-name="Default"/><table:table-cell table:number-columns-repeated="1020"/></table:table-row>`;
    expect(made).toContain(
      `<table:table-row>${writeTextCell('a')}${kept}${row}<table:table-row table:number-rows-repeated="2">${writeTextCell('a')}${kept}`,
    );
  });

  test.each([
    [
      'what is merged down into the table',
      '<table:table-cell table:number-columns-spanned="4" table:number-rows-spanned="3" office:value-type="string"><text:p>T</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="3"/>',
      4,
    ],
    [
      'a comment',
      '<table:table-cell/><table:table-cell/><table:table-cell><office:annotation><text:p>c</text:p></office:annotation></table:table-cell>',
      3,
    ],
    [
      'a formula without a value',
      '<table:table-cell table:number-columns-repeated="4"/><table:table-cell table:formula="of:=[.A1]" office:value-type="string" office:string-value=""/>',
      5,
    ],
    ['empty cells', '<table:table-cell table:number-columns-repeated="9"/>', 2],
  ])('no column is taken in which there is %s', (_, cells, column) => {
    const bytes = write(`${TWO}<table:table-row>${cells}</table:table-row>`);
    const rows = listRows(copy(bytes, request([2])).bytes);
    expect(rows.get(1)?.indexOf('Id')).toBe(column);
    expect(rows.get(2)?.[column]).toBe('X-2');
  });

  const TITLE =
    '<table:table-row><table:table-cell table:number-columns-spanned="9" office:value-type="string"><text:p>T</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="8"/></table:table-row>';

  test('a title that is merged far over the table does not part it from its ids', () => {
    const { bytes, lost } = copy(write(`${TWO}${TITLE}`), request([2]));
    expect(listRows(bytes).get(1)?.indexOf('Id')).toBe(2);
    expect(lost).toEqual([]);
  });

  test('new columns that are apart from their table are told', () => {
    const note = `<table:table-row><table:table-cell table:number-columns-repeated="6"/>${writeTextCell('n')}</table:table-row>`;
    const { lost } = copy(write(`${TWO}${note}`), request([2]));
    expect(lost).toEqual([expect.stringContaining('apart from its table') as string]);
  });

  test('columns that a folded group hides are not taken', () => {
    const before = `<table:table-column table:number-columns-repeated="2"/><table:table-column-group table:display="false"><table:table-column table:number-columns-repeated="3"/></table:table-column-group>`;
    const { bytes } = copy(write(TWO, { before }), request([2]));
    expect(listRows(bytes).get(2)).toEqual(['a', '2023', '', '', '', 'X-2', '']);
    expect(readContent(bytes)).toContain(
      '</table:table-column-group><table:table-column table:default-cell-style-name="Default" table:number-columns-repeated="2"/>',
    );
  });

  test('rows in groups and below headers that are printed on each page; only a column for the flag', () => {
    const rows = `<table:table-header-rows>${writeTableRow(['Id'])}</table:table-header-rows><table:table-row-group>${writeTableRow(['a'])}</table:table-row-group><table:table-row/>`;
    const { bytes } = copy(write(rows), request([2, 3], { idHeader: undefined }));
    expect([...listRows(bytes).values()]).toEqual([
      ['Id', 'Confidential?'],
      ['a', ''],
    ]);
  });

  test('under any prefixes', () => {
    const parts = {
      'content.xml': readContent(write(TWO))
        .replaceAll(/(?<=[</ ])(?=(?:table|text|office):)/g, 'x')
        .replaceAll(/xmlns:(?=(?:table|text|office)=)/g, 'xmlns:x'),
    };
    expect(listRows(copy(write(TWO, {}, { parts }), request([2])).bytes).get(2)).toEqual([
      'a',
      '2023',
      'X-2',
      '',
    ]);
  });

  const range = (name: string, address: string, inside = '', more = ''): string =>
    `<table:database-ranges><table:database-range table:name="${name}" table:target-range-address="${address}" ${more}>${inside}</table:database-range></table:database-ranges>`;
  const copyWith = (ranges: string, name = 'One'): { content: string; lost: readonly string[] } => {
    const parts = {
      'content.xml': readContent(write(TWO, { name })).replace(
        '</office:spreadsheet>',
        `${ranges}</office:spreadsheet>`,
      ),
    };
    const ids = new Map([[2, 'X-2']]);
    const tables = [{ sheet: name.replace('&apos;', "'"), headerRow: 1, ids }];
    const { bytes, lost } = copy(write(TWO, {}, { parts }), { tables, ...HEADERS });
    return { content: readContent(bytes), lost };
  };
  const FILTER = '__Anonymous_Sheet_DB__0';

  test.each([
    ['a filter', 'One', FILTER, 'One.A1:One.B2', 'One.A1:One.D2'],
    ['a filter over a part', 'One', FILTER, 'One.A1:One.A2', 'One.A1:One.D2'],
    ['a table', 'One', 'Outcomes', '$One.$A$1:.$B$9', '$One.$A$1:.$D$9'],
    [
      'a sheet with a quoted name',
      'My &apos;s',
      FILTER,
      "'My ''s'.A1:'My ''s'.B2",
      "'My ''s'.A1:'My ''s'.D2",
    ],
  ])(
    '%s goes on over the new columns, so that ids are sorted with their rows',
    (_, sheetName, name, address, wide) => {
      const { content, lost } = copyWith(range(name, address), sheetName);
      expect(lost).toEqual([]);
      expect(content).toContain(range(name, wide));
    },
  );

  test.each([
    ['a table that is narrower', range('Names', 'One.A1:One.A2'), /“Names”/],
    [
      'one that is filled from elsewhere',
      range('Query', 'One.A1:One.B2', '<table:database-source-sql/>'),
      /“Query”/,
    ],
    [
      'a filter of columns',
      range(FILTER, 'One.A1:One.B2', '', 'table:orientation="column"'),
      /The filter/,
    ],
    ['a filter that begins below the headers', range(FILTER, 'One.A2:One.B2'), /The filter/],
  ])('%s is told', (_, ranges, told) => {
    const { content, lost } = copyWith(ranges);
    expect(lost).toEqual([expect.stringMatching(told)]);
    expect(content).toContain(ranges);
  });

  test.each([
    ['on another sheet', range(FILTER, 'Two.A1:Two.B2')],
    ['of whole columns', range(FILTER, 'One.A1:One.XFD1048576')],
    ['elsewhere on the sheet', range('Lists', 'One.A9:One.B12')],
    ['that nobody can read', range(FILTER, '#REF!')],
  ])('a range %s stays as it is', (_, ranges) => {
    const { content, lost } = copyWith(ranges);
    expect(lost).toEqual([]);
    expect(content).toContain(ranges);
  });

  test.each([
    ['table:protected="true"', /“One” is protected: .*Tools → Protect Sheet/],
    ["table:print-ranges=\"One.A1:One.B2 'a b'.A1:'a b'.A2\"", /outside the range that is printed/],
  ])('what the new columns cannot have is told: %s', (attributes, told) => {
    expect(copy(write(TWO, { attributes }), request([2])).lost).toEqual([
      expect.stringMatching(told),
    ]);
  });

  test('a signature no longer holds', () => {
    const bytes = write(TWO, {}, { parts: { 'META-INF/documentsignatures.xml': '<x/>' } });
    expect(copy(bytes, request([2])).lost).toEqual([expect.stringContaining('signature')]);
  });

  const pending =
    '<table:tracked-changes><table:cell-content-change table:id="c"/></table:tracked-changes>';
  test.each([
    ['the sheet is not there', write(TWO, { name: 'Two' }), /One/],
    ['a row is not there', write(writeTableRow(['Text'])), /no row 2/],
    ['changes wait to be accepted', write(TWO, {}, { before: pending }), /change/],
    [
      'it is locked',
      write(
        TWO,
        {},
        { parts: { 'META-INF/manifest.xml': '<manifest><encryption-data/></manifest>' } },
      ),
      /password/,
    ],
    [
      'there is no free column',
      write(
        `${TWO}<table:table-row><table:table-cell table:number-columns-repeated="16382"/>${writeTextCell('a')}</table:table-row>`,
      ),
      /no free column/,
    ],
    [
      'a sheet has rows where none can be',
      write(`${TWO}<table:title><table:table-row/></table:title>`),
      /rows/,
    ],
    [
      'its cells lie too far apart',
      write(
        `${TWO}<table:table-row><table:table-cell table:number-columns-repeated="16384"/>${writeTextCell('a')}</table:table-row>`,
      ),
      /spread over more rows and columns/,
    ],
    ['it is cut off', write(TWO).subarray(0, 900), /./],
  ])('no copy is made where %s', (_, bytes, reason) => {
    expect(createCopyWithIds(bytes, request([2]))).toEqual({
      reason: expect.stringMatching(reason) as string,
    });
  });
});
