/** The most bytes that a content file may have: two hundred times a usual fragment. */
export const MAX_BYTES = 1_000_000;

/**
 * Normalising a run of combining marks costs the square of its length. Writing needs a handful,
 * and Unicode's stream-safe texts hold at most 30 in a row (UAX #15).
 */
const MAX_MARKS = 100;

const PILED = new RegExp(`\\p{M}{${MAX_MARKS}}\\p{M}`, 'u');

/** Offset of the first run of combining marks that is longer than any writing has; -1 for none. */
export function findPiledMarks(text: string): number {
  return text.search(PILED);
}
