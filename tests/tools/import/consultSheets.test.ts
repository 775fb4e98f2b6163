import { describe, expect, test } from 'vitest';
import { isSecretName } from '../../../src/tools/import/stamps.ts';
import { fixtureProgramme, withSettings } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { fc } from '../../support/properties.ts';
import { writeRawBook, writeRow, writeText } from '../../support/rawWorkbook.ts';
import { writeWorkbook } from '../../support/spreadsheets.ts';
import { importSheet } from './importSheet.ts';

type Cells = readonly (readonly string[])[];

const HEADERS = [
  'FragmentID',
  'Outcome title',
  'Outcome status',
  'Outcome description',
  FLAG_HEADER,
];
const makeId = (row: number): string => `DEMO-AAA2301/AAA00${row}`;
const getTitle = (row: number): string => `A made-up group ${row} speaks`;
const getText = (row: number): string =>
  `In 2023 a made-up group ${row} met the council of a town.`;
const OUTCOMES: Cells = [
  HEADERS,
  ...[1, 2, 3].map((row) => [makeId(row), getTitle(row), 'Outcome', getText(row), 'no']),
];
const IDS = [1, 2, 3].map(makeId);
const [ONE = '', TWO = '', THREE = ''] = IDS;

/** The ids that are published of three outcomes beside another sheet, and what is said of that sheet. */
function consult(
  name: string,
  other: Cells,
  { isHidden = false, sheets = { Outcomes: OUTCOMES } } = {},
): { published: string[]; codes: string[]; isImported: boolean } {
  const all = Object.entries({ ...sheets, [name]: other });
  const bytes = writeRawBook({
    sheets: all.map(([title, rows]) => ({
      name: title,
      rows: rows.map((cells, at) => writeRow(at + 1, cells)).join(''),
      ...(title === name && isHidden ? { state: 'hidden' } : {}),
    })),
  });
  const programme = withSettings(`spreadsheet: { sheets: ${JSON.stringify(Object.keys(sheets))} }`);
  const { published, problems, isImported } = importSheet(bytes, programme);
  const codes = problems.map(({ code }) => code).filter((code) => code !== 'sheets-not-read');
  return { published: [...published.keys()], codes, isImported };
}

const SECRET_NAMES = [
  ...['Confidential', 'CONFIDENTIEL', 'Do not publish', 'Withheld', 'Sensible', 'Confidentiel'],
  ...['Sensetive cases', 'Ne pas publier', 'No publicar', 'Restringido', 'Sigiloso', 'سري', 'Siri'],
  ...[
    'Конфиденциально',
    'Confidential list 2023',
    'Confidentiality',
    'No consent',
    'Not for website',
    'To hide',
  ],
];

