import { distance } from 'fastest-levenshtein';
import { isSwapped } from '../text/slips.ts';
import { readCount } from './wordCount.ts';
import { createSoundKey } from './soundKey.ts';

/** A word that outcomes have. */
export interface NearWord {
  /** As it is written there. */
  readonly written: string;
  /** How many have it. */
  readonly count: number;
}

/** A line of the list of words (`WordList`). */
export interface ListedWord extends NearWord {
  readonly term: string;
}

/** So many wrong letters a word may have, by how many it has. */
const MAX_WRONG: readonly (readonly [letters: number, wrong: number])[] = [
  [9, 3],
  [5, 2],
  [3, 1],
];
/** What it is worth that a word sounds the same, begins the same, or has two letters that changed places. */
const [SAME_SOUND, SAME_FIRST, SWAPPED] = [1, 0.25, 1] as const;
/** Words that are so much farther than the nearest are not offered. */
const MAX_BEHIND = 1;
const MAX_OFFERED = 4;
/** Words that are compared before the page may do something else. */
const AT_ONCE = 2000;

/** The list of words, read. */
export function readWordList(text: string): ListedWord[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [term = '', count = '', written = term] = line.split('\t');
      return { term, count: readCount(count), written };
    });
}

/** The words that are nearest to one that no outcome has, by sound and letters, in any language; the nearest first. */
export async function findNearest(
  word: string,
  list: readonly ListedWord[],
  pause: () => Promise<void>,
): Promise<NearWord[]> {
  const sound = createSoundKey(word);
  const near: { readonly listed: ListedWord; readonly far: number }[] = [];
  for (const [index, listed] of list.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await pause();
    const far = Math.min(...listSpellings(listed.term).map((term) => measure(word, term, sound)));
    if (far < Infinity) near.push({ listed, far });
  }
  const least = Math.min(...near.map(({ far }) => far));
  return near
    .filter(({ far }) => far <= least + MAX_BEHIND)
    .toSorted((a, b) => a.far - b.far || b.listed.count - a.listed.count)
    .slice(0, MAX_OFFERED)
    .map(({ listed: { written, count } }) => ({ written, count }));
}

/** An Arabic word is known without its article as well. */
function listSpellings(term: string): string[] {
  const bare = term.replace(/^ال(?=..)/u, '');
  return bare === term ? [term] : [term, bare];
}

/** How far one word is from another; `Infinity` where they have too little in common. */
function measure(word: string, term: string, sound: string): number {
  const most = MAX_WRONG.find(([letters]) => word.length >= letters)?.[1] ?? 0;
  if (Math.abs(word.length - term.length) > most) return Infinity;
  const letters = distance(word, term) - (isSwapped(word, term) ? SWAPPED : 0);
  const isSame = letters > 0 && createSoundKey(term) === sound;
  if (letters > most + (isSame ? 1 : 0)) return Infinity;
  return letters - (isSame ? SAME_SOUND : 0) - (word[0] === term[0] ? SAME_FIRST : 0);
}
