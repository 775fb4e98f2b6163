import { listCounted } from './answerQuery.ts';
import { readDigraphs } from './digraphs.ts';
import { foldPlaces, type FoldedPlaces } from './foldPlaces.ts';
import { parseQuery, type Ask, type Query, type Wanted } from './parseQuery.ts';
import { readTerms, type Compound } from './readTerms.ts';

/** Start and end of a word in a text, in UTF-16 units. */
export type Place = readonly [start: number, end: number];

/** A word of a text by each of its terms. */
interface Word {
  readonly terms: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The words of a text in their order, and those that a hyphen joins as one. */
interface TextWords {
  readonly words: readonly Word[];
  readonly joined: readonly Word[];
}

/**
 * Where a text has what a question asks for: the very words for which its outcome was found (`answerQuery`). `language`: of
 * the text, whose endings are taken off; any where that is not known.
 */
export function findWords(text: string, query: string | Query, language?: string): Place[] {
  const asked = typeof query === 'string' ? parseQuery(query) : query;
  const places = foldPlaces(text);
  const words = listWords(readTerms(places.folded));
  const own = language?.split('-', 1)[0];
  const found = listCounted(asked).flatMap((wanted) => findWanted(words, wanted, own));
  return uniteOverlaps(found.map(({ start, end }) => locate(places, start, end)));
}

function listWords(compounds: readonly Compound[]): TextWords {
  const words = compounds.flatMap(({ parts }) =>
    parts.map(({ term, forms, start, end }) => ({ terms: [term, ...forms], start, end })),
  );
  const joined = compounds.flatMap(({ joins }) =>
    joins.map(({ term, start, end }) => ({ terms: [term], start, end })),
  );
  return { words, joined };
}

function locate({ starts, ends }: FoldedPlaces, start: number, end: number): Place {
  return [starts[start] ?? 0, ends[end - 1] ?? 0];
}

function findWanted(
  text: TextWords,
  { asks, isStop, isPhrase }: Wanted,
  language?: string,
): Word[] {
  const isOwn = (ask: Ask): boolean =>
    ask.language === undefined || language === undefined || ask.language === language;
  const found = asks.filter(isOwn).flatMap((ask) => findAsk(text, ask));
  const [own] = asks;
  if (found.length > 0 || own === undefined || isPhrase) return found;
  const [first = ''] = own.terms;
  if (own.terms.length === 1) {
    if (isStop || /\P{L}/u.test(first)) return [];
    const begun = findAsk(text, { ...own, isBeginning: true });
    const respelt = readDigraphs(first);
    return begun.length > 0 || respelt === undefined
      ? begun
      : findAsk(text, { ...own, terms: [respelt] });
  }
  return own.terms.flatMap((term) => findAsk(text, { ...own, terms: [term] }));
}

function findAsk({ words, joined }: TextWords, { terms, isBeginning }: Ask): Word[] {
  const [first = ''] = terms;
  if (terms.length === 1)
    return [...words, ...joined].filter((word) => has(word, first, isBeginning));
  return words.flatMap((word, index) => {
    const last = words[index + terms.length - 1];
    const isHere =
      last !== undefined && terms.every((term, at) => words[index + at]?.terms[0] === term);
    return isHere ? [{ ...word, end: last.end }] : [];
  });
}

function has({ terms }: Word, wanted: string, isBeginning: boolean): boolean {
  return terms.some((term) => (isBeginning ? term.startsWith(wanted) : term === wanted));
}

function uniteOverlaps(places: readonly Place[]): Place[] {
  const united: [number, number][] = [];
  for (const [start, end] of places.toSorted((a, b) => a[0] - b[0])) {
    const last = united.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else united.push([start, end]);
  }
  return united;
}
