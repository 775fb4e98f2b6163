import { closesWith, readAsking } from './askingHeaders.ts';
import type { Statement } from './reading.ts';

/** Longer pieces of a text are sentences. */
const MAX_PIECE = 160;

/** A question and its answer: “Sensitive: yes”, “Can this be shared? – No”. */
const ANSWERED = /^(.{2,120}?)(?:\s*[:：=→\t]\s*|\s+\p{Pd}\s+|(?<=[?؟])[\s:\p{Pd}]*)(\S.{0,60})$/u;

/** What every question with an answer has in it. */
const MAY_ANSWER = /[:：=→\t?؟]|\s\p{Pd}\s/u;

/** What may be around a piece: bullets, brackets, quotation marks. */
const BEFORE = /^[\s*•·>#"'“”«»()[\]\p{Pd}]+/u;
const AFTER = /[\s*"'“”«»()[\]]/u;

/**
 * Finds the pieces of a text, each a line or a sentence, that ask for secrecy or for leave to
 * publish as a header does, and answer that not all may read. With `isNote`, a text that is nothing
 * but a word for it (“Sensitive”) is one as well: under a header that tells kinds apart it would be one of them.
 */
export function findAnswers(text: string, isNote: boolean): Statement[] {
  const whole = strip(text);
  if (isNote && whole.length <= MAX_PIECE && !/[:：=→\t\n?؟]/u.test(whole)) {
    const isSaid = readAsking(whole.replace(/[.!]+$/, '')) === 'secrecy';
    if (isSaid) return [{ about: 'flag', offset: text.indexOf(whole), text: whole }];
  }
  if (!MAY_ANSWER.test(text)) return [];
  let at = 0;
  const found: Statement[] = [];
  for (const piece of text.split(/([\n;|]|(?<=[.!])\s)/u)) {
    const offset = at;
    at += piece.length;
    if (piece.length < 4 || piece.length > MAX_PIECE || !MAY_ANSWER.test(piece)) continue;
    const own = strip(piece);
    const [, header = '', answer = ''] = ANSWERED.exec(own) ?? [];
    const asking = answer === '' ? undefined : readAsking(header);
    if (asking !== undefined && closesWith(asking, answer))
      found.push({ about: 'flag', offset: offset + piece.indexOf(own), text: own });
  }
  return found;
}

/** A text without what is around it. From the end, so that a long text is not searched for its end. */
function strip(text: string): string {
  const start = BEFORE.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > start && AFTER.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
