import { decodeEscapes } from './decodeEscapes.ts';
import { Edges, type Letters } from './edges.ts';
import { listEmbedded } from './embedded.ts';
import { MAX_WORDS, TAIL } from './needles.ts';
import { RecentMap } from './recentMap.ts';
import { CONTEXT, MEMORY } from './scanNames.ts';
import { CODE, searchDecoded, type Search } from './searchText.ts';
import type { IsClean } from './unpack.ts';
import { AFTER } from './wordMatcher.ts';

/** Beginnings of blocks that have attributes: no run of words goes over one, however it is read. */
const BLOCK =
  /<(?:article|aside|body|button|d[dlt]|details|div|fieldset|figure|footer|form|h[1-6]|head|header|input|label|legend|li|link|main|meta|nav|ol|option|p|script|section|select|svg|g|path|rect|table|t[dhr]|ul) (?=[a-z])/g;

/** Units of all pieces, and of all that was looked at around them, that are remembered. */
const MAX_UNITS = 64 * 1024 * 1024;
const MAX_PLACES = 16 * 1024 * 1024;

/** What is known of a piece. */
interface Piece {
  readonly id: number;
  /** Whether nothing that is looked for is in it. */
  readonly isClean: boolean;
  readonly needsBefore: boolean;
  readonly needsAfter: boolean;
  /** Units, with escapes undone, and words in either reading. */
  readonly length: number;
  readonly words: number;
  readonly letters: readonly Letters[] | undefined;
}

/**
 * Pages repeat themselves: each distinct piece of them, cut where blocks begin, is searched once, and so is
 * each place where two pieces may together say what neither says alone. It knows only which texts are
 * clean: a text with anything in it, or in doubt, is searched as a whole, so that what is found, and
 * where, never depends on how texts are cut.
 */
export class CleanPieces {
  readonly #search: Search;
  readonly #pieces = new RecentMap<Piece>(MAX_UNITS);
  readonly #places = new RecentMap<boolean>(MAX_PLACES);
  readonly #tails: ReadonlySet<string>;
  readonly #tailLengths: readonly number[];
  #count = 0;
  /** Pieces that were searched. */
  searched = 0;

  constructor(search: Search) {
    this.#search = search;
    this.#tails = new Set(search.needles.names.keys());
    this.#tailLengths = [...new Set(Array.from(this.#tails, (tail) => tail.length))];
  }

  /** Whether nothing that is looked for is in a text of the site, nor packed into it; if in doubt, no. */
  readonly isClean: IsClean = (path, text) => {
    if (CODE.test(path) || this.#search.hasTaggedPath) return false;
    const sources = cutAtBlocks(text);
    if (sources.length === 1) return false;
    const pieces: Piece[] = [];
    for (const source of sources) {
      const piece = this.#getPiece(source);
      if (!piece.isClean) return false;
      pieces.push(piece);
    }
    return pieces.every((piece, index) => {
      const joins = this.#tails.size > 0 && this.#mayJoinName(pieces, index);
      const before = piece.needsBefore || joins ? findFirst(pieces, index) : index;
      const after = piece.needsAfter || joins ? findLast(pieces, index) : index;
      return before === after || this.#isCleanFrom(sources, pieces, before, after);
    });
  };

  #getPiece(source: string): Piece {
    const known = this.#pieces.get(source);
    if (known !== undefined) return known;
    const text = decodeEscapes(source);
    const edges = new Edges();
    // A backslash at the end would make a character of what follows it.
    const isClean =
      !text.endsWith('\\') && listEmbedded(text).length === 0 && this.#isClean(text, edges);
    const { needsBefore, needsAfter, words } = edges;
    const letters = edges.letters.length > 0 ? edges.letters : undefined;
    const id = (this.#count += 1);
    const { length } = text;
    const piece = { id, isClean, needsBefore, needsAfter, length, words, letters };
    this.#pieces.set(source, piece);
    return piece;
  }

  #isClean(text: string, edges: Edges): boolean {
    this.searched += 1;
    return searchDecoded('', text, this.#search, false, edges).length === 0 && !edges.isOpen;
  }

  /** Whether nothing is in some pieces next to each other. */
  #isCleanFrom(
    sources: readonly string[],
    pieces: readonly Piece[],
    first: number,
    last: number,
  ): boolean {
    let place = '';
    for (let index = first; index <= last; index += 1) place += `${pieces[index]?.id ?? ''} `;
    const known = this.#places.get(place);
    if (known !== undefined) return known;
    const text = decodeEscapes(sources.slice(first, last + 1).join(''));
    const isClean = this.#isClean(text, new Edges());
    this.#places.set(place, isClean);
    return isClean;
  }

  /** Whether the last letters of a name may be at the end of what is before a piece and at its beginning. */
  #mayJoinName(pieces: readonly Piece[], index: number): boolean {
    return [0, 1].some((reading) => {
      const first = pieces[index]?.letters?.[reading]?.first ?? '';
      let last = '';
      for (let each = index - 1; each >= 0 && last.length < TAIL - 1; each -= 1)
        last = ((pieces[each]?.letters?.[reading]?.last ?? '') + last).slice(1 - TAIL);
      return this.#tailLengths.some((length) => {
        for (let own = 1; own < length && own <= first.length; own += 1) {
          const others = length - own;
          if (others > last.length) continue;
          if (this.#tails.has(last.slice(-others) + first.slice(0, own))) return true;
        }
        return false;
      });
    });
  }
}

function cutAtBlocks(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  BLOCK.lastIndex = 1;
  for (let cut = BLOCK.exec(text); cut !== null; cut = BLOCK.exec(text)) {
    pieces.push(text.slice(start, cut.index));
    start = cut.index;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** The first of the pieces before one that may belong to what it begins with: a needle, a name, and the text around it. */
function findFirst(pieces: readonly Piece[], index: number): number {
  let [first, words, letters, around] = [index, 0, 0, 0];
  while (first > 0) {
    const isWhole = words >= MAX_WORDS && letters >= MEMORY;
    if (isWhole && around >= CONTEXT) break;
    first -= 1;
    const piece = pieces[first];
    if (isWhole) around += piece?.length ?? 0;
    words += piece?.words ?? 0;
    letters += piece?.letters?.[0]?.count ?? MEMORY;
  }
  return first;
}

/** The last of the pieces after one that say what its end means. */
function findLast(pieces: readonly Piece[], index: number): number {
  let last = index;
  for (let length = 0; last < pieces.length - 1 && length < AFTER; last += 1)
    length += pieces[last + 1]?.length ?? 0;
  return last;
}
