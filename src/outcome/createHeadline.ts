/** The length a derived headline may have, in characters. */
const MAX_LENGTH = 110;
/** From this length on, the end of a clause is a good place to cut. */
const CLAUSE_FROM = 75;
/** A first sentence shorter than this says too little on its own. */
const MIN_LENGTH = 40;

type IsInBrackets = (at: number) => boolean;

/**
 * The beginning of a description, as the headline of an outcome that has no title: the whole
 * if it is short, the first sentence if that fits, else as many words as fit, with an
 * ellipsis. Never cut inside a word, a name in brackets or a grapheme.
 */
export function createHeadline(description: string): string {
  const text = description.replaceAll(/\s+/gu, ' ').trim();
  if (text.length <= MAX_LENGTH) return text;
  const brackets = findBrackets(text);
  const isInBrackets: IsInBrackets = (at) =>
    brackets.some(([open, close]) => open < at && at <= close);
  const sentence = findFirstSentence(text, isInBrackets);
  if (sentence !== undefined) return sentence;
  const cuts = findCuts(text, isInBrackets).filter((cut) => cut <= MAX_LENGTH - 1);
  // The end of a clause reads better than the last word that happens to fit.
  const clause = cuts.findLast(
    (cut) => cut >= CLAUSE_FROM && /[,;:–—]/u.test(text.charAt(cut - 1)),
  );
  const best = clause ?? cuts.at(-1);
  if (best === undefined) return `${cutGraphemes(text)}…`;
  return `${text.slice(0, best).replace(/[\s,;:.\-–—(]+$/u, '')}…`;
}

function findFirstSentence(text: string, isInBrackets: IsInBrackets): string | undefined {
  const end = /[.!?؟。]["”’)]?\s+(?=\p{Lu}|[^\p{L}\d\s]?\p{Lo})/gu;
  for (const match of text.matchAll(end)) {
    const length = match.index + match[0].trimEnd().length;
    if (length > MAX_LENGTH) return undefined;
    if (length >= MIN_LENGTH && !isInBrackets(length)) return text.slice(0, length);
  }
  return undefined;
}

/** Offsets at which a word ends outside every bracket. */
function findCuts(text: string, isInBrackets: IsInBrackets): number[] {
  const cuts: number[] = [];
  for (let at = text.indexOf(' '); at !== -1 && at < MAX_LENGTH; at = text.indexOf(' ', at + 1)) {
    if (/[\p{L}\p{N}]/u.test(text.slice(0, at)) && !isInBrackets(at)) cuts.push(at);
  }
  return cuts;
}

/** The stretches from a bracket to the one that closes it. A bracket without a partner is none. */
function findBrackets(text: string): [open: number, close: number][] {
  const pairs: [number, number][] = [];
  const open: Record<string, number[]> = { ')': [], ']': [] };
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    if (bracket === '(') open[')']?.push(index);
    else if (bracket === '[') open[']']?.push(index);
    else {
      const start = open[bracket]?.pop();
      if (start !== undefined) pairs.push([start, index]);
    }
  }
  return pairs;
}

function cutGraphemes(text: string): string {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  let result = '';
  for (const { segment } of segmenter.segment(text.slice(0, MAX_LENGTH * 4))) {
    if (result.length + segment.length >= MAX_LENGTH) break;
    result += segment;
  }
  return result;
}
