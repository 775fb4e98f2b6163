import { cutAtWord } from './cutAtWord.ts';
import { findVerb } from './findVerb.ts';
import { guessLanguage } from './openings.ts';
import { findAsides, findBrackets, hideSpans, type Span } from './spans.ts';

/** What one line may have, in UTF-16 units, ellipses included. */
const MAX_LINE = 160;
/** Where what was done comes later than this, part of who did it is left out. */
const MAX_ACTOR = 100;
/** What remains of it then. */
const MAX_NAME = 70;
/** How much of a change is looked at. */
const MAX_READ = 1500;
/** What is said in passing is left out from this length on. */
const MIN_ASIDE = 25;

const BETWEEN = ' … '.length;

/**
 * The change of a headline in one line, as offsets for `formatLine`: whole if it fits. Else without what is said between
 * dashes or in long brackets and, where a list of names comes before what they did, with the first of them; and cut
 * at a word.
 */
export function findLine(headline: string, change: number): number[] {
  if (headline.length - change <= MAX_LINE) return change === 0 ? [] : [change];
  // What is further on is beyond the line, whatever is left out before it.
  const asides = findLeftOut(headline.slice(0, change + MAX_READ), change);
  const cuts = [change];
  let room = MAX_LINE - 1;
  let from = change;
  for (const [open, close] of asides) {
    const end = trimEnd(headline, from, open);
    if (end <= from) continue;
    // What is left out and begins beyond the line is of no concern.
    if (end - from + BETWEEN + 20 > room) break;
    room -= end - from + BETWEEN;
    from = close + 1 + (/^\s*/u.exec(headline.slice(close + 1))?.[0].length ?? 0);
    cuts.push(end, from);
  }
  const rest = headline.slice(from);
  if (rest.length <= room + 1) return cuts;
  return [...cuts, from + cutAtWord(rest, room)];
}

/** What the line leaves out, in order: asides, and the names after the first of a long list. */
function findLeftOut(headline: string, change: number): Span[] {
  const brackets = findBrackets(headline).filter(
    ([open, close]) => headline[open] === '(' && close - open > MIN_ASIDE * 2,
  );
  const asides = [...findAsides(headline), ...brackets]
    .filter(
      ([open, close]) => open > change && close - open >= MIN_ASIDE && close + 1 < headline.length,
    )
    .toSorted(([a], [b]) => a - b);
  const outer = asides.filter(
    ([open, close], place) =>
      !asides.some(([from, to], other) => other !== place && from <= open && close <= to),
  );
  const hidden = hideSpans(headline, [...findBrackets(headline), ...outer]);
  const verb = change + findVerb(hidden.slice(change), guessLanguage(headline));
  const leftBefore = outer.filter(([, close]) => close < verb);
  const length = leftBefore.reduce((sum, [open, close]) => sum - (close - open), verb - change);
  if (verb <= change || length <= MAX_ACTOR) return outer;
  const name = findNameEnd(hidden, headline, change);
  return [[name, verb - 1], ...outer.filter(([open]) => open > verb)];
}

/** Where the first name ends: at a comma that is not in brackets, or at a word. */
function findNameEnd(hidden: string, headline: string, change: number): number {
  const comma = /[,،;]\s/u.exec(hidden.slice(change, change + MAX_NAME))?.index;
  return change + (comma ?? cutAtWord(headline.slice(change), MAX_NAME));
}

function trimEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).replace(/[\s,،;؛:–—-]+$/u, '').length;
}
