import { describe, expect, test } from 'vitest';
import { readImportedFlag } from '../../../src/outcome/flag.ts';
import { formatDoubts, type Doubt } from '../../../src/tools/import/doubts.ts';
import type { ImportOptions } from '../../../src/tools/import/planFile.ts';
import { planImport, type Folder, type ImportPlan } from '../../../src/tools/import/planImport.ts';
import { hashBody, readPresentFile } from '../../../src/tools/import/readPresentFile.ts';
import type { SheetRow } from '../../../src/tools/spreadsheet/sheet.ts';
import { withSettings } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { gateOf } from '../../support/runPipeline.ts';

const programme = withSettings('ignore: ["Reviewer’s notes", "May we publish it?"]');
const OWN = ['FragmentID', 'Outcome status', 'Outcome description', FLAG_HEADER];
const HEADERS = [...OWN, 'Author', 'Reviewer’s notes'];
const CELLS = ['DEMO-AAA2301/AAA001', 'Outcome', 'The court heard a witness.', 'no', 'Ann Example'];
const FILE = 'demo-aaa2301-aaa001.txt';
const NOTE = 'Must not be published.';

type Options = Partial<ImportOptions>;

/** A sheet of one row, its headers, and what is known of the row. */
interface Given {
  readonly headers?: readonly string[];
  readonly note?: string;
  readonly row?: Partial<SheetRow>;
}

function plan(
  { headers = HEADERS, note = '', row = {} }: Given,
  folder: Folder,
  options: Options = {},
) {
  const cells = [...CELLS, note].slice(0, headers.length);
  const rows = [
    { number: 1, cells: headers },
    { number: 2, cells, ...row },
  ];
  const sheet = { name: 'Outcomes', description: '', merged: [], rows };
  const all = { force: false, open: [], restore: [], ...options };
  return planImport(sheet, programme, folder, all);
}

/** The folder once all these sheets were imported. */
function importAll(...sheets: readonly Given[]): Folder {
  return sheets.reduce<Folder>(
    (folder, given) => {
      const { files, memory } = plan(given, folder);
      const text = files[0]?.written;
      return text === undefined
        ? { ...folder, ...memory }
        : { ...memory, files: [readPresentFile(FILE, text, programme)] };
    },
    { files: [] },
  );
}

const findProblems = ({ problems }: ImportPlan): ImportPlan['problems'] =>
  problems.filter(({ code }) => code !== 'column-unknown');
const codes = (planned: ImportPlan): string[] => findProblems(planned).map(({ code }) => code);
const OPEN: Given = {};
const NOTED: Given = { note: NOTE };
const STRUCK: Given = { row: { doubt: 'cells-struck' } };
const COMMENTED: Given = { row: { doubt: 'comment-confidential' } };
const TITLED: Given = { row: { doubt: 'title-withholds' } };
const LOST: Given = { row: { doubt: 'value-lost' } };
const BOTH: Given = {
  row: { doubt: 'value-lost', doubts: ['value-lost', 'comment-confidential'] },
};

describe('a row that is withheld beside its flag', () => {
  test.each<[string, Given, readonly string[]]>([
    ['a note', NOTED, ['row-would-open']],
    ['a note, and a cell without its value', { ...NOTED, ...LOST }, ['row-would-open']],
    ['a comment', COMMENTED, ['row-would-open']],
    ['a comment on a row that cannot be trusted', BOTH, ['row-would-open']],
    ['text that is struck out', STRUCK, ['row-would-open']],
    ['a line above the table', TITLED, []],
    ['a cell without its value', LOST, []],
  ])('opens by its id alone if somebody said so of it: %s', (_, given, expected) => {
    const folder = importAll(given);
    const next = plan(OPEN, folder);
    expect(codes(next)).toEqual(expected);
    expect(next.files[0]?.opens).toBe(true);
    expect(codes(plan(OPEN, folder, { open: [CELLS[0] ?? ''] }))).toEqual(
      expected.length === 0 ? ['option-unused'] : [],
    );
    expect(codes(plan(OPEN, folder, { keepStruck: true }))).toEqual(
      given === STRUCK ? [] : expected,
    );
  });

  test.each<[string, Given, readonly string[]]>([
    ['a line above the table', TITLED, ['row-would-open']],
    ['a cell without its value', LOST, []],
  ])('that was public before: %s', (_, given, expected) => {
    expect(codes(plan(OPEN, importAll(OPEN, given)))).toEqual(expected);
  });

  test('names the column that says so, in the file and where it would open', () => {
    const folder = importAll(NOTED);
    const reason =
      'withheld by the import: the column “Reviewer’s notes” says that it is not to be published';
    expect(folder.files[0]?.body).toContain(`**${FLAG_HEADER}**: ${reason}\n`);
    expect(findProblems(plan(OPEN, folder))[0]?.message).toContain(
      `(“${FLAG_HEADER}”: “${reason}” in the file, “no” in the row)`,
    );
  });

  test('gives its file all that the row says, also what the programme says of columns by now', () => {
    const hidden = withSettings('ignore: ["Reviewer’s notes", Author]');
    for (const [given, closes] of [
      [NOTED, 'withheld-in-sheet'],
      [LOST, 'flag-uncertain'],
    ] as const) {
      const folder = importAll(given);
      expect(folder.files[0]?.body).toContain('Ann Example');
      const cells = [...CELLS.with(2, 'Another text.'), given.note ?? ''];
      const rows = [
        { number: 1, cells: HEADERS },
        { number: 2, cells, ...given.row },
      ];
      const sheet = { name: 'Outcomes', description: '', merged: [], rows };
      const text = planImport(sheet, hidden, folder).files[0]?.written ?? '';
      expect(text).not.toContain('Ann Example');
      // Where no cell can be trusted the text is that of the file.
      expect(text.includes('Another text.')).toBe(given === NOTED);
      expect(gateOf(text)).toBe(closes);
    }
  });

  test('is known in files of earlier versions', () => {
    const flag = 'not certain: a column that is not copied says so';
    const former = `**FragmentID**: ${CELLS[0]}\n**Outcome status**: Outcome\n**Outcome description**: ${CELLS[2]}\n**${FLAG_HEADER}**: ${flag}\n**Author**: Ann Example\n`;
    expect(gateOf(former)).toBe('withheld-in-sheet');
    const files = [readPresentFile(FILE, former, programme)];
    expect(codes(plan(OPEN, { files, hashes: new Map([[FILE, hashBody(former)]]) }))).toEqual([
      'row-would-open',
    ]);
    expect(readPresentFile(FILE, former, programme).closure).toBe('closed');
  });
});

test('what somebody said of the very row comes first, and no word of a person is read as one of ours', () => {
  const doubts: Doubt[] = [
    { kind: 'waiting', reason: 'a' },
    { kind: 'uncertain', reason: 'b' },
    { kind: 'said', reason: 'c' },
  ];
  expect(formatDoubts(doubts)).toBe('withheld by the import: c; b; a');
  expect(readImportedFlag(formatDoubts(doubts))).toBe('said');
  expect(readImportedFlag(formatDoubts(doubts.slice(0, 2)))).toBe('uncertain');
  expect(readImportedFlag(formatDoubts(doubts.slice(0, 1)))).toBe('waiting');
  for (const flag of ['yes', 'withheld', 'withheld for now', 'not certain', 'constructor'])
    expect(readImportedFlag(flag)).toBeUndefined();
});
