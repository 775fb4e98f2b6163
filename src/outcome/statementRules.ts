import { isBound, type Gap } from './gaps.ts';
import type { Phrase, Reading } from './reading.ts';
import {
  ARTICLES,
  ASKING,
  HELD,
  LABELS,
  NO,
  ORDERS_BY_LAST,
  PLAIN_YES,
  POINTERS,
  PUBLISH,
  RECORD_WORDS,
  SHORT,
  UNTIL,
  VERB_WORDS,
  WEAK,
  YES,
} from './statementWords.ts';

/** So many words may be on either side of the word that makes a phrase a label. */
const MAX_AROUND = 8;

/** A phrase that says of something that it is confidential. */
export function findSecrecy(reading: Reading, index: number): Phrase | undefined {
  const word = reading.words[index]?.folded ?? '';
  if (HELD.has(word) && isHeldUntil(reading, index)) return findHeld(reading, index);
  if (WEAK.has(word)) return findLine(reading, index);
  const secrecy = reading.secrecy(index);
  if (secrecy === undefined) return undefined;
  if (secrecy === 'adjective' && isShouted(reading, index)) return [index, index];
  return (
    findValued(reading, index) ??
    findLabel(reading, index, secrecy === 'noun') ??
    findSentence(reading, index) ??
    findLine(reading, index)
  );
}

/** In capitals, in a text that is not. */
function isShouted({ text, words }: Reading, index: number): boolean {
  const word = words[index];
  const raw = text.slice(word?.start, word?.end);
  const capitals = raw.match(/\p{Lu}/gu)?.length ?? 0;
  const small = raw.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > small && /\p{Ll}/u.test(text);
}

/** `confidential: yes` anywhere, and `confidential yes` where a phrase ends. */
function findValued(reading: Reading, index: number): Phrase | undefined {
  return isValued(reading, index) ? [index, index + 1] : undefined;
}

/** Whether a word is followed by a yes or a no that says nothing more. */
export function isValued({ words, gap }: Reading, index: number): boolean {
  const value = words[index + 1]?.folded ?? '';
  const before = gap(index + 1);
  const after = gap(index + 2);
  if (after.kind !== 'end' && after.kind !== 'bracket') return false;
  // “No. 12” is a number.
  if (value === 'no' && /^\. *$/.test(after.raw) && /^\d/.test(words[index + 2]?.folded ?? ''))
    return false;
  if (before.kind === 'inner') return PLAIN_YES.has(value);
  const isSeparated =
    before.kind === 'separator' || before.kind === 'joint' || /[\t|]/.test(before.raw);
  return isSeparated && (YES.has(value) || NO.has(value));
}

/** A phrase of label words only, bounded on both sides. */
function findLabel(reading: Reading, index: number, isNoun: boolean): Phrase | undefined {
  const left = walk(reading, index, -1, isLabelWord);
  const right = walk(reading, index, 1, isLabelWord);
  if (left === undefined || right === undefined) return undefined;
  if (runsOn(reading, left.bound, right.bound, right.at + 1)) return undefined;
  if (isWrapped(reading, left, right.bound)) return undefined;
  if (isNoun && right.bound.kind === 'separator' && isProse(reading, right.at + 1))
    return undefined;
  return [left.at, right.at];
}

/** Between brackets or dashes, in the middle of a sentence that goes on. */
function runsOn({ text, words }: Reading, left: Gap, right: Gap, next: number): boolean {
  const isInside = isWeak(left) && isWeak(right) && !left.isLine && !right.isLine;
  return isInside && /^\p{Ll}/u.test(text.slice(words[next]?.start ?? text.length));
}

/** The end of a sentence that was broken into lines: “… is free and / confidential. It …”. */
function isWrapped({ text, words }: Reading, left: End, right: Gap): boolean {
  const { at, bound } = left;
  const isBroken = at > 0 && bound.isLine && /^[^\S\n]*\n[^\S\n]*$/.test(bound.raw);
  const isSmall = /^\p{Ll}/u.test(text.slice(words[at]?.start ?? 0));
  return isBroken && isSmall && !right.isLine && right.kind === 'end';
}

function isWeak({ kind, raw }: Gap): boolean {
  return kind === 'bracket' || (kind === 'separator' && !/[:：=＝]/u.test(raw));
}

/** So many words after “Confidentiality:” are a text about it, and no value. */
const MIN_PROSE = 4;

function isProse({ words, gap }: Reading, from: number): boolean {
  for (let index = from; index < from + MIN_PROSE; index += 1) {
    if (index >= words.length || (index > from && gap(index).kind === 'end')) return false;
  }
  return true;
}

/** “This outcome is confidential until …”: whatever follows. */
function findSentence(reading: Reading, index: number): Phrase | undefined {
  const left = walk(reading, index, -1, isLabelWord);
  if (left === undefined || left.bound.kind !== 'end') return undefined;
  const before = reading.words.slice(left.at, index).map(({ folded }) => folded);
  // “The outcome is a confidential hotline.”
  if (before.some((word) => ARTICLES.has(word))) return undefined;
  const hasRecord = before.some((word) => RECORD_WORDS.has(word));
  const hasVerb = before.some((word) => VERB_WORDS.has(word));
  const isOrder = /^(?:please|treat)$/.test(before[0] ?? '') && hasVerb;
  // Arabic needs no verb.
  const isArabic = /\p{Script=Arabic}/u.test(reading.words[index]?.folded ?? '');
  return isOrder || (hasRecord && (hasVerb || isArabic)) ? [left.at, index] : undefined;
}

