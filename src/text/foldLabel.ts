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
