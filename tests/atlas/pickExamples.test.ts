import { describe, expect, test } from 'vitest';
import { pickExamples } from '../../src/atlas/pickExamples.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';

function create(id: string, ...countries: string[]): PublicOutcome {
  const headline = id.startsWith('long')
    ? `${'A very long headline '.repeat(20)}ends.`
    : 'A change.';
  const lang = id === 'arabic' ? 'ar' : 'en';
  const country = countries.map((key) => ({ key }));
  return { id, headline, description: '', lang, country } as unknown as PublicOutcome;
}

describe('examples of what changed', () => {
  const outcomes = [create('a', 'x'), create('b', 'x'), create('c', 'x', 'y'), create('d', 'z')];
  const pick = (count: number): string[] =>
    pickExamples(outcomes, count, 'en').map(({ outcome }) => outcome.id);

  test('are of different countries before two are of one', () => {
    expect(pick(2)).toEqual(['a', 'c']);
    expect(pick(3)).toEqual(['a', 'c', 'd']);
  });

  test('are filled up in order, and no more than there are', () => {
    expect(pick(4)).toEqual(['a', 'c', 'd', 'b']);
    expect(pick(9)).toHaveLength(4);
    expect(pickExamples([], 2, 'en')).toEqual([]);
  });

  test('are those first that are in the language of the page', () => {
    const found = pickExamples([create('arabic', 'x'), create('long', 'x')], 1, 'en');
    expect(found.map(({ outcome }) => outcome.id)).toEqual(['long']);
  });

  test('are those first whose line is whole', () => {
    const [example] = pickExamples([create('long', 'x'), create('b', 'x')], 1, 'en');
    expect(example).toMatchObject({ outcome: { id: 'b' }, line: 'A change.' });
  });
});
