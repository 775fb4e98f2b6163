import { describe, expect, test } from 'vitest';
import { findMissingFields } from '../../../src/tools/import/findTable.ts';
import { takeFlag } from '../../../src/tools/import/takeFlag.ts';
import {
  CONSENT_HEADER,
  consentProgramme,
  fixtureProgramme,
} from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER, writeFragment } from '../../support/fragmentText.ts';
import { gateOf } from '../../support/runPipeline.ts';

const file = (flag: string | null, consent: string | null): string =>
  writeFragment({ flag, more: consent === null ? {} : { [CONSENT_HEADER]: consent } });

const row = (flag: string | null, consent: string | null): (readonly [string, string])[] => [
  ...(flag === null ? [] : [[FLAG_HEADER, flag] as const]),
  ...(consent === null ? [] : [[CONSENT_HEADER, consent] as const]),
];

describe('takeFlag(body, cells, programme)', () => {
  test.each([
    ['a flag', file('', 'yes'), row('YES', 'yes'), 'flagged'],
    ['no flag', file('', 'yes'), row(null, 'yes'), 'flag-missing'],
    ['consent that was withdrawn', file('', 'yes'), row('', 'no'), 'consent-refused'],
    ['consent that is no longer there', file('', 'yes'), row('', ''), 'consent-empty'],
    ['no consent', file('', 'yes'), row('', null), 'consent-missing'],
    ['both', file('no', 'yes'), row('x', 'no'), 'flagged'],
    ['a word that is not confirmed', file('', 'yes'), row('nein', 'yes'), 'flag-unconfirmed'],
    ['a flag, where the word is not confirmed', file('nein', 'yes'), row('YES', 'yes'), 'flagged'],
    [
      'consent that was withdrawn, where the flag is set',
      file('YES', 'yes'),
      row('', 'no'),
      'flagged',
    ],
  ])('a row with %s closes the file', (_, body, cells, expected) => {
    const taken = takeFlag(body, cells, consentProgramme);
    expect(taken).toBeDefined();
    expect(gateOf(taken ?? '', consentProgramme)).toBe(expected);
  });

  test.each([
    ['its flag', [...row('', 'yes'), ['Outcome description', 'They met.\nCONFIDENTIAL: YES']]],
    [
      'its flag, under a header that nobody knows',
      [...row('no', 'yes'), ['Is it confidential?', 'yes']],
    ],
  ] as const)('a row that withholds by another cell than %s closes the file', (_, cells) => {
    const taken = takeFlag(file('', 'yes'), cells, consentProgramme) ?? '';
    expect(gateOf(taken, consentProgramme)).toBe('flagged');
    // It is the editor's file in all else, and nothing more is to be taken from the row.
    expect(taken.replace(/(CONFIDENTIAL\*\*: ).*/, '$1')).toBe(file('', 'yes'));
    expect(takeFlag(taken, cells, consentProgramme)).toBeUndefined();
  });

  test('an editor who opens the flag later does not bring consent back', () => {
    const taken = takeFlag(file('YES', 'yes'), row('', 'no'), consentProgramme) ?? '';
    expect(taken.replace(`${FLAG_HEADER}**: YES`, `${FLAG_HEADER}**: `)).toBe(file('', 'no'));
  });

  test.each([
    ['says the same', file('', 'yes'), row('no', 'YES')],
    ['opens what the file closes', file('x', 'no'), row('', 'yes')],
    ['is as closed as the file', file('x', 'no'), row('YES', '')],
    ['closes a file without the lines', file(null, null), row('YES', 'no')],
  ])('nothing is taken from a row that %s', (_, body, cells) => {
    expect(takeFlag(body, cells, consentProgramme)).toBeUndefined();
  });

  test('a programme without consent takes its header for a question that a yes answers', () => {
    expect(takeFlag(file('', 'yes'), row('', 'yes'), fixtureProgramme)).toBeUndefined();
    expect(takeFlag(file('', 'yes'), row('', ''), fixtureProgramme)).toContain('says');
  });
});

describe('findMissingFields(headers, programme)', () => {
  const headers = ['FragmentID', 'Outcome status', 'Outcome description', FLAG_HEADER];

  test('a column of consent is missed like that of the flag, where the programme has one', () => {
    expect(findMissingFields(headers, fixtureProgramme)).toEqual([]);
    expect(findMissingFields([...headers, CONSENT_HEADER], consentProgramme)).toEqual([]);
    const [missing, ...others] = findMissingFields(headers, consentProgramme);
    expect(others).toEqual([]);
    expect(missing).toMatchObject({ code: 'column-missing' });
    expect(missing?.message).toContain('every outcome is withheld');
    expect(missing?.message).toContain(CONSENT_HEADER);
  });
});
