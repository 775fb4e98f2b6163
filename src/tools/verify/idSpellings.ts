import { foldWords } from './foldWords.ts';

/** An id taken apart: `EXH-KE2401/CIV003` → exh, ke, 2401, civ, 003. Folded; never empty parts. */
export function splitId(id: string): string[] {
  return foldWords(id).flatMap((word) => word.match(/\d+|\D+/g) ?? []);
}

/** The parts in a row as they are written: `exhke2401civ003`. */
export function joinWritten(parts: readonly string[]): string {
  return parts.join('');
}

/** The parts in a row, numbers without leading zeros: `exhke2401civ3`. */
export function joinPlain(parts: readonly string[]): string {
  return parts.map(dropZeros).join('');
}

/** A word or part without the leading zeros of its numbers: `civ003` → `civ3`. */
export function dropZeros(word: string): string {
  return word.replaceAll(/(?<!\d)0+(?=\d)/g, '');
}

/** The parts after each beginning of a part: the whole, then one part less each time. */
export function listEndings(parts: readonly string[]): string[][] {
  return parts.map((_, from) => parts.slice(from));
}

export function isNumber(part: string): boolean {
  return /^\d+$/.test(part);
}
