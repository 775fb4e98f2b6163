import { applyEdits, measureWidth, type Edit, type NewCells } from '../patchSheet.ts';
import { XmlError } from '../xml.ts';
import type { Line, Lines, WrittenRow } from './listLines.ts';
import { declareNames } from './readNames.ts';
import type { TablePart } from './splitContent.ts';

/**
 * The XML of a sheet with new cells from a column on that is free; an empty text is an empty cell. Rows,
 * columns and cells that are written as one are divided where they have to be. The new cells are in
 * the style of plain cells, whatever the rows and columns around them are in.
 */
export function patchTable(
  { xml, scope }: Pick<TablePart, 'xml' | 'scope'>,
  lines: Lines,
  cells: NewCells,
  column: number,
): string {
  const width = measureWidth(cells);
  const numbers = [...cells.keys()].toSorted((a, b) => a - b);
  const edits = patchColumns({ xml, scope }, lines, column, width);
  let at = 0;
  for (const row of lines.rows) {
    const wanted: number[] = [];
    for (; at < numbers.length && (numbers[at] ?? 0) <= row.last; at += 1)
      wanted.push(numbers[at] ?? 0);
    if (wanted.length === 0) continue;
    const parts: string[] = [];
    let next = row.first;
    const keep = (count: number): void => {
      if (count > 0) parts.push(repeat(xml, row, count));
    };
    for (const number of wanted) {
      keep(number - next);
      parts.push(patchRow(xml, row, cells.get(number) ?? [], column));
      next = number + 1;
    }
    keep(row.last + 1 - next);
    edits.push({ start: row.start, end: row.end, text: parts.join('') });
  }
  if (at < numbers.length) throw new XmlError(`there is no row ${numbers[at] ?? 0}`);
  return applyEdits(xml, edits);
}

/** New columns are shown, and their cells plain, also where all that is right of the table is hidden. */
function patchColumns(
  { xml, scope }: Pick<TablePart, 'xml' | 'scope'>,
  { columns, columnsEnd }: Lines,
  column: number,
  width: number,
): Edit[] {
  if (columnsEnd === undefined) return [];
  const names = declareNames(scope);
  const added = `<table:table-column${names} table:default-cell-style-name="${PLAIN}"${formatCount(width)}/>`;
  const count = (columns.at(-1)?.last ?? -1) + 1;
  if (count <= column) {
    const between =
      count === column ? '' : `<table:table-column${names}${formatCount(column - count)}/>`;
    return [{ start: columnsEnd, end: columnsEnd, text: between + added }];
  }
  return replaceLines(xml, columns, { column, width, added });
}

/** One row with its new cells. */
function patchRow(xml: string, row: WrittenRow, texts: readonly string[], column: number): string {
  const names = declareNames(row.scope);
  const added = texts.map((text) => writeCell(text, names)).join('');
  const { cells } = row;
  const count = (cells.at(-1)?.last ?? -1) + 1;
  const opening = setCount(xml.slice(row.start, row.openEnd), 1);
  if (count > column) {
    const edits = replaceLines(xml, cells, { column, width: texts.length, added });
    const start = { start: row.start, end: row.openEnd, text: opening };
    return cut(xml, row, [start, ...edits]);
  }
  const between =
    count === column ? '' : `<table:table-cell${names}${formatCount(column - count)}/>`;
  if (row.openEnd === row.end) {
    const name = /^<([^\s/>]+)/.exec(opening)?.[1] ?? '';
    return `${opening.replace(/\s*\/>$/, '>')}${between}${added}</${name}>`;
  }
  const place = cells.at(-1)?.end ?? row.openEnd;
  return cut(xml, row, [
    { start: row.start, end: row.openEnd, text: opening },
    { start: place, end: place, text: between + added },
  ]);
}

/** Lines with new ones in the place of those that are there, of which what is left and right of them remains. */
function replaceLines(
  xml: string,
  lines: readonly Line[],
  { column, width, added }: { column: number; width: number; added: string },
): Edit[] {
  const end = column + width;
  const edits: Edit[] = [];
  for (const line of lines) {
    if (line.last < column || line.first >= end) continue;
    const left = line.first < column ? repeat(xml, line, column - line.first) : '';
    const right = line.last >= end ? repeat(xml, line, line.last - end + 1) : '';
    const text = left + (line.first <= column ? added : '') + right;
    edits.push({ start: line.start, end: line.end, text });
  }
  return edits;
}

/** A row, columns or cells as they are written, for another number of them. */
function repeat(xml: string, { start, openEnd, end }: Line, count: number): string {
  return setCount(xml.slice(start, openEnd), count) + xml.slice(openEnd, end);
}

function cut(xml: string, { start, end }: Line, edits: readonly Edit[]): string {
  const moved = edits.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  return applyEdits(xml.slice(start, end), moved);
}

/** An attribute of a tag, with the white space before it. */
const ATTRIBUTE = /\s+([^\s=/>"'<]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
const REPEATED = /(?:^|:)number-(?:rows|columns)-repeated$/;

/** An opening tag that says how often the element is there. Never more often than it was. */
function setCount(tag: string, count: number): string {
  return tag.replaceAll(ATTRIBUTE, (whole: string, name: string) => {
    if (!REPEATED.test(name)) return whole;
    return count === 1 ? '' : whole.replace(/(["']).*\1$/s, `$1${count}$1`);
  });
}

function formatCount(count: number): string {
  return count === 1 ? '' : ` table:number-columns-repeated="${count}"`;
}

/** The style of cells that nobody has formatted. */
const PLAIN = 'Default';

function writeCell(text: string, names: string): string {
  const start = `<table:table-cell${names} table:style-name="${PLAIN}"`;
  if (text === '') return `${start}/>`;
  const paragraphs = text.split('\n').map((line) => `<text:p>${writeLine(line)}</text:p>`);
  return `${start} office:value-type="string">${paragraphs.join('')}</table:table-cell>`;
}

/** A line of text; blanks that programs would take for one, or for none, are elements. */
function writeLine(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\t', '<text:tab/>')
    .replaceAll(/^ +| +$| {2,}/g, (blanks) => `<text:s text:c="${blanks.length}"/>`);
}
