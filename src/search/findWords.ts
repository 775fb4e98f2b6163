import { foldAccents } from '../text/fold.ts';
import { parseQuery } from './parseQuery.ts';

/** Start and end of a word in a text, in UTF-16 units. */
type Place = readonly [start: number, end: number];

/** Endings in which two forms of one word may differ, in English and French, without accents. */
const ENDINGS = new Set(
  ' s es e ee ees ed er ers ing ings ion ions y ies ly al ment ments ement ant ants ent ents'.split(
    ' ',
  ),
);
/** Shorter beginnings say too little to be the same word. */
const MIN_STEM_LENGTH = 4;

/**
 * Where the words of a query are in a text: the words that begin with them or share their
 * stem, whatever their case and accents, and phrases as a whole.
 */
export function findWords(text: string, query: string): Place[] {
  const { words, phrases } = parseQuery(query);
  const tokens = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    folded: foldAccents(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const wanted = [...words.split(' ').map(splitWords), ...phrases.map(splitWords)].filter(
    (sequence) => sequence.length > 0,
  );
  const places: Place[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    for (const sequence of wanted) {
      const last = tokens[index + sequence.length - 1];
      const first = tokens[index];
      if (first === undefined || last === undefined) continue;
      if (sequence.every((word, offset) => isSameWord(tokens[index + offset]?.folded ?? '', word)))
        places.push([first.start, last.end]);
    }
  }
  return uniteOverlaps(places);
}

function splitWords(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => foldAccents(match[0]));
}

/** Whether two folded words are forms of one, or the first begins with the second. */
function isSameWord(word: string, wanted: string): boolean {
  if (word.startsWith(wanted)) return true;
  let shared = 0;
  while (shared < word.length && word[shared] === wanted[shared]) shared += 1;
  // The stems of some forms are one letter shorter (“agreed”, “agreement”; “ally”, “allies”).
  return [shared, shared - 1].some(
    (stem) =>
      stem >= MIN_STEM_LENGTH && ENDINGS.has(word.slice(stem)) && ENDINGS.has(wanted.slice(stem)),
  );
}

function uniteOverlaps(places: readonly Place[]): Place[] {
  const united: [number, number][] = [];
  for (const [start, end] of places.toSorted((a, b) => a[0] - b[0])) {
    const last = united.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else united.push([start, end]);
  }
  return united;
}
