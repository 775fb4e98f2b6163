import { describe, expect, test } from 'vitest';
import { isStatusHeader, isUnapproved } from '../../../src/outcome/statusWords.ts';
import { readValid, withSettings } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { writeWorkbook } from '../../support/spreadsheets.ts';
import { importSheet } from './importSheet.ts';

const HEADERS = ['FragmentID', 'Outcome status', 'Outcome description', FLAG_HEADER];
const makeId = (row: number): string => `DEMO-AAA2301/AAA00${row}`;

/** The numbers of the rows that are published beside a column with these values, and what is said of it. */
function read(
  header: string,
  values: readonly string[],
  settings = '',
): { published: number[]; codes: string[] } {
  const rows = values.map((value, row) => [
    ...[makeId(row), 'Outcome', `A made-up group ${row} met the council of a town.`, 'no', value],
  ]);
  const bytes = writeWorkbook({ Outcomes: [[...HEADERS, header], ...rows] });
  const { published, problems } = importSheet(bytes, withSettings(settings));
  return {
    published: values.map((_, row) => row).filter((row) => published.has(makeId(row))),
    codes: problems.map(({ code }) => code).filter((code) => code !== 'column-unknown'),
  };
}

describe('findUnapproved(rows, lines, programme): a column of which the programme says nothing', () => {
  test.each<[string, readonly [string, string, string]]>([
    ['Status', ['Approved', 'Rejected', 'Draft']],
    ['Statut', ['Validé', 'Rejeté', 'En attente']],
    ['Estado', ['Aprobado', 'Borrador', 'Pendiente']],
    ['الحالة', ['معتمد', 'مسودة', 'مرفوض']],
    ['Validation status', ['validated', 'not validated', 'under review']],
    ['Decision', ['Accepted', 'Accepted?', 'To be checked']],
    ['Statut de diffusion', ['Diffusable', 'À valider', 'Non diffusable']],
  ])('withholds what it does not approve: %s', (header, values) => {
    expect(read(header, values)).toEqual({ published: [0], codes: ['column-unapproved'] });
  });

  test.each([
    ['Status', ['Approved', 'Approved', 'Final']],
    ['Status', ['Ongoing', 'Completed', '']],
    ['Status of the negotiations', ['Rejected', 'Pending', 'Agreed']],
    ['Estado', ['Oaxaca', 'Chiapas', 'Puebla']],
    ['Marital status', ['Draft', 'Draft', 'Draft']],
  ])('passes what says nothing of that: %s', (header, values) => {
    expect(read(header, values)).toEqual({ published: [0, 1, 2], codes: [] });
  });

  test('what the publisher has named is theirs', () => {
    const values = ['Approved', 'Rejected', 'Draft'];
    expect(read('Status', values, 'ignore: [Status]').published).toEqual([0, 1, 2]);
  });
});

test.each([
  ['Where it stands', [0]],
  ['Stage of the law', [0, 1, 2]],
])('without a status in the programme a field of its own may be one: %s', (header, expected) => {
  const rows = ['Approved', 'Draft', 'Under review'].map((value, row) => [
    ...[makeId(row), `A made-up group ${row} met the council of a town.`, 'no', value],
  ]);
  const [id = '', , text = '', flag = ''] = HEADERS;
  const programme = readValid(
    [
      '---\nname: Demo\ndescription: Demo.\nheaders:',
      `  id: [${id}]\n  description: [${text}]\n  confidential: ['${flag}']`,
      `fields:\n  stage: { label: Stage, headers: [${header}], kind: term, publish: false }`,
      'publication: { statuses: any }\n---\n\nAbout.\n',
    ].join('\n'),
  );
  const { published } = importSheet(
    writeWorkbook({ O: [[id, text, flag, header], ...rows] }),
    programme,
  );
  expect([0, 1, 2].filter((row) => published.has(makeId(row)))).toEqual(expected);
});

test('columns that ask for secrecy or leave decide from the first import on', () => {
  expect(read('Sensetive?', ['no', 'yes', '']).published).toEqual([0, 2]);
  expect(read('Sigiloso?', ['no', 'sim', '']).published).not.toContain(1);
  expect(read('Consent', ['yes', 'no', 'asked']).published).toEqual([0]);
  expect(read('Согласие', ['да', 'нет', 'да']).published).toEqual([0, 2]);
});

test('isUnapproved and isStatusHeader know words, not parts of them', () => {
  expect(['Final', 'Ok', 'Published'].some(isUnapproved)).toBe(false);
  expect(['Statuses of women', 'Statue', ''].some(isStatusHeader)).toBe(false);
});