describe('consultSheets: a sheet whose name speaks of secrecy', () => {
  const WITHHELD = { published: [ONE, THREE], codes: ['sheet-names-secret'], isImported: true };
  const LISTS: Cells[] = [
    [[TWO]],
    [['ID'], [TWO]],
    [
      ['FragmentID', 'Reason'],
      [TWO, 'asked by the source'],
    ],
    [['To be kept out of everything'], [getTitle(2)]],
    [['1', getText(2), 'asked by the source']],
    [[TWO, 'Confidential']],
    [['Cases'], ['FragmentID', 'Confidential?'], [TWO, 'yes']],
    [['Please leave out', `${TWO}: asked by the source`]],
  ];

  test.each(LISTS.map((list) => [list]))('withholds the outcomes that it names: %j', (list) => {
    expect(consult('Confidential', list)).toEqual(WITHHELD);
  });

  // A name is one of secrecy or is not: it reads no list in another way.
  test.each(SECRET_NAMES.map((name, at) => [name, at] as const))('is one: %s', (name, at) => {
    const list = LISTS[at % LISTS.length] ?? [];
    expect(isSecretName(name, fixtureProgramme)).toBe(true);
    expect(consult(name, list, { isHidden: at % 2 === 0 })).toEqual(WITHHELD);
  });

  test('in whatever form of the id, and several in one cell', () => {
    const forms = [['Cases'], ['demo-aaa2301/aaa1'], [`${TWO}; ${THREE}`]];
    expect(consult('Confidential', forms)).toMatchObject({ published: [], isImported: true });
  });

  test.each<[string, Cells]>([
    ['prose', [['Keep the stories from the north for yourselves.']]],
    ['an id that is none', [['ID'], ['DEMO-AAA2301/AAA009']]],
    ['a title that is mistyped', [['Title'], [getTitle(1)], ['A made-up group 2 spekas']]],
    ['a range over two harvests', [[`${ONE} to ${THREE.replace('2301', '2302')}; ${TWO}`]]],
    ['a note below', [[ONE], ['and the one from the north']]],
  ])('stops where it is unclear which it means: %s', (_, list) => {
    expect(consult('Confidential', list)).toMatchObject({
      isImported: false,
      codes: expect.arrayContaining(['sheet-unmatched']) as string[],
    });
  });

  test.each<[string, string[]]>([
    ['DEMO-AAA2', [TWO]],
    ['AAA-2', [TWO]],
    ['aaa 002', [TWO]],
    ['DEMO-AAA2301/AAA0O2', [TWO]],
    ['DEMO-AAA2301/AAAOO2', [TWO]],
    ['DEMO-AAA23O1/AAAO02', [TWO]],
    ['2', [TWO]],
    ['002', [TWO]],
    [`${ONE} to ${THREE}`, IDS],
    [`${TWO}–${THREE}`, [TWO, THREE]],
    [`AAA001 to AAA003`, IDS],
    ['AAA002 à 003', [TWO, THREE]],
    ['002–003', [TWO, THREE]],
    ['001-003', IDS],
    ['2 إلى 3', [TWO, THREE]],
  ])('and cited in another way, whatever that may mean: %s', (cited, meant) => {
    for (const list of [[[cited]], [['ID'], [cited]]])
      expect(consult('Confidential', list)).toMatchObject({
        published: IDS.filter((id) => !meant.includes(id)),
        isImported: true,
      });
  });

  test.each(['Rejected', 'Withdrawn', 'Deleted', 'Rejetés', 'Retirados', 'المرفوضة'])(
    'and one of what was rejected or withdrawn: %s',
    (name) => {
      for (const list of [
        [[TWO]],
        [
          ['ID', 'Why'],
          [TWO, 'asked by the source'],
        ],
        OUTCOMES.with(1, OUTCOMES[2] ?? []),
      ])
        expect(consult(name, list).published).not.toContain(TWO);
      // Those that are in no table any more are no reason to stop.
      expect(consult(name, [['ID'], ['DEMO-AAA2301/AAA009']])).toMatchObject({ published: IDS });
    },
  );

  test('a table of other outcomes withholds none, and one of the same ones all of them', () => {
    const elsewhere = OUTCOMES.slice(1).map(
      ([id = '', title = '', status = '', text = '', flag = '']) => [
        ...[id.replace('AAA2301', 'BBB2301'), `${title} elsewhere`, status, `${text} So there.`],
        flag,
      ],
    );
    const others = [HEADERS, ...elsewhere];
    expect(consult('Confidential', others)).toMatchObject({ published: IDS, codes: [] });
    // Its own flags say “no”, which contradicts its name.
    expect(consult('Confidential', OUTCOMES)).toMatchObject({ published: [] });
  });

  test('a register of yes and no is believed', () => {
    const register = [
      ['FragmentID', 'Confidential?'],
      [ONE, 'no'],
      [TWO, 'yes'],
      [THREE, 'no'],
    ];
    expect(consult('Confidentiality', register).published).toEqual([ONE, THREE]);
    expect(consult('Confidential', [...register, ['', '']]).published).toEqual([ONE, THREE]);
    const none = register.map(([id = '', flag = '']) => [id, flag === 'yes' ? 'no' : flag]);
    expect(consult('Confidential', none).published).toEqual([]);
  });

  test('an empty one says nothing', () => {
    expect(consult('Confidential', [])).toMatchObject({ published: IDS, codes: [] });
  });
});

