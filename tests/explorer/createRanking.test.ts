import { describe, expect, test } from 'vitest';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { createRanking } from '../../src/explorer/createRanking.ts';
import { createOutcome } from '../support/createOutcome.ts';

/** A synthetic outcome with a headline of its own. */
function createTitled(title: string, at: number): PublicOutcome {
  return createOutcome({ id: `A${at}`, frontMatter: `title: '${title}'` });
}

describe('createRanking(outcomes, text, language)', () => {
  test('ids with their numbers as numbers, each row once', () => {
    const outcomes = ['B/10', 'B/9', 'A/100', 'B/2'].map((id) => createOutcome({ id }));
    expect(createRanking(outcomes, 'id', 'en')).toEqual([2, 3, 1, 0]);
  });

  test('headlines as readers sort them: case, accents, quotes and blanks do not tear them apart', () => {
    const outcomes = ['Élan', 'zebra', '“Apple”', 'elf', 'apple pie', 'Zeal'].map((title, at) =>
      createTitled(title, at),
    );
    expect(createRanking(outcomes, 'headline', 'en')).toEqual([2, 4, 0, 3, 5, 1]);
  });

  test('a derived headline by its change, not by when it was', () => {
    const outcomes = [
      'In June 2022, women of Testtown met.',
      'In May 2023, elders of Testtown met.',
      'Lawyers of Testtown met.',
    ].map((description, at) => createOutcome({ id: `A${at}`, description }));
    expect(createRanking(outcomes, 'headline', 'en')).toEqual([1, 2, 0]);
  });

  test('the alphabet is that of the language', () => {
    const outcomes = ['öra', 'zon', 'ort'].map((title, at) => createTitled(title, at));
    expect(createRanking(outcomes, 'headline', 'de')).toEqual([0, 2, 1]);
    expect(createRanking(outcomes, 'headline', 'sv')).toEqual([2, 1, 0]);
  });

  test('equal texts stay in the order of the rows', () => {
    const outcomes = ['same', 'same', 'first'].map((title, at) => createTitled(title, at));
    expect(createRanking(outcomes, 'headline', 'en')).toEqual([2, 0, 1]);
  });
});
