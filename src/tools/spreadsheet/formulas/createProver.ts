import type { CellRange } from '../ranges.ts';
import type { CellContent } from './compareContents.ts';
import { evaluateFormula } from './evaluateFormula.ts';
import {
  parseFormula,
  type Formula,
  type FormulaLanguage,
  type ParsedFormula,
} from './parseFormula.ts';

/** The formula of a cell; where cells share one, only the first of them has its text. */
export interface CellFormula {
  readonly text: string;
  /** Number of the formula that several cells share. */
  readonly shared: string | undefined;
  /** Whether it is worked out for a range of cells at once, as array formulas and tables of data are. */
  readonly isArray: boolean;
  /** The cells that it fills, as far as it says so. */
  readonly range: CellRange | undefined;
}

/** A cell with what it holds, as the file has it. */
interface HeldCell {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** Nothing where it is not certain. */
  readonly content?: CellContent | undefined;
  /** Why it may not say what it shows. */
  readonly faults: readonly string[];
  /** Whether a formula, its own or another cell’s, fills it. */
  readonly isFormula?: boolean;
  /** Its own one. */
  readonly formula?: CellFormula | undefined;
}

/**
 * A formula of a column, if it is one that is worked out, and its text but for the numbers of its row: the next
 * row often has the same.
 */
interface Template {
  readonly formula: Formula | undefined;
  readonly pieces: readonly string[];
}

/** A formula that cells share, and the column of the first of them; none where it is not worked out. */
interface SharedFormula {
  readonly formula: Formula | undefined;
  readonly column: number;
}

/**
 * Tells row by row, in the order of the sheet, which formulas are certain to show what they would
 * show now: those that are worked out here with the same result as in the file.
 */
export function createProver(language: FormulaLanguage): (row: readonly HeldCell[]) => number[] {
  const templates: Template[] = [];
  const shared = new Map<string, SharedFormula>();
  /** Column → the row down to which an array formula fills it. */
  const filled: number[] = [];

  const parse = (text: string, row: number, column: number): Formula | undefined => {
    const digits = String(row);
    const template = templates[column];
    if (template !== undefined && isMadeOf(text, template.pieces, digits)) return template.formula;
    const parsed = parseFormula(text, language, row);
    // Of a text in which its own row is not named, another row may make more.
    const pieces = parsed === undefined ? text.split(digits) : cutPieces(text, parsed);
    if (parsed !== undefined || pieces.length > 1)
      templates[column] = { formula: parsed?.formula, pieces };
    return parsed?.formula;
  };
  const findFormula = ({ row, column, formula }: HeldCell): SharedFormula | undefined => {
    if (formula === undefined || formula.isArray) return undefined;
    const { text, shared: number } = formula;
    if (number !== undefined && text === '') return shared.get(number);
    return { formula: parse(text, row, column), column };
  };
  const takeSources = (cells: readonly HeldCell[]): void => {
    for (const cell of cells) {
      if (cell.formula === undefined) continue;
      const { isArray, range, shared: number, text } = cell.formula;
      if (isArray && range !== undefined)
        for (let column = range.left; column <= range.right; column += 1)
          filled[column] = Math.max(filled[column] ?? 0, range.bottom);
      if (number === undefined || text === '') continue;
      // Of two with one number nobody knows which is meant.
      const formula = shared.has(number) ? undefined : findFormula(cell)?.formula;
      shared.set(number, { formula, column: cell.column });
    }
  };

  return (cells) => {
    if (!cells.some(({ isFormula = false }) => isFormula)) return [];
    takeSources(cells);
    const getContent = createContents(cells, { language, filled, findFormula });
    const formulas = cells.filter(({ isFormula = false }) => isFormula);
    return formulas
      .map(({ column }) => column)
      .filter((column) => getContent(column) !== undefined);
  };
}

interface RowOptions {
  readonly language: FormulaLanguage;
  readonly filled: readonly number[];
  readonly findFormula: (cell: HeldCell) => SharedFormula | undefined;
}

/** What each cell of a row holds; of one with a formula only what is worked out, once. */
function createContents(
  cells: readonly HeldCell[],
  { language, filled, findFormula }: RowOptions,
): (column: number) => CellContent | undefined {
  const row = cells[0]?.row ?? 0;
  const byColumn: (HeldCell | undefined)[] = [];
  for (const cell of cells) byColumn[cell.column] = cell;
  /** A formula that is not in it was not looked at yet. */
  const contents = new Map<HeldCell, CellContent | undefined>();
  const mayHeedCase = language === 'OpenFormula';
  let depth = 0;
  const workOut = (cell: HeldCell): CellContent | undefined => {
    const content = readContent(cell);
    // What is not in the file needs no working out.
    const found = content === undefined || depth > MAX_CHAIN ? undefined : findFormula(cell);
    if (found?.formula === undefined) return undefined;
    const shift = cell.column - found.column;
    depth += 1;
    const result = evaluateFormula(found.formula, { row, shift, getContent, mayHeedCase });
    depth -= 1;
    // Of an empty cell some programs make a 0, which nobody wrote.
    return result === null || result !== content ? undefined : result;
  };
  const getContent = (column: number): CellContent | undefined => {
    const cell = byColumn[column];
    if (cell === undefined) return (filled[column] ?? 0) >= row ? undefined : null;
    if (cell.isFormula !== true) return readContent(cell);
    if (contents.has(cell)) return contents.get(cell);
    // In a circle nothing is certain.
    contents.set(cell, undefined);
    const content = workOut(cell);
    contents.set(cell, content);
    return content;
  };
  return getContent;
}

/** So many formulas of a row may each read the next. */
const MAX_CHAIN = 50;

/** What is struck out is still what a formula reads. */
function readContent({ content, faults }: HeldCell): CellContent | undefined {
  return faults.every((kind) => kind.startsWith('struck')) ? content : undefined;
}

function cutPieces(text: string, { rows }: ParsedFormula): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of rows) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  return [...pieces, text.slice(from)];
}

/** Whether a text is these pieces with the same digits between each two. */
function isMadeOf(text: string, pieces: readonly string[], digits: string): boolean {
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) {
      if (!text.startsWith(digits, at)) return false;
      at += digits.length;
    }
    if (!text.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === text.length;
}
