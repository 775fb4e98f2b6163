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
  return mayPile(text) ? text.search(PILED) : -1;
}

/** The first code unit that may be part of a mark. */
const FIRST_MARK = 0x300;

/** Whether so many units in a row may be marks: nearly no text has them, and one look at each unit shows it. */
function mayPile(text: string): boolean {
  let row = 0;
  for (let index = 0; index < text.length && row <= MAX_MARKS; index += 1)
    row = text.charCodeAt(index) < FIRST_MARK ? 0 : row + 1;
  return row > MAX_MARKS;
}
