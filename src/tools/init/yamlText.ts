import { cutText } from '../../text/cutText.ts';
import { listSigns, type Separator } from '../../text/separator.ts';

/** Words that YAML takes for something else than text. */
const MEANT = /^(?:y|n|yes|no|true|false|on|off|null|~)$/i;

/** A text as a value of YAML, in quotes where it needs them. */
export function formatScalar(text: string): string {
  if (/[\p{Cc}\p{Cf}\u2028\u2029\uFEFF]/u.test(text)) return JSON.stringify(text);
  const isPlain =
    /^\p{L}[\p{L}\p{M}\p{N} _’'().°/-]*$/u.test(text) && !text.endsWith(' ') && !MEANT.test(text);
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

/** `[Country, 'Which country?']` */
export function formatFlow(texts: readonly string[]): string {
  return `[${texts.map(formatScalar).join(', ')}]`;
}

/** YAML reads a longer one only where a question mark says that it is a key. */
const MAX_KEY = 500;

/** The lines of a key and its value, both as they are written in YAML. */
export function formatEntry(indent: string, key: string, value: string): string[] {
  return key.length > MAX_KEY
    ? [`${indent}? ${key}`, `${indent}: ${value}`]
    : [`${indent}${key}: ${value}`];
}

/** Text for a comment: on one line, and not too long. */
export function formatComment(text: string): string {
  return cutText(text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim(), 100);
}

/** The lines of a comment. */
export function writeComment(text: string, indent = ''): string[] {
  return text.split('\n').map((line) => `${indent}# ${line}`);
}

/** A separator, or a list of them, in quotes always. */
export function formatSign(separator: Separator): string {
  const signs = listSigns(separator).map((sign) => `'${sign}'`);
  return typeof separator === 'string' ? signs.join('') : `[${signs.join(', ')}]`;
}
