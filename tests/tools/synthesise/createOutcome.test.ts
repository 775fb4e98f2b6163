import { describe, expect, test } from 'vitest';
import { createOutcome } from '../../../src/tools/synthesise/createOutcome.ts';

const INDEXES = Array.from({ length: 40 }, (_, index) => index);

describe('createOutcome(index, seed, options)', () => {
  test('a language that is asked for changes the texts and nothing that is counted', () => {
    for (const index of INDEXES) {
      const { lang, values } = createOutcome(index, 1, { lang: 'ar' });
      const usual = createOutcome(index, 1).values;
      expect(lang).toBe('ar');
      expect(values.description).toMatch(/\p{Script=Arabic}/u);
      expect(values.id).toBe(usual.id);
      expect(values.harvest).toBe(usual.harvest);
    }
  });

  test('`length` multiplies the sentences', () => {
    const count = (length: number): number =>
      INDEXES.map((index) => createOutcome(index, 1, { lang: 'en', length }).values.significance)
        .join(' ')
        .split('. ').length;
    expect(count(3)).toBeGreaterThan(2 * count(1));
  });

  test('each number has an id of its own, under the place and the round it is from', () => {
    const ids = INDEXES.map((index) => createOutcome(index, 7).values.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [index, id] of ids.entries())
      expect(id).toMatch(new RegExp(`^DEMO-[A-Z]{3}2[234]12/[A-Z]{3}0*${index + 1}$`));
  });
});
