import { areTextsEqual, compareContents, negate, type CellContent } from './compareContents.ts';
import type { CellPlace, Formula, FunctionName } from './parseFormula.ts';

/** Where a formula is worked out. */
export interface Surroundings {
  readonly row: number;
  /** How many columns it is to the right of where it was written, if cells share it. */
  readonly shift: number;
  /** What a cell of the row holds; nothing where that is not certain. */
  readonly getContent: (column: number) => CellContent | undefined;
  /** Whether capitals may count in comparisons. */
  readonly mayHeedCase: boolean;
}

/** As long as a text of a cell may be. */
const MAX_TEXT = 32_767;
/** So many cells are counted. */
const MAX_COUNTED = 200;
/** Whole numbers that all programs write alike. */
const MAX_PLAIN = 1e10;

/**
 * What a formula gives, in every spreadsheet program; nothing where that is not certain. An error is never a result,
 * not even one that the formula would catch: whatever it stands for, nobody answered with it.
 */
export function evaluateFormula(
  formula: Formula,
  surroundings: Surroundings,
): CellContent | undefined {
  switch (formula.kind) {
    case 'literal':
      return formula.value;
    case 'cell':
      return getContent(formula, surroundings);
    case 'range':
      return undefined;
    case 'comparison': {
      const left = evaluateFormula(formula.left, surroundings);
      const right = evaluateFormula(formula.right, surroundings);
      if (left === undefined || right === undefined) return undefined;
      return compareContents(formula.operator, left, right, surroundings.mayHeedCase);
    }
    case 'join':
      return join(formula.parts, surroundings);
    case 'call':
      return callFunction(formula.name, formula.operands, surroundings);
  }
}

function getContent(place: CellPlace, surroundings: Surroundings): CellContent | undefined {
  const column = findColumn(place, surroundings);
  return column === undefined ? undefined : surroundings.getContent(column);
}

function findColumn(
  { column, isColumnFixed, fixedRow }: CellPlace,
  { row, shift }: Surroundings,
): number | undefined {
  const found = isColumnFixed ? column : column + shift;
  return found < 0 || (fixedRow !== undefined && fixedRow !== row) ? undefined : found;
}

function join(parts: readonly Formula[], surroundings: Surroundings): string | undefined {
  let joined = '';
  for (const part of parts) {
    const text = readText(evaluateFormula(part, surroundings));
    if (text === undefined) return undefined;
    joined += text;
    if (joined.length > MAX_TEXT) return undefined;
  }
  return joined;
}

/** A content as the text that it becomes within a formula. */
function readText(content: CellContent | undefined): string | undefined {
  if (content === null) return '';
  if (typeof content !== 'number') return typeof content === 'string' ? content : undefined;
  return Number.isInteger(content) && Math.abs(content) < MAX_PLAIN ? String(content) : undefined;
}

/** What a condition is met by. A text is none, though some programs read one. */
function isMet(content: CellContent | undefined): boolean | undefined {
  if (content === null) return false;
  if (typeof content === 'boolean') return content;
  return typeof content === 'number' && !Number.isNaN(content) ? content !== 0 : undefined;
}

function callFunction(
  name: FunctionName,
  operands: readonly Formula[],
  surroundings: Surroundings,
): CellContent | undefined {
  const [first, second, third] = operands;
  const evaluate = (operand: Formula | undefined): CellContent | undefined =>
    operand === undefined ? undefined : evaluateFormula(operand, surroundings);
  switch (name) {
    case 'TRUE':
      return true;
    case 'FALSE':
      return false;
    case 'IF': {
      const is = isMet(evaluate(first));
      if (is === undefined) return undefined;
      if (is) return evaluate(second);
      return operands.length === 2 ? false : evaluate(third);
    }
    // What is certain is no error.
    case 'IFERROR':
      return evaluate(first);
    case 'NOT':
      return negate(isMet(evaluate(first)));
    case 'AND':
    case 'OR':
      return areMet(operands, surroundings, name === 'AND');
    case 'ISBLANK': {
      const content = evaluate(first);
      // Programs differ in whether an empty text is blank.
      return content === undefined || content === '' ? undefined : content === null;
    }
    case 'COUNTIF':
      return countCells(first, evaluate(second), surroundings);
    case 'CONCATENATE':
      return join(operands, surroundings);
    case 'EXACT':
      return areExact(readText(evaluate(first)), readText(evaluate(second)));
    case 'LEN':
    case 'TRIM':
    case 'UPPER':
    case 'LOWER': {
      const text = readText(evaluate(first));
      return text === undefined ? undefined : changeText(name, text);
    }
  }
}

