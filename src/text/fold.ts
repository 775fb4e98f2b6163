/** Where white space is not one blank already. */
const BLANKS = / \s+|[^\S ]\s*/g;

/** A text with every run of white space as one blank, and none at its ends. */
export function foldBlanks(text: string): string {
  return text.replaceAll(BLANKS, ' ').trim();
}

/** White space and composition as folding leaves them: trimmed, runs as one space, NFC. The case stays. */
export function foldSpace(text: string): string {
  return foldBlanks(text.normalize('NFC'));
}

/**
 * Two spellings of one word compare equal when their folded forms do. Headers, vocabulary
 * labels and flags are matched this way: trimmed, runs of white space as one space, no case.
 */
export function foldText(text: string): string {
  return foldSpace(text).toLowerCase();
}

/** Letters that end Arabic words and that people type one for the other, ة for ه and ى for ي, each as the second. */
export function foldFinals(folded: string): string {
  return folded.replaceAll('ة', 'ه').replaceAll('ى', 'ي');
}

/** A text without case, accents and marks, its letters decomposed: for words that are compared, never shown. */
export function foldAccents(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
