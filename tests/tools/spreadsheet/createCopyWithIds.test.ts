import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CopyRequest } from '../../../src/tools/spreadsheet/copy.ts';
import { createCopyWithIds } from '../../../src/tools/spreadsheet/createCopyWithIds.ts';
import { readSpreadsheet } from '../../../src/tools/spreadsheet/readSpreadsheet.ts';
import type { Sheet } from '../../../src/tools/spreadsheet/sheet.ts';
import { copy, readAll } from '../../support/copyWithIds.ts';
import { fc } from '../../support/properties.ts';
import { writeRawDocument, writeTableRow } from '../../support/rawDocument.ts';
import { writeRawBook, writeRow, writeText } from '../../support/rawWorkbook.ts';
import { writeCsv, writeWorkbook } from '../../support/spreadsheets.ts';

const HEADERS = { idHeader: 'Id', flagHeader: 'Confidential?' };
const SHEET = 'xl/worksheets/sheet1.xml';

/** A copy in which every row below the first gets an id. */
function request(rows: number, sheet: string | undefined = 'One', more = {}): CopyRequest {
  const ids = new Map(Array.from({ length: rows - 1 }, (_, at) => [at + 2, `X-${at + 1}`]));
  return { tables: [{ sheet, headerRow: 1, ids }], ...HEADERS, ...more };
}

const cellsOf = (sheet: Sheet | undefined): (readonly string[])[] =>
  sheet?.rows.map(({ cells }) => cells) ?? [];

/** The only sheet, or the one of this name, in XML. */
function readXml(bytes: Uint8Array, part = SHEET): string {
  return strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
}

