import { foldKnown } from '../text/foldings.ts';

/** A text as it is searched, and where in the text each unit of that is from, in UTF-16 units. */
export interface FoldedPlaces {
  readonly folded: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** What is part of the word in which it stands, though nothing is left of it: marks, tatweel, a hamza alone. */
const OF_WORD = /^[\p{L}\p{M}]/u;
/** Runs of characters that are folded to themselves or to their small letter, and of others. */
const RUNS = /[ -_a-~]+|[^ -_a-~]/gu;
const FIRST_UNLIKE = 0x7e;

/** Folds a text by the level `search` and keeps the places. What is left out belongs to the letter before or after it. */
export function foldPlaces(text: string): FoldedPlaces {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  /** Where letters of a word begin of which nothing is left. */
  let first: number | undefined;
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    const isPlain = run.charCodeAt(0) <= FIRST_UNLIKE && run.charCodeAt(0) >= 0x20 && run !== '`';
    const letters = isPlain ? run.toLowerCase() : foldKnown(run, 'search');
    if (letters === '' && OF_WORD.test(run)) {
      if (ends.at(-1) === index && OF_WORD.test(folded.at(-1) ?? ''))
        ends[ends.length - 1] = index + run.length;
      else first ??= index;
      continue;
    }
    for (let unit = 0; unit < letters.length; unit += 1) {
      starts.push(first ?? (isPlain ? index + unit : index));
      ends.push(isPlain ? index + unit + 1 : index + run.length);
      first = undefined;
    }
    folded += letters;
  }
  return { folded, starts, ends };
}
