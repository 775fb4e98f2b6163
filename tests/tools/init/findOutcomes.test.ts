import { describe, expect, test } from 'vitest';
import { findOutcomes } from '../../../src/tools/init/findOutcomes.ts';
import type { Sheet } from '../../../src/tools/spreadsheet/sheet.ts';

const HEADERS = ['ID', 'Description', 'Year', 'Confidential'];

function makeSheet(name: string, rows = 4, above: readonly string[] = []): Sheet {
  const cells = [
    ...above.map((line) => [line, '', '', '']),
    HEADERS,
    ...Array.from({ length: rows }, (_, index) => [
      `${name}-${index}`,
      `A made-up group of ${name} met the council of a town ${index} times.`,
      ...['2023', 'no'],
    ]),
  ];
  return {
    ...{ name, description: name, merged: [] },
    rows: cells.map((each, index) => ({ number: index + 1, cells: each })),
  };
}

/** The sheets that are proposed, and what is said. */
function find(...sheets: readonly Sheet[]): { sheets: readonly string[]; codes: string[] } {
  const { found, problems } = findOutcomes(sheets, 'harvest.xlsx');
  return { sheets: found?.table.sheets ?? [], codes: problems.map(({ code }) => code) };
}

describe('findOutcomes(sheets, fileName): sheets whose outcomes were set aside', () => {
  test.each(['Rejected', 'Brouillons', 'Borradores', 'Rascunhos', 'To delete', 'Old', 'مسودة'])(
    'are not proposed, also where they have more outcomes: %s',
    (name) => {
      const others = [makeSheet('Georgia'), makeSheet('Moldova')];
      for (const rows of [2, 20])
        expect(find(makeSheet(name, rows), ...others)).toEqual({
          ...{ sheets: ['Georgia', 'Moldova'], codes: ['init-sheets-aside'] },
        });
    },
  );

  test('are taken, and it is said, where there is no other', () => {
    expect(find(makeSheet('Drafts'), makeSheet('Rejected'))).toEqual({
      ...{ sheets: ['Drafts', 'Rejected'], codes: ['sheet-set-aside', 'sheet-set-aside'] },
    });
  });

  test('others are', () => {
    expect(find(makeSheet('Old Fangak'), makeSheet('Georgia'))).toEqual({
      ...{ sheets: ['Old Fangak', 'Georgia'], codes: [] },
    });
  });
});

test('a line that speaks of confidentiality names no programme', () => {
  const above = ['CONFIDENTIAL – do not circulate', 'Harvest of a made-up programme'];
  const { found } = findOutcomes([makeSheet('Outcomes', 4, above)], 'harvest.xlsx');
  expect(found?.name).toBe('Harvest of a made-up programme');
});

test.each([
  ['Clean Rivers Alliance – ', 'Clean Rivers Alliance'],
  ['Clean Rivers Alliance: ', 'Clean Rivers Alliance'],
  ['Clean Rivers Alliance (', 'Clean Rivers Alliance'],
  ['Programme Eaux vives - Pays : ', 'Programme Eaux vives - Pays'],
  // Nothing shows where the name ends.
  ['Outcomes of ', 'Harvest'],
  ['Please fill in – ', 'Harvest'],
])('titles of two sheets that begin with “%s”: the name is “%s”', (beginning, name) => {
  const sheets = ['Georgia', 'Moldova'].map((each) => makeSheet(each, 4, [`${beginning}${each}`]));
  expect(findOutcomes(sheets, 'harvest.xlsx').found?.name).toBe(name);
});
