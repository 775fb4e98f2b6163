/** The length a derived headline may have, in characters. */
const LONGEST = 110;
/** From this length on, the end of a clause is a good place to cut. */
const CLAUSE_FROM = 75;
/** A first sentence shorter than this says too little to stand alone. */
const SHORTEST = 40;

/**
 * The beginning of a description, as the headline of an outcome that has no title: the whole
 * if it is short, the first sentence if that fits, else as many words as fit, with an
 * ellipsis. Never cut inside a word, a name in brackets or a grapheme.
 */
export function createHeadline(description: string): string {
  const text = description.replaceAll(/\s+/gu, ' ').trim();
  if (text.length <= LONGEST) return text;
  const sentence = findFirstSentence(text);
  if (sentence !== undefined) return sentence;
  const cuts = findCuts(text).filter((cut) => cut <= LONGEST - 1);
  // The end of a clause reads better than the last word that happens to fit.
  const clause = cuts.findLast(
    (cut) => cut >= CLAUSE_FROM && /[,;:–—]/u.test(text.charAt(cut - 1)),
  );
  const best = clause ?? cuts.at(-1);
  if (best === undefined) return `${cutGraphemes(text)}…`;
  return `${text.slice(0, best).replace(/[\s,;:.\-–—(]+$/u, '')}…`;
}

function findFirstSentence(text: string): string | undefined {
  const end = /[.!?؟。]["”’)]?\s+(?=\p{Lu}|[^\p{L}\d\s]?\p{Lo})/gu;
  for (const match of text.matchAll(end)) {
    const length = match.index + match[0].trimEnd().length;
    if (length > LONGEST) return undefined;
    if (length >= SHORTEST && !isInBrackets(text, match.index)) return text.slice(0, length);
  }
  return undefined;
}

/** Offsets at which a word ends outside every bracket. */
function findCuts(text: string): number[] {
  const cuts: number[] = [];
  for (let at = text.indexOf(' '); at !== -1 && at < LONGEST; at = text.indexOf(' ', at + 1)) {
    if (at > 0 && !isInBrackets(text, at)) cuts.push(at);
  }
  return cuts;
}

/** Whether a bracket that is open at `at` is closed behind it; one that is never closed does not count. */
function isInBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at - 1);
  return open !== -1 && text.lastIndexOf(')', at - 1) < open && text.includes(')', at);
}

function cutGraphemes(text: string): string {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  let result = '';
  for (const { segment } of segmenter.segment(text.slice(0, LONGEST * 4))) {
    if (result.length + segment.length >= LONGEST) break;
    result += segment;
  }
  return result;
}
