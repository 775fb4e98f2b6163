import { formatCode, showInvisible } from './showInvisible.ts';

/** What moves the cursor, colours a terminal, breaks a line or turns the order of letters around. */
const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** The longest text that is printed as one line; what a file contains may be a megabyte. */
const MAX_LENGTH = 500;

/**
 * What comes from a file, as one line that neither steers the terminal that shows it nor floods
 * it: control and direction characters are shown by their codes, as `[U+202E]`, and so is what
 * `showInvisible` shows on a page.
 */
export function makePrintable(text: string): string {
  return text.length > MAX_LENGTH
    ? `${showCodes(text.slice(0, MAX_LENGTH).toWellFormed())}…`
    : showCodes(text);
}

/** The same for a text of several lines, such as a whole report, which is never cut. */
export function makeLinesPrintable(text: string): string {
  return text.split('\n').map(showCodes).join('\n');
}

/** The same for JSON, in which such characters are written as its own escapes and so keep their meaning. */
export function makeJsonPrintable(json: string): string {
  return json.replaceAll(STEERING, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function showCodes(text: string): string {
  return showInvisible(text.replaceAll(STEERING, (character) => `[${formatCode(character)}]`));
}
