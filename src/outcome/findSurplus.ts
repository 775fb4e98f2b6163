/** The longest label that exports write: “Contribution of other actors and factors:”. */
const LABEL_WORDS = 6;
/** Up to so many words say only that a part is empty: “not recorded”, “n/a”, “nan”. */
const FEW_WORDS = 3;
/** Stands where a part was: text whose white space is folded holds none. */
const CUT = '\n';

/**
 * What a merged text holds beside its parts, from the label before it on: the first such
 * passage of more than three words. Labels are no surplus: up to six words of one sentence
 * that end in a colon. White space must be folded in all of them, and every part be in
 * `merged`; each is taken off once.
 */
export function findSurplus(merged: string, parts: readonly string[]): string | undefined {
  let rest = merged;
  // The longest first: a short part (“No”) may be the beginning of a word in another.
  for (const part of parts.toSorted((a, b) => b.length - a.length)) rest = rest.replace(part, CUT);
  return rest
    .split(CUT)
    .map(findSurplusIn)
    .find((passage) => passage !== undefined);
}

/** The same in what is between two parts. */
function findSurplusIn(piece: string): string | undefined {
  let label = '';
  const whole = piece.trim();
  // Nearly all are one label, and to look for more takes long.
  const sections = /[:：] /.test(whole) ? whole.split(/(?<=[:：]) /u) : [whole];
  for (const section of sections) {
    const words = section.split(' ');
    const end = section.endsWith(':') || section.endsWith('：') ? findLabel(words) : words.length;
    const text = words.slice(0, end);
    if (text.filter((word) => /[\p{L}\p{N}]/u.test(word)).length > FEW_WORDS)
      return [label, ...text].join(' ').trim();
    label = words.slice(end).join(' ');
  }
  return undefined;
}

/** Where the label begins that ends these words. */
function findLabel(words: readonly string[]): number {
  const sentenceEnd = words.findLastIndex((word) => /\p{Sentence_Terminal}/u.test(word));
  return Math.max(sentenceEnd + 1, words.length - LABEL_WORDS);
}