describe('consultSheets: a sheet with a column that decides', () => {
  test.each([
    ...['Confidential', 'Sensitive?', FLAG_HEADER, 'Do not publish', 'Secreto', 'Ne pas diffuser'],
  ])('withholds the outcomes of which it says so: %s', (header) => {
    const register = [
      ['Ref', header],
      [ONE, 'no'],
      [TWO, 'YES'],
      [THREE, ''],
    ];
    for (const isHidden of [false, true])
      expect(consult('Sheet2', register, { isHidden })).toMatchObject({
        ...{ published: [ONE, THREE], codes: ['sheet-names-secret'] },
      });
  });

  test.each(['Can this be shared?', 'Consent', 'Accord de publication'])(
    'and of which it gives no leave: %s',
    (header) => {
      const register = [
        ['Ref', header],
        [ONE, 'yes'],
        [TWO, 'no'],
        [THREE, 'not yet'],
      ];
      expect(consult('Sheet2', register).published).toEqual([ONE]);
    },
  );

  test.each(['Publish', 'Public', 'For publication', 'Quotable', 'Publié', 'Público'])(
    'a no under “%s”',
    (header) => {
      const register = [
        ['Ref', header],
        [ONE, 'yes'],
        [TWO, 'no'],
        [THREE, 'yes'],
      ];
      expect(consult('Sheet2', register).published).toEqual([ONE, THREE]);
    },
  );

  test('ids below such a header', () => {
    expect(
      consult('Sheet2', [
        ['Confidential', 'Open'],
        [TWO, ''],
        ['', ONE],
      ]).published,
    ).toEqual([ONE, THREE]);
    expect(consult('Sheet2', [['Confidential'], [TWO]]).published).toEqual([ONE, THREE]);
  });

  test('stops where a row of it means none of the outcomes', () => {
    const wrong = [
      ['Ref', 'Confidential'],
      [ONE, 'no'],
      ['DEMO-AAA2301/AAA007', 'yes'],
      [TWO, 'yes'],
    ];
    expect(consult('Sheet2', wrong)).toMatchObject({ isImported: false });
    const form = [
      ['Outcome', 'Confidential'],
      ['DEMO-AAA2301/AAA222', 'yes'],
    ];
    expect(consult('Sheet2', form)).toMatchObject({ isImported: false });
  });

  test('a line above withholds what is named below it', () => {
    const board = [['Summary'], ['CONFIDENTIAL – do not circulate'], ['No.', 'Case'], ['1', TWO]];
    expect(consult('Board', board).published).toEqual([ONE, THREE]);
  });

  test.each<[string, Cells]>([
    ['without headers', [[TWO, 'Confidential']]],
    [
      'in a log',
      [
        ['Day', 'Change'],
        ['3 May', `${TWO}: now confidential`],
        ['4 May', `${ONE} edited`],
      ],
    ],
  ])('a row that names an outcome and speaks of it: %s', (_, rows) => {
    expect(consult('Log', rows).published).toEqual([ONE, THREE]);
  });

  test('a sentence that names an outcome withholds it', () => {
    const readme = [['About this file'], [`Outcome ${TWO} is confidential, do not publish it.`]];
    expect(consult('Read me', readme).published).toEqual([ONE, THREE]);
  });
});

describe('consultSheets: what ordinary workbooks have beside their outcomes', () => {
  const ORDINARY: [string, Cells][] = [
    [
      'Lists',
      [
        ['Country', 'Year', 'Confidential'],
        ['Demoland', '2023', 'Yes'],
        ['Testland', '2024', 'No'],
      ],
    ],
    ['Lists', [['Confidential'], ['Yes'], ['No']]],
    [
      'Lists',
      [
        ['Yes/No', 'Confidential'],
        ['1', 'Yes'],
        ['2', 'No'],
        ['3', 'Not yet decided'],
      ],
    ],
    ['Read me', [['How to fill in this file'], ['Confidential: write yes if nobody may read it.']]],
    ['Read me', [['CONFIDENTIAL – for the team only'], ['How to fill in this file']]],
    [
      'Columns',
      [
        ['Column', 'What to write'],
        ['FragmentID', 'The number of the outcome'],
        ['Outcome title', 'A few words'],
        [FLAG_HEADER, 'yes or no'],
      ],
    ],
    [
      'Partners',
      [
        ['Partner', 'Sensitive?'],
        ['Group one', 'yes'],
        ['Group two', 'no'],
        ['Group three', 'yes'],
      ],
    ],
    [
      'Interviews',
      [
        ['Person', 'Consent'],
        ['A', 'yes'],
        ['B', 'no'],
        ['C', 'no'],
      ],
    ],
    ['Gender sensitive', [[TWO, 'yes']]],
    ['Sensitivity', [['Level'], ['Low'], ['No'], ['Yes']].slice(1)],
    [
      'Summary',
      [
        ['FragmentID', 'Title'],
        [ONE, getTitle(1)],
        [TWO, getTitle(2)],
      ],
    ],
    [
      'Pivot',
      [
        ['Row Labels', 'Count of FragmentID'],
        ['Demoland', '2'],
        ['Grand Total', '3'],
      ],
    ],
    ['Earlier', OUTCOMES],
  ];

  test.each(ORDINARY)('%s', (name, rows) => {
    for (const isHidden of [false, true])
      expect(consult(name, rows, { isHidden })).toEqual({
        ...{ published: IDS, codes: [], isImported: true },
      });
  });
});

