import { ADDED, LEVELS, type Level } from './foldedLetters.ts';

export { LEVELS, type Level } from './foldedLetters.ts';

/** For each level, what it folds beyond the shape of a character, the levels before it included. */
const TABLES = createRecord();
for (const [index, level] of LEVELS.entries()) {
  for (const each of LEVELS.slice(0, index + 1))
    for (const [from, to] of ADDED[each]) TABLES[level].set(from, to);
}

function createRecord(): Record<Level, Map<string, string>> {
  return { labels: new Map(), redaction: new Map(), search: new Map(), proof: new Map() };
}

/**
 * Apostrophes, primes and grave accents that are written for them, and the letters that transliterations
 * write for hamza and ʿayn.
 */
const APOSTROPHE =
  /[\u2018\u2019\u201B\u02B9-\u02BF\u02C0\u02C1\u02C8\u02CA\u02CB\u02EE\u0294\u0295\uA78B\uA78C\u0060\u00B4\u2032\u2035\u055A\u05F3\uFF07\u1FBD\u1FBF\u1FEF\u1FFD\u1FFE\u1D9C\u1D92']/u;
const DASH = /\p{Pd}|[\u2212\u2043\u02D7]/u;
/**
 * What shows nothing (zero-width, bidirectional marks, soft hyphen, fillers, control characters,
 * the lone hamza above) and the Arabic tatweel can hide inside a name.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]/u;
/** Scripts whose marks are vowels: without them other words are left. Japanese writes its voicing so. */
const VOWEL_MARK =
  /(?=\p{M})[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Balinese}\p{Script=Javanese}\p{Script=Thaana}\u3099\u309A]/u;

/**
 * One character (a code point) → none, one or more to compare: a blank for white space, `'` for
 * every apostrophe, `-` for every dash, nothing for what cannot be seen, otherwise letters and
 * digits without case and accents, and every other character as it is. A level folds all that
 * the level before it does (`LEVELS`), and folding twice changes nothing.
 */
export function foldCharacter(character: string, level: Level): string {
  const plain = foldShape(character);
  if (plain !== undefined) return plain;
  const table = TABLES[level];
  let folded = '';
  for (const part of decompose(character)) {
    const shape = foldShape(part);
    folded += shape ?? table.get(part) ?? foldDigit(part);
  }
  return folded;
}

/** What a character is folded to for its shape alone; undefined for letters, digits and other characters. */
function foldShape(character: string): string | undefined {
  // A byte order mark counts as white space, but shows none.
  if (/[\s\u0085]/u.test(character) && character !== '\uFEFF') return ' ';
  if (APOSTROPHE.test(character)) return "'";
  if (DASH.test(character)) return '-';
  if (INVISIBLE.test(character)) return '';
  return /\p{M}/u.test(character) && !VOWEL_MARK.test(character) ? '' : undefined;
}

/** The compatible parts of a character in small letters, by way of the capitals, which ß and ss, ς and σ share. */
function decompose(character: string): string {
  const base = character.normalize('NFKD').toLowerCase().toUpperCase();
  return base.toLowerCase().normalize('NFKD');
}

/** A decimal digit of any script → 0 to 9: they are in runs of ten that begin at zero (Unicode, chapter 4.6). */
function foldDigit(character: string): string {
  if (!/^\p{Nd}$/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  // Some scripts have several such runs, side by side.
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** `foldCharacter` that remembers: texts have few different characters, and folding one is slow. */
export function foldKnown(character: string, level: Level): string {
  const known = KNOWN[level];
  let folded = known.get(character);
  if (folded === undefined) {
    folded = foldCharacter(character, level);
    known.set(character, folded);
  }
  return folded;
}

/** At most one entry a code point. */
const KNOWN = createRecord();

/** A text folded character by character: runs of blanks as one, none at its ends. */
export function fold(text: string, level: Level): string {
  return text
    .replaceAll(UNLIKE_ASCII, (run) => {
      let folded = '';
      for (const character of run) folded += foldKnown(character, level);
      return folded;
    })
    .toLowerCase()
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** Runs of all but blanks and what every level folds to itself or to its small letter. */
const UNLIKE_ASCII = /[^ -_a-~]+/gu;
