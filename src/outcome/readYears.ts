import { fold } from '../text/foldings.ts';
import { findHijriYear } from '../text/hijriYear.ts';
import {
  AND,
  AT,
  BETWEEN,
  FROM,
  LINKS,
  LONG_LINKS,
  LONG_MONTHS,
  MONTHS,
  PARTS,
  TO,
  WEEKDAYS,
} from './dateWords.ts';

/** What a text says of years: each that it touches, in order; or that this is not clear. */
export type Years = { readonly years: readonly number[] } | 'not clear';

/** The longest text that is a date. */
const MAX_LENGTH = 120;
/** Years that a date may be of; a number alone may be any. */
const [FIRST, LAST] = [1900, 2100];
/** A span is no longer: more years are rather a slip of the pen. */
const MAX_SPAN = 30;

/**
 * The years that a value of a field for the year touches: a year (`2023`, `2023.0`, in the digits
 * of any script), a date in numbers or words, a month, quarter or half of a year, a fiscal year
 * (`FY23` and `2022/23` touch 2022 and 2023), a span (every year of it) or several of these. A text of
 * which any word is not understood is not clear, and so is what two readers might read as
 * different years: `23`, `May 23`, `since 2021`, `45060`.
 */
export function readYears(text: string): Years {
  const plain = /^(\d{4})(?:\.0+)?$/.exec(text)?.[1];
  // A year alone may be any, but one of another calendar.
  if (plain !== undefined)
    return findHijriYear(plain) === undefined ? { years: [Number(plain)] } : 'not clear';
  if (text.length > MAX_LENGTH || /[<>]/.test(text)) return 'not clear';
  return readParts(markYears(tidy(text)));
}

/** Folded, with one sign for each meaning, and without footnote marks and the apostrophe of a text cell. */
function tidy(text: string): string {
  return fold(text.replaceAll(/[‒–—―−→]/gu, '-'), 'labels')
    .replace(/^'(?=\d{4})/, '')
    .replaceAll(/[،؛]/gu, ', ')
    .replaceAll(/[()[\]*†‡]/gu, ' ')
    .replaceAll(LONG_MONTHS, 'اكتوبر')
    .replaceAll(LONG_LINKS, 'during')
    .replaceAll(/(\d)(?:st|nd|rd|th|er|ere|re|eme|e|\.?[oaºª])(?![\p{L}\p{N}])/gu, '$1')
    .replaceAll(/ +/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
}

const TIME = String.raw`(?:[t ,]+\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[ap]m)?(?: ?z|[+-]\d\d:?\d\d)?)?`;
const START = String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][.,/-])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const FISCAL = String.raw`(?:fy|fiscal year|financial year|exercice|ejercicio|exercicio|af)`;

type Groups = readonly (string | undefined)[];
/** The year or years that a match means, if it is a date at all. */
type Read = (groups: Groups) => readonly number[] | undefined;

/** What numbers mean, the most telling forms first. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  // 2023-05-14, 2023/5/14, with or without a time
  form(String.raw`${START}(\d{4})([-/.])(\d\d?)\2(\d\d?)${TIME}${END}`, ([y, , m, d]) =>
    isDay(y, m, d) ? [Number(y)] : undefined,
  ),
  // 20230514
  form(String.raw`${START}(\d{4})(\d\d)(\d\d)${END}`, ([y, m, d]) =>
    isDay(y, m, d) ? [Number(y)] : undefined,
  ),
  // 14/05/2023, 5/14/2023
  form(String.raw`${START}(\d\d?)([-/.] ?)(\d\d?)\2(\d{4})${TIME}${END}`, ([a, , b, y]) =>
    isDay(y, a, b) || isDay(y, b, a) ? [Number(y)] : undefined,
  ),
  // 14/05/23: in all these languages the year comes last where slashes or dots are written
  form(String.raw`${START}(\d\d?)([/.])(\d\d?)\2(\d\d)${TIME}${END}`, ([a, , b, y]) => {
    const year = expand(y);
    return isDay(year, a, b) || isDay(year, b, a) ? [Number(year)] : undefined;
  }),
  // FY23, FY2022/23, exercice 2022-2023
  form(
    String.raw`${START}${FISCAL}[ .]?'?(\d{4}|\d\d)(?: ?[-/] ?'?(\d{4}|\d\d))?${END}`,
    ([a, b]) => readPair(a, b),
  ),
  // 2022/23, unless that may be a month
  form(String.raw`${START}(\d{4}) ?[-/] ?'?(\d\d)${END}`, ([y, rest]) => {
    const pair = readPair(y, rest);
    const isMonth = isIn(Number(rest), 1, 12);
    if (pair !== undefined) return isMonth ? undefined : pair;
    return isMonth && isIn(Number(y), FIRST, LAST) ? [Number(y)] : undefined;
  }),
  // 05/2023
  form(String.raw`${START}(\d\d?)[-/.](\d{4})${END}`, ([m, y]) =>
    isIn(Number(m), 1, 12) && isIn(Number(y), FIRST, LAST) ? [Number(y)] : undefined,
  ),
  // 2,023 and 2023,0, which a spreadsheet makes of a year
  form(String.raw`^(\d)[ .,'](\d{3})$`, ([a = '', b = '']) =>
    isIn(Number(a + b), FIRST, LAST) ? [Number(a + b)] : undefined,
  ),
  form(String.raw`^(\d{4})[.,]0+$`, ([y]) => [Number(y)]),
  form(String.raw`(?<!\p{N})(\d{4})(?!\p{N})`, ([y]) =>
    isIn(Number(y), FIRST, LAST) ? [Number(y)] : undefined,
  ),
];

function form(source: string, read: Read): readonly [RegExp, Read] {
  return [new RegExp(source, 'gu'), read];
}

/** `oct-23`, `mai '23`: without the sign, 23 may be the day. */
const MONTH_OF_YEAR = /(\p{L}+)\.?(?: ?[-/] ?'?| ')(\d\d)(?![\p{L}\p{N}/.-])/gu;
/** `14 May 23` */
const DAY_OF_YEAR =
  /(?<![\p{L}\p{N}]|\p{N}[-/.])\d\d?\.?[ /-](\p{L}+)\.?[ /-](\d\d)(?![\p{L}\p{N}/.-])/gu;
