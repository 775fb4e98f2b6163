import { describe, expect, test } from 'vitest';
import { learnIdForms } from '../../../src/tools/import/idForms.ts';
import { fixtureProgramme as programme } from '../../support/fixtureProgramme.ts';

const withoutPattern = { ...programme, idPattern: undefined };

describe('learnIdForms(ids, programme)', () => {
  test('knows the form that most ids have, and no form of one row of many', () => {
    const forms = learnIdForms(['KE-01', 'KE-02', 'KE-117', 'Total 3', 'n-5-b'], withoutPattern);
    expect(forms.isKnown).toBe(true);
    expect(['UG-9', ' TZ-0 ', 'KE 1', 'n-7-c', 'KE-'].map(forms.has)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });

  test('takes ids that a program made for one form', () => {
    const forms = learnIdForms(['a1b2c3d4', 'ff00aa11', 'z9y8x7w6'], withoutPattern);
    expect(forms.has('q0w9e8r7')).toBe(true);
    expect(forms.has('q0')).toBe(false);
  });

  test('says of bare numbers that they are ids, but not that no other text has their form', () => {
    const forms = learnIdForms(['1', '2', '3.0'], withoutPattern);
    expect([forms.has('12'), forms.isTelling('12')]).toEqual([true, false]);
    expect(learnIdForms(['KE-1', 'KE-2'], withoutPattern).isTelling('UG-3')).toBe(true);
  });

  test('learns nothing from words without a digit, and then only the pattern counts', () => {
    expect(learnIdForms(['first', 'second'], withoutPattern).isKnown).toBe(false);
    const forms = learnIdForms([], programme);
    expect(forms.isKnown).toBe(true);
    expect([forms.has('DEMO-AAA2301/AAA001'), forms.has('DEMO-1')]).toEqual([true, false]);
  });

  test('is quick to judge a text that is no id', () => {
    expect(learnIdForms(['KE-1', 'KE-2'], withoutPattern).has('A-1'.repeat(100_000))).toBe(false);
  });
});
