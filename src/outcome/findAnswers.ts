import { createPart, type Part } from '../text/part.ts';
import { closesWith, readAskingText } from './askingHeaders.ts';
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
export function findAnswers(
  text: string,
  isNote: boolean,
  part: Part = createPart(text),
): Statement[] {
  const whole = isNote ? strip(text) : '';
  if (isNote && whole.length <= MAX_PIECE && !/[:：=→\t\n?؟]/u.test(whole)) {
    const isSaid = readAskingText(whole.replace(/[.!]+$/, '')) === 'secrecy';
    if (isSaid) return [{ about: 'flag', offset: text.indexOf(whole), text: whole }];
  }
  const found: Statement[] = [];
  for (const { start, end } of findPieces(part)) {
    const offset = start - part.start;
    const piece = text.slice(offset, end - part.start);
    if (!MAY_ANSWER.test(piece)) continue;
    const own = strip(piece);
    const [, header = '', answer = ''] = ANSWERED.exec(own) ?? [];
    const asking = answer === '' ? undefined : readAskingText(header);
    if (asking !== undefined && closesWith(asking, answer))
      found.push({ about: 'flag', offset: offset + piece.indexOf(own), text: own });
  }
  return found;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines and sentences of a text that are neither too long nor too short and may hold a question with its answer:
 * between line breaks, semicolons, bars and the blank after a full stop. A text is walked once, since nearly all
 * of them hold none.
 */
function findPieces({ text, units, start: from, end: to }: Part): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let mayAnswer = false;
  let before = 0;
  for (let index = from; index <= to; index += 1) {
    const unit = index < to ? (units[index] ?? LINE_FEED) : LINE_FEED;
    let kind = KINDS[unit] ?? UNKNOWN;
    if (kind === UNKNOWN) kind = readKind(unit);
    if (kind !== 0) {
      const mayPart = kind === PARTS || before === FULL_STOP || before === EXCLAMATION;
      if (mayPart && (kind === PARTS || /\s/.test(text.charAt(index)))) {
        const length = index - start;
        if (mayAnswer && length >= MIN_PIECE && length <= MAX_PIECE)
          pieces.push({ start, end: index });
        start = index + 1;
        mayAnswer = false;
      } else if (kind === ASKS) mayAnswer = true;
    }
    before = unit;
  }
  return pieces;
}

const MIN_PIECE = 4;
const [LINE_FEED, EXCLAMATION, FULL_STOP] = [0x0a, 0x21, 0x2e];
const [PARTS, BLANK, ASKS, UNKNOWN] = [1, 2, 3, 0xff];
/**
 * What a unit is: it parts two pieces, does so after a full stop, or may be part of what `MAY_ANSWER` looks for.
 * Filled while texts are read.
 */
const KINDS = new Uint8Array(0x10000).fill(UNKNOWN);

function readKind(unit: number): number {
  // A dash may be of two units.
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  return (KINDS[unit] = isHalf ? ASKS : findKind(String.fromCharCode(unit)));
}

function findKind(character: string): number {
  if (/[\n;|]/.test(character)) return PARTS;
  if (/[:：=→\t?؟\p{Pd}]/u.test(character)) return ASKS;
  return /\s/.test(character) ? BLANK : 0;
}

/** A text without what is around it. From the end, so that a long text is not searched for its end. */
function strip(text: string): string {
  const start = BEFORE.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > start && AFTER.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
