import { dropElisions, separateElisions } from './elisions.ts';

/** A query taken apart: words, and phrases in quotes. */
export interface Query {
  readonly words: string;
  readonly phrases: readonly string[];
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/**
 * What a reader typed → words and phrases. Quotes of any script count; one that is never
 * closed is ignored. Pagefind takes a phrase only as a whole query (Pagefind/pagefind#10), so
 * each part is asked for on its own and the answers are intersected.
 */
export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(QUOTED)]
    .map((match) => foldSpace(separateElisions(match[1] ?? '')))
    .filter(Boolean);
  const rest = text.replaceAll(QUOTED, ' ').replaceAll(/["“”„«»]/gu, ' ');
  const words = foldSpace(dropElisions(rest));
  return { words, phrases };
}

function foldSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
