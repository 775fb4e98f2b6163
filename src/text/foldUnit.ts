import { foldKnown, type Level } from './foldings.ts';

/** What a UTF-16 unit is where it is not one letter or digit: a character between words. */
export const BREAK = 0;
/** A unit that shows nothing, or the second half of a character. */
export const NOTHING = 1;
/** A unit that is more than one letter, or the first half of a character. */
export const SEVERAL = 2;
const UNKNOWN = 0xffff;

/** For each level: UTF-16 unit → `BREAK`, `NOTHING`, `SEVERAL`, or the letter or digit that it is folded to. */
export const UNIT_FOLDERS: Readonly<Record<Level, (unit: number) => number>> = {
  labels: createUnitFolder('labels'),
  redaction: createUnitFolder('redaction'),
  search: createUnitFolder('search'),
  proof: createUnitFolder('proof'),
};

/** Whole texts are read unit by unit, so each is folded once and remembered. */
function createUnitFolder(level: Level): (unit: number) => number {
  const known = new Uint16Array(0x10000).fill(UNKNOWN);
  return (unit) => {
    const folded = known[unit] ?? UNKNOWN;
    return folded === UNKNOWN ? (known[unit] = foldUnit(unit, level)) : folded;
  };
}

function foldUnit(unit: number, level: Level): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return SEVERAL;
  if (unit >= 0xdc00 && unit <= 0xdfff) return NOTHING;
  const folded = foldKnown(String.fromCharCode(unit), level);
  if (folded === '') return NOTHING;
  if (!/[\p{L}\p{N}\p{M}]/u.test(folded)) return BREAK;
  return folded.length === 1 ? folded.charCodeAt(0) : SEVERAL;
}
