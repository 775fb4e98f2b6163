import { foldCharacter } from '../../text/foldings.ts';

/** What a UTF-16 unit means for words, beside the folded letter or digit it may be. */
export const BREAK = 0;
export const NOTHING = 1;
/** More than one letter, or half a character: ask `foldAt`. */
export const SEVERAL = 2;
const UNKNOWN = 0xffff;

/** Unit → `BREAK`, `NOTHING`, `SEVERAL` or the folded letter or digit; filled as units are met. */
const TABLE = new Uint16Array(0x10000).fill(UNKNOWN);

/** Folds one UTF-16 unit at the level of the proof (`text/foldings.ts`): no case, no accents, nothing that cannot be seen. */
export function foldUnit(unit: number): number {
  const known = TABLE[unit] ?? UNKNOWN;
  return known === UNKNOWN ? learn(unit) : known;
}

function learn(unit: number): number {
  let meaning = NOTHING;
  if (unit >= 0xd800 && unit <= 0xdbff) meaning = SEVERAL;
  else if (unit < 0xdc00 || unit > 0xdfff) {
    const folded = foldCharacter(String.fromCharCode(unit), 'proof');
    if (folded === '') meaning = NOTHING;
    else if (!/[\p{L}\p{N}\p{M}]/u.test(folded)) meaning = BREAK;
    else meaning = folded.length === 1 ? folded.charCodeAt(0) : SEVERAL;
  }
  TABLE[unit] = meaning;
  return meaning;
}

/** The letters and digits of a character for which `foldUnit` says `SEVERAL`; anything else is a blank. */
export function foldAt(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  const known = FOLDED.get(code);
  if (known !== undefined) return known;
  const folded = foldCharacter(String.fromCodePoint(code), 'proof').replaceAll(
    /[^\p{L}\p{N}\p{M}]/gu,
    ' ',
  );
  FOLDED.set(code, folded);
  return folded;
}

/** What `foldAt` has said of a character; there are not more of them than Unicode has. */
const FOLDED = new Map<number, string>();

/** The folded words of a text: runs of letters and digits. */
export function foldWords(text: string): string[] {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const meaning = foldUnit(text.charCodeAt(at));
    if (meaning === BREAK) folded += ' ';
    else if (meaning === SEVERAL) folded += foldAt(text, at);
    else if (meaning !== NOTHING) folded += String.fromCharCode(meaning);
  }
  return folded.split(' ').filter((word) => word !== '');
}

/** Hash of the units of a word, to which `hashUnit` adds one more. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads what `hashUnit` gathered over all 32 bits. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

export function hashWord(word: string): number {
  let hash = EMPTY_HASH;
  for (let at = 0; at < word.length; at += 1) hash = hashUnit(hash, word.charCodeAt(at));
  return finishHash(hash);
}
