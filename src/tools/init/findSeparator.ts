import { isDeepStrictEqual } from 'node:util';
import { foldLabel } from '../../text/foldLabel.ts';
import {
  JOINING_WORDS,
  listSigns,
  PLAIN_SIGNS,
  splitAt,
  type Separator,
} from '../../text/separator.ts';
import { hasLines, splitLines } from '../../text/splitLines.ts';

/** What people put between several values, the most telling first. A line break always parts them. */
export const SIGNS = ['|', ';', '؛', '،', ',', '/'];

/** The most values of a column that are a list of its own. */
const MAX_VALUES = 80;
/** A longer line is a text. */
const MAX_LINE = 80;
/** A longer part is a text, however often it is there. */
const MAX_PART = 160;

/** So large a share of the parts is in other cells, too. */
const MOST = 0.6;

/** What is between several values in the cells of a column. */
export interface Parting {
  /** The sign within a line, if there is one; or several, where some cells have this and some that. */
  readonly sign: Separator | undefined;
  /** Words that do so as well, `and`: a listed value is told apart at them without being asked to. */
  readonly words: readonly string[];
  /** Whether some cells have several lines, with values on each. */
  readonly hasLines: boolean;
}

/**
 * What parts several values in the cells of a column; nothing where they hold one. A sign
 * parts values only if most of its parts are in other cells as well; lines do where each of them is a
 * name and no sentence. `hasCodes`: a survey tool writes the names of choices with a blank between them.
 */
export function findParting(
  values: ReadonlyMap<string, number>,
  hasCodes = false,
): Parting | undefined {
  const areLines = holdsLines(values);
  const parted = areLines ? countParts(values) : values;
  const together = findTogether(parted);
  const sign = joinFound(SIGNS, findSigns(parted, hasCodes), together);
  const words = joinFound(JOINING_WORDS, findWords(parted, sign), together);
  return areLines || sign.length > 0 || words.length > 0
    ? { sign: sign.length > 1 ? sign : sign[0], words, hasLines: areLines }
    : undefined;
}

/** What was found in one way or the other, in its usual order; a blank is no sign of that order. */
function joinFound(
  order: readonly string[],
  found: Separator | undefined,
  together: readonly string[],
): readonly string[] {
  const all = new Set([...listSigns(found ?? []), ...together]);
  return [
    ...order.filter((each) => all.has(each)),
    ...listSigns(found ?? []).filter((each) => each === ' '),
  ];
}

/**
 * Signs and words that part values only together, one cell in this way and another in that: `A; B`, `B / C`, `A and C`. Each
 * part is there without the sign in question, alone or at another one; of a sign most parts are.
 */
function findTogether(values: ReadonlyMap<string, number>): string[] {
  const cells = [...values.keys()];
  const all = [...SIGNS, ...JOINING_WORDS];
  // Texts are seen at once, and not looked at sign by sign.
  if (!hasFewParts(values, all)) return [];
  const inUse = all.filter((sign) => cells.some((cell) => splitValue(cell, sign).length > 1));
  if (inUse.length < 2) return [];
  const isParting = (sign: string, others: readonly string[]): boolean => {
    const signs = others.filter((each) => each !== sign);
    const rest = cells.flatMap((cell) => splitValue(cell, signs));
    const alone = new Set(rest.map(foldLabel));
    const joined = rest.map((cell) => splitValue(cell, sign)).filter((parts) => parts.length > 1);
    const isKnown = (part: string): boolean => alone.has(foldLabel(part));
    const parts = [...new Set(joined.flat())];
    const known = parts.filter(isKnown).length;
    if (JOINING_WORDS.includes(sign)) return parts.length > 0 && known === parts.length;
    return known > 0 && known >= parts.length * MOST && joined.every((each) => each.some(isKnown));
  };
  // Words first: a name has them inside more often, and its sign would be kept by the halves of it.
  const words = settle(
    inUse,
    (sign, others) => !JOINING_WORDS.includes(sign) || isParting(sign, others),
  );
  const found = settle(words, isParting);
  return found.length < 2 ? [] : found;
}

