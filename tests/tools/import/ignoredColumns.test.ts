import { describe, expect, test } from 'vitest';
import { WITHHELD } from '../../../src/outcome/flag.ts';
import { planImport, type ImportPlan } from '../../../src/tools/import/planImport.ts';
import { formatNotes, summariseNotes } from '../../../src/tools/import/listNotes.ts';
import { readPresentFile } from '../../../src/tools/import/readPresentFile.ts';
import { withSettings } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';

const programme = withSettings('ignore: [Harvester, Internal notes, "Confidential?"]');

function plan(headers: readonly string[], ...rows: readonly (readonly string[])[]): ImportPlan {
  const own = ['FragmentID', 'Outcome status', 'Outcome description', FLAG_HEADER];
  const cells = (id: string): string[] => [id, 'Outcome', `What changed in ${id}.`, ''];
  const sheet = {
    ...{ name: 'Outcomes', description: 'a test', merged: [] },
    rows: [
      { number: 1, cells: [...own.slice(0, 3), ...headers, ...own.slice(3)] },
      ...rows.map((row, index) => {
        const [id = '', status = '', text = '', flag = ''] = cells(
          `DEMO-AAA2301/AAA00${index + 1}`,
        );
        return { number: index + 2, cells: [id, status, text, ...row, flag] };
      }),
    ],
  };
  return planImport(sheet, programme, { files: [] });
}

describe('columns under “ignore”', () => {
  test('are not copied, and nobody is told of them', () => {
    const { files, problems } = plan(['Harvester'], ['Somebody Real'], ['Nobody Else']);
    expect(problems).toEqual([]);
    for (const { text } of files) {
      expect(text).not.toContain('Harvester');
      expect(text).not.toContain('Somebody');
      expect(text).toContain(`**${FLAG_HEADER}**: \n`);
    }
  });

  test('a row that says there that it is confidential is withheld and told', () => {
    const { files, problems } = plan(['Internal notes'], ['STRICTLY CONFIDENTIAL'], ['Fine.']);
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ['ignored-says-confidential', 'row 2'],
    ]);
    // Each sentence with its row.
    const notes = ['Keep confidential.', 'STRICTLY CONFIDENTIAL'].map((note) => [note]);
    expect(
      plan(['Internal notes'], ...notes).problems.map(({ message, place, column }) => [
        ...[message.split('”')[0], place, column],
      ]),
    ).toEqual([
      ['“Keep confidential', 'row 2', 'Internal notes'],
      ['“CONFIDENTIAL', 'row 3', 'Internal notes'],
    ]);
    const reason = 'the column “Internal notes” says that it is not to be published';
    expect(files.map(({ text }) => text.includes(`${WITHHELD}: ${reason}\n`))).toEqual([
      true,
      false,
    ]);
    expect(files[0]?.text).not.toContain('STRICTLY');
  });

  test('a note that is gone opens nothing by itself, and the rest of its row is taken as it is', () => {
    const rows = ['Please keep confidential.', 'Fine.', ''].map((note) => [
      ...[
        'DEMO-AAA2301/AAA001',
        note,
        'Outcome',
        `What changed. ${note === 'Fine.' ? 'More.' : ''}`,
      ],
      ...['Somebody Real', ''],
    ]);
    const headers = ['FragmentID', 'Internal notes', 'Outcome status', 'Outcome description'];
    const all = [...headers, 'Told by', FLAG_HEADER];
    const importRow = (
      row: readonly string[],
      past?: ImportPlan,
      settings = programme,
      open: readonly string[] = [],
    ): ImportPlan => {
      const sheet = {
        ...{ name: 'Outcomes', description: 'a test', merged: [] },
        rows: [all, row].map((cells, index) => ({ number: index + 1, cells })),
      };
      const files = (past?.files ?? []).map(({ file, written, text }) =>
        readPresentFile(file, written ?? text, settings),
      );
      const options = { force: false, open, restore: [] };
      return planImport(sheet, settings, { files, ...past?.memory }, options);
    };
    const [said = [], fine = []] = rows;
    const first = importRow(said);
    expect(first.files[0]?.text).toContain(WITHHELD);
    const codes = ({ problems }: ImportPlan): string[] =>
      problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(codes(importRow(fine, first))).toEqual(['row-would-open']);
    expect(codes(importRow(fine, importRow(said, first)))).toEqual(['row-would-open']);
    const opened = importRow(fine, first, programme, ['DEMO-AAA2301/AAA001']);
    expect([codes(opened), opened.files[0]?.opens]).toEqual([[], true]);
    // What is no longer to be copied goes out of the file of a row that a note withholds as well.
    const ignoring = withSettings('ignore: [Told by, Internal notes]');
    const next = importRow(said, first, ignoring);
    expect(next.files[0]?.written).not.toContain('Somebody Real');
    expect(next.files[0]?.written).toContain(WITHHELD);
  });

  test('what is noted of outcomes that may be published is there for whoever reads it, whole', () => {
    const note =
      'A senhora pediu que tudo fique na nossa casa.\nMais nada, por favor, por enquanto.';
    const { notes } = plan(
      ['Internal notes', 'Harvester'],
      ['STRICTLY CONFIDENTIAL', 'Somebody Quite Synthetic'],
      ['The number of shops was counted twice.', 'Somebody Quite Synthetic'],
      ['no', ''],
    );
    expect(notes).toEqual([
      {
        ...{ id: 'DEMO-AAA2301/AAA002', header: 'Internal notes' },
        text: 'The number of shops was counted twice.',
      },
    ]);
    expect(plan(['Harvester'], ['Somebody Quite Synthetic']).notes).toEqual([]);
    // What is kept and not published nobody reads, either.
    const kept = 'The old clerk may come back in the spring.';
    expect(plan(['Unknown', 'Year'], [kept, '2023']).notes.map(({ text: each }) => each)).toEqual([
      kept,
    ]);
    const text = formatNotes([{ id: 'X-1', header: 'Notes', text: note }]);
    for (const line of note.split('\n')) expect(text).toContain(`  ${line}`);
    expect(summariseNotes(notes, 'COMMAND')).toMatch(/^1 outcome .*“Internal notes”.* COMMAND$/);
    expect(summariseNotes([], 'COMMAND')).toBeUndefined();
  });

  test('a column that nobody declared and that says for whom outcomes are tells whom it withholds', () => {
    const rows = ['Interne', 'Public', '', 'Interne'].map((value) => [value]);
    const { problems } = plan(['Diffusion'], ...rows);
    const told = problems.filter(({ code }) => code === 'column-for-some');
    expect(told.map(({ place }) => place)).toEqual(['rows 2, 4–5']);
    expect(told[0]?.message).toContain('“Diffusion”');
    expect(plan(['Town'], ...rows.slice(1, 3)).problems.map(({ code }) => code)).toEqual([
      'column-unknown',
    ]);
  });

  test('a column that may decide stops the import', () => {
    const { problems } = plan(['Confidential?'], ['no']);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'ignored-decides', severity: 'error' }),
    );
  });
});
