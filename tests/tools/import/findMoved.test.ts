import { describe, expect, test } from 'vitest';
import { ImportedFolder, type Row } from '../../support/importedFolder.ts';

const HILLS =
  'Elders of the hills let women speak first at every public gathering since the drought.';
const COURT =
  'A witness told the court in Exampleton who paid for the attack on the market in May.';
const HARBOUR = 'Fishermen persuaded the harbour master to publish every licence fee on a board.';
const SCHOOL = 'The ministry abolished school charges in seven northern districts during March.';

const SHEET: readonly Row[] = [
  ['1', HILLS],
  ['2', COURT],
  ['3', HARBOUR],
];

describe('an import over a folder: texts that change their id', () => {
  test.each<[string, Row[]]>([
    [
      'numbered anew after a row was inserted',
      [
        ['1', SCHOOL],
        ['2', HILLS],
        ['3', COURT],
        ['4', HARBOUR],
      ],
    ],
    [
      'numbered anew after a row was deleted',
      [
        ['1', COURT],
        ['2', HARBOUR],
      ],
    ],
    [
      'sorted without their ids',
      [
        ['1', HARBOUR],
        ['2', COURT],
        ['3', HILLS],
      ],
    ],
    [
      'two swapped, flagged or not',
      [
        ['1', COURT, 'YES'],
        ['2', HILLS],
        ['3', HARBOUR],
      ],
    ],
  ])('rows that were %s stop it', (_, rows) => {
    expect(new ImportedFolder(SHEET).import(rows)).toContain('rows-moved');
    expect(new ImportedFolder(SHEET).import(rows, { force: true })).toContain('rows-moved');
    // Nor does a lost memory let them pass.
    const folder = new ImportedFolder(SHEET);
    folder.memory = new ImportedFolder().memory;
    expect(folder.import(rows)).toContain('rows-moved');
  });

  test('all rows of a kind are told at once, with their count, rows and files', () => {
    const many = Array.from({ length: 20 }, (_, at): Row => [String(at + 1), `${HILLS} ${at}`]);
    const folder = new ImportedFolder(many);
    const { problems } = folder.plan(
      many.map(([id], at): Row => [id, many[(at + 1) % 20]?.[1] ?? '']),
    );
    expect(problems.map(({ code, place }) => [code, place])).toEqual([['rows-moved', '20 rows']]);
    expect(problems[0]?.message).toContain('row 2: “1” has the description of “2” in 2.txt');
    expect(problems[0]?.message).toContain('and 15 more');
  });

  test.each<[string, string[]]>([
    ['with a point', ['1.0', '2.0', '3.0']],
    ['with zeros', ['001', '002', '003']],
    ['with letters', ['KE-1', 'KE-2', 'KE-3']],
    ['with digits of another script', ['١', '٢', '٣']],
    ['as dates', ['1-Jan', '2-Jan', '3-Jan']],
  ])('ids that are written %s stop it', (_, ids) => {
    const rows = SHEET.map(([, text], at): Row => [ids[at] ?? '', text]);
    expect(new ImportedFolder(SHEET).import(rows)).toEqual(['row-seems-renamed']);
    // Even if nobody withholds anything, and if the row withholds what the file does not.
    const flagged = rows.map(([id, text]): Row => [id, text, 'YES']);
    expect(new ImportedFolder(SHEET).import(flagged)).toEqual(['row-seems-renamed']);
    expect(new ImportedFolder(SHEET).import(flagged, { open: ids })).toContain('row-seems-renamed');
  });

  test('an id in another form stops it with another text, too', () => {
    const folder = new ImportedFolder([['KE-01', COURT, 'YES']]);
    expect(folder.import([['KE-001', SCHOOL]])).toEqual(['row-seems-renamed']);
    expect(
      folder.import([
        ['KE-001', SCHOOL],
        ['KE-01', COURT, 'YES'],
      ]),
    ).toEqual([]);
  });

  test.each([
    'withhold: true',
    'redact: [court]',
    'title: A trial',
    'aliases: [X7]',
    'witthold: 1',
  ])(
    'a second row with the text of a file that has %j stops it, with its own row or without',
    (settings) => {
      const folder = new ImportedFolder(SHEET).decide('2.txt', settings);
      expect(folder.import([...SHEET, ['9', COURT]])).toEqual(['row-seems-renamed']);
      expect(folder.import([['9', COURT.toUpperCase()]])).toEqual(['row-seems-renamed']);
      expect(folder.import([...SHEET, ['9', COURT]], { open: ['9'] })).toContain(
        'row-seems-renamed',
      );
    },
  );

  test('the language of a file is no decision', () => {
    const folder = new ImportedFolder(SHEET).decide('2.txt', 'lang: fr');
    expect(folder.import([...SHEET, ['9', COURT]])).toEqual([]);
  });

  test('an outcome of its own with the text of one without a row passes when it is named', () => {
    const folder = new ImportedFolder(SHEET);
    expect(folder.import([['9', COURT]], { open: ['9'] })).toEqual([]);
    expect(folder.files.has('9.txt')).toBe(true);
  });

  test('a text that was deleted or confidential does not come back under another id', () => {
    const folder = new ImportedFolder(SHEET).delete('2.txt');
    expect(folder.import([...SHEET, ['9', COURT]])).toEqual(['row-text-withdrawn']);
    expect(folder.import([['9', COURT]], { force: true })).toEqual(['row-text-withdrawn']);
    expect(folder.plan([['9', COURT]]).wanted).toEqual({ open: [], restore: ['9'], without: [] });
    expect(folder.import([['9', COURT]], { restore: ['9'] })).toEqual([]);
    expect(folder.import([['9', COURT]])).toEqual([]);

    const closed = new ImportedFolder([
      ['1', HILLS],
      ['2', COURT, 'YES'],
    ]).delete('2.txt');
    expect(closed.import([['9', COURT]], { restore: ['9'] })).toContain('row-text-withdrawn');
    expect(closed.plan([['9', COURT]]).wanted).toEqual({ open: ['9'], restore: [], without: [] });
    expect(closed.import([['9', COURT, 'YES']])).toEqual([]);
    expect(closed.import([['9', COURT]])).toEqual(['row-would-open']);
    expect(closed.import([['9', COURT]], { open: ['9'] })).toEqual([]);
  });

  test('what an editor withheld is remembered after the file is deleted', () => {
    const folder = new ImportedFolder(SHEET).decide('2.txt', 'withhold: true');
    folder.import(SHEET);
    folder.delete('2.txt');
    expect(folder.import([['9', COURT]])).toEqual(['row-text-withdrawn']);
    expect(folder.import(SHEET, { restore: ['2'] })).toEqual(['row-text-withdrawn']);
    expect(folder.import(SHEET, { restore: ['2'], open: ['2'] })).toEqual([]);
  });

  test('a text that goes to the id of a deleted file stops it, though that file is left out', () => {
    const folder = new ImportedFolder(SHEET).delete('3.txt');
    const rows: Row[] = [
      ['1', HILLS],
      ['2', SCHOOL],
      ['3', COURT, 'YES'],
    ];
    expect(folder.import(rows)).toEqual(['rows-moved']);
    // A correction in a row that is left out is none of it.
    expect(folder.import([...SHEET.slice(0, 2), ['3', `${HARBOUR} Again.`]])).toEqual([]);
  });

  test('a file that was only moved into another folder is not deleted', () => {
    const folder = new ImportedFolder(SHEET);
    folder.files.set('sub/2.txt', folder.files.get('2.txt') ?? '');
    expect(folder.delete('2.txt').import([...SHEET, ['9', COURT]])).toEqual([]);
  });

  test('nearly the text of a confidential file without its row stops it; its own row makes it a warning', () => {
    const like = COURT.replace('in May', 'in early May');
    const folder = new ImportedFolder([
      ['1', HILLS],
      ['2', COURT, 'YES'],
    ]);
    expect(
      folder.import([
        ['1', HILLS],
        ['9', like],
      ]),
    ).toEqual(['row-seems-renamed']);
    expect(
      folder.import([
        ['1', HILLS],
        ['2', COURT, 'YES'],
        ['9', like],
      ]),
    ).toEqual(['row-resembles']);
    const named = COURT.replace('in May', 'in late May');
    expect(
      folder.import(
        [
          ['1', HILLS],
          ['8', named],
        ],
        { open: ['8'] },
      ),
    ).toEqual([]);
    // Nobody has decided anything about it: told, no more.
    const open = new ImportedFolder(SHEET);
    expect(
      open.import([
        ['1', HILLS],
        ['3', HARBOUR],
        ['9', like],
      ]),
    ).toEqual(['row-resembles']);
  });

  test('an id that goes to nearly the text of a confidential file stops it', () => {
    const like = COURT.replace('in May', 'in early May');
    const folder = new ImportedFolder([
      ['1', HILLS],
      ['2', COURT, 'YES'],
    ]);
    expect(
      folder.import([
        ['1', like],
        ['2', COURT, 'YES'],
      ]),
    ).toEqual(['rows-moved']);
  });

  test('an id that is given to another outcome stops it where an editor decided about the file', () => {
    const folder = new ImportedFolder(SHEET).decide('2.txt', 'redact: [court]');
    const rows: Row[] = [['2', SCHOOL]];
    expect(folder.import(rows)).toEqual(['row-other-text']);
    expect(folder.plan(rows).wanted.open).toEqual(['2']);
    expect(folder.import(rows, { open: ['2'] })).toEqual([]);
    // Without a decision the sheet says what an outcome is.
    expect(new ImportedFolder(SHEET).import(rows)).toEqual([]);
    const flagged = new ImportedFolder(SHEET).flag('2.txt', 'YES');
    expect(flagged.import(rows, { force: true })).toEqual(['row-other-text']);
  });
});