/** What is left of some signs when none is taken away any more, each judged beside the others. */
function settle(
  signs: readonly string[],
  isKept: (sign: string, others: readonly string[]) => boolean,
): string[] {
  let kept = [...signs];
  for (;;) {
    const next = kept.filter((sign) => isKept(sign, kept));
    if (next.length === kept.length) return kept;
    kept = next;
  }
}

/** All that parts the values of a column for which none are listed. */
export function joinSigns({ sign, words }: Parting): Separator | undefined {
  if (words.length === 0) return sign;
  const all = [...listSigns(sign ?? []), ...words];
  return all.length === 1 ? all[0] : all;
}

/** The words that join values of which each is also there by itself: “Trust and Union” is one name where no cell says “Trust”. */
function findWords(values: ReadonlyMap<string, number>, signs: readonly string[]): string[] {
  if (!hasFewParts(values, [...signs, ...JOINING_WORDS])) return [];
  const split = [...values.keys()].map((value) => splitValue(value, signs));
  const alone = new Set(split.flat().map(foldLabel));
  return JOINING_WORDS.filter((word) => {
    const joined = [...values.keys()].flatMap((value, index) => {
      const parts = splitValue(value, [...signs, word]);
      // Before the last of `A, B, and C` it only has to go.
      return isDeepStrictEqual(parts, split[index]) ? [] : [parts];
    });
    return joined.length > 0 && joined.flat().every((part) => alone.has(foldLabel(part)));
  });
}

/** The end of a sentence. */
const END = /[!?…。؟]["”»)]*$|\p{Ll}\.["”»)]*$/u;
/** A line of more letters is a name only if other cells have it, too. */
const MAX_NAME = 40;

function holdsLines(values: ReadonlyMap<string, number>): boolean {
  const several = [...values.keys()].filter((value) => splitLines(value).length > 1);
  const lines = [...new Set(several.flatMap(splitLines))];
  if (lines.length === 0 || lines.some((line) => line.length > MAX_LINE)) return false;
  if (lines.some((line) => line.length > 25 && END.test(line))) return false;
  const counts = countParts(values);
  const repeated = lines.filter((line) => (counts.get(line) ?? 0) > 1).length;
  return repeated * 4 >= lines.length || lines.every((line) => line.length <= MAX_NAME);
}

function findSign(values: ReadonlyMap<string, number>, hasCodes: boolean): string | undefined {
  const cells = [...values.keys()];
  const isCodes =
    hasCodes && cells.every((value) => /^[\p{Ll}\p{N}_.-]+(?: [\p{Ll}\p{N}_.-]+)*$/u.test(value));
  return [...SIGNS, ...(isCodes ? [' '] : [])].find((sign) => {
    if (!hasFewParts(values, sign)) return false;
    const several = cells.filter((value) => splitValue(value, sign).length > 1);
    if (several.length === 0) return false;
    const counts = countParts(values, sign);
    // Of a sign that is in no name each place counts where it is; else many names would outweigh it that are there once.
    const all = several.flatMap((value) => splitValue(value, sign));
    const isPlain = PLAIN_SIGNS.includes(sign);
    const parts = isPlain ? all : [...new Set(all)];
    const isKnown = (part: string): boolean =>
      (counts.get(part) ?? 0) > 1 || areJoined(part, counts);
    if (counts.size > MAX_VALUES || parts.some((part) => part.length > MAX_PART)) return false;
    if (parts.filter(isKnown).length >= parts.length * MOST) return true;
    // `Relations; Practice` where other cells say “Relations”, and none “Practice”.
    return isPlain && several.every((value) => splitValue(value, sign).some(isKnown));
  });
}

/**
 * The sign that no name has inside, in the cells of a column that by its field may hold several values; nothing where
 * what it parts may be texts. There is no need of a part that other cells have as well.
 */
