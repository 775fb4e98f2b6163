import { describe, expect, test } from 'vitest';
import { readDeciding, readQuestion } from '../../../src/tools/import/readDeciding.ts';
import {
  consentProgramme,
  CONSENT_HEADER,
  fixtureProgrammeText,
  readValid,
  withPolicy,
} from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';

const VALUES = ['', 'yes', 'no', 'Outcome', 'Draft', 'restricted'];

/** What a header decides, and the values of these that leave an outcome open. */
const read = (header: string, programme = consentProgramme): string[] | undefined => {
  const deciding = readDeciding(header, programme);
  return deciding && [deciding.about, ...VALUES.filter(deciding.opens)];
};

describe('readDeciding(header, programme)', () => {
  test.each([
    [FLAG_HEADER, 'flag', ['', 'no']],
    [CONSENT_HEADER, 'consent', ['yes']],
    ['Outcome status', 'status', ['yes', 'no', 'Outcome', 'Draft', 'restricted']],
    ['Sensitive?', 'flag', ['', 'no']],
    ['Can this be shared?', 'consent', ['yes']],
    ['Public', 'offer', ['', 'yes', 'Outcome', 'Draft']],
    ['Private', 'seclusion', ['', 'no', 'Outcome', 'Draft', 'restricted']],
    ['Access', 'audience', ['', 'yes', 'Outcome', 'Draft']],
    ['Do not publish', 'flag', ['no']],
    ['Confidentail', 'flag', ['', 'no']],
    ['Review status', 'status', ['', 'yes', 'Outcome', 'restricted']],
  ])('%s: %s', (header, about, open) => {
    expect(read(header)).toEqual([about, ...open]);
  });

  test.each([
    '',
    ' ',
    'Outcome description',
    'Country',
    'Notes',
    'Public authority',
    'Shared learning',
  ])('“%s” decides nothing', (header) => {
    expect(read(header)).toBe(undefined);
  });

  test('where no status counts, its column decides nothing', () => {
    const programme = withPolicy({ statuses: 'any' }, consentProgramme);
    expect(read('Outcome status', programme)).toBe(undefined);
  });

  test('a field of the programme’s own decides like a header that it does not know', () => {
    const programme = readValid(
      fixtureProgrammeText.replace(
        '\nheaders:',
        '\nfields:\n  care:\n    headers: [Sensitive?]\n    label: Care\n    kind: text\n\nheaders:',
      ),
    );
    expect(programme.fieldOfHeader.get('Sensitive?')?.own).toBeDefined();
    expect(read('Sensitive?', programme)).toEqual(read('Sensitive?'));
  });
});

test('readQuestion(header, programme): a status and a circle of readers are no question', () => {
  const ask = (header: string): string | undefined => readQuestion(header, consentProgramme);
  expect([ask('Review status'), ask('Access'), ask('Notes')]).toEqual([
    ...[undefined, undefined, undefined],
  ]);
  expect([ask(FLAG_HEADER), ask('Can this be shared?'), ask('Private')]).toEqual([
    ...['flag', 'consent', 'seclusion'],
  ]);
});
