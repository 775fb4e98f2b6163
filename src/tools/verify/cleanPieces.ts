import { decodeEscapes } from './decodeEscapes.ts';
import { Edges, type Letters } from './edges.ts';
import { listEmbedded } from './embedded.ts';
import { MAX_WORDS, TAIL } from './needles.ts';
import { RecentMap } from './recentMap.ts';
import { CONTEXT, MEMORY } from './scanNames.ts';
import { CODE, searchDecoded, type Search } from './searchText.ts';
import type { IsClean } from './unpack.ts';
import { AFTER } from './wordMatcher.ts';

/**
 * Beginnings of blocks and of elements of our own that have attributes: no run of words goes over one, however it is read. And those of what lists have of
 * each outcome that nobody sees (`renderCoins`): over one no run goes if nothing is shown before it since a block began.
 */
const BLOCK =
  /<(?:article|aside|body|button|d[dlt]|details|div|fieldset|figure|footer|form|h[1-6]|head|header|input|label|legend|li|link|main|meta|nav|ol|option|p|script|section|select|svg|g|path|rect|table|t[dhr]|ul|[a-z]{1,20}-[a-z-]{1,20}) (?=[a-z])|<span (?=class="Z3988" )/g;

/** What a page begins with. */
const TAG = 0x3c;

const BLOCK_HERE = new RegExp(BLOCK.source, 'y');

/** One of these beginnings, at which what many pages have as a whole begins: the card of an outcome. */
const CARD = '<article ';
/** Units of the longest card; what is longer is on one page. */
const MAX_CARD = 4096;

/** Units of all pieces, of all cards, and of all that was looked at around pieces, that are remembered. */
const MAX_UNITS = 64 * 1024 * 1024;
const MAX_CARDS = 16 * 1024 * 1024;
const MAX_PLACES = 16 * 1024 * 1024;

/** What is known of a piece. */
interface Piece {
  readonly id: number;
  /** Its bytes, each as the character of that number: so texts are compared that are looked up, in whatever script. */
  readonly bytes: string;
  readonly source: string;
  /** Whether nothing that is looked for is in it. */
  readonly isClean: boolean;
  readonly needsBefore: boolean;
  readonly needsAfter: boolean;
  readonly isInLine: boolean;
  readonly showsNothing: boolean;
  /** Units, with escapes undone, and words in either reading. */
  readonly length: number;
  readonly words: number;
  readonly letters: readonly Letters[] | undefined;
  /** What came after it last: pages repeat each other, so the same is looked for there first. */
  next: Piece | undefined;
  /** What came after it last when that alone settled what its end means (`#isSettled`). */
  settledBy: Piece | undefined;
}

/** A part of a text, by the places of its units, which are those of its bytes. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** Where a text is read: what came last, and what came there when the same came before. */
interface Trail {
  last: Piece | undefined;
  expected: Piece | undefined;
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
  /** The pieces of a card, if nothing is in any of them. */
  readonly #cards = new RecentMap<readonly Piece[]>(MAX_CARDS);
  readonly #places = new RecentMap<boolean>(MAX_PLACES);
  /** Places that say nothing, whatever follows. */
  readonly #settled = new RecentMap<boolean>(MAX_PLACES);
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

  /** Whether nothing that is looked for is in a page of the site, nor packed into it; if in doubt, no. */
  readonly isClean: IsClean = (path, bytes) => {
    if (bytes[0] !== TAG || CODE.test(path) || this.#search.hasTaggedPath) return false;
    const text = bytes.toString('latin1');
    BLOCK.lastIndex = 1;
    const pieces = BLOCK.test(text) ? this.#listPieces(text, bytes) : undefined;
    if (pieces === undefined) return false;
    return pieces.every((piece, index) => {
      if (piece.isInLine && pieces[index - 1]?.showsNothing !== true) return false;
      if (!piece.needsBefore && !piece.needsAfter && this.#tails.size === 0) return true;
      const joins = this.#tails.size > 0 && this.#mayJoinName(pieces, index);
      const next = pieces[index + 1];
      if (!piece.needsBefore && !joins && next !== undefined && piece.settledBy === next)
        return true;
      const before = piece.needsBefore || joins ? findFirst(pieces, index) : index;
      const after = piece.needsAfter || joins ? findLast(pieces, index) : index;
      if (before === after) return true;
      const isSettled = before === index && !joins && this.#isSettled(pieces, index, after);
      return isSettled || this.#isCleanFrom(pieces, before, after);
    });
  };

  /** What is known of each piece of a text (`cutAtBlocks`), if nothing is in any of them. */
  #listPieces(text: string, bytes: Buffer): readonly Piece[] | undefined {
    const all: Piece[] = [];
    const trail: Trail = { last: undefined, expected: undefined };
    for (const { start, end } of cutAtCards(text)) {
      const isCard = end - start <= MAX_CARD && text.startsWith(CARD, start);
      // Taken from the bytes: a part of a text would keep the whole of it in memory.
      const card = isCard ? bytes.toString('latin1', start, end) : '';
      const known = isCard ? this.#cards.get(card) : undefined;
      const pieces = known ?? this.#readPieces(text, bytes, { start, end }, trail);
      if (pieces === undefined) return undefined;
      if (isCard && known === undefined) this.#cards.set(card, pieces);
      for (const piece of pieces) all.push(piece);
      if (known !== undefined) trail.last = known.at(-1);
    }
    return all;
  }

  #readPieces(text: string, bytes: Buffer, part: Part, trail: Trail): readonly Piece[] | undefined {
    const pieces: Piece[] = [];
    for (let { start } = part; start < part.end;) {
      const { last, expected } = trail;
      const follower = last?.next;
      let piece = this.#isNext(follower, text, start)
        ? follower
        : this.#isNext(expected, text, start)
          ? expected
          : undefined;
      piece ??= this.#getPiece(bytes.subarray(start, findBlock(text, start + 1)));
      if (!piece.isClean) return undefined;
      trail.expected = (follower ?? expected)?.next;
      if (last !== undefined) last.next = piece;
      trail.last = piece;
      pieces.push(piece);
      start += piece.bytes.length;
    }
    return pieces;
  }

