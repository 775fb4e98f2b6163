import { remember } from '../text/remember.ts';
import type { FacetValue } from './groupByFacet.ts';
import { nameValue, type NamingWords } from './labels.ts';
import { isTelling } from './notClear.ts';
import type { Facet } from './registry.ts';

/**
 * Values as a page in a language lists them: of a facet whose values are ordered by their labels, by what they are
 * called there and as that language orders them (`Éthiopie` before `Kenya`, `Allemagne` where `Germany` is); “not
 * recorded” stays last. Any other facet keeps its order, which is the same in every language.
 */
export function sortByName(
  facet: Facet,
  values: readonly FacetValue[],
  words: NamingWords,
): readonly FacetValue[] {
  if (facet.order !== 'label') return values;
  const { compare } = getCollator(words.language);
  const named = values.map((value) => ({
    value: { ...value, children: sortByName(facet, value.children, words) },
    name: nameValue(facet.key, value, words),
    isLast: !isTelling(facet.key, value.key),
  }));
  return named
    .toSorted((a, b) => Number(a.isLast) - Number(b.isLast) || compare(a.name, b.name))
    .map(({ value }) => value);
}

const getCollator = remember((language) => new Intl.Collator(language, { numeric: true }));
