/**
 * Digits that are no digits: a number after a word would read as an id, and the list of words is searched for the ids of
 * what is withheld like every file of a site.
 */
const DIGITS = '!$()*+~^|@';

/** A count as the list of words has it. */
export function writeCount(count: number): string {
  return Array.from(String(count), (digit) => DIGITS[Number(digit)]).join('');
}

export function readCount(written: string): number {
  return Number(Array.from(written, (sign) => DIGITS.indexOf(sign)).join(''));
}