describe('createCopyWithIds(bytes, request): a workbook', () => {
  test('the new columns are right of the others, and all else is as it was', () => {
    const bytes = writeWorkbook({
      One: [
        ['Text', 'Year'],
        ['They met.', 2023],
        ['They sang.', 2022],
      ],
      Two: [['Lists'], ['a']],
    });
    const { bytes: made, lost } = copy(bytes, request(3));
    expect(lost).toEqual([]);
    const [one, two] = readAll(made).sheets;
    expect(cellsOf(one)).toEqual([
      ['Text', 'Year', 'Id', 'Confidential?'],
      ['They met.', '2023', 'X-1', ''],
      ['They sang.', '2022', 'X-2', ''],
    ]);
    expect(cellsOf(two)).toEqual([['Lists'], ['a']]);
    const before = unzipSync(bytes);
    const after = unzipSync(made);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, part] of Object.entries(before))
      if (name !== SHEET) expect(after[name]).toEqual(part);
    expect(readXml(made)).toContain('<dimension ref="A1:D3"/>');
  });

  test('whatever a sheet holds: old cells and problems the same, the new ones in their rows', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replaceAll(/\p{C}/gu, '')),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('a & b < c', '_x0041_', ' ', 'two\nlines', ']]>', '<!-- -->'),
    );
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(table, table, fc.string({ minLength: 1, maxLength: 6 }), (one, two, id) => {
        const heading = ['Text', ...Array.from({ length: 4 }, (_, at) => `H${at}`)];
        const bytes = writeWorkbook({
          One: [heading, ...one.map((row) => ['x', ...row])],
          Two: [['y'], ...two],
        });
        const name = id.replaceAll(/\p{C}/gu, '') || 'Id';
        const wanted = request(one.length + 1, 'One', { idHeader: `${name}.` });
        const [before, ...rest] = readAll(bytes).sheets;
        const [after, ...restAfter] = readAll(copy(bytes, wanted).bytes).sheets;
        const width = before?.rows[0]?.cells.length ?? 0;
        expect(after?.rows.map(({ cells }) => cells.slice(0, width))).toEqual(cellsOf(before));
        expect(after?.rows.map(({ cells }) => cells.slice(-2))).toEqual([
          [`${name}.`, 'Confidential?'],
          ...one.map((_, at) => [`X-${at + 1}`, '']),
        ]);
        expect(restAfter.map(cellsOf)).toEqual(rest.map(cellsOf));
      }),
    );
  });

  test('several sheets, of which one has its own columns', () => {
    const bytes = writeWorkbook({
      A: [['Text'], ['a']],
      B: [
        ['Text', 'More'],
        ['b', 'c'],
      ],
      C: [['d']],
    });
    const tables = ['A', 'B'].map((sheet) => ({
      sheet,
      headerRow: 1,
      ids: new Map([[2, `${sheet}-1`]]),
    }));
    const { bytes: made } = copy(bytes, { tables, idHeader: 'Id' });
    expect(readAll(made).sheets.map(cellsOf)).toEqual([
      [
        ['Text', 'Id'],
        ['a', 'A-1'],
      ],
      [
        ['Text', 'More', 'Id'],
        ['b', 'c', 'B-1'],
      ],
      [['d']],
    ]);
  });

  test('only an empty column for the flag, where there are ids', () => {
    const bytes = writeWorkbook({ One: [['Id'], ['a'], ['b']] });
    const { bytes: made } = copy(bytes, { ...request(3), idHeader: undefined });
    expect(cellsOf(readAll(made).sheets[0])).toEqual([
      ['Id', 'Confidential?'],
      ['a', ''],
      ['b', ''],
    ]);
  });

  test('a sheet that somebody formatted and hid to its last column', () => {
    const styled = '<c r="C1" s="0"/><c r="XFD1" s="0"/>';
    const rows = `<row r="1" spans="1:16384">${writeText('A1', 'Text')}${styled}</row><row r="2">${writeText('A2', 'a')}</row>`;
    const before = '<cols><col min="2" max="16384" width="9" hidden="1"/></cols>';
    const bytes = writeRawBook({ sheets: [{ name: 'One', before, rows }] });
    const { bytes: made } = copy(bytes, request(2));
    const { sheets, problems } = readSpreadsheet(made, () => false, { sheets: 'all' });
    expect(problems).toEqual([]);
    expect(cellsOf(sheets[0])).toEqual([
      ['Text', 'Id', 'Confidential?'],
      ['a', 'X-1', ''],
    ]);
    expect(readXml(made)).toContain(
      '<cols><col min="2" max="3" width="18" customWidth="1"/><col min="4" max="16384" width="9" hidden="1"/></cols>',
    );
  });

  test('a row without cells, cells without addresses, another prefix, a comment, character data', () => {
    const rows = `<!-- <row r="1"> --><row><c t="inlineStr"><is><t>Text</t></is></c></row><row><c t="str"><v><![CDATA[</ row>]]></v></c><extLst/></row><row r="5"/>`;
    for (const prefix of ['', 'x:']) {
      const bytes = writeRawBook({
        sheets: [{ name: 'One', rows }],
        ...(prefix === '' ? {} : { prefix }),
      });
      const wanted = {
        tables: [
          {
            sheet: 'One',
            headerRow: 1,
            ids: new Map([
              [2, 'a'],
              [5, 'b'],
            ]),
          },
        ],
        idHeader: 'Id',
      };
      expect(cellsOf(readAll(copy(bytes, wanted).bytes).sheets[0])).toEqual([
        ['Text', 'Id'],
        ['</ row>', 'a'],
        ['', 'b'],
      ]);
    }
  });

  test('a filter and its hidden name reach over the new columns, so that ids are sorted with their rows', () => {
    const rows = [1, 2].map((row) => writeRow(row, ['a', 'b'])).join('');
    const bytes = writeRawBook({
      sheets: [{ name: 'One', rows, after: '<autoFilter ref="A1:B2"/>' }],
    });
    const name =
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">One!$A$1:$B$2</definedName></definedNames>';
    const main = readXml(bytes, 'xl/workbook.xml').replace('</sheets>', `</sheets>${name}`);
    const { bytes: made } = copy(
      writeRawBook({
        sheets: [{ name: 'One', rows, after: '<autoFilter ref="A1:B2"/>' }],
        parts: { 'xl/workbook.xml': main },
      }),
      request(2),
    );
    expect(readXml(made)).toContain('<autoFilter ref="A1:D2"/>');
    expect(readXml(made, 'xl/workbook.xml')).toContain('One!$A$1:$D$2<');
  });

  const TWO_ROWS = [1, 2].map((row) => writeRow(row, ['a', 'b'])).join('');
  const idColumn = (bytes: Uint8Array): number =>
    cellsOf(readAll(bytes).sheets[0])
      .find((cells) => cells.includes('Id'))
      ?.indexOf('Id') ?? -1;

  test('only what is merged in its own rows keeps a table from its ids', () => {
    const title = writeRow(9, ['Title']);
    for (const [ref, column, told] of [
      ['A9:XFD9', 2, 0],
      ['A2:D2', 4, 0],
      ['F1:H9', 8, 0],
    ] as const) {
      const after = `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`;
      const bytes = writeRawBook({ sheets: [{ name: 'One', rows: `${TWO_ROWS}${title}`, after }] });
      const { bytes: made, lost } = copy(bytes, request(2));
      expect([idColumn(made), lost.length], ref).toEqual([column, told]);
    }
  });

  test('new columns that are apart from their table are told, unless a filter joins them', () => {
    const rows = `${TWO_ROWS}<row r="9">${writeText('H9', 'a note')}</row>`;
    for (const [after, told] of [
      ['', [expect.stringContaining('“One” are apart from its table') as string]],
      ['<autoFilter ref="A1:B2"/>', []],
    ] as const) {
      const { bytes, lost } = copy(
        writeRawBook({ sheets: [{ name: 'One', rows, after }] }),
        request(2),
      );
      expect([idColumn(bytes), lost]).toEqual([8, told]);
    }
  });

  test('an order of rows that is applied again takes the ids along; one of columns has none', () => {
    const order = (attributes: string, ref: string): string =>
      `<autoFilter ref="${ref}"><sortState${attributes} ref="${ref.replace('1', '2')}"><sortCondition ref="A2"/></sortState></autoFilter>`;
    const sheet = (after: string): Uint8Array =>
      writeRawBook({ sheets: [{ name: 'One', rows: TWO_ROWS, after }] });
    const made = readXml(copy(sheet(order('', 'A1:B2')), request(2)).bytes);
    expect(made).toContain(order('', 'A1:D2'));
    const columns = readXml(copy(sheet(order(' columnSort="1"', 'A1:B2')), request(2)).bytes);
    expect(columns).toContain('<sortState columnSort="1" ref="A2:B2">');
  });

  const withTable = (table: string): Uint8Array => {
    const rows = [1, 2]
      .map((row) => writeRow(row, row === 1 ? ['Text', 'Year'] : ['b', '2023']))
      .join('');
    const relation =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
    return writeRawBook({
      sheets: [
        { name: 'One', rows, after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' },
      ],
      parts: { 'xl/worksheets/_rels/sheet1.xml.rels': relation, 'xl/tables/table1.xml': table },
    });
  };
  const table = (attributes = ''): string =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="Outcomes" ref="A1:B2"${attributes}><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Text"/><tableColumn id="4" name="Year"/></tableColumns></table>`;

  test('a table has the new columns, too', () => {
    const { bytes: made, lost } = copy(withTable(table()), request(2));
    expect(lost).toEqual([]);
    expect(readXml(made, 'xl/tables/table1.xml')).toBe(
      table()
        .replaceAll('A1:B2', 'A1:D2')
        .replace('count="2"', 'count="4"')
        .replace(
          '</tableColumns>',
          '<tableColumn id="5" name="Id"/><tableColumn id="6" name="Confidential?"/></tableColumns>',
        ),
    );
  });

  test('its order, too', () => {
    const sorted = table().replace(
      '<tableColumns',
      '<sortState ref="A2:B2"><sortCondition ref="A2:A2"/></sortState><tableColumns',
    );
    expect(readXml(copy(withTable(sorted), request(2)).bytes, 'xl/tables/table1.xml')).toContain(
      '<sortState ref="A2:D2"><sortCondition ref="A2:A2"/>',
    );
  });

  test('one that cannot have them is told', () => {
    const query = table(' tableType="queryTable"');
    const { bytes: made, lost } = copy(withTable(query), request(2));
    expect(lost).toEqual([expect.stringContaining('The table “Outcomes” on the sheet “One”')]);
    expect(readXml(made, 'xl/tables/table1.xml')).toBe(query);
  });

  test.each([
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ['<sheetProtection password="CC1A" sheet="true"/>', true],
    ['<sheetProtection sheet="0"/>', false],
    ['<sheetProtection objects="1"/>', false],
  ])('a protected sheet is told, because nobody can fill in the flag: %s', (after, isTold) => {
    const rows = [1, 2].map((row) => writeRow(row, ['a'])).join('');
    const bytes = writeRawBook({ sheets: [{ name: 'One', rows, after }] });
    expect(copy(bytes, request(2)).lost).toEqual(
      isTold ? [expect.stringMatching(/“One” is protected: .*Review → Unprotect Sheet/)] : [],
    );
  });

  test('no copy is made where the sheet or a row is not there, or of what is no workbook', () => {
    const bytes = writeWorkbook({ One: [['Text'], ['a']] });
    for (const [given, wanted] of [
      [bytes, request(2, 'Two')],
      [bytes, request(9)],
      [bytes.subarray(0, 900), request(2)],
      [strToU8('PK\u0003\u0004'), request(2)],
    ] as const)
      expect(createCopyWithIds(given, wanted)).toMatchObject({
        reason: expect.any(String) as string,
      });
  });
});

