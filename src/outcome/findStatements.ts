import { createPart, type Part } from '../text/part.ts';
import { cutWords, foldDrawn, foldWord, type Word } from './cutWords.ts';
import { createGaps } from './gaps.ts';
import type { Phrase, Reading, Statement } from './reading.ts';
import { findHeader, type Headers } from './statementHeaders.ts';
import { findOrder, findRefusal, findSecrecy, findShort } from './statementRules.ts';
import { HALVES, isTelling, mayEndOrder, readSecrecy, TORN } from './statementWords.ts';

/** More than these say nothing new. */
const MAX_STATEMENTS = 5;

/**
 * Finds what a person would read as a statement of confidentiality in a text that is not the
 * flag: the flag's header again, or a phrase that is a label (“Strictly confidential”, “THIS
 * OUTCOME IS CONFIDENTIAL”, “F - YES”), with or without a value, in any spelling. A sentence that
 * only speaks of confidentiality is none (“a confidential hotline was opened”). Where it is not
 * clear, it is one. With `isList`, the text is values joined by commas. Linear in the length of the text:
 * each rule looks at a bounded number of words on either side.
 */
export function findStatements(text: string, headers: Headers, isList = false): Statement[] {
  const shown = showTags(text);
  // Most texts hold no such word, and to cut them all would take long.
  if (!mayHoldWord(createPart(shown), headers)) return [];
  const reading = readWords(shown, isList);
  const found: Statement[] = [];
  let done = -1;
  for (let index = 0; index < reading.words.length; index += 1) {
    if (index <= done) continue;
    const header = findHeader(reading, index, headers);
    const phrase =
      header?.phrase ??
      findSecrecy(reading, index) ??
      findOrder(reading, index) ??
      findRefusal(reading, index) ??
      findShort(reading, index, headers.initials);
    if (phrase === undefined) continue;
    found.push({ about: header?.about ?? 'flag', ...quote(reading, phrase) });
    done = Math.max(index, phrase[1]);
    if (found.length === MAX_STATEMENTS) break;
  }
  return found;
}

/** Whether `findStatements` may find anything in a part of a text. */
export function mayHoldStatement(part: Part, headers: Headers): boolean {
  // With tags as what a reader takes them for it may have other words.
  return part.mayHoldTags || mayHoldWord(part, headers);
}

function mayHoldWord(part: Part, headers: Headers): boolean {
  return headers.sieve(part, (raw, before) => isWanted(raw, before, headers));
}

/** Whether a word as written may be part of a statement. Texts repeat their words, so it is kept. */
function isWanted(raw: string, before: string | undefined, headers: Headers): boolean {
  let known = headers.wanted.get(raw);
  if (known === undefined) {
    const folded = foldWord(raw);
    const isTold = headers.hasWord(folded) || isTelling(folded);
    known =
      isTold || readWord(raw, { start: 0, end: raw.length, folded }) !== undefined
        ? 'always'
        : mayEndOrder(folded, undefined)
          ? 'after'
          : 'never';
    if (headers.wanted.size >= MAX_KNOWN) headers.wanted.clear();
    if (raw.length < 50) headers.wanted.set(raw, known);
  }
  if (known !== 'after') return known === 'always';
  return mayEndOrder(foldWord(raw), before === undefined ? undefined : foldWord(before));
}

const MAX_KNOWN = 20_000;

/** Marks and entities of HTML as what a reader takes them for, every other character in its place. */
function showTags(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replaceAll(/<\/?([a-z][a-z0-9]{0,10})(?:\s[^<>]{0,200})?\/?>/giu, (tag, name: string) =>
      (INLINE.test(name) ? ' ' : '\n').padEnd(tag.length),
    )
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, readEntity);
}

function readEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  const code = Number(decimal ?? `0x${hex ?? '0'}`);
  const character =
    name === undefined
      ? String.fromCodePoint(code > 0 && code <= 0x10ffff ? code : 0xad)
      : NAMED.get(name.toLowerCase());
  // A character that is not seen parts no word.
  return character?.padEnd(entity.length, character.trim() === '' ? ' ' : '\u00AD') ?? entity;
}

/** What could be in a statement. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    colon: ':',
    equals: '=',
    shy: '\u00AD',
    zwj: '\u200D',
    zwnj: '\u200C',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
    ndash: '–',
    mdash: '—',
    hyphen: '-',
    lpar: '(',
    rpar: ')',
  }),
);

const INLINE = /^(?:a|abbr|b|big|em|font|i|mark|s|small|span|strong|sub|sup|u)$/iu;

/** Whether any word of a header speaks of confidentiality. */
export function speaksOfSecrecy(header: string): boolean {
  const { words, secrecy } = readWords(header, false);
  return words.some((_, index) => secrecy(index) !== undefined);
}

function readWords(text: string, isList: boolean): Reading {
  const words = joinHalves(cutWords(text));
  return {
    text,
    words,
    gap: createGaps(text, words, isList),
    secrecy: (index) => {
      const word = words[index];
      return word === undefined ? undefined : readWord(text, word);
    },
  };
}

function readWord(text: string, { start, end, folded }: Word): ReturnType<typeof readSecrecy> {
  const plain = readSecrecy(folded);
  if (plain !== undefined || folded.length < 8 || folded.length > 30) return plain;
  const raw = text.slice(start, end);
  // Only where something else than Latin letters is among them can they be drawn alike.
  return /^[a-z]+$/i.test(raw) ? undefined : readSecrecy(foldDrawn(raw));
}

/** “CONFI DENTIAL”: two words that make one together. */
function joinHalves(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      HALVES.has(before.folded) &&
      word.start - before.end <= 3 &&
      TORN.has(before.folded + word.folded)
    )
      joined[joined.length - 1] = {
        start: before.start,
        end: word.end,
        folded: before.folded + word.folded,
      };
    else joined.push(word);
  }
  return joined;
}

const MAX_QUOTED = 80;

function quote(
  { text, words }: Reading,
  [first, last]: Phrase,
): Pick<Statement, 'offset' | 'text'> {
  const offset = words[first]?.start ?? 0;
  return {
    offset,
    text: text.slice(offset, Math.min(words[last]?.end ?? offset, offset + MAX_QUOTED)),
  };
}
