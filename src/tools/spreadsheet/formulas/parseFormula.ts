import { LAST_COLUMN, LAST_ROW, parseAddress } from '../ranges.ts';
import { COMPARISONS, type Comparison } from './compareContents.ts';

/** How a format writes its formulas: `IF($H2="a","b","c")`, or `of:=IF([.$H2]="a";"b";"c")`. */
export type FormulaLanguage = 'Excel' | 'OpenFormula';

/** A formula of the few kinds that are worked out here. */
export type Formula =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | ({ readonly kind: 'cell' } & CellPlace)
  | { readonly kind: 'range'; readonly first: CellPlace; readonly last: CellPlace }
  | {
      readonly kind: 'comparison';
      readonly operator: Comparison;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: 'join'; readonly parts: readonly Formula[] }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly operands: readonly Formula[] };

/** A cell of the row that the formula is in. */
export interface CellPlace {
  /** From 0. */
  readonly column: number;
  readonly isColumnFixed: boolean;
  /** The row it names with a dollar sign: on another one it is no cell of the same row. */
  readonly fixedRow: number | undefined;
}

/** The functions there are, with the least and the most operands they take. */
const FUNCTIONS = {
  IF: [2, 3],
  IFERROR: [2, 2],
  AND: [1, 30],
  OR: [1, 30],
  NOT: [1, 1],
  TRUE: [0, 0],
  FALSE: [0, 0],
  ISBLANK: [1, 1],
  COUNTIF: [2, 2],
  LEN: [1, 1],
  TRIM: [1, 1],
  UPPER: [1, 1],
  LOWER: [1, 1],
  EXACT: [2, 2],
  CONCATENATE: [1, 30],
} as const satisfies Record<string, readonly [least: number, most: number]>;

export type FunctionName = keyof typeof FUNCTIONS;

/** A formula, and where in its text the number of its own row is. */
export interface ParsedFormula {
  readonly formula: Formula;
  readonly rows: readonly { readonly start: number; readonly end: number }[];
}

/** What decides about an outcome is short; a longer formula, or one that is nested deeper, is not worked out. */
const MAX_LENGTH = 1000;
const MAX_DEPTH = 24;

/**
 * The text of a formula in a row → what it asks for; nothing where it is not all of the kinds that are known: a
 * cell of another row or sheet, a name, a function beyond the list, an operator that calculates.
 */
export function parseFormula(
  text: string,
  language: FormulaLanguage,
  row: number,
): ParsedFormula | undefined {
  const tokens = text.length > MAX_LENGTH ? undefined : cutTokens(text, LANGUAGES[language]);
  if (tokens === undefined) return undefined;
  const rows: { start: number; end: number }[] = [];
  let at = 0;

  const take = (kind: TokenKind, wanted?: string): Token | undefined => {
    const token = tokens[at];
    if (token?.kind !== kind || (wanted !== undefined && token.text !== wanted)) return undefined;
    at += 1;
    return token;
  };
  const readComparison = (depth: number): Formula | undefined => {
    let left = readJoin(depth);
    while (left !== undefined) {
      const operator = COMPARISONS.find((sign) => tokens[at]?.text === sign);
      if (operator === undefined || take('sign') === undefined) return left;
      const right = readJoin(depth);
      left = right === undefined ? undefined : { kind: 'comparison', operator, left, right };
    }
    return undefined;
  };
  const readJoin = (depth: number): Formula | undefined => {
    const parts: Formula[] = [];
    do {
      const part = readOne(depth);
      if (part === undefined) return undefined;
      parts.push(part);
    } while (take('sign', '&') !== undefined);
    const [only] = parts;
    return parts.length === 1 ? only : { kind: 'join', parts };
  };
  const readOne = (depth: number): Formula | undefined => {
    if (depth > MAX_DEPTH) return undefined;
    const isNegative = take('sign', '-') !== undefined;
    const number = take('number');
    if (number !== undefined)
      return { kind: 'literal', value: Number(number.text) * (isNegative ? -1 : 1) };
    if (isNegative) return undefined;
    // A plus before anything changes nothing.
    if (take('sign', '+') !== undefined) return readOne(depth + 1);
    const written = take('text');
    if (written !== undefined)
      return { kind: 'literal', value: written.text.slice(1, -1).replaceAll('""', '"') };
    const constant = take('constant');
    if (constant !== undefined) return { kind: 'literal', value: constant.text === 'TRUE' };
    const cells = take('cells');
    if (cells !== undefined) return readCells(cells, row, rows);
    const name = take('function');
    if (name !== undefined) return readCall(name.text, depth + 1);
    if (take('sign', '(') === undefined) return undefined;
    const inner = readComparison(depth + 1);
    return take('sign', ')') === undefined || inner?.kind === 'range' ? undefined : inner;
  };
  const readCall = (name: string, depth: number): Formula | undefined => {
    if (!isFunction(name) || take('sign', '(') === undefined) return undefined;
    const operands: Formula[] = [];
    if (take('sign', ')') === undefined) {
      do {
        const operand = readComparison(depth);
        if (operand === undefined) return undefined;
        operands.push(operand);
      } while (take('sign', ',') !== undefined);
      if (take('sign', ')') === undefined) return undefined;
    }
    const [least, most] = FUNCTIONS[name];
    if (operands.length < least || operands.length > most) return undefined;
    const isFitting = operands.every(({ kind }, index) =>
      index === 0 && name === 'COUNTIF' ? kind === 'range' || kind === 'cell' : kind !== 'range',
    );
    if (!isFitting || (name === 'ISBLANK' && operands[0]?.kind !== 'cell')) return undefined;
    return { kind: 'call', name, operands };
  };

  const formula = readComparison(0);
  return formula === undefined || formula.kind === 'range' || at < tokens.length
    ? undefined
    : { formula, rows };
}

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}

