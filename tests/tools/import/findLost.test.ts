import { beforeEach, describe, expect, test } from 'vitest';
import { CONSENT_HEADER, consentProgramme, withSettings } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { ImportedFolder } from '../../support/importedFolder.ts';

const settings = withSettings(
  'ignore: [Telephone]\ntickBoxes:\n  - { header: MCQType of change, prefix: MCQType of change/ }\n',
);
const BOX = 'MCQType of change/Capacity change  Safety and Security';
const HEADERS = [
  ...['FragmentID', 'Outcome status', 'Outcome description', 'country', 'Notes', BOX, FLAG_HEADER],
];
const ROWS = ['A1', 'A2', 'A3'].map((id) => [
  ...[id, 'Outcome', `In 2023 the council of ward ${id} met`, 'Demoland', `of ${id}`, '1', ''],
]);
const TABLE = [HEADERS, ...ROWS];

/** The table without a column. */
const leaveOut = (header: string, table = TABLE): string[][] =>
  table.map((cells) => cells.toSpliced(HEADERS.indexOf(header), 1));
/** The table with nothing in a column, but what is given for the first rows. */
const empty = (header: string, given: readonly string[] = []): string[][] =>
  TABLE.map((cells, index) =>
    index === 0 ? [...cells] : cells.with(HEADERS.indexOf(header), given[index - 1] ?? ''),
  );

let folder: ImportedFolder;
let before: ReadonlyMap<string, string>;

beforeEach(() => {
  folder = new ImportedFolder([], settings);
  folder.write(folder.planTable(TABLE));
  before = new Map(folder.files);
  expect(before.size).toBe(3);
});

const lostIn = (
  table: readonly (readonly string[])[],
  options?: Parameters<ImportedFolder['planTable']>[1],
): string[] =>
  folder
    .planTable(table, options)
    .problems.flatMap(({ code, message }) => (code === 'columns-lost' ? [message] : []));

describe('findLost(drafts, readings, sheets, allowances, context)', () => {
  test.each(['Outcome description', 'Outcome status', 'country', 'Notes'])(
    'a sheet without “%s” stops the import, and no file changes, not even with --force',
    (header) => {
      const table = leaveOut(header);
      expect(lostIn(table)[0]).toContain(`“${header}” (3 files; the column is not there)`);
      for (const force of [false, true]) folder.write(folder.planTable(table, { force }));
      expect(folder.files).toEqual(before);
      expect(folder.write(folder.planTable(TABLE))).toEqual(['column-unknown']);
      expect(folder.files).toEqual(before);
    },
  );

  test('so does one without the boxes of a question', () => {
    expect(lostIn(leaveOut(BOX))[0]).toContain('“MCQType of change” (3 files;');
  });

  test('one problem names all columns, and --without lets each go by any of its headers', () => {
    const table = leaveOut('Notes').map((cells) => cells.toSpliced(3, 1));
    const { problems, wanted } = folder.planTable(table);
    expect(problems.filter(({ code }) => code === 'columns-lost')).toHaveLength(1);
    expect(wanted.without).toEqual(['country', 'Notes']);
    expect(lostIn(table, { without: ['notes '] })[0]).not.toContain('Notes');
    // Another header of the same field.
    expect(folder.write(folder.planTable(table, { without: ['Notes', 'Coutnry'] }))).toEqual([]);
    expect(folder.files.get('a1.txt')).not.toMatch(/country|Notes/);
    expect(lostIn(table)).toEqual([]);
    const { problems: later } = folder.planTable(table, { without: ['Notes'] });
    expect(later.map(({ code }) => code)).toEqual(['option-unused']);
  });

  test('without the column of the flag all outcomes are withheld meanwhile, and none for longer', () => {
    const table = leaveOut(FLAG_HEADER);
    expect(lostIn(table)[0]).toContain('3 files');
    folder.write(folder.planTable(table));
    for (const text of folder.files.values()) expect(text).not.toContain(FLAG_HEADER);
    expect(folder.files.get('a1.txt')).toContain('**country**: Demoland\n');
    expect(folder.write(folder.planTable(TABLE))).toEqual(['column-unknown']);
    expect(folder.files).toEqual(before);
  });

  test('nor for longer without the column of consent', () => {
    const table = TABLE.map((cells, index) => [...cells, index === 0 ? CONSENT_HEADER : 'yes']);
    folder = new ImportedFolder([], consentProgramme);
    folder.write(folder.planTable(table));
    before = new Map(folder.files);
    expect(lostIn(TABLE)[0]).toContain(`“${CONSENT_HEADER}” (3 files;`);
    const { stop } = folder.planTable(TABLE);
    expect(stop.closed).toHaveLength(3);
    folder.write(folder.planTable(TABLE));
    folder.write(folder.planTable(table));
    expect(folder.files).toEqual(before);
  });

  test('a column that is empty in every row is one of which nothing is left; one cell is an edit', () => {
    expect(lostIn(empty('country'))[0]).toContain('“country” (3 files; the column is empty in');
    expect(lostIn(empty(BOX, ['no']))[0]).toContain('“MCQType of change”');
    expect(lostIn(empty('country', ['', '', 'Demoland']))).toEqual([]);
    folder.write(folder.planTable(empty('Notes', ['of A1'])));
    expect(lostIn(empty('Notes'))).toEqual([]);
  });

  test('what nobody held is no loss, nor a header in another spelling or of the same field', () => {
    expect(new ImportedFolder([], settings).planTable(leaveOut('country')).problems).toHaveLength(
      1,
    );
    const [, ...rows] = TABLE;
    const renamed = HEADERS.with(3, 'Coutnry').with(4, ' NOTES');
    expect(lostIn([renamed, ...rows])).toEqual([]);
    expect(lostIn([HEADERS.with(3, 'Land'), ...rows])[0]).toContain('“country” (3 files');
  });

  test('each sheet is asked for the files of its own rows, whether they come together or not', () => {
    const year = leaveOut('country');
    const other = [year[0] ?? [], ['B1', 'Outcome', 'A synthetic group met.', '', '', '']];
    expect(lostIn(other)).toEqual([]);
    folder.write(folder.planTable(other));
    expect(folder.files.size).toBe(4);
    expect(lostIn([year[0] ?? [], year[1] ?? [], other[1] ?? []])[0]).toContain(
      '“country” (one file;',
    );
  });

  test('what an editor changed is not written, so nothing of it is lost', () => {
    for (const file of before.keys()) folder.edit(file, (text) => text.replace('met', 'sat'));
    expect(lostIn(leaveOut('country'))).toEqual([]);
    expect(lostIn(leaveOut('country'), { force: true })).toHaveLength(1);
  });

  test('what the settings leave out or join since is no loss', () => {
    const plain = new ImportedFolder([], withSettings(''));
    const table = TABLE.map((cells, index) => [...cells, index === 0 ? 'Telephone' : '123']);
    plain.write(plain.planTable(table));
    expect(plain.files.get('a1.txt')).toMatch(/Telephone\*\*: 123\n/);
    expect(plain.files.get('a1.txt')).toContain(`**${BOX}**: 1\n`);
    folder.files.clear();
    for (const [file, text] of plain.files) folder.files.set(file, text);
    folder.memory = plain.memory;
    expect(lostIn(table)).toEqual([]);
    expect(lostIn(TABLE)).toEqual([]);
  });
});
