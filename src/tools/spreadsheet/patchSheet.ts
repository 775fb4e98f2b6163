import { formatColumn } from './sheet.ts';
import { isRange, LAST_COLUMN, parseAddress, parseRange } from './ranges.ts';
import { isOn, readAttributes, XmlError } from './xml.ts';

/** New cells of a sheet: row → the texts of the new columns, from left to right; an empty one is no cell. */
export type NewCells = ReadonlyMap<number, readonly string[]>;

/** A tag of an XML text and where it is in it. */
interface Tag {
  readonly start: number;
  readonly end: number;
  /** Without the prefix of the root element. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: string;
}

/** A text of the sheet and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TOKEN =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([^\s/>"'<]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** The tags of an XML text that was read before, so that it is known to be well formed. */
export function listTags(xml: string): { tags: Tag[]; prefix: string } {
  const tags: Tag[] = [];
  let prefix: string | undefined;
  for (const match of xml.matchAll(TOKEN)) {
    const [whole, slash = '', full, attributes = '', empty = ''] = match;
    if (full === undefined) continue;
    prefix ??= full.includes(':') ? full.slice(0, full.indexOf(':') + 1) : '';
    tags.push({
      start: match.index,
      end: match.index + whole.length,
      name: full.startsWith(prefix) ? full.slice(prefix.length) : full,
      kind: slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open',
      attributes,
    });
  }
  return { tags, prefix: prefix ?? '' };
}

/** Rows from the headers of a table to its last outcome. */
export interface TableRows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The first column that is free: right of every cell with content, of `ranges`, and of what is merged in the rows of the
 * table: a title that is merged far over its end would part it from its ids. From 0.
 */
export function findFreeColumn(xml: string, ranges: readonly string[], table: TableRows): number {
  const { tags } = listTags(xml);
  const merged = listRanges(tags, 'mergeCell').filter((range) => overlaps(range, table));
  let last = -1;
  for (const range of [...ranges, ...listRanges(tags, 'autoFilter'), ...merged])
    if (isRange(range)) last = Math.max(last, parseRange(range).right);
  for (const { column, isFilled } of listCells(tags)) if (isFilled) last = Math.max(last, column);
  return last + 1;
}

/** Whether programs sort new columns with their table: something in its rows is beside them, or a filter goes on over them. */
export function isJoined(xml: string, table: TableRows, column: number): boolean {
  const { tags } = listTags(xml);
  const isMerged = listRanges(tags, 'mergeCell').some(
    (range) => overlaps(range, table) && parseRange(range).right === column - 1,
  );
  const isFiltered = listRanges(tags, 'autoFilter').some((range) => overlaps(range, table));
  const isBeside = (cell: Cell): boolean =>
    cell.isFilled &&
    cell.column === column - 1 &&
    cell.row >= table.top &&
    cell.row <= table.bottom;
  return isMerged || isFiltered || listCells(tags).some(isBeside);
}

/** What the tags of a name apply to. */
function listRanges(tags: readonly Tag[], wanted: string): string[] {
  return tags
    .filter(({ name, kind }) => name === wanted && kind !== 'close')
    .map(({ attributes }) => readAttributes(attributes).get('ref') ?? '');
}

function overlaps(range: string, { top, bottom }: TableRows): boolean {
  if (!isRange(range)) return false;
  const area = parseRange(range);
  return area.top <= bottom && area.bottom >= top;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly isFilled: boolean;
}

interface Row {
  readonly number: number;
  readonly tag: Tag;
  readonly cells: Cell[];
  /** Where its cells end. */
  readonly last: number;
}

function listCells(tags: readonly Tag[]): Cell[] {
  return listRows(tags).flatMap(({ cells }) => cells);
}

/** The rows of the table of cells, with their cells. */
function listRows(tags: readonly Tag[]): Row[] {
  const rows: Row[] = [];
  let row: { number: number; tag: Tag; cells: Cell[]; last: number } | undefined;
  let cell: { column: number; start: number; isFilled: boolean } | undefined;
  let isInside = false;
  let depth = 0;
  let number = 0;
  let column = -1;
  for (const tag of tags) {
    if (tag.name === 'sheetData') isInside = tag.kind === 'open';
    else if (!isInside) continue;
    else if (tag.kind === 'close') {
      depth -= 1;
      if (depth === 1 && tag.name === 'c' && cell !== undefined && row !== undefined) {
        row.cells.push({ ...cell, row: row.number, end: tag.end });
        row.last = tag.end;
        cell = undefined;
      }
    } else {
      const attributes = depth < 2 ? readAttributes(tag.attributes) : new Map<string, string>();
      if (depth === 0 && tag.name === 'row') {
        number = Number(attributes.get('r') ?? number + 1);
        row = { number, tag, cells: [], last: tag.end };
        rows.push(row);
        column = -1;
      } else if (depth === 1 && tag.name === 'c') {
        const address = attributes.get('r');
        column = address === undefined ? column + 1 : parseAddress(address).column;
        if (tag.kind === 'open') cell = { column, start: tag.start, isFilled: false };
        else if (row !== undefined) {
          row.cells.push({ row: number, column, start: tag.start, end: tag.end, isFilled: false });
          row.last = tag.end;
        }
      } else if (cell !== undefined) cell.isFilled = true;
      if (tag.kind === 'open') depth += 1;
    }
  }
  return rows;
}

/**
 * The XML of a sheet with new cells from a column on, as texts that stand in the cells themselves. What
 * is said of the columns, of the whole range and of its filter goes on over them. Throws an `XmlError` where a row is not there.
 */
export function patchSheet(xml: string, cells: NewCells, column: number): string {
  const width = measureWidth(cells);
  if (column + width > LAST_COLUMN) throw new XmlError('there is no free column');
  const { tags, prefix } = listTags(xml);
  const edits: Edit[] = [];
  const rows = new Map(listRows(tags).map((row) => [row.number, row]));
  for (const [number, texts] of cells) {
    const row = rows.get(number);
    if (row === undefined) throw new XmlError(`there is no row ${number}`);
    edits.push(...patchRow(xml, row, texts, column, prefix));
  }
  for (const tag of tags) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'dimension') edits.push(...widen(xml, tag, 'ref', column + width - 1));
    if (tag.name === 'autoFilter' || isRowOrder(tag))
      edits.push(...widen(xml, tag, 'ref', column + width - 1));
    if (tag.name === 'col') edits.push(...splitColumns(tag, column, width, prefix));
  }
  return applyEdits(xml, edits);
}

