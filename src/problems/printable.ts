import { formatCode, showSigns } from './showSigns.ts';

/** What moves the cursor, colours a terminal, breaks a line or turns the order of letters around. */
const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * A text as one line that may be printed: control and direction characters are shown by their
 * codes, as `[U+202E]`, and so is what `showSigns` shows on a page.
 */
export function showCodes(text: string): string {
  return showSigns(text.replaceAll(STEERING, (character) => `[${formatCode(character)}]`));
}

/** The same for a text of several lines, such as a whole report. */
export function showCodesInLines(text: string): string {
  return text.split('\n').map(showCodes).join('\n');
}

/** The same for JSON, in which they are written as its own escapes and so keep their meaning. */
export function escapeCodes(json: string): string {
  return json.replaceAll(STEERING, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
