import { describe, expect, test } from 'vitest';
import {
  describeNext,
  describeProposal,
  describeTable,
} from '../../../src/tools/init/describeProposal.ts';
import { formatProgramme } from '../../../src/tools/init/formatProgramme.ts';
import { propose } from '../../../src/tools/init/propose.ts';
import type { Proposal } from '../../../src/tools/init/proposal.ts';

const TEXT =
  'A synthetic council in Demoville adopted a by-law that lets women speak first, for the first time';

function proposeOf(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  headerRows = 1,
): Proposal {
  const table = {
    parts: [
      {
        ...{ sheet: 'S', headerRow: headerRows, rows: rows.map((_, at) => at + 3), hiddenRows: [] },
        ...{ beginning: [{ number: headerRows, cells: headers }], merged: [] },
      },
    ],
    ...{ sheets: ['S'], headerRow: 2, headerRows, headers, above: [] },
    rows: rows.map((cells, at) => ({ number: at + 4, cells })),
  };
  return propose({ table, lists: [], name: 'Demo', sheetName: undefined });
}

const ids = ['A1', 'A2', 'A3', 'A4', 'A5'];

describe('what init says', () => {
  const proposal = proposeOf(
    [
      'OUTCOME / ID',
      'OUTCOME / Portée',
      'OUTCOME / Outcome description',
      'OTHER / Theme',
      'OTHER / Step',
      'OTHER / Confidential',
    ],
    ids.map((id, at) => [
      id,
      at < 2 ? 'local' : 'nationale',
      `${TEXT} ${id}`,
      at < 3 ? 'Water' : 'Land',
      at === 0 ? 'draft' : 'final',
      'no',
    ]),
    2,
  );

  test('the rows of the headers, and fields in plain words', () => {
    expect(describeTable('s.xlsx', proposal)).toContain('Headers in rows 2 and 3, 5 outcomes');
    const lines = describeProposal(proposal).join('\n');
    expect(lines).toMatch(/OUTCOME \/ Portée +how far the change reaches \(scale\)/);
    expect(lines).toMatch(/Outcome description +the outcome itself \(description\)/);
  });

  test('a column that is kept is called as the site calls it', () => {
    expect(describeProposal(proposal).join('\n')).toMatch(/until you say so \(1\): Theme$/m);
  });

  test('what a column of the programme’s own calls a draft is not counted as published', () => {
    const own = {
      ...proposal,
      statuses: 'any' as const,
      columns: proposal.columns.map((each) =>
        each.facts.header === 'OTHER / Step'
          ? {
              ...each,
              role: {
                ...{ kind: 'own' as const, name: 'step', label: 'Step', holds: 'term' as const },
                ...{
                  address: undefined,
                  plural: undefined,
                  separator: undefined,
                  isPublished: false,
                },
              },
            }
          : each,
      ),
    };
    const said = describeNext(own, { file: 's.xlsx', out: 'out', outlook: undefined });
    expect(said).toContain('4 of its 5 outcomes would be published');
    expect(said).toContain('“OTHER / Step” withholds what it calls “draft”');
  });

  test.each([
    ['fr', 'Ce site présente les changements récoltés dans «\u00a0Demo\u00a0»'],
    ['es', 'Este sitio muestra los alcances de «Demo»'],
    ['pt', 'Este sítio mostra os resultados de “Demo”'],
    ['ar', 'يعرض هذا الموقع نتائج «Demo»'],
  ] as const)(
    'the text of the page “About” is in the language of the records: %s',
    (language, text) => {
      expect(formatProgramme({ ...proposal, language }, 's.xlsx')).toContain(text);
    },
  );
});

test.each([
  ['a title', ['SYNTHETIC: a made-up title'], false],
  ['as many headers in other columns', ['Outcome', 'ID', 'Confidential'], true],
])('formatProgramme(proposal): above the headers there is %s', (_, cells, isNamed) => {
  const headers = ['ID', 'Outcome', 'Confidential'];
  const rows = ids.map((id) => [id, `${TEXT} ${id}`, 'no']);
  const proposal = proposeOf(headers, rows);
  const beginning = [
    { number: 1, cells },
    { number: 2, cells: headers },
  ];
  const parts = proposal.table.parts.map((part) => ({ ...part, headerRow: 2, beginning }));
  const text = formatProgramme({ ...proposal, table: { ...proposal.table, parts } }, 's.xlsx');
  expect(text.includes('headerRow: 2')).toBe(isNamed);
});
