import { describe, expect, test } from 'vitest';
import { hasOpenFlag, keepFlags, replaceFlags } from '../../../src/tools/import/replaceFlags.ts';
import { CONSENT_HEADER, consentProgramme as programme } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';

type Cells = readonly (readonly [string, string])[];

const write = (cells: Cells): string =>
  cells.map(([header, value]) => `**${header}**: ${value}\n`).join('');

const FILE: Cells = [
  ['FragmentID', 'A/1'],
  [FLAG_HEADER, 'YES'],
  ['Outcome description', 'They met.'],
];

describe('keepFlags(cells, body, programme)', () => {
  test('the cells of a row with the flags of its file, of which a missing one stays missing', () => {
    const row: Cells = [
      ['FragmentID', 'A/1'],
      [CONSENT_HEADER, 'yes'],
      ['Outcome description', 'They left.'],
      [FLAG_HEADER, ''],
    ];
    expect(keepFlags(row, write(FILE), programme)).toEqual([row[0], row[2], [FLAG_HEADER, 'YES']]);
  });
});

describe('replaceFlags(body, cells, programme)', () => {
  test('the flags of the row in the place of those of the file, all else as it is', () => {
    const row: Cells = [
      ['Outcome description', 'They left.'],
      [FLAG_HEADER, 'no'],
      [CONSENT_HEADER, 'yes'],
    ];
    const [id = ['', ''], , text = ['', '']] = FILE;
    expect(replaceFlags(write(FILE), row, programme)).toBe(
      write([id, [FLAG_HEADER, 'no'], [CONSENT_HEADER, 'yes'], text]),
    );
  });

  test('at the end where the file has none, on a line of their own', () => {
    const body = '**FragmentID**: A/1';
    expect(replaceFlags(body, [[FLAG_HEADER, 'x']], programme)).toBe(
      `${body}\n**${FLAG_HEADER}**: x\n`,
    );
  });
});

test.each<[Cells, boolean]>([
  [[], false],
  [[[FLAG_HEADER, '']], true],
  [[[FLAG_HEADER, 'no']], true],
  [[[FLAG_HEADER, 'x']], false],
  [[[CONSENT_HEADER, 'yes']], true],
  [
    [
      [FLAG_HEADER, ''],
      [CONSENT_HEADER, ''],
    ],
    false,
  ],
])('hasOpenFlag(%j, programme) is %j', (cells, isOpen) => {
  expect(hasOpenFlag(cells, programme)).toBe(isOpen);
});
