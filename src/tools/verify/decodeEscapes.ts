import { decodeHTML } from 'entities';
import { remember } from '../../text/remember.ts';

/**
 * Entities (all that HTML names, with or without their semicolon, and any number), percent-encoding,
 * the escapes of JSON and scripts, and what our own pages write in place of what cannot be seen
 * (`showInvisible`): the code of a character, and the pictures of control characters.
 */
const WRITTEN =
  /(&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]{1,31});?)|((?:%[\da-f]{2})+)|\\(?:u([\da-f]{4})|u\{([\da-f]{1,6})\}|x([\da-f]{2})|([nrtbfv\n])|([^\w\s]))|\[U\+([\dA-F]{4,6})\]|([\u2400-\u2426])/gi;
/** A text without one of these holds no escapes; most hold none once one layer is undone. */
const MAY_BE_WRITTEN = /[&%\\\u2400-\u2426]|\[U\+/i;
/** CSS writes any character as its number in up to six digits, and a blank after it. */
const WRITTEN_IN_CSS = /\\([\da-f]{1,6})[ \t]?|\\([^\da-f\s])/gi;
/** How often a text may have been written as something else (a link within JSON within an attribute). */
const LAYERS = 4;

/**
 * Undoes what formats do to a text: entities, percent-encoding, the escapes of JSON, scripts
 * and (with `isCss`) styles, and what our pages write for what cannot be seen, several of them
 * one within the other. Line breaks stay
 * where they are, so that lines count as in the file.
 */
export function decodeEscapes(source: string, isCss = false): string {
  let text = source;
  for (let layer = 0; layer < LAYERS && MAY_BE_WRITTEN.test(text); layer += 1) {
    const before = text;
    if (isCss) text = text.replaceAll(WRITTEN_IN_CSS, decodeCss);
    text = text.replaceAll(WRITTEN, decodeOne);
    if (text === before) break;
  }
  return text;
}

type Part = string | undefined;

function decodeOne(written: string, ...parts: Part[]): string {
  const [entity, percent, unicode, wide, byte, control, character, shown, picture] = parts;
  const number = unicode ?? wide ?? byte ?? shown;
  if (number !== undefined) return fromCode(Number.parseInt(number, 16), written);
  if (entity !== undefined) return decodeEntity(entity);
  if (picture !== undefined) return '';
  if (percent !== undefined) return decodePercent(percent);
  if (control !== undefined) return control === '\n' ? '\n' : ' ';
  return character ?? written;
}

/** There are few different entities. */
const MAX_KNOWN = 5000;

const decodeEntity = remember((written) => {
  let decoded = decodeHTML(written);
  if (decoded === written) decoded = decodeHTML(written.toLowerCase());
  // In an address `&name=` is no entity; its letters are still words.
  if (decoded.startsWith('&') && decoded.length > 1)
    decoded = ` ${written.replaceAll(/[&;]/g, '')} `;
  return keepLines(decoded);
}, MAX_KNOWN);

/** Bytes as UTF-8, or, where they are none, each as the character of that number. */
function decodePercent(percent: string): string {
  const text = Buffer.from(percent.replaceAll('%', ''), 'hex');
  const decoded = text.toString('utf8');
  return keepLines(decoded.includes('\uFFFD') ? text.toString('latin1') : decoded);
}

function decodeCss(_: string, hex: Part, character: Part): string {
  return hex === undefined ? (character ?? '') : fromCode(Number.parseInt(hex, 16), ' ');
}

function fromCode(code: number, written: string): string {
  return code > 0x10ffff ? written : keepLines(String.fromCodePoint(code));
}

function keepLines(text: string): string {
  return text.replaceAll('\n', ' ');
}