const TOKENS = ['text', 'cells', 'number', 'constant', 'function', 'sign'] as const;
type TokenKind = (typeof TOKENS)[number];

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
}

interface Language {
  /** What each formula begins with. */
  readonly beginning: string;
  /** What is between two operands. */
  readonly separator: string;
  /** One token, with blanks before it, in the group of its kind. */
  readonly token: RegExp;
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;

const LANGUAGES: Readonly<Record<FormulaLanguage, Language>> = {
  Excel: createLanguage('', String.raw`${CELL}(?::${CELL})?(?![\w.:!#([])`, ','),
  OpenFormula: createLanguage('of:=', String.raw`\[\.${CELL}(?::\.?${CELL})?\]`, ';'),
};

function createLanguage(beginning: string, cells: string, separator: string): Language {
  const kinds: Readonly<Record<TokenKind, string>> = {
    text: '"(?:[^"]|"")*"',
    cells,
    number: String.raw`\d{1,15}(?:\.\d{1,15})?(?![\w.])`,
    constant: String.raw`(?:TRUE|FALSE)(?![\w.(])`,
    function: String.raw`(?:${Object.keys(FUNCTIONS).join('|')})(?=\()`,
    sign: `<>|<=|>=|[=<>&()+${separator}-]`,
  };
  const groups = TOKENS.map((kind) => `(?<${kind}>${kinds[kind]})`);
  return {
    beginning,
    separator,
    token: new RegExp(String.raw`[ \t\r\n]*(?:${groups.join('|')})`, 'y'),
  };
}

/** A text as its tokens, operands separated by commas; nothing where something in it is none. */
function cutTokens(text: string, { beginning, separator, token }: Language): Token[] | undefined {
  if (!text.startsWith(beginning)) return undefined;
  const end = text.trimEnd().length;
  const tokens: Token[] = [];
  token.lastIndex = beginning.length;
  while (token.lastIndex < end) {
    const groups = token.exec(text)?.groups;
    const kind = TOKENS.find((each) => groups?.[each] !== undefined);
    const written = kind === undefined ? undefined : groups?.[kind];
    if (kind === undefined || written === undefined) return undefined;
    const start = token.lastIndex - written.length;
    tokens.push({ kind, text: written === separator ? ',' : written, start });
  }
  return tokens;
}

/** One cell, or a range of them, if all are of one row; `rows` gets where the number of the row is. */
function readCells(
  { text, start }: Token,
  row: number,
  rows: { start: number; end: number }[],
): Formula | undefined {
  const places: CellPlace[] = [];
  for (const found of text.matchAll(/(\$?)([A-Z]+)(\$?)(\d+)/g)) {
    const [address, fixedColumn, , fixedRow, digits = ''] = found;
    const place = findPlace(address);
    if (place?.row !== row) return undefined;
    const isRowFixed = fixedRow !== '';
    const end = start + found.index + address.length;
    if (!isRowFixed) rows.push({ start: end - digits.length, end });
    places.push({
      column: place.column,
      isColumnFixed: fixedColumn !== '',
      fixedRow: isRowFixed ? row : undefined,
    });
  }
  const [first, last] = places;
  if (first === undefined) return undefined;
  return last === undefined ? { kind: 'cell', ...first } : { kind: 'range', first, last };
}

/** The place of a cell, if there is one there. */
function findPlace(address: string): { row: number; column: number } | undefined {
  const row = Number(/\d+$/.exec(address)?.[0]);
  const place = row > LAST_ROW ? undefined : parseAddress(address);
  return place === undefined || place.column >= LAST_COLUMN ? undefined : place;
}
