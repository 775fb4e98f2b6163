import { describe, expect, test } from 'vitest';
import { findOutcomes } from '../../../src/tools/init/findOutcomes.ts';
import { propose } from '../../../src/tools/init/propose.ts';

/** The proposal for a sheet with these columns beside the others. */
function read(boxes: readonly (readonly string[])[]) {
  const [headers = [], ...rows] = boxes;
  const cells = [
    ['ID', 'Title', 'Description of the outcome', ...headers],
    ...rows.map((each, index) => [
      `AR-00${index + 1}`,
      `A town decides ${index}`,
      `The council of a made-up town opened its books to everybody, ${index} times in all.`,
      ...each,
    ]),
  ];
  const sheet = {
    ...{ name: 'Outcomes', description: '', merged: [] },
    rows: cells.map((each, index) => ({ number: index + 1, cells: each })),
  };
  const { found } = findOutcomes([sheet], 'harvest.xlsx');
  if (found === undefined) throw new Error('There is no table.');
  const { columns, lacks, conflicts, table } = propose(found);
  const deciding = columns.flatMap(({ role, facts }) => {
    if (role.kind === 'consent') return [['consent', facts.header]];
    return role.kind === 'field' && role.field === 'confidential' ? [['flag', facts.header]] : [];
  });
  const values = table.rows.map((row) => row.cells.slice(3));
  return { deciding, lacks: lacks.flag, conflicts, values };
}

const TICKS = [
  ['0', '1'],
  ['1', '0'],
  ['0', '1'],
  ['', ''],
];

describe('joinAnswers(table): what decides is one column', () => {
  test.each([
    ['Confidential', 'Yes', 'No'],
    ['Confidentiel ?', 'Oui', 'Non'],
    ['¿Es confidencial?', 'Sí', 'No'],
    ['Confidencial', 'Sim', 'Não'],
    ['سري', 'نعم', 'لا'],
    ['group_end/confidential', 'yes', 'no'],
  ])('%s/%s', (header, yes, no) => {
    expect(read([[`${header}/${yes}`, `${header}/${no}`], ...TICKS])).toEqual({
      deciding: [['flag', header]],
      lacks: false,
      conflicts: [],
      values: [
        [no, ''],
        [yes, ''],
        [no, ''],
        ['not certain', ''],
      ],
    });
  });

  test('a question that asks for leave is the consent', () => {
    const header = 'Consent to publish';
    const { deciding, values } = read([[`${header}/Yes`, `${header}/No`], ...TICKS]);
    expect(deciding).toEqual([['consent', header]]);
    expect(values.map(([answer]) => answer)).toEqual(['No', 'Yes', 'No', '']);
  });

  test('any other question keeps its boxes', () => {
    const { deciding, values } = read([['Law changed/Yes', 'Law changed/No'], ...TICKS]);
    expect(deciding).toEqual([]);
    expect(values).toEqual(TICKS);
  });
});
