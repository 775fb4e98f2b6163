import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planImport, type ImportPlan } from '../../../src/tools/import/planImport.ts';
import { parseRange } from '../../../src/tools/spreadsheet/ranges.ts';
import type { Sheet, SheetRow } from '../../../src/tools/spreadsheet/sheet.ts';
import { FIXTURES, fixtureProgramme, readValid } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { fc } from '../../support/properties.ts';
import { importSheet } from './importSheet.ts';

const HEADERS = [
  'FragmentID',
  'Outcome status',
  'Outcome description',
  'coutnry',
  'Year',
  FLAG_HEADER,
];
const makeRow = (number: number, country: string, more: Partial<SheetRow> = {}): SheetRow => ({
  number,
  cells: [
    ...[`DEMO-AAA2301/AAA00${number}`, 'Outcome', `Made-up group ${number} met.`, country],
    ...['2023', ''],
  ],
  ...more,
});

function plan(
  merged: readonly string[],
  rows: readonly SheetRow[],
  more: Partial<Sheet> = {},
): ImportPlan {
  const sheet: Sheet = {
    ...{ name: 'One', description: '' },
    rows: [{ number: 1, cells: HEADERS }, ...rows],
    merged: merged.map((range) => ({ range, lastRow: parseRange(range).bottom })),
    ...more,
  };
  return planImport(sheet, fixtureProgramme, { files: [] });
}

const ROWS = [makeRow(2, 'Demoland'), makeRow(3, ''), makeRow(4, ''), makeRow(5, 'Testland')];

const codesOf = ({ problems }: ImportPlan): string[] => problems.map(({ code }) => code);
const linesOf = ({ files }: ImportPlan, header: string): string[] =>
  files.map(({ text }) => new RegExp(`\\*\\*${header}\\*\\*: ?(.*)`).exec(text)?.[1] ?? 'none');