test('createCopyWithIds(bytes, request): of an OpenDocument an OpenDocument is made', () => {
  const rows = [['Text'], ['a']].map((cells) => writeTableRow(cells)).join('');
  const bytes = writeRawDocument({ sheets: [{ name: 'One', rows }] });
  expect(cellsOf(readAll(copy(bytes, request(2)).bytes).sheets[0])).toEqual([
    ['Text', 'Id', 'Confidential?'],
    ['a', 'X-1', ''],
  ]);
});

describe('createCopyWithIds(bytes, request): a text file', () => {
  const text = 'Text;Year\r\n"a ""b""\nc";2023\r\n\r\nd;2022';

  test('the new cells end each row, and every byte before them stays', () => {
    const ids = new Map([
      [2, 'X;1'],
      [4, 'X-2'],
    ]);
    const tables = [{ sheet: undefined, headerRow: 1, ids }];
    const { bytes } = copy(strToU8(`\uFEFF${text}`), { tables, ...HEADERS });
    expect(Buffer.from(bytes).toString()).toBe(
      '\uFEFFText;Year;Id;Confidential?\r\n"a ""b""\nc";2023;"X;1";\r\n\r\nd;2022;X-2;',
    );
  });

  test.each(['utf-16le', 'windows-1252'])('in its encoding: %s', (encoding) => {
    const line = 'Texte,Été\né,à\n';
    const bytes =
      encoding === 'windows-1252'
        ? Buffer.from(line, 'latin1')
        : Buffer.from(`\uFEFF${line}`, 'utf16le');
    const made = copy(bytes, request(2, undefined, { idHeader: 'Nº' }));
    const decoded = new TextDecoder(encoding).decode(made.bytes);
    expect(decoded).toBe('Texte,Été,Nº,Confidential?\né,à,X-1,\n');
    expect(createCopyWithIds(bytes, request(2, undefined, { idHeader: 'نعم' }))).toMatchObject(
      encoding === 'windows-1252'
        ? { reason: expect.stringContaining('lacks a letter') as string }
        : { lost: [] },
    );
  });

  test('a row that has lost a cell stops it: after that, nobody could tell', () => {
    const made = createCopyWithIds(strToU8('Text,Flag\na,YES\nb\n'), request(3, undefined));
    expect(made).toMatchObject({ reason: expect.stringContaining('row 3') as string });
  });

  test('whatever the cells hold: the old ones the same, the new ones in their rows', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('"', ';', 'a\nb', 'a\r\nb', ''),
    );
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\r\n', '\n'),
        (given, delimiter, lineBreak) => {
          const cells = given.map((row) => [
            'x',
            ...row.map((each) => each.replaceAll(/(?!\n)\p{C}/gu, '')),
          ]);
          const bytes = writeCsv(cells, { delimiter, lineBreak });
          const [before] = readSpreadsheet(bytes, () => false, { delimiter }).sheets;
          const made = copy(bytes, request(cells.length, undefined, { delimiter }));
          const [after] = readSpreadsheet(made.bytes, () => false, { delimiter }).sheets;
          expect(cellsOf(after)).toEqual(
            cellsOf(before).map((row, at) => [
              ...row,
              ...(at === 0 ? ['Id', 'Confidential?'] : [`X-${at}`, '']),
            ]),
          );
        },
      ),
    );
  });
});
