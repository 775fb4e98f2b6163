import { describe, expect, test } from 'vitest';
import { planImport, type ImportPlan } from '../../../src/tools/import/planImport.ts';
import { readPresentFile } from '../../../src/tools/import/readPresentFile.ts';
import type { Sheet, SheetRow } from '../../../src/tools/spreadsheet/sheet.ts';
import { fixtureProgramme as programme } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';

const HEADERS = ['FragmentID', 'Outcome status', 'Outcome description', FLAG_HEADER];
const ID = 'DEMO-AAA2301/AAA001';
const FILE = 'demo-aaa2301-aaa001.txt';

const row = (number: number, cells: readonly string[], doubt?: SheetRow['doubt']): SheetRow => ({
  number,
  cells,
  doubt,
});
const outcome = (flag: string, text = 'A synthetic group met.'): string[] => [
  ID,
  'Outcome',
  text,
  flag,
];

/** The plan for rows that are shown and rows that are hidden, and what the folder holds. */
function plan(
  shown: readonly SheetRow[],
  sheet: Pick<Sheet, 'hiddenRows' | 'hiddenColumns'>,
  present: Readonly<Record<string, string>> = {},
): ImportPlan {
  const files = Object.entries(present).map(([file, text]) =>
    readPresentFile(file, text, programme),
  );
  const rows = [row(1, HEADERS), ...shown];
  return planImport({ name: 'One', description: '', merged: [], rows, ...sheet }, programme, {
    files,
    hashes: new Map(),
  });
}

const other = row(2, ['DEMO-AAA2301/AAA002', 'Outcome', 'Another one.', '']);
const open = plan([row(2, outcome(''))], {}).files[0]?.text ?? '';
const codes = ({ problems }: ImportPlan): string[] =>
  problems.map(({ code, place = '' }) => `${code} ${place}`.trim());

describe('planImport(sheet, programme, folder): hidden rows', () => {
  test('write nothing, also where the folder has no such file', () => {
    const { files, closed, absent } = plan([other], { hiddenRows: [row(3, outcome(''))] });
    expect(files.map(({ id }) => id)).toEqual(['DEMO-AAA2301/AAA002']);
    expect([closed, absent]).toEqual([[], []]);
  });

  test.each([
    ['a flag', row(3, outcome('YES')), `**${FLAG_HEADER}**: YES`],
    ['a row that cannot be trusted', row(3, outcome(''), 'formula-stale'), undefined],
  ])('%s closes the file of an earlier import, all else is left', (_, hidden, line) => {
    const file = `---\ntitle: Mine\n---\n${open}`;
    const { closed, absent, files } = plan([other], { hiddenRows: [hidden] }, { [FILE]: file });
    expect(files.map(({ id }) => id)).not.toContain(ID);
    expect(absent).toEqual([FILE]);
    const [only] = closed;
    expect(only?.file).toBe(FILE);
    expect(only?.text).toContain('---\ntitle: Mine\n---\n');
    const flags = only?.text.split('\n').filter((each) => each.startsWith(`**${FLAG_HEADER}`));
    expect(flags).toEqual(line === undefined ? [] : [line]);
  });

  test('an empty flag leaves a file as it is, and opens none that is closed', () => {
    const closed = open.replace(`**${FLAG_HEADER}**: `, `**${FLAG_HEADER}**: YES`);
    for (const text of [open, closed])
      expect(plan([other], { hiddenRows: [row(3, outcome(''))] }, { [FILE]: text }).closed).toEqual(
        [],
      );
  });

  test('one that withholds beside one that does not is an error, the other way round is none', () => {
    const clash = plan([row(2, outcome(''))], { hiddenRows: [row(5, outcome('YES'))] });
    expect(codes(clash)).toEqual(['row-repeats-id row 5']);
    expect(codes(plan([row(2, outcome('YES'))], { hiddenRows: [row(5, outcome(''))] }))).toEqual(
      [],
    );
    expect(codes(plan([row(2, outcome('YES'))], { hiddenRows: [row(5, outcome('x'))] }))).toEqual(
      [],
    );
    expect(codes(plan([row(2, outcome(''))], { hiddenRows: [row(5, outcome('no'))] }))).toEqual([]);
  });

  test('above the headers they are none', () => {
    const shown = [row(2, outcome(''))];
    expect(codes(plan(shown, { hiddenRows: [row(0, outcome('YES'))] }))).toEqual([]);
  });
});

describe('planImport(sheet, programme, folder): hidden columns', () => {
  const hide = (column: number): ImportPlan => {
    const clear = (cells: readonly string[]): string[] =>
      cells.map((cell, at) => (at === column ? '' : cell));
    const rows = [row(1, clear(HEADERS)), row(2, clear(outcome('')))];
    const hiddenColumns = [{ column, header: HEADERS[column] ?? '' }];
    const sheet: Sheet = { name: 'One', description: '', merged: [], rows, hiddenColumns };
    return planImport(sheet, programme, { files: [], hashes: new Map() });
  };

  test('without the flag every outcome is withheld, and why is said', () => {
    const found = hide(3);
    expect(codes(found)).toEqual(['flag-hidden column D', 'column-missing']);
    expect(found.files[0]?.text).not.toContain(FLAG_HEADER);
  });

  test.each([
    [FLAG_HEADER, ['flag-hidden column F']],
    ['Confidental (internal)', ['flag-hidden column F']],
    ['Vertraulich?', ['flag-hidden column F']],
    ['Конфиденциально', ['flag-hidden column F']],
    ['Sensitive', ['flag-hidden column F']],
    ['Access', ['flag-hidden column F']],
    ['Review status', ['flag-hidden column F']],
    ['Consent of the source to publish', ['flag-hidden column F']],
    ['Private notes', []],
    ['Confidence of the harvester (1–5)', []],
  ])('beside a flag that is shown, a hidden column “%s”', (header, expected) => {
    const hiddenColumns = [{ column: 5, header }];
    const found = plan([row(2, outcome('no'))], { hiddenColumns });
    expect(codes(found)).toEqual(expected);
    expect(found.files[0]?.text.includes(': not certain')).toBe(expected.length > 0);
  });

  test.each([0, 2])('column %i is needed', (column) => {
    const { files, problems } = hide(column);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ code: 'field-hidden', severity: 'error' }]);
  });
});

test('a row that cannot be trusted is imported with a flag that says so', () => {
  const { files } = plan([row(2, outcome('no'), 'cells-struck'), other], {});
  expect(files.map(({ text }) => text.includes(': withheld by the import'))).toEqual([true, false]);
});