describe('an import over a folder: what is in order passes', () => {
  const decided = (): ImportedFolder =>
    new ImportedFolder(SHEET)
      .decide('1.txt', 'redact: [Elders]')
      .decide('2.txt', 'withhold: true')
      .flag('3.txt', 'YES');

  test.each<[string, Row[]]>([
    ['the same sheet', [...SHEET]],
    ['sorted with its ids', SHEET.toReversed()],
    ['with a row more', [...SHEET, ['4', SCHOOL]]],
    ['with a row less', SHEET.slice(1)],
    ['with one row of many', [['4', SCHOOL]]],
    [
      'with corrections',
      [
        ['1', HILLS.replace('gathering', 'gathring')],
        ['2', `${COURT}!`],
        ['3', HARBOUR],
      ],
    ],
    [
      'with more text',
      [
        ['1', `${HILLS} They went on to do so in the next year, too.`],
        ['2', COURT],
      ],
    ],
    [
      'with less text',
      [
        ['1', HILLS.slice(0, 50)],
        ['2', COURT],
      ],
    ],
    [
      'with the first sentence of another',
      [['4', `${HILLS} ${'Another year passed in peace. '.repeat(9)}`], ...SHEET],
    ],
    ['with a short text', [['4', 'They met.'], ['5', 'They met.'], ...SHEET]],
    ['with rows without text', [['4', ''], ['5', ''], ...SHEET]],
  ])('%s', (_, rows) => {
    expect(new ImportedFolder(SHEET).import(rows)).toEqual([]);
    const folder = decided();
    const kept = ['2.txt', '3.txt'].map((file) => folder.files.get(file)?.split('**FragmentID')[0]);
    expect(folder.import(rows).filter((code) => code !== 'row-resembles')).toEqual([]);
    expect(
      ['2.txt', '3.txt'].map((file) => folder.files.get(file)?.split('**FragmentID')[0]),
    ).toEqual(kept);
    expect(folder.flagOf('3.txt')).toBe('YES');
  });

  test('an outcome that was renamed in its file, with or without a new file name', () => {
    const rows: Row[] = [
      ['1', HILLS],
      ['KE-2', COURT],
      ['3', HARBOUR],
    ];
    const folder = decided().edit('2.txt', (text) =>
      text
        .replace('withhold: true', 'withhold: true\naliases: ["2"]')
        .replace('ID**: 2', 'ID**: KE-2'),
    );
    expect(folder.import(rows)).toEqual([]);
    folder.files.set('ke-2.txt', folder.files.get('2.txt') ?? '');
    expect(folder.delete('2.txt').import(rows)).toEqual([]);
    expect(folder.import(rows.toSpliced(1, 1, ['KE-2', `${COURT} More.`]))).toEqual([]);
  });

  test('rows of a template differ by a number alone', () => {
    const template = (at: number): string =>
      `In 2023 the council of ward ${at} adopted an open meeting rule after residents asked for it.`;
    const rows = Array.from({ length: 9 }, (_, at): Row => [
      `W${at}`,
      template(at),
      at === 3 ? 'YES' : '',
    ]);
    const folder = new ImportedFolder(rows);
    expect(folder.import(rows)).toEqual([]);
    expect(folder.import([...rows, ['W10', template(10)]])).toEqual([]);
  });
});
