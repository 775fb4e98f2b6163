import { describe, expect, test } from 'vitest';
import { UNCERTAIN } from '../../../src/outcome/flag.ts';
import { planImport, type ImportPlan } from '../../../src/tools/import/planImport.ts';
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
    expect(files.map(({ text }) => text.includes(UNCERTAIN))).toEqual([true, false]);
    expect(files[0]?.text).not.toContain('STRICTLY');
  });

  test('a column that may decide stops the import', () => {
    const { problems } = plan(['Confidential?'], ['no']);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'ignored-decides', severity: 'error' }),
    );
  });
});
