import { foldKnown } from '../foldings.ts';

/**
 * What stands between two letters: nothing that is seen; an apostrophe; a letter that
 * transliterations write for hamza or ʿayn; a hyphen; a hyphen and a line break; blanks; an
 * underscore; other signs, few enough to join two words of a name, with blanks among them or
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
  | 'signs'
  | 'signs-and-blanks'
  | 'wide';

/** The most signs between two words of one name; the same sign several times counts once. */
const MAX_SIGNS = 4;

/** Blanks, apostrophes and nothing, as addresses, spreadsheets and web pages write them. */
const WRITTEN: readonly (readonly [written: string, sign: string])[] = [
  ...['%20', '&nbsp;', '&#160;', '&#xa0;'].map((written) => [written, ' '] as const),
  ...['%27', '&#39;', '&#039;', '&#x27;', '&apos;', '&rsquo;', '&lsquo;', '&#8217;'].map(
    (written) => [written, "'"] as const,
  ),
  ['&shy;', ''],
  ['&#173;', ''],
  ['&amp;', '&'],
  ['&quot;', '"'],
];

/** What the site writes for a character that shows nothing (`fragment/showInvisible.ts`). */
const SHOWN_SIGN = /\[U\+[0-9A-F]{4,6}\]/y;
const TAG = /<\/?[a-z][a-z0-9]{0,9}\s?\/?>/iy;

/** A sign that is written as several characters, letters among them, and how many those are. */
export function readWritten(
  text: string,
  at: number,
): { sign: string; length: number } | undefined {
  const code = text.charCodeAt(at);
  if (code >= 0x2400 && code <= 0x2421) return { sign: '', length: 1 };
  if (code === 0x3c) return readPattern(TAG, text, at, '<');
  if (code === 0x5b) return readPattern(SHOWN_SIGN, text, at, '');
  if (code !== 0x25 && code !== 0x26) return undefined;
  const start = text.slice(at, at + 8).toLowerCase();
  const found = WRITTEN.find(([written]) => start.startsWith(written));
  return found === undefined ? undefined : { sign: found[1], length: found[0].length };
}

function readPattern(
  pattern: RegExp,
  text: string,
  at: number,
  sign: string,
): { sign: string; length: number } | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  return found === undefined ? undefined : { sign, length: found.length };
}

/** Reads what stands between two letters. */
export function readGap(text: string): Gap {
  const signs = listSigns(text);
  const isAll = (sign: string): boolean => signs.every((each) => each === sign);
  if (signs.length === 0) return 'none';
  if (isAll("'")) return /['\u2018\u2019\u02BC`´&%]/u.test(text) ? 'apostrophe' : 'ayn';
  if (isAll(' ')) return 'blank';
  if (isAll('-')) return 'hyphen';
  if (isAll('_')) return 'underscore';
  if (signs.join('') === '- ' && /[\n\r]/.test(text)) return 'broken';
  if (signs.length > MAX_SIGNS) return 'wide';
  return signs.includes(' ') ? 'signs-and-blanks' : 'signs';
}

/** The signs of a gap, without those that show nothing; the same one several times is one. */
function listSigns(text: string): string[] {
  const signs: string[] = [];
  for (let at = 0; at < text.length && signs.length <= MAX_SIGNS;) {
    const written = readWritten(text, at);
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const sign = written?.sign ?? foldKnown(character, 'labels');
    if (sign !== '' && signs.at(-1) !== sign) signs.push(sign);
    at += written?.length ?? character.length;
  }
  return signs;
}
