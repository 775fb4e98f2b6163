import { fold } from '../../../text/foldings.ts';

/**
 * What a cell holds, whatever its format shows of it: nothing (`null`), a text, a number (`NaN`
 * where only a date is known), a yes or no.
 */
export type CellContent = string | number | boolean | null;

export const COMPARISONS = ['=', '<>', '<', '>', '<=', '>='] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Numbers that differ by less are the same for some programs. */
const NEARLY = 1e-9;

/**
 * What a comparison of two contents gives in every spreadsheet program; nothing where they do not agree, or
 * an order of languages decides. `mayHeedCase`: whether capitals may count, as in a workbook of LibreOffice.
 */
export function compareContents(
  operator: Comparison,
  left: CellContent,
  right: CellContent,
  mayHeedCase: boolean,
): boolean | undefined {
  if (operator === '=') return areEqual(left, right, mayHeedCase);
  if (operator === '<>') return negate(areEqual(left, right, mayHeedCase));
  const [a, b] = [readNumber(left), readNumber(right)];
  if (a === undefined || b === undefined || areNumbersEqual(a, b) === undefined) return undefined;
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  return operator === '<=' ? a <= b : a >= b;
}

export function negate(is: boolean | undefined): boolean | undefined {
  return is === undefined ? undefined : !is;
}

/** An empty cell counts as 0 beside a number. */
function readNumber(content: CellContent): number | undefined {
  return content === null ? 0 : typeof content === 'number' ? content : undefined;
}

function areEqual(a: CellContent, b: CellContent, mayHeedCase: boolean): boolean | undefined {
  if (a === null || b === null) {
    const other = a ?? b;
    if (other === null) return true;
    if (typeof other === 'string') return areTextsEqual(other, '', mayHeedCase);
    return typeof other === 'number' ? areNumbersEqual(other, 0) : undefined;
  }
  if (typeof a === 'string' && typeof b === 'string') return areTextsEqual(a, b, mayHeedCase);
  if (typeof a === 'number' && typeof b === 'number') return areNumbersEqual(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return a === b;
  const text = typeof a === 'string' ? a : b;
  // A yes is 1 for some programs, and what reads as a number or a yes may be one.
  return typeof text === 'string' && !MAY_BE_VALUE.test(text) ? false : undefined;
}

const MAY_BE_VALUE = /^\s+$|\p{Nd}|true|false/iu;

function areNumbersEqual(a: number, b: number): boolean | undefined {
  if (a === b) return true;
  const isApart = Math.abs(a - b) > NEARLY * Math.max(Math.abs(a), Math.abs(b));
  return isApart ? false : undefined;
}

/** Texts that differ in more than capitals, and are one for a reader, may be one for a program or not. */
export function areTextsEqual(a: string, b: string, mayHeedCase: boolean): boolean | undefined {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // A letter becomes at most three when its case is changed.
  const mayBeCase = long.length <= 3 * short.length;
  const isLower = mayBeCase && a.toLowerCase() === b.toLowerCase();
  const isUpper = mayBeCase && a.toUpperCase() === b.toUpperCase();
  if (isLower && isUpper) return mayHeedCase ? undefined : true;
  return isLower || isUpper || readAlike(short, long) ? undefined : false;
}

/** Whether a reader may take two texts for one. Many formulas may read one long text: its beginning is often enough. */
function readAlike(short: string, long: string): boolean {
  const folded = fold(short, 'proof');
  const beginning = fold(long.slice(0, 3 * short.length + 20), 'proof');
  // It may end within a character.
  if (beginning.length > folded.length + 2) return false;
  return folded === fold(long, 'proof');
}