/** All operands are looked at, for any of them may be an error. */
function areMet(
  operands: readonly Formula[],
  surroundings: Surroundings,
  areAllWanted: boolean,
): boolean | undefined {
  let are = areAllWanted;
  for (const operand of operands) {
    const content = evaluateFormula(operand, surroundings);
    // Empty cells are passed over, and where there is nothing else it is an error.
    const is = content === null ? undefined : isMet(content);
    if (is === undefined) return undefined;
    are = areAllWanted ? are && is : are || is;
  }
  return are;
}

function areExact(a: string | undefined, b: string | undefined): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return true;
  return a.normalize('NFKC') === b.normalize('NFKC') ? undefined : false;
}

/** Characters of which programs differ in how they count them, or change their case. */
const UNEVEN = /[\p{Cc}\p{Cs}\p{Cf}\p{M}\u{10000}-\u{10FFFF}]/u;

function changeText(
  name: 'LEN' | 'TRIM' | 'UPPER' | 'LOWER',
  text: string,
): string | number | undefined {
  if (name === 'TRIM') return text.replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, '');
  if (name === 'LEN') return UNEVEN.test(text) ? undefined : text.length;
  const [upper, lower] = [text.toUpperCase(), text.toLowerCase()];
  // One letter for another, there and back: not so ß, ı and the letters at the ends of Greek words.
  const isEven =
    upper.length === text.length && upper.toLowerCase() === lower && lower.toUpperCase() === upper;
  if (!isEven) return undefined;
  return name === 'UPPER' ? upper : lower;
}

/** A criterion of a count that is nothing but a word: no sign of a comparison, of a pattern or of a number. */
const WORD = /^\p{L}[\p{L} ]*$/u;

/** How many cells of the row hold a word. */
function countCells(
  cells: Formula | undefined,
  criterion: CellContent | undefined,
  surroundings: Surroundings,
): number | undefined {
  if (typeof criterion !== 'string' || !WORD.test(criterion)) return undefined;
  const [first, last] =
    cells?.kind === 'range'
      ? [findColumn(cells.first, surroundings), findColumn(cells.last, surroundings)]
      : cells?.kind === 'cell'
        ? [findColumn(cells, surroundings), findColumn(cells, surroundings)]
        : [undefined, undefined];
  if (first === undefined || last === undefined || Math.abs(last - first) > MAX_COUNTED)
    return undefined;
  let count = 0;
  for (let column = Math.min(first, last); column <= Math.max(first, last); column += 1) {
    const content = surroundings.getContent(column);
    if (content === undefined || typeof content === 'boolean') return undefined;
    if (typeof content !== 'string') continue;
    const is = holdsWord(content, criterion, surroundings.mayHeedCase);
    if (is === undefined) return undefined;
    count += is ? 1 : 0;
  }
  return count;
}

/** In a workbook of LibreOffice a part of a text may be enough, and it may be looked for with capitals. */
function holdsWord(text: string, word: string, mayHeedCase: boolean): boolean | undefined {
  const is = areTextsEqual(text, word, mayHeedCase);
  const mayHold = mayHeedCase && text.toLowerCase().includes(word.toLowerCase());
  return is === false && mayHold ? undefined : is;
}
