import { remember } from './remember.ts';

/** A word, or a part of a compound, before an acronym. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** Its first letter, folded. */
  readonly initial: string;
  readonly isCapital: boolean;
  /** A little word: an acronym may have its letter or not. */
  readonly isLittle: boolean;
  /** A later part of a compound, which an acronym may count as one word: `self-help`. */
  readonly isLater: boolean;
}

/** As many words as are remembered. */
const MAX_KNOWN = 50_000;

/** Articles, prepositions and conjunctions in names of organisations, folded. */
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the of for and or in on to at by with from against between among without into',
    'l d de du des la le les et ou en pour par au aux un une sur sous dans contre avec sans entre',
    'al el as ash ad ar at az wa wal bi bil li lil fi min',
    'del los las y e da do das dos para por con sin no na um uma',
    'ya wa za la kwa cha der die das und fur von van voor het een',
  ].flatMap((words) => words.split(' ')),
);

/** What ends a name: the end of a sentence or clause, a bracket, a quotation, another line. */
const BOUNDARY = /[.,;:!?…،؛؟/|()[\]{}—–"“”„«»\n]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Before an apostrophe these are words of their own; any other apostrophe is inside a word or before the s of a possessive. */
const ELIDED = /^(?:[dl]|qu)$/u;

/**
 * The words at the end of `before` that an acronym stands for, or nothing in doubt. Each letter
 * begins a word, in their order and without a gap: only little words and later parts of compounds
 * may be passed over. Of several ways to read it, the one that makes least of little words counts:
 * in “Fictional Forum for Open Courts (FFOC)” the second F is that of the Forum.
 */
export function matchInitials(acronym: string, before: string): string | undefined {
  const letters = Array.from(acronym.match(/[\p{L}\p{N}]\p{M}*/gu) ?? [], foldInitial);
  const clause = before.replace(/[\s,"”»’]+$/u, '');
  const parts = listParts(clause.slice(findClause(clause)), findClause(clause));
  const last = parts.at(-1);
  if (last === undefined || (last.isLittle && !last.isCapital)) return undefined;
  const [best, second] = listStarts(parts, letters).toSorted((a, b) => a.cost - b.cost);
  if (best === undefined || best.cost === second?.cost) return undefined;
  return clause.slice(best.start, last.end).replaceAll(/\s+/gu, ' ');
}

interface Start {
  readonly start: number;
  /** How many letters are those of little words. */
  readonly cost: number;
}

/** Where the meaning may begin: the letters are laid on the words from the right. */
function listStarts(parts: readonly Part[], letters: readonly string[]): Start[] {
  const starts: Start[] = [];
  /** By the number of letters that are laid: the fewest of them that little words have. */
  let costs: (number | undefined)[] = [0];
  let hasCapital = false;
  for (const part of parts.toReversed()) {
    const next: (number | undefined)[] = [];
    for (const [laid, cost] of costs.entries()) {
      if (cost === undefined) continue;
      if (part.isLater || (part.isLittle && laid > 0)) next[laid] = least(next[laid], cost);
      if (letters[letters.length - 1 - laid] !== part.initial) continue;
      const own = cost + Number(part.isLittle);
      if (laid + 1 < letters.length) next[laid + 1] = least(next[laid + 1], own);
      else if (mayBegin(part, hasCapital)) starts.push({ start: part.start, cost: own });
    }
    if (next.length === 0) break;
    costs = next;
    hasCapital ||= part.isCapital && !part.isLittle && !part.isLater;
  }
  return starts;
}

/** A name does not begin with a small letter where later words have capitals, nor inside a compound. */
function mayBegin({ isCapital, isLittle, isLater }: Part, hasCapital: boolean): boolean {
  return !isLater && (isCapital || !(hasCapital || isLittle));
}

function least(one: number | undefined, other: number): number {
  return one === undefined ? other : Math.min(one, other);
}

/** Where the last clause of a text begins. */
function findClause(text: string): number {
  let start = text.length;
  while (start > 0 && !BOUNDARY.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** The words of a clause that begins at `offset`. */
function listParts(clause: string, offset: number): Part[] {
  const parts: Part[] = [];
  let isCompound = false;
  for (const { 0: word, index } of clause.matchAll(WORD)) {
    const joint = index === 0 ? '' : clause.charAt(index - 1);
    const last = parts.at(-1);
    const isJoined = last !== undefined && last.end - offset === index - 1;
    if (isJoined && /['’ʼ]/u.test(joint) && !ELIDED.test(fold(textOf(last)))) {
      parts[parts.length - 1] = { ...last, end: offset + index + word.length };
      continue;
    }
    const isLater: boolean = isJoined && /[-‐‑]/u.test(joint) && (isCompound || !last.isLittle);
    isCompound = isLater;
    parts.push({
      ...{ start: offset + index, end: offset + index + word.length },
      initial: foldInitial(word),
      isCapital: !/^\p{Ll}/u.test(word),
      isLittle: LITTLE_WORDS.has(fold(word)),
      isLater,
    });
  }
  return parts;

  function textOf({ start, end }: Part): string {
    return clause.slice(start - offset, end - offset);
  }
}

/** Without accents, in small letters. */
const fold = remember(
  (word) => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
  MAX_KNOWN,
);

/** A mark of transliteration before a letter is none of its own: `ʿAdala`. */
function foldInitial(word: string): string {
  const [first = ''] = fold(word).replace(/^\p{Lm}+/u, '');
  return first === 'œ' ? 'o' : first === 'æ' ? 'a' : first;
}
