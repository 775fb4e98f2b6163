/** Why the encoding of a text file is doubtful, and what it would say in another one. */
export interface EncodingDoubt {
  /** The encoding to try; `twice` and `mixed` for what no option undoes. */
  readonly encoding: string;
  /** A part of the file as it was read, and the same as it is rather meant. */
  readonly read: string;
  readonly meant: string;
}

/** Encodings of the programs and languages in use that every byte means something in. */
const CANDIDATES = ['windows-1256', 'macintosh', 'windows-1250', 'windows-1251', 'windows-1254'];
/** Another encoding has to make so many of the characters plausible … */
const MIN_SCORE = 0.75;
/** … and so many more than the one that was taken. */
const MIN_LEAD = 0.2;
/** So much of a file is looked at: the part with the first letters that are not ASCII. */
const MAX_BYTES = 500_000;
/** As much as a message quotes. */
const MAX_QUOTED = 60;

/** Whether another encoding is likelier for bytes that were read in this one; nothing where there is no doubt. */
export function judgeEncoding(
  bytes: Uint8Array,
  { text, encoding }: { readonly text: string; readonly encoding: string },
): EncodingDoubt | undefined {
  if (encoding === 'utf-8') return findTwice(text);
  if (encoding !== 'windows-1252') return undefined;
  const start = Math.max(0, bytes.findIndex((byte) => byte > 127) - MAX_QUOTED);
  const part = bytes.subarray(start, start + MAX_BYTES);
  const decode = (name: string): string => new TextDecoder(name).decode(part);
  const read = decode(encoding);
  const mixed = findMixed(read);
  if (mixed !== undefined) return mixed;
  const own = scoreText(read);
  const [best] = CANDIDATES.map((name) => ({ name, meant: decode(name) }))
    .map((each) => ({ ...each, score: scoreText(each.meant) }))
    .toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < MIN_SCORE || best.score < own + MIN_LEAD) return undefined;
  // One byte is one character in all of these.
  const at = Array.from(read).findIndex((character, index) => character !== best.meant[index]);
  return { encoding: best.name, read: quote(read, at), meant: quote(best.meant, at) };
}

/** Letters with marks of the languages that use them in most texts; others are rather read wrongly. */
const LATIN = /[àâäáãåæçéèêëíìîïñóòôöõøœúùûüÿßąćęłńśźżčďěňřšťůýžőűășşțğıİ]/iu;
/** Words of one letter. */
const ALONE = /[àéóáôúíÀÉÓÁÔÚÍ]/u;
const SIGN = /[“”„‘’‚«»–—…•·°ºª€£§¿¡´\u00A0\u200E\u200F،؛؟]/u;
const ARABIC = /\p{Script=Arabic}|\u0640|\p{M}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The share of characters outside ASCII that are where a text has them. */
function scoreText(text: string): number {
  let count = 0;
  let plausible = 0;
  for (const match of text.matchAll(/[^\0-\u007F]/g)) {
    count += 1;
    if (isPlausible(text, match.index)) plausible += 1;
  }
  return count === 0 ? 1 : plausible / count;
}

function isPlausible(text: string, index: number): boolean {
  const character = text.charAt(index);
  const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
  if (SIGN.test(character)) return true;
  if (ARABIC.test(character)) return ARABIC.test(before) || ARABIC.test(after);
  const isCapital = character !== character.toLowerCase();
  // A capital follows no small letter.
  if (isCapital && before !== before.toUpperCase()) return false;
  if (CYRILLIC.test(character)) return CYRILLIC.test(before) || CYRILLIC.test(after);
  if (!LATIN.test(character)) return false;
  const isLetter = (other: string): boolean => /\p{L}/u.test(other);
  if (!isLetter(before) && !isLetter(after)) return ALONE.test(character);
  // Two of them side by side are in words (“créée”), three are in none.
  const around = text.slice(Math.max(0, index - 2), index + 3);
  return !/[^\0-\u007F]{3}/.test(around.replaceAll(/[^\p{L}]/gu, ' '));
}

/** The characters that the bytes 128 to 255 are in Windows-1252, where a program took UTF-8 for it. */
const BYTE_OF = new Map(
  Array.from({ length: 128 }, (_, at) => at + 128).map((byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** UTF-8 that was taken for Windows-1252 and encoded again: `CÃ´te`. */
function findTwice(text: string): EncodingDoubt | undefined {
  const runs = text.slice(0, MAX_BYTES * 4).match(/[^\0-\u007F]+/g) ?? [];
  const undone = runs.filter((run) => undoOnce(run) !== undefined);
  if (undone.length === 0 || undone.length * 2 <= runs.length) return undefined;
  const at = text.indexOf(undone[0] ?? '');
  const read = quote(text, at);
  return {
    encoding: 'twice',
    read,
    meant: read.replaceAll(/[^\0-\u007F]+/g, (run) => undoOnce(run) ?? run),
  };
}

/** Lines of UTF-8 among lines in Windows-1252: two files were put together. */
function findMixed(text: string): EncodingDoubt | undefined {
  const lines = text.split(/[\r\n]+/).filter((line) => /[^\0-\u007F]/.test(line));
  const line = lines.find((each) => undoLine(each) !== undefined);
  if (line === undefined) return undefined;
  const read = quote(line, line.search(/[^\0-\u007F]/));
  return { encoding: 'mixed', read, meant: undoLine(read) ?? read };
}

function undoLine(line: string): string | undefined {
  const isUndone = line.match(/[^\0-\u007F]+/g)?.every((run) => undoOnce(run) !== undefined);
  return isUndone === true
    ? line.replaceAll(/[^\0-\u007F]+/g, (run) => undoOnce(run) ?? run)
    : undefined;
}

function undoOnce(run: string): string | undefined {
  const bytes = Array.from(run, (character) => BYTE_OF.get(character));
  if (!bytes.every((byte) => byte !== undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    // The fatal decoder throws for bytes that are no UTF-8: the run was not encoded twice.
    return undefined;
  }
}

/** The text around a place, from the beginning of a word, on one line. */
function quote(text: string, at: number): string {
  const line = text.slice(0, at).replace(/^[\s\S]*[\n\r,;\t|]/, '');
  const start = at - Math.min(line.length, MAX_QUOTED / 2);
  return text.slice(start, start + MAX_QUOTED).replace(/[\n\r][\s\S]*$/, '');
}
