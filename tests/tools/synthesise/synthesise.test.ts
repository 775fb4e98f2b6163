import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { synthesise } from '../../../src/tools/synthesise/synthesise.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';

function write(count: number, seed: number): string {
  return makeContentFolder(
    Object.fromEntries([...synthesise(count, seed)].map(({ file, text }) => [file, text])),
  );
}

describe('synthesise(count, seed)', () => {
  test('the same count and seed give the same bytes, another seed gives others', () => {
    expect([...synthesise(30, 1)]).toEqual([...synthesise(30, 1)]);
    expect([...synthesise(30, 1)]).not.toEqual([...synthesise(30, 2)]);
    // A larger corpus begins with the smaller one.
    expect([...synthesise(60, 1)].slice(0, 31)).toEqual([...synthesise(30, 1)]);
  });

  test('everything is marked as synthetic, and nothing in it is a problem', () => {
    const { programme, problems, outcomes } = loadCollection(write(300, 1));
    expect(problems).toEqual([]);
    expect(programme?.name).toContain('synthetic');
    expect(programme?.notice).toContain('synthetic');
    expect(outcomes.filter(({ id }) => !id.startsWith('DEMO-'))).toEqual([]);
  });

  test('it has the skew of real harvests', () => {
    const { outcomes, withheld, fragments } = loadCollection(write(1000, 1));
    expect(fragments).toHaveLength(1000);
    const share = (count: number): number => count / outcomes.length;
    const flagged = withheld.filter(({ reason }) => reason === 'flagged').length;
    expect(flagged / 1000).toBeGreaterThan(0.05);
    expect(flagged / 1000).toBeLessThan(0.11);
    const countries = [...Map.groupBy(outcomes, ({ country }) => country[0]?.key).values()]
      .map(({ length }) => length)
      .toSorted((a, b) => b - a);
    expect(share((countries[0] ?? 0) + (countries[1] ?? 0) + (countries[2] ?? 0))).toBeGreaterThan(
      0.45,
    );
    for (const key of ['negative', 'unintended'] as const) {
      const marked = outcomes.filter((outcome) => outcome[key]?.key === 'yes').length;
      expect(share(marked), key).toBeGreaterThan(0.01);
      expect(share(marked), key).toBeLessThan(0.12);
    }
    for (const lang of ['fr', 'ar']) {
      expect(outcomes.filter((outcome) => outcome.lang === lang).length, lang).toBeGreaterThan(20);
    }
    const empty = outcomes.filter(({ contributionRating }) => contributionRating === null).length;
    expect(share(empty)).toBeGreaterThan(0.03);
  });

  test('most words are rare, and a topic stands in some outcomes, not in most', () => {
    const { outcomes } = loadCollection(write(600, 1));
    const texts = outcomes.map(({ description, significance, contribution }) =>
      [description, significance, contribution].join(' ').toLowerCase(),
    );
    const share = (word: string): number =>
      texts.filter((text) => text.includes(word)).length / texts.length;
    for (const word of ['inheritance', 'mine clearance', 'ceasefire', 'médiateurs', 'المصالحة']) {
      expect(share(word), word).toBeGreaterThan(0);
      expect(share(word), word).toBeLessThan(0.2);
    }
  });
});
