import { createHeaderKey } from './headerKeys.ts';
import { RATING_WORDS, REACH_WORDS } from './words/scaleWords.ts';

type Ranks = ReadonlyMap<string, number>;

const rankWords = (lines: readonly (readonly string[])[]): Ranks =>
  new Map(lines.flatMap((words, rank) => words.map((word) => [createHeaderKey(word), rank])));

const RATINGS = rankWords(RATING_WORDS);
const REACHES = rankWords(REACH_WORDS);

/** The place of each value on a scale, from low to high; nothing unless all of them are known. */
export function rankValues(
  values: readonly string[],
  kind: 'rating' | 'reach',
): ReadonlyMap<string, number> | undefined {
  const numbers = values.map(readNumber);
  if (numbers.every((number) => number !== undefined) && new Set(numbers).size === values.length)
    return new Map(values.map((value, index) => [value, numbers[index] ?? 0]));
  const words = kind === 'rating' ? RATINGS : REACHES;
  const ranks = values.map((value) => findRank(value, words));
  if (ranks.includes(undefined)) return undefined;
  return new Map(values.map((value, index) => [value, ranks[index] ?? 0]));
}

/** Words that say what is rated, beside how high it is. */
const SUBJECTS =
  / ?(?<!\p{L})(?:signific\p{L}*|importan\p{L}*|relevan\p{L}*|contribu\p{L}*|at|au|a|level|niveau|nivel|echelle|escala|ambito|scale|scope|impact|impacto|d'|de|of|the|علي|(?:ال)?(?:مستوي|نطاق)|اهميه|الاهميه|مهم|مساهمه)(?!\p{L}) ?/gu;

/** “Very important”, “High contribution”: by the whole, or without what is rated. */
function findRank(value: string, words: Ranks): number | undefined {
  const key = createHeaderKey(value);
  const rest = key
    .replaceAll(SUBJECTS, ' ')
    .replaceAll(/(?<!\p{L})ال(?=\p{L}{2})/gu, '')
    .trim();
  return words.get(key) ?? (rest === '' ? undefined : words.get(rest));
}

/** Whether all values are of one scale of ratings. */
export function isOnScale(values: readonly string[]): boolean {
  return rankValues(values, 'rating') !== undefined;
}

/** `3`, `3 - High`, `3/5`, `Level 3`: a number from 0 to 10 before or after a word. */
function readNumber(value: string): number | undefined {
  const match =
    /^(\d{1,2})(?:[.,]0+)?(?:\s*(?:[-–—:.)/=]|\s)\s*\D.*|\s*\/\s*\d+)?$/u.exec(value.trim()) ??
    /^\p{L}+\s+(\d{1,2})$/u.exec(value.trim());
  const number = Number(match?.[1] ?? NaN);
  return number <= 10 ? number : undefined;
}
