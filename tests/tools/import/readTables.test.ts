import { describe, expect, test } from 'vitest';
import { createIsHeaderRow } from '../../../src/tools/import/findTable.ts';
import { planImport } from '../../../src/tools/import/planImport.ts';
import { readPresentFile } from '../../../src/tools/import/readPresentFile.ts';
import { readSpreadsheet } from '../../../src/tools/spreadsheet/readSpreadsheet.ts';
import { fixtureProgramme, withSettings } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { fc } from '../../support/properties.ts';
import { writeRawBook, writeRow } from '../../support/rawWorkbook.ts';
import { writeWorkbook } from '../../support/spreadsheets.ts';
import { importSheet, type ImportedSheet } from './importSheet.ts';

const HEADERS = ['FragmentID', 'Outcome status', 'Outcome description', 'Year', FLAG_HEADER];

type Cells = readonly (readonly string[])[];

/** An id, from the number of its sheet and its own. */
const makeId = (sheet: number, row: number): string => `DEMO-AAA230${sheet}/AAA00${row}`;
const makeRow = (sheet: number, row: number, flag: string): readonly string[] => [
  ...[makeId(sheet, row), 'Outcome', `A made-up group ${sheet}-${row} met the council.`],
  ...['2023', flag],
];

/** A sheet of two outcomes, of which the second is confidential. */
const makeSheet = (sheet: number): Cells => [
  HEADERS,
  makeRow(sheet, 1, ''),
  makeRow(sheet, 2, 'YES'),
];

function importSheets(
  sheets: Readonly<Record<string, Cells>>,
  settings = '',
): ImportedSheet & { codes: string[] } {
  const names = JSON.stringify(Object.keys(sheets));
  const programme = withSettings(`spreadsheet:\n  sheets: ${names}\n${settings}`);
  const imported = importSheet(writeWorkbook(sheets), programme);
  const codes = imported.problems.map(({ code, place }) => `${code} ${place ?? ''}`.trim());
  return { ...imported, codes };
}

const idsOf = ({ published }: ImportedSheet): string[] => [...published.keys()];

