import { foldKnown } from '../foldings.ts';

/**
 * What is between two letters: nothing that is seen; an apostrophe; a letter that
 * transliterations write for hamza or ʿayn; a hyphen; a hyphen and a line break; blanks; an
 * underscore; other characters, few enough to join two words of a name, with blanks among them or
 * not; or more than that.
 */
export type Gap =
  | 'none'
  | 'apostrophe'
  | 'ayn'
  | 'hyphen'
  | 'broken'
  | 'blank'
  | 'underscore'
  | 'characters'
  | 'characters-and-blanks'
  | 'wide';

/** Most characters between two words of one name; the same one several times counts once. */
const MAX_CHARACTERS = 4;

/** Blanks, apostrophes and nothing, as addresses, spreadsheets and web pages write them. */
const WRITTEN: readonly (readonly [written: string, character: string])[] = [
  ...['%20', '&nbsp;', '&#160;', '&#xa0;'].map((written) => [written, ' '] as const),
  ...['%27', '&#39;', '&#039;', '&#x27;', '&apos;', '&rsquo;', '&lsquo;', '&#8217;'].map(
    (written) => [written, "'"] as const,
  ),
  ['&shy;', ''],
  ['&#173;', ''],
  ['&amp;', '&'],
  ['&quot;', '"'],
];

/** What the site writes for a character that shows nothing (`problems/showInvisible.ts`). */
const SHOWN_CODE = /\[U\+[0-9A-F]{4,6}\]/y;
const TAG = /<\/?[a-z][a-z0-9]{0,9}\s?\/?>/iy;

/** A character that is written as several, letters among them, and how many those are. */
export function readWritten(
  text: string,
  index: number,
): { character: string; length: number } | undefined {
  const code = text.charCodeAt(index);
  if (code >= 0x2400 && code <= 0x2421) return { character: '', length: 1 };
  if (code === 0x3c) return readPattern(TAG, text, index, '<');
  if (code === 0x5b) return readPattern(SHOWN_CODE, text, index, '');
  if (code !== 0x25 && code !== 0x26) return undefined;
  const start = text.slice(index, index + 8).toLowerCase();
  const found = WRITTEN.find(([written]) => start.startsWith(written));
  return found === undefined ? undefined : { character: found[1], length: found[0].length };
}

function readPattern(
  pattern: RegExp,
  text: string,
  index: number,
  character: string,
): { character: string; length: number } | undefined {
  pattern.lastIndex = index;
  const found = pattern.exec(text)?.[0];
  return found === undefined ? undefined : { character, length: found.length };
}

/** Reads what is between two letters. */
export function readGap(text: string): Gap {
  const characters = listCharacters(text);
  const isAll = (character: string): boolean => characters.every((each) => each === character);
  if (characters.length === 0) return 'none';
  if (isAll("'")) return /['\u2018\u2019\u02BC`´&%]/u.test(text) ? 'apostrophe' : 'ayn';
  if (isAll(' ')) return 'blank';
  if (isAll('-')) return 'hyphen';
  if (isAll('_')) return 'underscore';
  if (characters.join('') === '- ' && /[\n\r]/.test(text)) return 'broken';
  if (characters.length > MAX_CHARACTERS) return 'wide';
  return characters.includes(' ') ? 'characters-and-blanks' : 'characters';
}

/** The characters of a gap, without those that show nothing; the same one several times is one. */
function listCharacters(text: string): string[] {
  const characters: string[] = [];
  for (let index = 0; index < text.length && characters.length <= MAX_CHARACTERS;) {
    const written = readWritten(text, index);
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const folded = written?.character ?? foldKnown(character, 'labels');
    if (folded !== '' && characters.at(-1) !== folded) characters.push(folded);
    index += written?.length ?? character.length;
  }
  return characters;
}
