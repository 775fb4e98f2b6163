import { describe, expect, test } from 'vitest';
import { withSettings } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { ImportedFolder } from '../../support/importedFolder.ts';

const settings = withSettings(
  'fields:\n  partner: { headers: [Partner], label: Partner, kind: text, publish: false }\n',
);
const HEADERS = ['FragmentID', 'Outcome status', 'Outcome description', 'Partner', FLAG_HEADER];
const PARTNERS = 'Partner Alpha; Partner Gamma';

/** Four outcomes that are open, the last of them with more cells after its text. */
function write(own: readonly string[] = [], headers: readonly string[] = HEADERS): string[][] {
  const rows = ['A1', 'A2', 'A3', 'A4'].map((id, index) => [
    ...[id, 'Outcome', `In 2023 the council of ward ${id} opened its meetings`],
    ...(index === 3 ? own : []),
    ...[PARTNERS, ...headers.slice(HEADERS.length - 1).map(() => '')],
  ]);
  return [[...headers], ...rows];
}

/** A folder in which all of them are, and what becomes of it with a comma in the text of the last. */
function cut(own: readonly string[], headers: readonly string[] = HEADERS): ImportedFolder {
  const folder = new ImportedFolder([], settings);
  expect(folder.write(folder.planTable(write([], headers)))).not.toContain('row-too-long');
  const before = new Map(folder.files);
  expect(folder.write(folder.planTable(write(own, headers)))).toContain('row-too-long');
  for (const file of ['a1.txt', 'a2.txt', 'a3.txt'])
    expect(folder.files.get(file)).toBe(before.get(file));
  return folder;
}

describe('a row with more cells than there are headers', () => {
  test.each([' after residents asked for it', 'Public', 'yes', 'low'])(
    'says nothing of the flags of other rows: “%s”',
    (part) => {
      const folder = cut([part]);
      expect(folder.flagOf('a4.txt')).toBe('not certain: the row has 6 cells of 5');
      expect(folder.files.get('a4.txt')).toContain(`**Partner**: ${PARTNERS}\n`);
    },
  );

  test('withholds its own outcome wherever its flag is, and only until it is mended', () => {
    const folder = cut(['', '']);
    expect(folder.flagOf('a4.txt')).toBe('not certain: the row has 7 cells of 5');
    expect(folder.write(folder.planTable(write()))).toEqual([]);
    expect(folder.flagOf('a4.txt')).toBe('');
  });

  test.each([
    ['asks for leave to publish', 'Source agreed to publish?', 'Sim, por telefone'],
    ['says who may read', 'Audience', 'Public'],
    ['holds statuses', 'Review status', 'Rejected'],
  ])('says nothing of a column that %s', (_, header, value) => {
    const headers = [...HEADERS, 'Remark', header];
    const open = header.startsWith('Source') ? 'yes' : '';
    const folder = new ImportedFolder([], settings);
    const fill = (table: readonly (readonly string[])[]): string[][] =>
      table.map((cells, at) => (at === 0 ? [...cells] : [...cells.slice(0, 6), open]));
    folder.write(folder.planTable(fill(write([], headers))));
    const [first = [], ...rows] = fill(write([], headers));
    const long = ['A4', 'Outcome', 'In 2023 the council', 'of', PARTNERS, '', value, open];
    const { problems, stop } = folder.planTable([first, ...rows.slice(0, 3), long]);
    expect(problems.map(({ code }) => code).filter((code) => code !== 'column-unknown')).toEqual([
      'row-too-long',
    ]);
    expect(stop.closed.map(({ file }) => file)).toEqual(['a4.txt']);
  });

  test('is not taken for another outcome whose id moved into its own column', () => {
    const headers = ['Title', 'Related', 'FragmentID', ...HEADERS.slice(1)];
    const rows = ['A1', 'A2'].map((id) => [
      ...[`Ward ${id}`, id === 'A2' ? 'A1' : '', id, 'Outcome', `They met in ${id}`, '', ''],
    ]);
    const folder = new ImportedFolder([], settings);
    folder.write(folder.planTable([headers, ...rows]));
    const before = folder.files.get('a1.txt');
    const [one = [], two = []] = rows;
    for (const table of [
      [one, ['and more', ...two]],
      [['and more', ...two], one],
    ]) {
      expect(folder.write(folder.planTable([headers, ...table]))).toContain('row-too-long');
      expect(folder.files.get('a1.txt')).toBe(before);
    }
  });
});