export function findPlainSign(values: ReadonlyMap<string, number>): string | undefined {
  return PLAIN_SIGNS.find((sign) => {
    if (!hasFewParts(values, sign)) return false;
    const several = [...values.keys()].flatMap((value) => {
      const parts = splitValue(value, sign);
      return value.includes(sign) && parts.length > 1 ? [parts] : [];
    });
    return several.length > 0 && several.flat().every((part) => part.length <= MAX_NAME);
  });
}

/** Whether a column may hold a list: to count the parts of thousands of texts takes seconds. */
function hasFewParts(values: ReadonlyMap<string, number>, sign: Separator): boolean {
  const parts = new Set<string>();
  for (const value of values.keys()) {
    for (const part of splitValue(value, sign)) parts.add(part);
    // A name that goes over two lines is one value.
    if (parts.size > MAX_VALUES * 2) return false;
  }
  return true;
}

/** Whether a word joins values in a part that others have alone: `B and C`, the end of `A, B and C`. */
function areJoined(part: string, alone: ReadonlyMap<string, number>): boolean {
  return JOINING_WORDS.some((word) => {
    const parts = splitValue(part, word);
    return parts.length > 1 && parts.every((each) => alone.has(each));
  });
}

/** The sign that tells most, and each other one that parts the same values. */
function findSigns(values: ReadonlyMap<string, number>, hasCodes: boolean): Separator | undefined {
  const first = findSign(values, hasCodes);
  if (first === undefined) return undefined;
  const signs = SIGNS.reduce<string[]>(
    (found, sign) =>
      !found.includes(sign) && partsToo(countParts(values, found), sign) ? [...found, sign] : found,
    [first],
  );
  return signs.length === 1 ? first : SIGNS.filter((sign) => signs.includes(sign));
}

/** Whether a sign parts values into others that are there without it, or in other company: “Policy, law” it does not. */
function partsToo(values: ReadonlyMap<string, number>, sign: string): boolean {
  const split = [...values.keys()].map((value) => splitValue(value, sign));
  const joined = split.filter((parts) => parts.length > 1);
  const parts = new Set(joined.flat());
  const company = new Map<string, number>();
  for (const part of split.flatMap((each) => [...new Set(each)]))
    company.set(part, (company.get(part) ?? 0) + 1);
  const isKnown = (part: string): boolean => (company.get(part) ?? 0) > 1;
  return (
    joined.length > 0 &&
    joined.every((each) => each.some(isKnown)) &&
    [...parts].filter(isKnown).length >= parts.size * MOST
  );
}

/** The values of a cell: on each line one, or several with a sign between them. */
export function splitValue(value: string, sign: Separator): string[] {
  return splitLines(value).flatMap((line) =>
    splitAt(line, sign)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}

/** Values among several are not longer, on average. */
const MAX_AVERAGE = 120;

/** Whether the parts of the cells of a column are values and no running text. */
export function areValues(values: ReadonlyMap<string, number>, parting: Parting): boolean {
  const counts = [...countParts(values, joinSigns(parting))];
  const parts = counts.reduce((sum, [, count]) => sum + count, 0);
  return counts.reduce((sum, [part, count]) => sum + part.length * count, 0) <= parts * MAX_AVERAGE;
}

/** Value → in how many cells it is, where cells hold several. A name that goes over two lines is one value. */
export function countParts(
  values: ReadonlyMap<string, number>,
  sign?: Separator,
): Map<string, number> {
  const whole = new Map(
    [...values.keys()].flatMap((value) => (hasLines(value) ? [] : [[foldLabel(value), value]])),
  );
  const split = (value: string): string[] => {
    const known = hasLines(value) ? whole.get(foldLabel(value)) : undefined;
    if (known !== undefined) return [known];
    return sign === undefined ? splitLines(value) : splitValue(value, sign);
  };
  const counts = new Map<string, number>();
  for (const [value, count] of values)
    for (const part of new Set(split(value))) counts.set(part, (counts.get(part) ?? 0) + count);
  return counts;
}

/** Whether some cell of a column has several lines. */
export function hasSeveralLines(values: ReadonlyMap<string, number>): boolean {
  return [...values.keys()].some(hasLines);
}