/** Whether a tag is the order by which rows were sorted: applied again, it has to take the new cells along. */
export function isRowOrder({ name, kind, attributes }: Tag): boolean {
  return (
    name === 'sortState' &&
    kind !== 'close' &&
    !isOn(readAttributes(attributes).get('columnSort'), false)
  );
}

/** How many new columns there are. */
export function measureWidth(cells: NewCells): number {
  let width = 0;
  for (const { length } of cells.values()) width = Math.max(width, length);
  return width;
}

/** An XML text with its edits, which do not overlap. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(xml.slice(at, start), text);
    at = end;
  }
  return [...parts, xml.slice(at)].join('');
}

function patchRow(
  xml: string,
  { number, tag, cells, last }: Row,
  texts: readonly string[],
  column: number,
  prefix: string,
): Edit[] {
  const edits: Edit[] = [];
  const span = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag.attributes);
  let opening = xml.slice(tag.start, tag.end);
  const right = Math.max(Number(span?.[2] ?? 0), column + texts.length);
  if (span !== null) opening = opening.replace(span[0], ` spans="${span[1] ?? ''}:${right}"`);
  const isEmpty = tag.kind === 'empty';
  if (isEmpty) opening = opening.replace(/\s*\/>$/, '>');
  const added = texts.flatMap((text, index) =>
    text === ''
      ? []
      : [{ column: column + index, xml: writeCell(number, column + index, text, prefix) }],
  );
  const inserted = new Map<number, string>();
  for (const one of added) {
    const same = cells.find((cell) => cell.column === one.column);
    if (same !== undefined) {
      edits.push({ start: same.start, end: same.end, text: one.xml });
      continue;
    }
    const after = cells.find((cell) => cell.column > one.column);
    const place = after?.start ?? last;
    inserted.set(place, (inserted.get(place) ?? '') + one.xml);
  }
  const inside = isEmpty ? [...inserted.values()].join('') : '';
  const atEnd = isEmpty ? `${inside}</${prefix}row>` : '';
  if (!isEmpty)
    for (const [place, text] of inserted)
      // Before the first cell, or in a row without any, it follows the opening tag.
      edits.push({ start: place, end: place, text });
  if (opening !== xml.slice(tag.start, tag.end) || isEmpty)
    edits.push({ start: tag.start, end: tag.end, text: `${opening}${atEnd}` });
  return edits;
}

function writeCell(row: number, column: number, text: string, prefix: string): string {
  const p = prefix;
  return `<${p}c r="${formatColumn(column)}${row}" t="inlineStr"><${p}is><${p}t xml:space="preserve">${escapeXml(text)}</${p}t></${p}is></${p}c>`;
}

/** A text as a workbook writes it. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A tag whose range goes on to another column on its right. */
export function widen(xml: string, tag: Tag, name: string, right: number): Edit[] {
  const range = readAttributes(tag.attributes).get(name) ?? '';
  if (!isRange(range)) return [];
  const area = parseRange(range);
  if (area.right >= right) return [];
  const wide = `${formatColumn(area.left)}${area.top}:${formatColumn(right)}${area.bottom}`;
  const text = xml
    .slice(tag.start, tag.end)
    .replace(new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`), `$1"${wide}"`);
  return [{ start: tag.start, end: tag.end, text }];
}

/** New columns are shown, also where all that is right of the table is hidden. */
function splitColumns(
  { start, end, attributes, kind }: Tag,
  column: number,
  width: number,
  prefix: string,
): Edit[] {
  const read = readAttributes(attributes);
  const min = Number(read.get('min'));
  const max = Number(read.get('max'));
  const [first, last] = [column + 1, column + width];
  if (kind !== 'empty' || max < first || min > last) return [];
  const write = (from: number, to: number, rest: string): string =>
    from > to ? '' : `<${prefix}col min="${from}" max="${to}"${rest}/>`;
  const rest = attributes.replaceAll(/\s+(?:min|max)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const shown = ' width="18" customWidth="1"';
  const text =
    write(min, Math.min(max, first - 1), rest) +
    write(Math.max(min, first), Math.min(max, last), shown) +
    write(Math.max(min, last + 1), max, rest);
  return [{ start, end, text }];
}
