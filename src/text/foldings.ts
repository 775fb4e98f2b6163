/**
 * How far two spellings may differ and still be taken for one. Each level folds all that the
 * one before it folds, and more: `labels` ⊆ `redaction` ⊆ `search` ⊆ `proof`.
 *
 * - `labels`: values of a vocabulary and headers. Case, accents, kinds of apostrophe and hyphen,
 *   invisible characters, digits of all scripts, tatweel.
 * - `redaction`: names. Also letters that Unicode does not take apart (ł, ø, œ), the seats of
 *   hamza, and letters of neighbouring languages (Persian ک).
 * - `search`: what a reader types on a plain keyboard. Also ى/ي and ة/ه, which part names from words.
 * - `proof`: what a reader would recognise. Also letters of other scripts that look like Latin ones.
 */
export const LEVELS = ['labels', 'redaction', 'search', 'proof'] as const;
export type Level = (typeof LEVELS)[number];

/** Characters that each level folds beyond what the level before it does. */
const ADDED: Readonly<Record<Level, readonly (readonly [from: string, to: string])[]>> = {
  labels: [],
  redaction: [
    ...([
      ['ł', 'l'],
      ['ø', 'o'],
      ['đ', 'd'],
      ['ð', 'd'],
      ['ħ', 'h'],
      ['ŧ', 't'],
      ['ı', 'i'],
      ['æ', 'ae'],
      ['œ', 'oe'],
      ['þ', 'th'],
    ] as const),
    ...([
      ['ی', 'ي'],
      ['ک', 'ك'],
      ['ٱ', 'ا'],
      ['ء', ''],
    ] as const),
  ],
  search: [
    ['ى', 'ي'],
    ['ة', 'ه'],
  ],
  proof: [
    // Cyrillic and Greek letters that are drawn like Latin ones.
    ...Array.from('аеорсухіјѕԁһԛԝ', (from, at) => [from, 'aeopcyxijsdhqw'[at] ?? ''] as const),
    ...Array.from('αορνι', (from, at) => [from, 'aopvi'[at] ?? ''] as const),
  ],
};

const TABLES: Readonly<Record<Level, ReadonlyMap<string, string>>> = createTables();

function createTables(): Record<Level, Map<string, string>> {
  const tables: Record<Level, Map<string, string>> = {
    labels: new Map(),
    redaction: new Map(),
    search: new Map(),
    proof: new Map(),
  };
  let before = new Map<string, string>();
  for (const level of LEVELS) {
    before = new Map([...before, ...ADDED[level]]);
    tables[level] = before;
  }
  return tables;
}

/**
 * One character (a code point) → none, one or more to compare: a blank for white space, `'` for
 * every apostrophe, `-` for every dash, nothing for what cannot be seen, otherwise letters and
 * digits without case and accents, and every other character as it is.
 */
export function foldCharacter(character: string, level: Level): string {
  if (/[\s\u0085]/u.test(character)) return ' ';
  // Apostrophes, and the modifier letters that transliterations write for hamza and ʿayn.
  if (
    /[\u2018\u2019\u201B\u02B9-\u02BF\u02C8\u02EE\uA78B\uA78C\u0060\u00B4\u2032\u055A\u05F3\uFF07]/u.test(
      character,
    )
  )
    return "'";
  if (/\p{Pd}|\u2212/u.test(character)) return '-';
  // What shows nothing (zero-width, bidirectional marks, soft hyphen, fillers, control
  // characters) and the Arabic tatweel can hide inside a name.
  if (/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]/u.test(character)) return '';
  const base = character.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  // By way of the capitals, which ß and ss, ς and σ share.
  const folded = base.toLowerCase().toUpperCase().toLowerCase();
  const table = TABLES[level];
  return Array.from(folded, (part) => table.get(part) ?? foldDigit(part)).join('');
}

/** A decimal digit of any script → 0 to 9: they stand in runs of ten that begin at zero (Unicode, chapter 4.6). */
function foldDigit(character: string): string {
  if (!/^\p{Nd}$/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** A text folded character by character: runs of blanks as one, none at its ends. */
export function fold(text: string, level: Level): string {
  const known = KNOWN[level];
  let folded = '';
  for (const character of text) {
    let part = known.get(character);
    if (part === undefined) {
      part = foldCharacter(character, level);
      known.set(character, part);
    }
    folded += part;
  }
  return folded.replaceAll(/ +/g, ' ').trim();
}

/** Texts have few different characters, and folding one is slow; at most one entry a code point. */
const KNOWN: Readonly<Record<Level, Map<string, string>>> = {
  labels: new Map(),
  redaction: new Map(),
  search: new Map(),
  proof: new Map(),
};