describe('fillMerged(sheet, table, programme)', () => {
  test('each row that the cell covers gets its text, no other, and this is told', () => {
    const filled = plan(['D2:D4'], ROWS);
    expect(codesOf(filled)).toEqual(['cells-merged-filled']);
    expect(filled.problems[0]?.message).toContain('D2:D4.');
    expect(linesOf(filled, 'coutnry')).toEqual(['Demoland', 'Demoland', 'Demoland', 'Testland']);
  });

  test('what lies below the merged cell, where nobody sees it, is not read', () => {
    const hidden = [makeRow(2, 'Demoland'), makeRow(3, 'Testland')];
    expect(linesOf(plan(['D2:D3'], hidden), 'coutnry')).toEqual(['Demoland', 'Demoland']);
  });

  test('a merged cell without text says nothing and is not told', () => {
    const rows = [makeRow(2, ''), makeRow(3, '')];
    expect(codesOf(plan(['D2:D3'], rows))).toEqual([]);
  });

  test.each([
    ...['A2:A3', 'B2:B3', 'C2:C3', 'F2:F3', 'D2:E2', 'D2:E3', 'A2:F2', 'D1:D2', 'D1:E1'],
    'G2:G3',
  ])('an error where it decides, names, or covers several columns or headers: %s', (range) => {
    expect(codesOf(plan([range], ROWS))).toEqual(['cells-merged']);
  });

  test('around the outcomes it does no harm: a heading between them, and below them', () => {
    const heading = (number: number): SheetRow => ({
      number,
      cells: ['', '', '', 'Waste and water', '', ''],
    });
    const rows = [heading(2), makeRow(3, 'Demoland'), makeRow(4, 'Demoland'), heading(5)];
    const merged = ['D2:F2', 'D5:F5', 'A9:F10'];
    expect(codesOf(plan(merged, rows))).toEqual(['rows-left-out']);
    // Alone in its column, it may as well be the rest of an outcome.
    expect(codesOf(plan([], rows))).toContain('row-without-id');
  });

  test('a heading that speaks of confidentiality stops the import', () => {
    const heading = { number: 2, cells: ['Confidential cases', '', '', '', '', ''] };
    const rows = [heading, makeRow(3, 'Demoland'), makeRow(4, 'Demoland')];
    expect(codesOf(plan(['A2:F2'], rows))).toContain('note-confidential');
  });

  test('a date goes with its text, and so does what makes the text uncertain', () => {
    const top: SheetRow = makeRow(2, 'Demoland', { days: new Map([[4, '2021-03-04']]) });
    const rows = [
      { ...top, cells: top.cells.with(4, '44259') },
      { ...makeRow(3, ''), cells: makeRow(3, '').cells.with(4, '') },
    ];
    expect(linesOf(plan(['E2:E3'], rows), 'Year')).toEqual(['2021-03-04', '2021-03-04']);
    const struck = [
      makeRow(2, 'Demoland', { doubt: 'cells-struck' }),
      makeRow(3, ''),
      makeRow(4, ''),
    ];
    expect(linesOf(plan(['D2:D3'], struck), FLAG_HEADER)).toEqual([
      'withheld by the import: text of the row is struck out',
      'withheld by the import: text of the row is struck out',
      '',
    ]);
  });

  test('a hidden row fills and is filled like any other', () => {
    const rows = [makeRow(3, ''), makeRow(4, '')];
    const filled = plan(['D2:D3'], rows, { hiddenRows: [makeRow(2, 'Demoland')] });
    expect(linesOf(filled, 'coutnry')).toEqual(['Demoland', '']);
  });

  test('whatever is merged, no flag moves to another row', () => {
    const cell = fc.record({
      top: fc.nat(6),
      left: fc.nat(6),
      rows: fc.nat(3),
      columns: fc.nat(2),
    });
    const flags = fc.array(fc.constantFrom('', 'no', 'YES', '?'), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 4 }), flags, (cells, given) => {
        const merged = cells.map(({ top, left, rows, columns }) => {
          const letter = (at: number): string => String.fromCharCode(65 + at);
          return `${letter(left)}${top + 1}:${letter(left + columns)}${top + rows + 1}`;
        });
        const rows = given.map((flag, at) => {
          const row = makeRow(at + 2, 'Demoland');
          return { ...row, cells: row.cells.with(5, flag) };
        });
        const made = plan(merged, rows);
        if (codesOf(made).includes('cells-merged')) return;
        expect(linesOf(made, FLAG_HEADER)).toEqual(given);
      }),
    );
  });
});

test('a workbook of several sheets: headers in two rows, merged themes, titles, totals', () => {
  const folder = new URL('manySheets/', FIXTURES);
  const programme = readValid(readFileSync(new URL('programme.md', folder), 'utf8'));
  const imported = importSheet(readFileSync(new URL('many-sheets.xlsx', folder)), programme);
  expect(imported.problems.map(({ code, place }) => `${code} ${place ?? ''}`)).toEqual(
    ['Georgia', 'Moldova', 'Albania'].flatMap((name) => [
      `rows-left-out sheet “${name}”`,
      `cells-merged-filled sheet “${name}”`,
    ]),
  );
  const outcomes = [...imported.published.values()].map(
    (text) => JSON.parse(text) as Record<string, { label: string }[]>,
  );
  // Of 36 three are confidential.
  expect(outcomes).toHaveLength(33);
  expect(imported.published.has('GE9')).toBe(false);
  const count = (field: string): object => {
    const labels = outcomes.map((outcome) => outcome[field]?.[0]?.label ?? 'none');
    return Object.fromEntries(
      Object.entries(Object.groupBy(labels, (label) => label)).map(([label, all]) => [
        label,
        all?.length,
      ]),
    );
  };
  expect(count('country')).toEqual({ Georgia: 11, Moldova: 8, Albania: 14 });
  expect(count('theme')).toEqual({ Waste: 12, 'Air quality': 11, 'Public space': 10 });
});