/** A line that says nothing else, with a value or without. */
function findLine(reading: Reading, index: number): Phrase | undefined {
  const isAllowed = (word: string): boolean =>
    isLabelWord(word) || YES.has(word) || NO.has(word) || WEAK.has(word);
  // “It is confidential”, but not “Confidential document”.
  const left = walk(reading, index, -1, (word) => isAllowed(word) || POINTERS.has(word));
  const right = walk(reading, index, 1, isAllowed);
  if (left?.bound.isLine !== true || right === undefined) return undefined;
  if (endsLine(reading, right.at + 1) || isValued(reading, right.at)) return [left.at, right.at];
  return undefined;
}

/** Whether nothing follows on the line but punctuation. */
function endsLine({ words, gap }: Reading, index: number): boolean {
  return index >= words.length || gap(index).isLine;
}

/** “Do not publish”, “for internal use only”. */
export function findOrder(reading: Reading, last: number): Phrase | undefined {
  const { words, gap } = reading;
  const order = ORDERS_BY_LAST.get(words[last]?.folded ?? '')?.find((each) =>
    each.every((word, at) => {
      const here = last - each.length + 1 + at;
      return words[here]?.folded === word && (at === 0 || !isBound(gap(here)));
    }),
  );
  if (order === undefined) return undefined;
  const first = last - order.length + 1;
  if (order.every((_, at) => isShouted(reading, first + at))) return [first, last];
  const left = walk(reading, first, -1, isLabelWord);
  if (left === undefined) return undefined;
  const isPublishing = order.some((word) => PUBLISH.has(word) || word === 'publication');
  if (isPublishing && left.bound.kind === 'end') return [left.at, last];
  if (isHeldUntil(reading, last)) return [left.at, last];
  const right = walk(reading, last, 1, isLabelWord);
  return right === undefined ? undefined : [left.at, right.at];
}

/** “Embargoed until June”: whatever it is said of is not for readers yet. */
function findHeld(reading: Reading, index: number): Phrase | undefined {
  const left = walk(reading, index, -1, (word) => isLabelWord(word) || UNDER.has(word));
  return left === undefined ? undefined : [left.at, index + 1];
}

const UNDER = new Set(['under', 'sous', 'bajo', 'sob']);

/** Whether the next word says until when. */
function isHeldUntil({ words, gap }: Reading, index: number): boolean {
  return gap(index + 1).kind === 'inner' && UNTIL.has(words[index + 1]?.folded ?? '');
}

/** “May be published: no”, “Publish? No”. */
export function findRefusal(reading: Reading, index: number): Phrase | undefined {
  const { words, gap } = reading;
  if (!PUBLISH.has(words[index]?.folded ?? '')) return undefined;
  if (!/[:：=＝?؟\t|\p{Pd}]/u.test(gap(index + 1).raw)) return undefined;
  if (!NO.has(words[index + 1]?.folded ?? '') || !isBound(gap(index + 2))) return undefined;
  const left = walk(reading, index, -1, (word) => ASKING.has(word));
  return left?.bound.kind === 'end' ? [left.at, index + 1] : undefined;
}

/** Short for nothing else, so that any yes may follow, and after a full stop: “Conf. x”. */
const CUT = /^conf(?:id(?:en)?|dl)?$/;

/** “Conf.: yes”, “F - YES”: short forms need punctuation, and a yes that is one. */
export function findShort(
  reading: Reading,
  index: number,
  initials: ReadonlySet<string>,
): Phrase | undefined {
  const { words, gap } = reading;
  const word = words[index]?.folded ?? '';
  if (!SHORT.has(word) && !initials.has(word)) return undefined;
  // Whole words may be in a phrase: “Statement is conf: yes”.
  const left = word.length > 1 ? walk(reading, index, -1, isLabelWord)?.bound : gap(index);
  const isCut = CUT.test(word);
  const punctuation = isCut ? /[.:：=＝\p{Pd}\t|]/u : /[:：=＝\p{Pd}\t|]/u;
  if (left?.kind !== 'end' || !punctuation.test(gap(index + 1).raw)) return undefined;
  if (!(isCut ? YES : PLAIN_YES).has(words[index + 1]?.folded ?? '')) return undefined;
  return gap(index + 2).kind === 'end' ? [index, index + 1] : undefined;
}

function isLabelWord(word: string): boolean {
  return LABELS.has(word);
}

/** The last word of a phrase on one side, and the gap after it. */
interface End {
  readonly at: number;
  readonly bound: Gap;
}

/** Where a phrase ends on one side of a word; nothing if other words follow. */
function walk(
  { words, gap, secrecy }: Reading,
  from: number,
  step: 1 | -1,
  isAllowed: (word: string) => boolean,
): End | undefined {
  let at = from;
  for (let count = 0; count <= MAX_AROUND; count += 1) {
    const bound = gap(step === 1 ? at + 1 : at);
    if (isBound(bound)) return { at, bound };
    const next = words[at + step]?.folded ?? '';
    const isValue = step === 1 && (YES.has(next) || NO.has(next));
    if (!isAllowed(next) && !isValue && secrecy(at + step) === undefined) return undefined;
    at += step;
  }
  return undefined;
}
