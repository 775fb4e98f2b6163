import { fold } from '../text/foldings.ts';

/** As it is compared: folded, one blank between words, marks of one kind. */
export function foldNote(text: string): string {
  return fold(text.replaceAll(/[’‘`´]/g, "'"), 'proof')
    .replaceAll(/["“”«»*_]/g, '')
    .replaceAll(/\s*[\n\r]+\s*/g, '. ')
    .replaceAll(/[\p{Pd}]/gu, (dash, at: number, whole: string) =>
      /\s/.test(whole.charAt(at - 1)) ? '-' : dash,
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
}
