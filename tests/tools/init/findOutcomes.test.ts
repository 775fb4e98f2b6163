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

describe('findOutcomes(sheets, fileName): a table whose headers are all the programme’s own', () => {
  const write = (texts: readonly string[]): Sheet => {
    const cells = [
      ['Inventário sintético', '', '', ''],
      ['Nome do estudo', 'Do que trata', 'Grau de sigilo', 'Tipo de documento'],
      ...texts.map((text, at) => [`N${at}`, text, at % 3 === 0 ? '' : 'Livre', 'Avaliação']),
    ];
    const rows = cells.map((each, index) => ({ number: index + 1, cells: each }));
    return { name: 'Inventário', description: 'Sheet', merged: [], rows };
  };

  test('is found by its shape: a text in most rows', () => {
    const texts = Array.from(
      { length: 6 },
      (_, at) => `Rádios ${at} desmentiram boatos no mercado.`,
    );
    const { found, problems } = findOutcomes([write(texts)], 'harvest.xlsx');
    expect([found?.table.headerRow, found?.table.rows.length, problems]).toEqual([2, 6, []]);
  });

  test('without one it is none, and it is said which row was looked at and what to do', () => {
    const { found, problems } = findOutcomes([write(['A', 'B', 'C', 'D'])], 'harvest.xlsx');
    const [problem] = problems;
    expect([found, problem?.code]).toEqual([undefined, 'init-no-table']);
    expect(problem?.message).toContain('no header in row 2 is known: Nome do estudo, Do que trata');
    expect(problem?.hint).toContain('“Descrição da mudança”');
  });
});
