import { describe, expect, test } from 'vitest';
import { parseFragment } from '../../../src/fragment/parseFragment.ts';
import { readClosure } from '../../../src/tools/import/readClosure.ts';
import {
  CONSENT_HEADER,
  consentProgramme,
  fixtureProgramme,
} from '../../support/fixtureProgramme.ts';
import { writeFragment } from '../../support/fragmentText.ts';

describe('readClosure(fragment, programme)', () => {
  test.each([
    ['open', ''],
    ['open', 'no'],
    ['undecided', 'nein'],
    ['undecided', null],
    ['undecided', 'not certain: the row has 12 cells of 13'],
    ['closed', 'Not certain, ask Amina'],
    ['closed', 'Not certain'],
    ['closed', 'YES'],
    ['closed', 'Internal'],
    // Nobody has said that it is confidential.
    ['undecided', 'Pública'],
  ])('%s: a flag that is %j', (expected, flag) => {
    const fragment = parseFragment(writeFragment({ flag }));
    expect(readClosure(fragment, fixtureProgramme)).toBe(expected);
  });

  test.each([
    ['open', 'yes'],
    ['undecided', ''],
    ['undecided', null],
    ['undecided', 'oral'],
    ['closed', 'no'],
    ['closed', 'Yes, after the trial'],
  ])('%s: consent that is %j', (expected, consent) => {
    const more = consent === null ? {} : { [CONSENT_HEADER]: consent };
    const fragment = parseFragment(writeFragment({ more }));
    expect(readClosure(fragment, consentProgramme)).toBe(expected);
  });
});
