import type { CellFormula } from './formulas/createProver.ts';
import { readRowLine, type LineLayout, type SheetLayout } from './layout.ts';
import { LAST_COLUMN, parseAddress, parseRange, VastSheet } from './ranges.ts';
import { createRichTextReader, type RichText } from './richText.ts';
import { READ_ROWS } from './sheet.ts';
import { readAttributes, XmlError, type Attributes, type XmlEvent } from './xml.ts';

/** A cell as the file has it, before anything is made of it. */
export interface RawCell {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** `n` number, `s` shared text, `str` text, `inlineStr`, `b`, `e` error, `d` date. */
  readonly type: string;
  readonly style: number | undefined;
  /** The style of its row, or else of its column. */
  readonly lineStyle: number | undefined;
  readonly formula: CellFormula | undefined;
  /** Empty where the file has a value without text; nothing where it has none. */
  readonly value: string | undefined;
  readonly text: RichText | undefined;
}

/** Elements that may contain one another. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  sheetData: ['row'],
  row: ['c', 'extLst'],
  c: ['f', 'v', 'is', 'extLst'],
};

type OpenCell = { -readonly [Key in keyof RawCell]: RawCell[Key] };

/**
 * Takes what is inside `<sheetData>` one by one, and gives each cell when it ends. Strict: a row
 * or a cell that comes twice, a cell in another row than it says, and elements that are none of
 * a table throw an `XmlError`. Rows go into the layout.
 */
export function createCellReader(layout: SheetLayout): (event: XmlEvent) => RawCell | undefined {
  const path = ['sheetData'];
  const text = createRichTextReader();
  const rows = new Set<number>();
  let columns = new Set<number>();
  let columnStyles: (number | undefined)[] | undefined;
  let row: LineLayout | undefined;
  let column = -1;
  let cell: OpenCell | undefined;

  const openRow = (attributes: Attributes): void => {
    const number = readRowNumber(attributes, row?.first ?? 0);
    if (rows.has(number)) throw new XmlError(`row ${number} is there twice`);
    rows.add(number);
    columns = new Set();
    column = -1;
    row = readRowLine(attributes, number);
    // What is said of rows that are never read would only fill memory.
    if (number <= READ_ROWS) layout.rows.push(row);
  };
  const openCell = (attributes: Attributes): void => {
    const number = row?.first ?? 0;
    const address = attributes.get('r');
    const place =
      address === undefined ? { row: number, column: column + 1 } : parseAddress(address);
    if (place.row !== number) throw new XmlError(`row ${number} holds a cell ${address ?? ''}`);
    if (columns.has(place.column)) throw new XmlError(`cell ${address ?? ''} is there twice`);
    if (place.column >= LAST_COLUMN) throw new VastSheet();
    column = place.column;
    columns.add(column);
    columnStyles ??= listStyles(layout.columns);
    const style = attributes.get('s');
    cell = {
      ...place,
      type: attributes.get('t') ?? 'n',
      style: style === undefined ? undefined : Number(style),
      lineStyle: row?.style ?? columnStyles[column],
      formula: undefined,
      value: undefined,
      text: undefined,
    };
  };
  const openPart = (name: string, attributes: Attributes): void => {
    if (cell === undefined) return;
    const isSecond = name === 'f' ? cell.formula : name === 'v' ? cell.value : cell.text;
    if (isSecond !== undefined) throw new XmlError(`a cell of row ${cell.row} has two contents`);
    if (name === 'v') cell.value = '';
    else if (name === 'f') cell.formula = readFormula(attributes);
    else cell.text = { text: '', isStruck: false };
  };

  return (event) => {
    const part = path[2] === 'c' ? path[3] : undefined;
    const isInText = part === 'is' && !(event.kind === 'close' && path.length === 4);
    const isSkipped = path.includes('extLst');
    if (event.kind === 'text') {
      if (isInText) text.take(event);
      else if (part === 'v' && cell !== undefined) cell.value = (cell.value ?? '') + event.text;
      else if (part === 'f' && cell?.formula !== undefined)
        cell.formula = { ...cell.formula, text: cell.formula.text + event.text };
      else if (!isSkipped && event.text.trim() !== '')
        throw new XmlError(`there is text between the cells of row ${row?.first ?? 0}`);
      return undefined;
    }
    if (event.kind === 'open') {
      const parent = path.at(-1) ?? '';
      path.push(event.name);
      if (isInText) text.take(event);
      if (isInText || isSkipped) return undefined;
      if (CHILDREN[parent]?.includes(event.name) !== true)
        throw new XmlError(`its table of cells holds an element “${event.name.slice(0, 40)}”`);
      if (event.name === 'extLst') return undefined;
      const attributes = readAttributes(event.attributes);
      if (event.name === 'row') openRow(attributes);
      else if (event.name === 'c') openCell(attributes);
      else openPart(event.name, attributes);
      return undefined;
    }
    path.pop();
    if (isInText) text.take(event);
    else if (part === 'is' && cell !== undefined) cell.text = text.finish();
    if (path.length !== 2 || event.name !== 'c') return undefined;
    const found = cell;
    cell = undefined;
    return found;
  };
}

function readRowNumber(attributes: Attributes, last: number): number {
  const given = attributes.get('r');
  return parseAddress(`A${given ?? last + 1}`).row;
}

function readFormula(attributes: Attributes): CellFormula {
  const isFilling = ['array', 'dataTable'].includes(attributes.get('t') ?? '');
  const range = attributes.get('ref');
  return {
    text: '',
    shared: attributes.get('t') === 'shared' ? attributes.get('si') : undefined,
    isArray: isFilling,
    range: isFilling && range !== undefined ? parseRange(range) : undefined,
  };
}

function listStyles(columns: readonly LineLayout[]): (number | undefined)[] {
  const styles: (number | undefined)[] = [];
  for (const { first, last, style } of columns)
    if (style !== undefined)
      for (let column = first; column <= last; column += 1) styles[column - 1] = style;
  return styles;
}