test('whatever a secret list holds, an outcome that it names is not published', () => {
  const names = fc.constantFrom('Confidential', 'Withheld', 'Sensible');
  const cell = fc.constantFrom(
    ONE,
    TWO,
    THREE,
    getTitle(1),
    getText(3),
    'Reason',
    '',
    'yes',
    '2023',
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(names, rows, (name, list) => {
      const all = list.flat();
      const named = [1, 2, 3].filter((row) =>
        [makeId(row), getTitle(row), getText(row)].some((each) => all.includes(each)),
      );
      const { published } = consult(name, list);
      for (const row of named) expect(published).not.toContain(makeId(row));
    }),
    { numRuns: 25 },
  );
});

test('a sheet that is named alone is read beside those that are not', () => {
  const bytes = writeWorkbook({ Outcomes: OUTCOMES, Confidential: [[TWO]] });
  expect([...importSheet(bytes).published.keys()]).toEqual([ONE, THREE]);
});

describe('consultSheets: lists that are not at the beginning of a sheet', () => {
  const NOTES: Cells = Array.from({ length: 40 }, (_, at) => [`A made-up note ${at}`, 'on travel']);

  test.each<[string, Cells]>([
    ['below a line', [['CONFIDENTIAL – do not circulate'], [TWO]]],
    [
      'with headers',
      [
        ['FragmentID', 'Confidential?'],
        [TWO, 'yes'],
        [ONE, 'no'],
      ],
    ],
    ['whose rows say so', [[TWO, 'not public, confidential']]],
  ])('%s', (_, list) => {
    expect(consult('Notes', [...NOTES, ...list]).published).toEqual([ONE, THREE]);
  });

  test('a second list with headers of its own, below one that says nothing', () => {
    const first = [['FragmentID', 'Photo'], ...IDS.map((id) => [id, 'yes'])];
    const second = [
      ['FragmentID', 'Confidential?'],
      [TWO, 'yes'],
      [THREE, 'no'],
    ];
    expect(consult('Notes', [...first, [], ...second]).published).toEqual([ONE, THREE]);
    // In doubt a plain yes withholds: “Photo” may be a word of the headers above.
    expect(consult('Notes', [...second, [], ...first]).published).not.toContain(TWO);
  });

  test('notes that name outcomes and say nothing of secrecy withhold none', () => {
    expect(consult('Notes', [...NOTES, [TWO, 'a photograph is wanted']])).toMatchObject({
      published: IDS,
      isImported: true,
    });
  });
});

describe('consultSheets: several outcomes in one cell', () => {
  const [, ...others] = IDS;
  const NUMBERS = others.map((id) => id.slice(-3));
  const joints = [', ', ' and ', ' & ', ' et ', ' y ', ' e ', ' و ', '; ', '\n', '/', ', and '];

  test.each(joints)('%j', (joint) => {
    for (const [first, second] of [NUMBERS, ['2', '3']]) {
      const text = `${ONE}${joint}${first}, ${second}`;
      expect([text, consult('Confidential', [[text]]).published]).toEqual([text, []]);
    }
  });

  test('the id in two words, and a word before it', () => {
    expect(consult('Confidential', [['AAA 001, 003']]).published).toEqual([TWO]);
    expect(consult('Confidential', [['see AAA-001 and 002']]).published).toEqual([THREE]);
  });

  test('numbers that are those of no list', () => {
    expect(consult('Confidential', [[`${ONE} (2 and 3 people)`]]).published).toEqual([TWO, THREE]);
  });
});

test('a formula on another sheet that shows “no” is not believed', () => {
  const rows = (cell: string): string =>
    [
      writeRow(1, ['FragmentID', 'Confidential?']),
      writeRow(2, [ONE, 'yes']),
      `<row r="3">${writeText('A3', TWO)}${cell}</row>`,
      writeRow(4, [THREE, 'no']),
    ].join('');
  const outcomes = OUTCOMES.map((cells, at) => writeRow(at + 1, cells)).join('');
  const publish = (cell: string, name: string): string[] => {
    const sheets = [
      { name: 'Outcomes', rows: outcomes },
      { name, rows: rows(cell) },
    ];
    const programme = withSettings('spreadsheet: { sheets: [Outcomes] }');
    return [...importSheet(writeRawBook({ sheets }), programme).published.keys()];
  };
  for (const name of ['Register', 'Confidential']) {
    expect(publish(writeText('B3', 'no'), name)).toEqual([TWO, THREE]);
    for (const shown of ['no', ''])
      expect(
        publish(`<c r="B3" t="str"><f>VLOOKUP(A3,D1:E9,2,FALSE)</f><v>${shown}</v></c>`, name),
      ).toEqual([THREE]);
  }
});
