import { BREAK, SEVERAL } from '../../text/foldUnit.ts';
import { EMPTY_HASH, finishHash, hashUnit } from '../../text/hash.ts';
import { copyUnits } from '../../text/units.ts';
import { foldAt, foldUnit } from './foldWords.ts';
import type { Edges } from './edges.ts';
import { endsInNumber } from './mayEndId.ts';
import { MAX_WORDS, type Needles } from './needles.ts';
import { createTagReader } from './tags.ts';
import { WordMatcher, type TextHit } from './wordMatcher.ts';

/** Letters side by side: their hash, where they end, and what is there (`foldUnit`). */
interface Letters {
  hash: number;
  end: number;
  next: number;
}

/**
 * Reads letters from the first of them on. A function of its own, so that whatever compiles it has what each letter
 * asks for in one place: inside `scanText`, which is long, it was called for each.
 */
function readLetters(units: Uint16Array, start: number, limit: number, letters: Letters): void {
  let hash = EMPTY_HASH;
  let next = SEVERAL;
  let end = start;
  for (; end < limit; end += 1) {
    next = foldUnit(units[end] ?? 0);
    if (next <= SEVERAL) break;
    hash = hashUnit(hash, next);
  }
  letters.hash = hash;
  letters.end = end;
  letters.next = next;
}

/** What reads texts, one after the other. */
interface Reader {
  readonly shown: WordMatcher;
  readonly whole: WordMatcher;
  /** Takes the units of a text. */
  readonly units: Uint16Array<ArrayBuffer>;
}

/** Units of the longest text for which there is room all the time. */
const ROOM = 64 * 1024;

/** Readers that read no text now. */
const IDLE: Reader[] = [];

function createReader(): Reader {
  return {
    shown: new WordMatcher(true),
    whole: new WordMatcher(false),
    units: new Uint16Array(ROOM),
  };
}

/**
 * Walks a text once and reports every needle and run of words in it. It reads in two ways: the
 * unchanged text, tags and comments included, and the text that a reader sees, where inline
 * markup separates no words and no phrases, and a block separates phrases. Of a piece of a text
 * `edges` learns what the text around it may change.
 */
export function scanText(
  text: string,
  needles: Needles,
  onHit: (hit: TextHit) => void,
  edges?: Edges,
): void {
  const reader = IDLE.pop() ?? createReader();
  const { length } = text;
  const units = length > ROOM ? new Uint16Array(length) : reader.units;
  copyUnits(text, units);
  const scan = { text, units, needles, onHit, edges };
  const { shown } = reader;
  shown.begin(scan);
  // Without a tag both would read the same.
  const whole = text.includes('<') ? reader.whole : undefined;
  whole?.begin(scan);
  const word: Letters = { hash: EMPTY_HASH, end: 0, next: SEVERAL };
  const readTag = createTagReader(text, edges?.open, units);
  let hiddenUntil = 0;
  let nameUntil = 0;
  let hasAttributes = false;
  /** Words that were read alike in both ways since the last tag: as far back as this, one finds what the other does. */
  let alike = 0;
  /** Who reads the text as it is; nobody while both would have read the same for so long that one finds what the other does. */
  let apart = whole;
  /** How many words were shown when the other stopped. */
  let since = 0;
  for (let index = 0; index < length; index += 1) {
    const unit = units[index] ?? 0;
    if (index === hiddenUntil && hasAttributes) apart?.endRun();
    if (unit === 0x3c && index >= hiddenUntil) {
      const tag = readTag(index);
      if (tag !== undefined) {
        hiddenUntil = tag.end;
        nameUntil = tag.nameEnd;
        alike = 0;
        if (apart === undefined) whole?.follow(shown, since);
        apart = whole;
        // No phrase goes on from an attribute into the text around its tag.
        hasAttributes = tag.end > tag.nameEnd + 1;
        if (hasAttributes) whole?.endRun();
        else whole?.endWord();
        if (!tag.isInline) shown.endRun();
        edges?.addTag(text, index, tag);
      }
    }
    const isShown = index >= hiddenUntil;
    if (index < nameUntil) continue;
    const meaning = foldUnit(unit);
    if (meaning > SEVERAL) {
      // The letters up to the end of the word are folded and hashed once for both ways.
      const limit = isShown ? length : hiddenUntil;
      readLetters(units, index, limit, word);
      const { hash, end, next } = word;
      // Most words end here, in both ways: a tag may go on with one that is shown.
      const isWhole =
        next === BREAK &&
        !(isShown && end < length && units[end] === 0x3c) &&
        !shown.isInWord &&
        apart?.isInWord !== true;
      if (isWhole) {
        const finished = finishHash(hash);
        const isNumber = endsInNumber(units, end);
        apart?.addWord(finished, index, end, isNumber);
        if (isShown) {
          shown.addWord(finished, index, end, isNumber);
          alike += 1;
        }
      } else {
        apart?.addLetters(hash, index, end);
        if (isShown) shown.addLetters(hash, index, end);
      }
      index = end - 1;
    } else if (meaning === BREAK) {
      apart?.endWord();
      if (isShown && shown.endWord()) alike += 1;
      if (alike > MAX_WORDS && apart !== undefined) {
        since = shown.count;
        apart = undefined;
      }
    } else if (meaning === SEVERAL) {
      for (const letter of foldAt(text, index)) {
        for (const matcher of isShown ? [apart, shown] : [apart]) {
          if (letter === ' ') matcher?.endWord();
          else matcher?.addCharacter(letter, index);
        }
      }
    }
  }
  if (apart === undefined) whole?.follow(shown, since);
  whole?.endWord();
  shown.endWord();
  edges?.countWords(shown.count, whole?.count ?? shown.count);
  shown.begin();
  whole?.begin();
  IDLE.push(reader);
}
