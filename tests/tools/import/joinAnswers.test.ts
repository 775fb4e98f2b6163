import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consentProgramme,
  CONSENT_HEADER,
  fixtureProgramme,
} from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { importSheet } from './importSheet.ts';

const ID = 'DEMO-AAA2301/AAA001';

/** What is published of one row, with these columns beside the others. */
function read(columns: readonly (readonly [string, string])[], programme = fixtureProgramme) {
  const all = [
    ['FragmentID', ID],
    ['Outcome status', 'Outcome'],
    ['Outcome description', 'The council opened its books to everybody.'],
    ...columns,
  ];
  const lines = [0, 1].map((at) => all.map((each) => `"${each[at] ?? ''}"`).join(','));
  const { published, problems, isImported } = importSheet(
    Buffer.from(`${lines.join('\n')}\n`),
    programme,
  );
  const codes = problems.map(({ code }) => code);
  return { isPublished: published.has(ID), isImported, codes };
}

const flag = (yes: string, no: string, [first, second] = ['Yes', 'No']) =>
  [
    [`${FLAG_HEADER}/${first}`, yes],
    [`${FLAG_HEADER}/${second}`, no],
  ] as const;

describe('joinAnswers(sheet, programme)', () => {
  test.each([
    ['', '1'],
    ['0', '1'],
    ['FALSE', 'TRUE'],
    ['', 'x'],
    ['', 'No'],
    ['☐', '☑'],
  ])('only “No” is ticked (%j, %j): published', (yes, no) => {
    expect(read(flag(yes, no))).toMatchObject({ isPublished: true });
  });

  test.each([
    ['Oui', 'Non'],
    ['yes', 'no'],
    ['1', '0'],
    ['نعم', 'لا'],
  ])('answers are %s and %s', (yes, no) => {
    expect(read(flag('', 'x', [yes, no])).isPublished).toBe(true);
    expect(read(flag('x', '', [yes, no])).isPublished).toBe(false);
    expect(read(flag('', '', [yes, no])).isPublished).toBe(false);
  });

  test.each([
    ['1', ''],
    ['1', '0'],
    ['Yes', ''],
  ])('“Yes” is ticked (%j, %j): withheld, and nothing is unclear', (yes, no) => {
    const { isImported, isPublished, codes } = read(flag(yes, no));
    expect([isImported, isPublished]).toEqual([true, false]);
    expect(codes).not.toContain('boxes-unclear');
  });

  test.each([
    ['', ''],
    ['0', '0'],
    ['1', '1'],
    ['no', 'yes'],
    ['', 'yes'],
    ['?', '1'],
    ['', '☒'],
    ['', '2'],
  ])('what is not certain is withheld and told: %j, %j', (yes, no) => {
    const { isImported, isPublished, codes } = read(flag(yes, no));
    expect([isImported, isPublished]).toEqual([true, false]);
    expect(codes).toContain('boxes-unclear');
  });

  test('a third answer, ticked alone or beside “No”', () => {
    const third = [`${FLAG_HEADER}/Not sure`, '1'] as const;
    expect(read([...flag('', ''), third]).isPublished).toBe(false);
    expect(read([...flag('', '1'), third]).isPublished).toBe(false);
    expect(read([...flag('', '1'), [third[0], '0']]).isPublished).toBe(true);
  });

  test('the column with the answer as a word has to agree', () => {
    expect(read([[FLAG_HEADER, 'No'], ...flag('0', '1')]).isPublished).toBe(true);
    expect(read([[FLAG_HEADER, 'No'], ...flag('1', '0')]).isPublished).toBe(false);
    expect(read([[FLAG_HEADER, ''], ...flag('0', '1')]).isPublished).toBe(false);
    expect(read([[FLAG_HEADER, 'Yes'], ...flag('0', '1')]).isPublished).toBe(false);
  });

  test('consent is given by its “Yes” alone', () => {
    const consent = (yes: string, no: string) =>
      read(
        [
          [FLAG_HEADER, 'no'],
          [`${CONSENT_HEADER}/Yes`, yes],
          [`${CONSENT_HEADER}/No`, no],
        ],
        consentProgramme,
      ).isPublished;
    expect(consent('1', '0')).toBe(true);
    expect(consent('0', '1')).toBe(false);
    expect(consent('', '')).toBe(false);
    expect(consent('1', '1')).toBe(false);
  });

  test('a box alone is no question, so that its row has no flag', () => {
    const [yes, no] = flag('', '1');
    expect(read([yes]).isPublished).toBe(false);
    expect(read([no]).isPublished).toBe(false);
  });

  test('whatever is in “Yes”, unless it is plainly not ticked, withholds', () => {
    const plain = ['', '0', '0.0', 'false', 'unchecked', '☐'];
    fc.assert(
      fc.property(fc.constantFrom(...'01xX?-✓✗ yesno'.split(''), 'non', 'false!', '00'), (sign) => {
        fc.pre(!plain.includes(sign.trim()));
        expect(read(flag(sign, '1')).isPublished).toBe(false);
      }),
    );
  });
});