/** An hour beside a date that is in words. */
const HOUR = /(?<![\p{L}\p{N}])\d\d?:\d\d(?::\d\d)?(?: ?[ap]m)?(?![\p{L}\p{N}])/gu;

/** Writes each year that numbers mean as `<2023>` (a text that holds these signs is not read), or `<2022 2023>` for several. */
function markYears(text: string): string {
  let marked = text;
  for (const pattern of [DAY_OF_YEAR, MONTH_OF_YEAR])
    marked = marked.replaceAll(pattern, (match, month: string, digits: string) =>
      MONTHS.has(month) ? `${month} <${expand(digits)}>` : match,
    );
  // What touches a date may be one itself: `01/2022-03/2023`.
  for (const [pattern, read] of FORMS)
    marked = markForm(markForm(marked, pattern, read), pattern, read);
  return marked.replaceAll(HOUR, '');
}

function markForm(text: string, pattern: RegExp, read: Read): string {
  // What is marked is done with.
  const parts = text.split(/(<[^>]*>)/).map((part, index) => {
    if (index % 2 === 1) return part;
    return part.replaceAll(pattern, (match: string, ...found: unknown[]) => {
      const groups = found.slice(
        0,
        found.findIndex((each) => typeof each === 'number'),
      );
      const years = read(groups as Groups);
      return years === undefined ? match : ` <${years.join(' ')}> `;
    });
  });
  return parts.join('');
}

/** The two years of a fiscal year, which follow one another; one alone is named after its end. */
function readPair(a = '', b?: string): readonly number[] | undefined {
  const first = Number(expand(a));
  if (!isIn(first, FIRST, LAST)) return undefined;
  if (b === undefined) return [first - 1, first];
  const second = b.length === 4 ? Number(b) : Math.floor(first / 100) * 100 + Number(b);
  const next = second < first && b.length === 2 ? second + 100 : second;
  return next === first + 1 ? [first, next] : undefined;
}

/** `23` → `2023`, `98` → `1998`. */
function expand(digits = ''): string {
  if (digits.length !== 2) return digits;
  return `${Number(digits) < 50 ? '20' : '19'}${digits}`;
}

function isDay(year = '', month = '', day = ''): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!isIn(y, FIRST, LAST) || !isIn(m, 1, 12)) return false;
  return isIn(d, 1, new Date(Date.UTC(y, m, 0)).getUTCDate());
}

function isIn(number: number, from: number, to: number): boolean {
  return number >= from && number <= to;
}

/** What is between two years: nothing, a slash, that they are listed, or that one runs to the other. */
type Joint = 'none' | 'slash' | 'and' | 'to' | 'unclear';

/** Reads a text in which the years are marked; what is around them has to be understood, too. */
function readParts(marked: string): Years {
  const pieces = marked.split(/<([^>]*)>/);
  const around = pieces
    .filter((_, index) => index % 2 === 0)
    .map((piece, index) => dropAt(splitWords(piece), index === 0));
  const groups = pieces
    .filter((_, index) => index % 2 === 1)
    .map((piece) => piece.split(' ').map(Number));
  const [start = [], ...others] = around;
  const [first, ...more] = groups;
  if (first === undefined) return 'not clear';
  // In “mayo de 2021” it is no more than “of”.
  const isFrom = start.some((word, index) => FROM.has(word) && (index === 0 || !LINKS.has(word)));
  const isEdgeClear =
    isClear(start.filter((word) => !FROM.has(word))) && isClear((others.at(-1) ?? []).toReversed());
  // “since 2021” is open to one side; “de 2021” may be “of 2021”.
  const isOpen =
    more.length === 0 &&
    start.some((word) => FROM.has(word) && !LINKS.has(word)) &&
    !hasBothEnds(start);
  if (!isEdgeClear || isOpen) return 'not clear';
  const years = [...first];
  for (const [index, group] of more.entries()) {
    const from = Math.max(...years);
    const [to = 0] = group;
    const joint = findJoint(others[index] ?? []);
    if (joint === 'unclear' || (joint === 'slash' && to - from > 1)) return 'not clear';
    const isSpan = joint === 'to' || joint === 'slash' || (joint === 'and' && isFrom);
    if (isSpan && (to < from || to - from > MAX_SPAN)) return 'not clear';
    if (isSpan) years.push(...Array.from({ length: to - from }, (_, each) => from + each));
    years.push(...group);
  }
  return { years: [...new Set(years)].toSorted((a, b) => a - b) };
}

