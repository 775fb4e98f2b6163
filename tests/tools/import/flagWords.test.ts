import { expect, test } from 'vitest';
import { isFlagLike, isFlagWord, isRemark } from '../../../src/tools/import/flagWords.ts';
import { fixtureProgramme as programme } from '../../support/fixtureProgramme.ts';

test.each([
  ['yes', true, true, false],
  [' YES! ', true, true, false],
  ['Vertraulich.', true, true, false],
  ['x', true, true, false],
  ['YES - names a witness', false, true, true],
  ['Confidential (minor)', false, true, true],
  ['Confidential: a minor', false, true, true],
  ['no', false, false, false],
  ['', false, false, false],
  // One letter begins a sentence, and so does “secret” without a sign after it.
  ['Y después se fue', false, false, false],
  ['Secret ballots were held', false, false, false],
  [`Yes, ${'x'.repeat(80)}`, false, false, false],
])(
  '%j: a flag %j, like a flag %j, a flag with a remark %j',
  (value, isWord, isLike, withRemark) => {
    expect(isFlagWord(value, programme)).toBe(isWord);
    expect(isFlagLike(value, programme)).toBe(isLike);
    expect(isRemark(value, programme)).toBe(withRemark);
  },
);
