import { findBrackets, isWithin } from './spans.ts';

/** Words that a text does not end with: they say that something comes. */
const OPEN_END =
  /(?<![\p{L}\p{N}])(?:the|an?|of|in|on|at|to|for|and|or|by|with|from|as|that|de|du|des|d['’]|l['’]|la|le|les|et|ou|à|au|aux|en|une?|dans|pour|par|sur|في|من|على|إلى|عن|بين)$/iu;

/**
 * Where a text of more than `max` UTF-16 units is cut: at most there, after a word and outside every bracket, if
 * possible not after a word that asks for another; from `clauseFrom` on rather at the end of a clause. A text without
 * blanks is cut between characters.
 */
export function cutAtWord(text: string, max: number, clauseFrom = max): number {
  if (text.length <= max) return text.length;
  const brackets = findBrackets(text.slice(0, max * 8));
  const cuts: number[] = [];
  const first = text.slice(0, max).search(/[\p{L}\p{N}]/u);
  if (first === -1) return cutGraphemes(text, max);
  for (let at = text.indexOf(' '); at !== -1 && at <= max; at = text.indexOf(' ', at + 1)) {
    if (at > first && !isWithin(brackets, at)) cuts.push(at);
  }
  const clause = cuts.findLast(
    (cut) => cut >= clauseFrom && /[,،;؛:–—]/u.test(text.charAt(cut - 1)),
  );
  const closed = cuts.findLast(
    (cut) => cut * 2 > max && !OPEN_END.test(text.slice(Math.max(0, cut - 8), cut)),
  );
  const best = clause ?? closed ?? cuts.at(-1);
  if (best === undefined) return cutGraphemes(text, max);
  return text.slice(0, best).replace(/[\s,،;؛:.\-–—(]+$/u, '').length;
}

function cutGraphemes(text: string, max: number): number {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  let length = 0;
  for (const { segment } of segmenter.segment(text.slice(0, max * 4))) {
    if (length + segment.length > max) break;
    length += segment.length;
  }
  return length;
}
