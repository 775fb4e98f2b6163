import type { ColumnFacts } from './columnFacts.ts';
import type { Candidate } from './recognise.ts';

/** A statement is no longer, on average. */
const MAX_STATEMENT = 100;
/** So many times longer is the text of which the other is a short form. */
const MIN_RATIO = 1.5;
/** What is called a description is one, unless it has less than so much of the other's length. */
const MIN_SHARE = 0.5;

/**
 * Of several columns that each may tell the outcome, the one that does: what is called a description, or the plainly longer one, or
 * the one whose header says it best. A short statement beside it is the title.
 */
export function chooseTexts(candidates: readonly Candidate[]): {
  readonly description?: Candidate;
  readonly title?: ColumnFacts;
} {
  const texts = candidates.filter(
    ({ field, column }) => field === 'description' && column.filled > 0,
  );
  const [first, ...others] = texts;
  if (first === undefined || others.length === 0) return {};
  const description = others.reduce((best, one) => (isBetter(one, best) ? one : best), first);
  const [title] = texts
    .filter((each) => each !== description)
    .map(({ column }) => column)
    .filter(({ averageLength }) => averageLength <= MAX_STATEMENT)
    .toSorted((a, b) => a.averageLength - b.averageLength);
  return title === undefined ? { description } : { description, title };
}

function isBetter(one: Candidate, other: Candidate): boolean {
  const [length, otherLength] = [one.column.averageLength, other.column.averageLength];
  const isCalled = isDescription(one);
  if (isCalled !== isDescription(other))
    return isCalled ? length >= otherLength * MIN_SHARE : length * MIN_SHARE > otherLength;
  if (length >= otherLength * MIN_RATIO) return true;
  return otherLength < length * MIN_RATIO && one.score > other.score;
}

function isDescription({ column }: Candidate): boolean {
  return column.keys.some((key) => /d[eé]scri|وصف|صف /u.test(key));
}
