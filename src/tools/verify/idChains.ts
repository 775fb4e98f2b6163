import { dropZeros } from './idSpellings.ts';
import { foldWords } from './foldWords.ts';

/** One more number that a text gives after an id: `, 004` or, as the end of a range, `–005`. */
export interface Link {
  /** As it is written: `005`. */
  readonly digits: string;
  readonly isRange: boolean;
  /** Where it ends in the text after the id. */
  readonly end: number;
}

/** How many numbers one id is followed by at most. */
const MAX_LINKS = 64;
const MAX_NUMBER = 9;
/** Words of an id that is written out again after the first: `KE2401 / CIV 005` has four. */
const MAX_WORDS = 6;

const fold = (words: string): string => foldWords(words).join('|');
const TO = fold(
  'to through thru until till upto à au jusque bis hasta hacia al até إلى الي حتى لغاية',
);
const AND = fold('and or as well et ou und y e o u و أو plus');
const RANGE = new RegExp(`^ ?(?:-|\\.{2,3}|…|~|→|>)(?:>? ?)|^ (?:up )?(?:${TO}|a) `, 'u');
/** In Arabic “and” is written onto the number: و003. */
const LIST = new RegExp(
  `^ ?[/,;&+|،؛、](?: ?(?:${AND})(?= )| ?و(?=\\d))? ?|^ \\(?(?:as well as|${AND}) |^ و(?=\\d)`,
  'u',
);
/** What follows an id in a sentence and is no thing that one counts. */
const FUNCTION_WORDS = new RegExp(
  `^ (?:${AND}|${TO}|${fold(`
    a of in on at for from by with without the this that these those which who whose where when while
    is was are were be been has had have shows show showed describes says tells led leads see above below
    de du des d dans en par pour avec sans le la les ce cette qui que dont est sont était ont a montre
    del los las con por para es son era que muestra voir siehe also but because since after before
    من في على عن مع هو هي كان كانت التي الذي هذا هذه ثم
  `)})(?![\\p{L}\\p{N}])`,
  'u',
);

/** Whether a number is an amount, by what follows it (folded): a word for what is counted, a character for money or a share, decimals. */
export function isAmount(after: string): boolean {
  if (/^ ?[%€$£]|^[.,]\d/u.test(after)) return true;
  return /^ \p{L}/u.test(after) && !FUNCTION_WORDS.test(after);
}

/**
 * The numbers that follow an id and continue it (`CIV001–005`, `CIV001, 002 and CIV004`,
 * `CIV001/2`), from the folded text after the id. `family` is what comes before its number,
 * joined and without leading zeros; it may be repeated, whole or its end.
 */
export function readLinks(after: string, family: string, isBetween: boolean): Link[] {
  const links: Link[] = [];
  for (let index = 0; links.length < MAX_LINKS;) {
    const rest = after.slice(index);
    const range = RANGE.exec(rest)?.[0];
    const link = range ?? LIST.exec(rest)?.[0];
    if (link === undefined) break;
    const number = readNumber(rest.slice(link.length), family);
    if (number === undefined) break;
    const { digits, length, isRepeated } = number;
    const end = index + link.length + length;
    const isJoined = isRepeated || digits.startsWith('0') || /^[-/.+&~]+$/.test(link);
    if (!isJoined && isAmount(after.slice(end))) break;
    const isRange = range !== undefined || (isBetween && links.length === 0);
    links.push({ digits, isRange, end });
    index = end;
  }
  return links;
}

/** Characters (folded) by which it is decided what a link is, or what is counted. */
const DECIDING = 32;

/**
 * Whether a text after an id, folded, says already that no number continues it and what is counted,
 * whatever comes after that text.
 */
export function isDecided(after: string): boolean {
  if (after.trimEnd().length < DECIDING) return false;
  const link = RANGE.exec(after)?.[0] ?? LIST.exec(after)?.[0];
  return link === undefined || /^[^\p{L}\p{N}]/u.test(after.slice(link.length));
}

/** A number, alone or after the words of the family once more. */
function readNumber(
  text: string,
  family: string,
): { digits: string; length: number; isRepeated: boolean } | undefined {
  let before = '';
  let index = 0;
  for (let count = 0; count < MAX_WORDS; count += 1) {
    const word = /^([\p{L}\p{N}]{1,40})(?![\p{L}\p{N}])/u.exec(text.slice(index, index + 60))?.[1];
    if (word === undefined) return undefined;
    const [, letters = '', digits = ''] = /^(.*?)(\d*)$/u.exec(word) ?? [];
    const start = before + dropZeros(letters);
    const isFamily = start === '' || (family !== '' && family.endsWith(start));
    if (digits !== '' && digits.length <= MAX_NUMBER && isFamily)
      return { digits, length: index + word.length, isRepeated: start !== '' };
    before += dropZeros(word);
    index += word.length;
    const gap = /^[-/_. ]{1,3}/.exec(text.slice(index, index + 4))?.[0] ?? '';
    if (gap === '') return undefined;
    index += gap.length;
  }
  return undefined;
}

/** The numbers from the first to the last of a range; `123–25` ends at 125. */
export function readRange(first: string, last: string): readonly [least: number, most: number] {
  const [from, to] = [Number(first), Number(last)];
  const isShort = to < from && last.length < first.length;
  const end = isShort ? Number(first.slice(0, -last.length) + last) : to;
  return from <= end ? [from, end] : [end, from];
}
