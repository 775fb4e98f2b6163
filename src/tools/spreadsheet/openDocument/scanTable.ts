import type { ScanCells, ShownCell } from '../gatherRows.ts';
import type { Staleness } from '../judgeFormulas.ts';
import { createLayout } from '../layout.ts';
import { MAX_NOTE, type CellNote } from '../sheet.ts';
import { isOn, XmlError } from '../xml.ts';
import { createCellText } from './createCellText.ts';
import { createConditionReader } from './createConditionReader.ts';
import { createRowReader } from './createRowReader.ts';
import { readNamedAttributes, readNames, type NamedEvent, type NameScope } from './readNames.ts';
import type { OdfStyles } from './readOdfStyles.ts';

/** A sheet of an OpenDocument, cut out of its part. */
export interface OdfTable {
  /** The element `<table:table>`. */
  readonly xml: string;
  /** The names that the part declares around it. */
  readonly scope: NameScope;
  readonly styles: OdfStyles;
  /** Why all values of formulas may be stale. */
  readonly staleness: Staleness | undefined;
  /** What is printed above and below each page. */
  readonly pageTexts?: readonly string[];
}

export const ROW = 'table:table-row';
export const COLUMN = 'table:table-column';
const COVERED = 'table:covered-table-cell';
/** Elements that only hold columns or rows. */
export const GROUPS = new Set([
  ...['table:table', 'table:table-columns', 'table:table-header-columns'],
  ...['table:table-column-group', 'table:table-rows', 'table:table-header-rows'],
  'table:table-row-group',
]);
export const CELLS = new Set(['table:table-cell', COVERED]);
const LINES = new Set([ROW, COLUMN, ...CELLS, ...GROUPS]);
/** What floats above the cells may hold tables that are none of the sheet. */
const DRAWINGS = new Set(['table:shapes', 'office:forms']);

/**
 * Reads a sheet once, and hands each cell with content to `take`, in the order of the file, until
 * that returns false. Throws an `XmlError` where it is not certain which cell holds what.
 */
export function scanTable(
  { xml, scope, styles, staleness, pageTexts = [] }: OdfTable,
  take: (cell: ShownCell) => boolean,
): ReturnType<ScanCells> {
  const { layout } = createLayout();
  const text = createCellText(styles);
  const conditions = createConditionReader(styles);
  const notes = pageTexts.map((text): CellNote => ({ rows: undefined, column: 0, text }));
  const takeNote = (note: CellNote): void => void notes.push(note);
  const rows = createRowReader(layout, { styles, staleness, take, takeNote });
  const path: string[] = [];
  const folded: boolean[] = [];
  let skipped = 0;
  const shapes = createShapeReader(takeNote);

  /** An element beside the rows: nothing of it is read but conditions, and none may hold rows. */
  const skip = (event: NamedEvent & { kind: 'open' }): void => {
    if (LINES.has(event.name) && !path.some((name) => DRAWINGS.has(name)))
      throw new XmlError(`a sheet has rows inside “${(path.at(-1) ?? '').slice(0, 40)}”`);
    conditions.take(event);
    skipped += 1;
  };
  const open = (event: NamedEvent & { kind: 'open' }): void => {
    const { name } = event;
    const parent = path.at(-1);
    const isInGroup = parent === undefined || GROUPS.has(parent);
    if (skipped > 0 || (isInGroup && !LINES.has(name))) {
      skip(event);
      return;
    }
    const isExpected = isInGroup
      ? !CELLS.has(name) && (name === 'table:table') === (parent === undefined)
      : parent === ROW && CELLS.has(name);
    if (!isExpected) throw new XmlError(`its rows hold an element “${name.slice(0, 40)}”`);
    const attributes = readNamedAttributes(event);
    const isFolded = folded.includes(true);
    if (name === COLUMN) rows.openColumns(attributes, isFolded);
    else if (name === ROW) rows.openRow(attributes, isFolded);
    else if (CELLS.has(name)) rows.openCell(attributes, name === COVERED);
    else folded.push((attributes.get('table:display') ?? 'true').trim() !== 'true');
    if (name === 'table:table' && isOn(attributes.get('table:protected'))) rows.protect();
  };
  /** Whether more is wanted. */
  const close = (name: string): boolean => {
    path.pop();
    if (skipped > 0) skipped -= 1;
    else if (CELLS.has(name)) rows.closeCell(text.finish());
    else if (name === ROW) return rows.closeRow();
    else if (GROUPS.has(name)) folded.pop();
    return true;
  };

  /** Elements that are open inside a cell. */
  let depth = 0;
  for (const event of readNames(xml, { scope })) {
    if (skipped > 0) shapes(event, path);
    const isInCell = skipped === 0 && CELLS.has(path.at(-1) ?? '');
    if (isInCell && !(event.kind === 'close' && depth === 0)) {
      text.take(event);
      if (event.kind !== 'text') depth += event.kind === 'open' ? 1 : -1;
    } else if (event.kind === 'open') {
      open(event);
      path.push(event.name);
    } else if (event.kind === 'close') {
      if (!close(event.name)) break;
    } else if (skipped === 0 && event.text.trim() !== '')
      throw new XmlError('there is text between the cells of a sheet');
  }
  return { layout, struck: conditions.struck, notes };
}

/** Where the shapes of a sheet are that are anchored to no cell. */
const SHAPES = ['table:table', 'table:shapes'];

/** Gives the texts of shapes that are anchored to no cell, each by itself: nobody knows which rows they are about. */
function createShapeReader(
  takeNote: (note: CellNote) => void,
): (event: NamedEvent, path: readonly string[]) => void {
  let text = '';
  return (event, path) => {
    if (!SHAPES.every((name, depth) => path[depth] === name)) return;
    if (event.kind === 'text') {
      if (path.includes('text:p') && text.length < MAX_NOTE) text += event.text;
    } else if (event.kind === 'close') {
      if (event.name === 'text:p') text += '\n';
      if (path.length !== SHAPES.length + 1) return;
      if (text.trim() !== '') takeNote({ rows: undefined, column: 0, text: text.trim() });
      text = '';
    } else if (/^text:(?:s|tab|line-break)$/.test(event.name)) text += ' ';
  };
}