  #isNext(piece: Piece | undefined, text: string, start: number): piece is Piece {
    if (piece === undefined) return false;
    const end = start + piece.bytes.length;
    // Compared as a whole, which takes less time than `startsWith`.
    return text.slice(start, end) === piece.bytes && (end === text.length || isBlockAt(text, end));
  }

  #getPiece(part: Buffer): Piece {
    const bytes = part.toString('latin1');
    const known = this.#pieces.get(bytes);
    if (known !== undefined) return known;
    const decoded = part.toString('utf8');
    // One text in memory where both are the same.
    const source = decoded.length === bytes.length ? bytes : decoded;
    const text = decodeEscapes(source);
    const edges = new Edges();
    // A backslash at the end would make a character of what follows it.
    const isClean =
      !text.endsWith('\\') && listEmbedded(text).length === 0 && this.#isClean(text, edges);
    const { needsBefore, needsAfter, isInLine, showsNothing, words } = edges;
    const letters = edges.letters.length > 0 ? edges.letters : undefined;
    const id = (this.#count += 1);
    const { length } = text;
    const piece: Piece = {
      ...{ id, bytes, source, isClean, needsBefore, needsAfter, isInLine, showsNothing },
      ...{ length, words, letters },
      ...{ next: undefined, settledBy: undefined },
    };
    this.#pieces.set(bytes, piece);
    return piece;
  }

  #isClean(text: string, edges: Edges): boolean {
    this.searched += 1;
    return searchDecoded('', text, this.#search, false, edges).length === 0 && !edges.isOpen;
  }

  /**
   * Whether as few of the pieces after one as say what its end means leave nothing open, and nothing is in them: what
   * follows an id differs from page to page, the first words of it seldom.
   */
  #isSettled(pieces: readonly Piece[], first: number, last: number): boolean {
    let place = `${pieces[first]?.id ?? ''}`;
    for (let end = first + 1; end < last; end += 1) {
      place += ` ${pieces[end]?.id ?? ''}`;
      let isSettled = this.#settled.get(place);
      if (isSettled === undefined) {
        const edges = new Edges();
        const text = decodeEscapes(joinSources(pieces, first, end));
        isSettled = this.#isClean(text, edges) && !edges.needsAfter;
        this.#settled.set(place, isSettled);
      }
      if (isSettled) {
        if (end === first + 1 && pieces[first] !== undefined) pieces[first].settledBy = pieces[end];
        return true;
      }
    }
    return false;
  }

  /** Whether nothing is in some pieces next to each other. */
  #isCleanFrom(pieces: readonly Piece[], first: number, last: number): boolean {
    let place = '';
    for (let index = first; index <= last; index += 1) place += `${pieces[index]?.id ?? ''} `;
    const known = this.#places.get(place);
    if (known !== undefined) return known;
    const text = decodeEscapes(joinSources(pieces, first, last));
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

function joinSources(pieces: readonly Piece[], first: number, last: number): string {
  return pieces
    .slice(first, last + 1)
    .map(({ source }) => source)
    .join('');
}

/** A text in parts that begin where a block does. */
function* cutAtCards(text: string): Generator<Part> {
  let start = 0;
  for (let cut = text.indexOf(CARD, 1); cut !== -1; cut = text.indexOf(CARD, cut + 1)) {
    if (!isBlockAt(text, cut)) continue;
    yield { start, end: cut };
    start = cut;
  }
  yield { start, end: text.length };
}

function isBlockAt(text: string, index: number): boolean {
  BLOCK_HERE.lastIndex = index;
  return BLOCK_HERE.test(text);
}

/** Where the first block from a place on begins; the end of the text if none does. */
function findBlock(text: string, from: number): number {
  BLOCK.lastIndex = from;
  return BLOCK.exec(text)?.index ?? text.length;
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
