import { findWords, type Place } from './findWords.ts';
import type { PackedText } from './packTexts.ts';
import type { Query } from './parseQuery.ts';

/** A piece of an excerpt; `isMatch` for the words of a question. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The place in a record where the words of a question are. */
export interface Excerpt {
  /** The name of the field that it is in. */
  readonly field: string;
  readonly parts: readonly ExcerptPart[];
}

/** In UTF-16 units: about three lines of a card. */
const LENGTH = 220;
/** Before the first word that was found. */
const BEFORE = 60;

/** The part of a record with the most of the words that a question asks for, of several the first; none where it has none. */
export function placeExcerpt(
  texts: PackedText,
  query: Query,
  language?: string,
): Excerpt | undefined {
  let best:
    | { readonly field: string; readonly text: string; readonly places: readonly Place[] }
    | undefined;
  for (const [field, text] of texts) {
    const places = findWords(text, query, language);
    if (places.length > (best?.places.length ?? 0)) best = { field, text, places };
  }
  if (best === undefined) return undefined;
  const { field, text, places } = best;
  return { field, parts: cutExcerpt(text, places) };
}

function cutExcerpt(text: string, places: readonly Place[]): ExcerptPart[] {
  const first = findFullest(places);
  const from = first <= BEFORE ? 0 : afterBlank(text, first - BEFORE, first);
  const to = from + LENGTH >= text.length ? text.length : beforeBlank(text, from + LENGTH, first);
  const parts: ExcerptPart[] = [];
  const say = (start: number, end: number, isMatch: boolean): void => {
    if (end > start) parts.push({ text: text.slice(start, end).replaceAll(/\s+/gu, ' '), isMatch });
  };
  let done = from;
  for (const [start, end] of places) {
    if (start < done || end > to) continue;
    say(done, start, false);
    say(start, end, true);
    done = end;
  }
  say(done, to, false);
  return [
    ...(from > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...parts,
    ...(to < text.length ? [{ text: ' …', isMatch: false }] : []),
  ];
}

/** Where the stretch begins that holds the most places. */
function findFullest(places: readonly Place[]): number {
  let [best = 0, most] = [places[0]?.[0], 0];
  for (const [index, [start]] of places.entries()) {
    let end = index;
    while (end < places.length && (places[end]?.[1] ?? 0) - start < LENGTH - BEFORE) end += 1;
    if (end - index > most) [best, most] = [start, end - index];
  }
  return best;
}

function afterBlank(text: string, from: number, limit: number): number {
  const blank = /\s/u.exec(text.slice(from, limit));
  return blank === null ? keepCharacter(text, from) : from + blank.index + 1;
}

function beforeBlank(text: string, to: number, limit: number): number {
  const blank = text.slice(limit, to).search(/\s\S*$/u);
  return blank <= 0 ? keepCharacter(text, to) : limit + blank;
}

/** Not between the halves of a character. */
function keepCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
