import type { PublicOutcome } from '../publication/publish.ts';
import { readHeadline } from '../text/headline/readHeadline.ts';

/** An outcome, and its change in one line. */
export interface Example {
  readonly outcome: PublicOutcome;
  readonly line: string;
}

/**
 * As many of these outcomes as asked for: of different countries as long as there are some, those in the language
 * of the page first, then those whose line is whole, else in their order.
 */
export function pickExamples(
  outcomes: readonly PublicOutcome[],
  count: number,
  language: string,
): Example[] {
  const lines = outcomes.map((outcome) => ({ outcome, line: readHeadline(outcome).line }));
  const rank = ({ outcome, line }: Example): number =>
    (outcome.lang === language ? 0 : 2) + (isPart(line) ? 1 : 0);
  const sorted = lines.toSorted((a, b) => rank(a) - rank(b));
  const seen = new Set<string>();
  const apart = sorted.filter(({ outcome: { country } }) => {
    const key = country.map((each) => each.key).join('\n');
    return !seen.has(key) && seen.add(key);
  });
  return [...new Set([...apart, ...sorted])].slice(0, count);
}

/** Whether a sentence lacks its beginning or something within. */
function isPart(line: string): boolean {
  return line.includes('…') || /^\p{Ll}/u.test(line);
}
