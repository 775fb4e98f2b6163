import { foldBlanks } from '../text/fold.ts';
import { cutAtWord } from '../text/headline/cutAtWord.ts';
import { findSentenceEnd } from '../text/headline/findSentenceEnd.ts';

/** The length a derived headline may have, in UTF-16 units, before its ellipsis. */
const MAX_LENGTH = 600;
/** From this length on, the end of a clause is a good place to cut. */
const CLAUSE_FROM = 400;
/** More of a description is not looked at. */
const MAX_READ = 6000;

/**
 * The first sentence of a description, word for word on one line, as the headline of an outcome that has no title. Only
 * what is longer than any sentence that can be read at a glance is cut, with an ellipsis: never inside a word, a name in
 * brackets or a grapheme.
 */
export function createHeadline(description: string): string {
  const text = foldBlanks(takeParagraph(description.slice(0, MAX_READ)));
  const sentence = text.slice(0, findSentenceEnd(text));
  if (sentence.length <= MAX_LENGTH) return sentence;
  return `${sentence.slice(0, cutAtWord(sentence, MAX_LENGTH, CLAUSE_FROM))}…`;
}

/** The end of a paragraph ends a sentence too, unless it goes on with a small letter or after a comma or colon. */
function takeParagraph(description: string): string {
  if (!description.includes('\n')) return description;
  const ends = /(?<=[^\s,،:;؛–—-])[ \t]*\n[ \t]*\n\s*(?=[^\p{Ll}\s])/gu;
  for (const { index } of description.matchAll(ends)) {
    const paragraph = description.slice(0, index);
    if ((paragraph.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0) >= 3) return paragraph;
  }
  return description;
}