function splitWords(text: string): string[] {
  const words: readonly string[] = text.match(/[\p{L}\p{M}]+|\d+|[^\s]/gu) ?? [];
  // In Arabic “and” and “the” are written to the word after them.
  return words.flatMap((word) => {
    const isJoined = word.startsWith('و') && isNamedPart(dropArticle(word.slice(1)));
    return isJoined ? ['و', dropArticle(word.slice(1))] : [dropArticle(word)];
  });
}

/** `الصيف` → `صيف`, where that is a part of a year. */
function dropArticle(word: string): string {
  return word.startsWith('ال') && PARTS.has(word.slice(2)) ? word.slice(2) : word;
}

/** Words without those that only say “in” before a part of a year, where no span can end with them. */
function dropAt(words: readonly string[], isStart: boolean): readonly string[] {
  return words.filter((word, index) => {
    const mayEnd = index === 0 ? !isStart : !AND.has(words[index - 1] ?? '');
    const next = words.slice(index + 1).find((other) => !LINKS.has(other) && other !== "'");
    return !AT.has(word) || mayEnd || !PARTS.has(next ?? '');
  });
}

/** Whether a span within one year has both its ends: `between January and March 2025`, `from May to June 2024`. */
function hasBothEnds(words: readonly string[]): boolean {
  const isBetween = words.some((word) => BETWEEN.has(word));
  return words.some(
    (word, index) => (TO.has(word) || (isBetween && AND.has(word))) && isBetweenParts(index, words),
  );
}

/** Whether months, parts of a year or days are on both sides of a word. */
function isBetweenParts(index: number, words: readonly string[]): boolean {
  const hasPart = (some: readonly string[]): boolean =>
    some.some((word) => isPart(word) || /^\d\d$/.test(word));
  return hasPart(words.slice(0, index)) && hasPart(words.slice(index + 1));
}

/** What is left of words when those are taken away that belong to a date and say nothing of its year. */
function listOthers(words: readonly string[]): string[] {
  return words.filter((word, index) => !isUnderstood(word, index, words) && !/^[.:']$/.test(word));
}

/** Whether all words before the first year (or after the last one, in reverse) belong to dates. */
function isClear(words: readonly string[]): boolean {
  const others = listOthers(words);
  if (others.length === 0) return true;
  // A sign at the outer end is an open span: `- May 2023`.
  if (others[0] === words[0]) return false;
  const parts = words.filter(isPart).length;
  // `25 to 27 October`: days of two digits are an end each, too.
  const isJoint = (word: string): boolean =>
    (TO.has(word) || AND.has(word)) &&
    (parts > 1 || words.some((other, index) => other === word && isBetweenParts(index, words)));
  return others.every((word) => (/^[-/,]$/.test(word) && parts > 0) || isJoint(word));
}

function findJoint(words: readonly string[]): Joint {
  const others = listOthers(words);
  if (others.length === 0) return 'none';
  if (others.some((word) => TO.has(word)))
    return others.every((word) => TO.has(word) || AND.has(word) || word === '/') ? 'to' : 'unclear';
  if (others.every((word) => word === '/')) return 'slash';
  return others.every((word) => AND.has(word)) ? 'and' : 'unclear';
}

/** A word that only a part of a year has, or its number. */
function isPart(word: string): boolean {
  return isNamedPart(word) || /^[qths]$/.test(word) || /^\d$/.test(word);
}

function isNamedPart(word: string): boolean {
  return MONTHS.has(word) || PARTS.has(word);
}

function isUnderstood(word: string, index: number, words: readonly string[]): boolean {
  const beside = [words[index - 1] ?? '', words[index + 1] ?? ''];
  if (isNamedPart(word) || WEEKDAYS.has(word)) return true;
  if (LINKS.has(word) && !TO.has(word)) return true;
  // Q2, H1, T3, S1; 2Q
  if (/^[qths]$/.test(word)) return beside.some((other) => /^[1-4]$/.test(other));
  const isNumbered = beside.some((other) => /^[qths]$/.test(other) || PARTS.has(other));
  // III trimestre
  if (/^(?:i{1,3}|iv)$/.test(word)) return isNumbered;
  if (!/^\d\d?$/.test(word)) return false;
  if (isNumbered && Number(word) <= 4) return true;
  // The day of a month that is named.
  return isIn(Number(word), 1, 31) && words.some((other) => MONTHS.has(other));
}