describe('readTables(sheets, programme): several sheets as one table', () => {
  test('each outcome with its own flag', () => {
    const imported = importSheets({ Georgia: makeSheet(1), Moldova: makeSheet(2) });
    expect(imported.codes).toEqual([]);
    expect(idsOf(imported)).toEqual([makeId(1, 1), makeId(2, 1)]);
  });

  test('whatever the order of the columns on each sheet, and whichever it lacks', () => {
    const flags = fc.constantFrom('', 'no', 'YES', 'x', '?', '1.0');
    const sheets = fc.array(
      fc.record({
        order: fc.shuffledSubarray(HEADERS, { minLength: HEADERS.length }),
        hasYear: fc.boolean(),
        flagHeader: fc.constantFrom(
          FLAG_HEADER,
          FLAG_HEADER,
          undefined,
          'Confidentiality',
          'Remark',
        ),
        flags: fc.array(flags, { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(sheets, (chosen) => {
        const open: string[] = [];
        const tables = chosen.map(({ order, hasYear, flagHeader, flags: own }, at) => {
          const headers = order.filter(
            (header) =>
              (header !== 'Year' || hasYear) &&
              (header !== FLAG_HEADER || flagHeader !== undefined),
          );
          const rows = own.map((flag, index) => {
            const cells = makeRow(at, index, flag);
            if (flagHeader === FLAG_HEADER && ['', 'no'].includes(flag))
              open.push(makeId(at, index));
            return headers.map((header) => cells[HEADERS.indexOf(header)] ?? '');
          });
          const names = headers.map((header) =>
            header === FLAG_HEADER ? (flagHeader ?? '') : header,
          );
          return [`Sheet ${at}`, [names, ...rows]] as const;
        });
        const imported = importSheets(Object.fromEntries(tables));
        // A row is withheld that seems to have moved, never published.
        const isDoubted = imported.codes.some((code) => code.startsWith('row-shifted'));
        if (isDoubted) expect(open).toEqual(expect.arrayContaining(idsOf(imported)));
        else expect(idsOf(imported)).toEqual(open);
      }),
      { numRuns: 60 },
    );
  });

  test('a sheet without the column of the flag, or with another header, publishes nothing', () => {
    for (const header of [undefined, 'Secret?', 'Confidentiel']) {
      const other = makeSheet(2).map((cells, row) => [
        ...cells.slice(0, 4),
        ...(header === undefined ? [] : [row === 0 ? header : (cells[4] ?? '')]),
      ]);
      const imported = importSheets({ Georgia: makeSheet(1), Moldova: other });
      expect(imported.isImported).toBe(true);
      expect(imported.codes).toContain('column-missing sheet “Moldova”');
      expect(idsOf(imported)).toEqual([makeId(1, 1)]);
    }
  });

  test('a flag that is hidden on one sheet withholds that sheet alone', () => {
    const rows = (sheet: number): string =>
      makeSheet(sheet)
        .map((cells, at) => writeRow(at + 1, cells))
        .join('');
    const bytes = writeRawBook({
      sheets: [
        { name: 'Georgia', rows: rows(1) },
        {
          name: 'Moldova',
          before: '<cols><col min="5" max="5" width="9" hidden="1"/></cols>',
          rows: rows(2),
        },
      ],
    });
    const programme = withSettings('spreadsheet: { sheets: [Georgia, Moldova] }');
    const imported = importSheet(bytes, programme);
    expect(imported.problems.map(({ code, place }) => [code, place])).toContainEqual([
      'flag-hidden',
      'sheet “Moldova”, column E',
    ]);
    expect(idsOf(imported)).toEqual([makeId(1, 1)]);
  });

  test('one id on two sheets is an error that names both', () => {
    const imported = importSheets({ Georgia: makeSheet(1), Moldova: makeSheet(1) });
    expect(imported.isImported).toBe(false);
    expect(imported.codes).toEqual([
      'row-repeats-id sheet “Moldova”, row 2',
      'row-repeats-id sheet “Moldova”, row 3',
    ]);
    expect(imported.problems[0]?.message).toContain('sheet “Georgia”, row 2');
  });

  test('one text on two sheets, confidential on one of them, is an error', () => {
    const [headers = [], open = [], closed = []] = makeSheet(1);
    const same = [makeId(2, 1), ...open.slice(1, 4), 'YES'];
    const { codes } = importSheets({ Georgia: [headers, open, closed], Moldova: [headers, same] });
    expect(codes).toEqual(['rows-differ-in-flag sheet “Georgia”, row 2']);
  });

  test('a sheet without a table, and one that is damaged, stop all of them', () => {
    const lists = [
      ['Themes', 'Confidential?'],
      ['Waste', 'Y'],
    ];
    expect(importSheets({ Georgia: makeSheet(1), Lists: lists })).toMatchObject({
      codes: ['column-id-missing sheet “Lists”'],
      isImported: false,
    });
    const twice = makeSheet(2).map((cells) => [...cells, cells[4] ?? '']);
    expect(importSheets({ Georgia: makeSheet(1), Moldova: twice })).toMatchObject({
      codes: ['column-repeated sheet “Moldova”, cell F1'],
      isImported: false,
    });
  });

  test.each([
    ...['Confidential', 'CONFIDENTIEL 2023', 'Secret', 'Not for publication', 'سري'],
    ...['Sensible', 'Sensetive cases', 'Withheld', 'Do not publish', 'Restricted', 'Секретно'],
  ])('a sheet that is called so publishes nothing: %s', (name) => {
    const closed = makeSheet(2).map((cells) => cells.with(4, cells[4] || 'no'));
    const imported = importSheets({ Georgia: makeSheet(1), [name]: closed });
    expect(imported.codes).toEqual([`sheet-confidential sheet “${name}”`]);
    expect(idsOf(imported)).toEqual([makeId(1, 1)]);
    // Nor if it is the only one.
    const alone = importSheet(writeWorkbook({ [name]: closed }));
    expect(alone.problems.map(({ code }) => code)).toEqual(['sheet-confidential']);
    expect(idsOf(alone)).toEqual([]);
  });

  test.each(['Gender sensitive', 'Public', 'Sensibilisation', 'Outcomes', 'Consultation'])(
    'another name says nothing: %s',
    (name) => {
      const imported = importSheets({ Georgia: makeSheet(1), [name]: makeSheet(2) });
      expect(imported.codes).toEqual([]);
      expect(idsOf(imported)).toEqual([makeId(1, 1), makeId(2, 1)]);
    },
  );

  test('one that was set aside is imported if somebody names it, and it is said', () => {
    const imported = importSheets({ Georgia: makeSheet(1), Rejected: makeSheet(2) });
    expect(imported.codes).toEqual(['sheet-set-aside sheet “Rejected”']);
    expect(idsOf(imported)).toEqual([makeId(1, 1), makeId(2, 1)]);
  });

  test.each([
    ...['CONFIDENTIAL – do not circulate', 'Strictly confidential', 'Ne pas diffuser'],
    ...['Sensitive', 'سري للغاية', 'Uso interno'],
  ])('a line above or below one of the tables withholds that sheet alone: %s', (line) => {
    for (const other of [
      [['Harvest 2'], [line], ...makeSheet(2)],
      [...makeSheet(2), [''], [line]],
      [['Classification:', 'CONFIDENTIAL'], ...makeSheet(2)],
    ]) {
      const imported = importSheets({ Georgia: makeSheet(1), Moldova: other });
      expect(imported.codes.join()).toContain('title-withholds sheet “Moldova”, row');
      expect(idsOf(imported)).toEqual([makeId(1, 1)]);
    }
  });

  test.each([
    ...['Harvest 2', 'Confidential outcomes are marked in column E', 'Gender sensitive outcomes'],
    'Los alcances confidenciales se marcan en la columna «Confidencialidad».',
    'Les incidences confidentielles sont marquées dans la colonne « Confidentiel ».',
    'Os resultados confidenciais são assinalados na coluna «Confidencial».',
    'النتائج السرية معلمة في العمود الأخير.',
    'Write YES if an outcome is confidential, and no if everybody may read it',
  ])('one that only explains does not: %s', (line) => {
    const imported = importSheets({ Georgia: makeSheet(1), Moldova: [[line], ...makeSheet(2)] });
    expect(idsOf(imported)).toEqual([makeId(1, 1), makeId(2, 1)]);
  });

  test('hidden rows of a sheet that says so close their files', () => {
    const rows = [['CONFIDENTIAL'], ...makeSheet(2)];
    const bytes = writeRawBook({
      sheets: [
        { name: 'Moldova', rows: rows.map((cells, at) => writeRow(at + 1, cells)).join('') },
      ],
    });
    const { sheets } = readSpreadsheet(bytes, createIsHeaderRow(fixtureProgramme));
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error('There is a sheet.');
    const hidden = sheet.rows.filter(({ number }) => number === 3);
    const present = readPresentFile(
      'demo-aaa2302-aaa001.txt',
      planImport(
        { ...sheet, rows: sheet.rows.filter(({ number }) => number !== 1) },
        fixtureProgramme,
        { files: [] },
      ).files[0]?.text ?? '',
      fixtureProgramme,
    );
    const shown = sheet.rows.filter(({ number }) => number !== 3);
    const { closed } = planImport({ ...sheet, rows: shown, hiddenRows: hidden }, fixtureProgramme, {
      files: [present],
    });
    expect(closed.map(({ file }) => file)).toEqual([present.file]);
  });
});

describe('readTables(sheets, programme): the name of the sheet as a value', () => {
  test('each row gets it', () => {
    const imported = importSheets(
      { Demoland: makeSheet(1), Testland: makeSheet(2) },
      '  sheetName: country\n',
    );
    expect(imported.codes).toEqual([]);
    const countries = [...imported.published.values()].map(
      (outcome) => (JSON.parse(outcome) as { country: { label: string }[] }).country[0]?.label,
    );
    expect(countries).toEqual(['Demoland', 'Testland']);
  });

  test.each([
    ['Outcome statements is CONFIDENTIAL', 'sheet-name-decides'],
    ['Is this confidential', 'sheet-name-decides'],
    ['FragmentID', 'sheet-name-decides'],
    ['Outcome description', 'sheet-name-decides'],
    ['Year', 'sheet-name-repeated'],
    ['YEAR', 'sheet-name-repeated'],
  ])('it decides nothing and stands beside no other value: %s', (header, code) => {
    const imported = importSheets({ no: makeSheet(1) }, `  sheetName: ${header}\n`);
    expect(imported.isImported).toBe(false);
    expect(imported.codes[0]).toMatch(new RegExp(`^${code}`));
  });

  test('the header of consent, neither', () => {
    const programme = withSettings(
      'spreadsheet: { sheets: ["yes"], sheetName: May it be published? }',
    );
    const { publication } = programme.settings;
    const consenting = {
      ...programme,
      settings: {
        ...programme.settings,
        publication: { ...publication, consent: { headers: ['May it be published?'] } },
      },
    };
    const imported = importSheet(writeWorkbook({ yes: makeSheet(1) }), consenting);
    expect(imported.problems.map(({ code }) => code)).toContain('sheet-name-decides');
    expect(imported.isImported).toBe(false);
  });
});

describe('readTables(sheets, programme): the row of the headers that programme.md names', () => {
  // Under headers that take the empty column for the flag all would be published.
  const headers = HEADERS.with(3, 'Seen');
  const rows = [1, 2, 3].map((row) => makeRow(1, row, row === 2 ? 'x' : '').with(3, ''));
  function importNamed(
    headerRow: number,
    cells: Cells,
  ): { codes: string[]; ids: string[]; said: string } {
    const programme = withSettings(`spreadsheet: { headerRow: ${headerRow} }`);
    const imported = importSheet(writeWorkbook({ Outcomes: cells }), programme);
    return {
      codes: imported.problems.map(({ code }) => code),
      ids: idsOf(imported),
      said: imported.problems.map(({ message, hint }) => `${message} ${hint}`).join(' '),
    };
  }
  const ids = [makeId(1, 1), makeId(1, 3)];
  const title = ['SYNTHETIC: outcomes of a made-up programme'];

  test('is taken where it holds the headers, whatever another holds', () => {
    const more = [...headers, 'Outcome title', 'Scale'];
    expect(importNamed(2, [more, headers, ...rows])).toMatchObject({ codes: [], ids });
    expect(importNamed(1, [headers, ...rows])).toMatchObject({ codes: [], ids });
  });

  test.each([
    ['the title above was deleted', 2, [headers, ...rows], 1],
    ['a title was written above', 1, [title, headers, ...rows], 2],
    ['two were, and the row is empty', 2, [title, [], headers, ...rows], 3],
    ['it is far below', 90, [title, headers, ...rows], 2],
  ])('%s: the row that is found is taken, and both are told', (_, named, cells, used) => {
    const { codes, ids: published, said } = importNamed(named, cells);
    expect([codes, published]).toEqual([['header-row-moved'], ids]);
    expect(said).toMatch(new RegExp(`^Row ${named}, .*headerRow.* programme\\.md .*row ${used} `));
  });

  // The column of the flag follows from the row that is taken.
  const other = headers.with(3, FLAG_HEADER).with(4, 'Seen');
  const swap = (cells: readonly string[]): string[] =>
    cells.with(3, cells[4] ?? '').with(4, cells[3] ?? '');
  test.each([
    ['two rows with an id', [title, other, headers, ...rows]],
    ['headers without a known id', [title, other, headers.with(0, 'No.'), ...rows]],
    ['the flag alone', [title, other, ['No.', 'State', 'Text', 'Seen', FLAG_HEADER], ...rows]],
    ['the status alone', [title, headers, ['No.', 'A', 'Outcome status', 'B', 'C'], ...rows]],
    [
      'both, and the row that is named is one',
      [['No.', 'Country', ...headers.slice(2)], other, ...rows],
    ],
    [
      'one that is below all others',
      [title, other, ...Array.from({ length: 30 }, () => title), headers, ...rows.map(swap)],
    ],
  ])('nothing is imported where another row may be meant: %s', (_, cells) => {
    const { codes, ids: published, said } = importNamed(1, cells);
    expect([codes, published]).toEqual([['header-row-unclear'], []]);
    expect(said).toMatch(/^Row 1, .*headerRow.* programme\.md/);
  });

  test('no headers at all: what is said names the setting', () => {
    const { codes, said } = importNamed(2, [title, ...rows]);
    expect(codes).toEqual(['column-id-missing']);
    expect(said).toMatch(
      /in row 2, which “headerRow” in programme\.md names: DEMO.*correct “headerRow”/,
    );
    const plain = importSheet(writeWorkbook({ Outcomes: [title, ...rows] })).problems;
    expect(plain.map(({ message, hint }) => `${message}${hint}`).join('')).not.toContain(
      'headerRow',
    );
  });
});
