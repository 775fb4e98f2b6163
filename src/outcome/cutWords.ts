import { fold } from '../text/foldings.ts';

/** A word of a text, folded as far as a reader would still recognise it. Offsets are UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/**
 * Letters and digits, with what nobody sees among them and with decimal points. Control
 * characters that break no line show nothing either.
 */
const WORD =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\p{L}\p{M}\p{N}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640\0-\u0008\u000E-\u001B\u007F-\u0084\u0086-\u009F]+(?:[.,]\p{N}+)*/gu;

/** Whether a UTF-16 unit, no half of a character, is a character of a word. */
export function isWordUnit(unit: number): boolean {
  return String.fromCharCode(unit).search(WORD) === 0;
}

/** Letters as they are drawn, where a word mixes them with Latin ones: capitals fold to other letters than small ones. */
const DRAWN_ALIKE: ReadonlyMap<string, string> = new Map([
  ...zip('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧτεηικϲ', 'abezhikmnoptyxteniikc'),
  ...zip('АВЕКМНОРСТУХІЈЅткмнвп', 'abekmhopctyxijstkmhbn'),
  ...zip('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡıƖ', 'abcdefghijklmnoprstuvwyzagil'),
  ...zip('0134578', 'oieastb'),
]);

function zip(from: string, to: string): (readonly [string, string])[] {
  const letters = Array.from(to);
  return Array.from(from, (letter, index) => [letter, letters[index] ?? letter] as const);
}

/** So many letters one by one are a word set wide. */
export const MIN_LETTERS = 6;
/** As many characters may be between two letters of it. */
const MAX_GAP = 3;

/** Whether any word of a text passes, without cutting all of it. Words set wide pass as one. */
export function hasWord(text: string, isWanted: (raw: string) => boolean): boolean {
  let letters = 0;
  for (const [raw] of text.matchAll(WORD)) {
    letters = raw.length < 3 ? letters + 1 : 0;
    if (letters >= MIN_LETTERS || isWanted(raw)) return true;
  }
  return false;
}

/** Every word of a text, in order. Letters that are set apart (C O N F) are one word. Linear. */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const folded = foldWord(raw);
    if (folded !== '') words.push({ start: index, end: index + raw.length, folded });
  }
  return joinLetters(words);
}

/** Every word of a label, as of a header or the name of a sheet, folded. */
export function listWords(label: string): string[] {
  return cutWords(label).map(({ folded }) => folded);
}

/** Texts repeat their words; a hostile one repeats none, so no more than this are kept. */
const MAX_KNOWN = 20_000;
const known = new Map<string, string>();

export function foldWord(raw: string): string {
  let folded = known.get(raw);
  if (folded === undefined) {
    folded = fold(raw, 'proof');
    if (known.size >= MAX_KNOWN) known.clear();
    // A slice of a long text would keep the whole of it.
    if (raw.length < 50) known.set(raw, folded);
  }
  return folded;
}

/** A word with the letters that only look Latin as Latin ones; the word itself where none is Latin. */
export function foldDrawn(raw: string): string {
  if (!/\p{Script=Latin}/u.test(raw)) return '';
  return fold(Array.from(raw, (letter) => DRAWN_ALIKE.get(letter) ?? letter).join(''), 'proof');
}

function joinLetters(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let index = 0; index < words.length;) {
    let end = index;
    while (isLetter(words[end]) && isNear(words[end], words[end + 1])) end += 1;
    const first = words[index];
    const last = words[end];
    if (first === undefined || last === undefined) break;
    if (end - index + 1 < MIN_LETTERS) {
      joined.push(...words.slice(index, end + 1));
    } else {
      const folded = words
        .slice(index, end + 1)
        .map((word) => word.folded)
        .join('');
      joined.push({ start: first.start, end: last.end, folded });
    }
    index = end + 1;
  }
  return joined;
}

function isLetter(word: Word | undefined): boolean {
  return word?.folded.length === 1 && /\p{L}/u.test(word.folded);
}

function isNear(word: Word | undefined, next: Word | undefined): boolean {
  return (
    word !== undefined && isLetter(next) && next !== undefined && next.start - word.end <= MAX_GAP
  );
}
