import { describe, expect, test } from 'vitest';
import { formatTerm } from '../../src/facets/formatTerm.ts';
import { FACETS, type Facet } from '../../src/facets/registry.ts';
import type { Term } from '../../src/programme/vocabulary.ts';

const ARABIC = { language: 'ar', answer: { yes: 'نعم', no: 'لا' } };

function show(key: Facet['key'], term: Pick<Term, 'key' | 'label' | 'code'>): string[] {
  return FACETS.filter((facet) => facet.key === key).map((facet) =>
    formatTerm(facet, term, ARABIC),
  );
}

describe('formatTerm(facet, term, reader)', () => {
  test('an answer is given in the language of the page; any other value as written', () => {
    expect(show('negative', { key: 'yes', label: 'Yes' })).toEqual(['نعم']);
    expect(show('unintended', { key: 'no', label: 'No' })).toEqual(['لا']);
    expect(show('unintended', { key: 'perhaps', label: 'perhaps' })).toEqual(['perhaps']);
  });

  test('a language is named in the language of the page; one without a name there by its tag', () => {
    expect(show('language', { key: 'fr', label: 'fr' })).toEqual(['الفرنسية']);
    expect(show('language', { key: 'qaa', label: 'qaa' })).toEqual(['qaa']);
    expect(show('country', { key: 'fr', label: 'fr' })).toEqual(['fr']);
  });

  test('a country that is called Yes is no answer', () => {
    expect(show('country', { key: 'yes', label: 'Yes' })).toEqual(['Yes']);
  });

  test('an outcome of the results framework shows its code; a country does not', () => {
    expect(show('resultsFramework', { key: 'a', label: 'A', code: '1.3' })).toEqual(['1.3: A']);
    expect(show('resultsFramework', { key: 'a', label: 'A' })).toEqual(['A']);
    expect(show('country', { key: 'kenya', label: 'Kenya', code: 'KE' })).toEqual(['Kenya']);
  });
});
