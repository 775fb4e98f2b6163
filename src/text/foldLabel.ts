import { fold } from './foldings.ts';

/**
 * The form in which values and headers are compared that people type: folded by the level
 * `labels`, a hyphen between letters as a blank, no blanks around a slash, no stop at the end.
 * What two values are told apart by (digits, signs, words) stays.
 */
export function foldLabel(text: string): string {
  const folded = fold(text, 'labels')
    .replaceAll(/(?<=\p{L}) ?- ?(?=\p{L})/gu, ' ')
    .replaceAll(/ ?\/ ?/g, '/');
  return folded.replace(/(?<=[\p{L}\p{N})]) ?[.,;:]+$/u, '');
}

/** A character that shows nothing, as a record shows it (`showInvisible`). */
const CODE = /\[U\+[\dA-F]{4,6}\]/g;

/** Whether a label as it is shown has a character that shows nothing. */
export function holdsCode(label: string): boolean {
  return label.search(CODE) !== -1;
}

/** `foldLabel` of a label as it is shown: values of one form are shown in one spelling, whichever outcomes there are. */
export function foldShown(label: string): string {
  return foldLabel(label.replaceAll(CODE, ''));
}
