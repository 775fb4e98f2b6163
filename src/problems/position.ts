/**
 * A place in a file. Lines and columns count from 1; a column counts characters (Unicode
 * code points), as editors do. `excerpt` is the source line, cut to a readable length around
 * the place, and `caret` the index in it to point at. Whoever prints it calls `makePrintable`.
 */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly excerpt: string;
  readonly caret: number;
}

/** Where something is. What nobody can place is `'unavailable'`, never a made-up line. */
export type Position = Place | 'unavailable';

/** Turns an offset in the text it was made for (UTF-16 units) into its place. */
export type Locate = (offset: number) => Place;

const EXCERPT_BEFORE = 60;
const EXCERPT_AFTER = 60;

/** Makes the `Locate` of one text. Line starts are found once, at the first call. */
export function createLocate(text: string): Locate {
  let starts: number[] | undefined;
  // Many problems may be in one long line: counting goes on where it ended.
  let counted = { start: 0, index: 0, count: 0 };
  return (offset) => {
    starts ??= findLineStarts(text);
    const index = Math.min(Math.max(offset, 0), text.length);
    const line = findLine(starts, index);
    const start = starts[line] ?? 0;
    const next = starts[line + 1];
    const lineEnd = next === undefined ? text.length : next - 1;
    const end = next !== undefined && text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
    const from =
      counted.start === start && counted.index <= index ? counted : { index: start, count: 0 };
    counted = { start, index, count: from.count + countCodePoints(text, from.index, index) };
    return {
      line: line + 1,
      column: counted.count + 1,
      ...cut(text, start, end, index),
    };
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1))
    starts.push(index + 1);
  return starts;
}

/** Index of the last line start that is not after `offset`. */
function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)
    count += 1;
  return count;
}

/** Steps over the second half of a surrogate pair, so that no excerpt begins or ends inside a character. */
function skipHalf(text: string, index: number): number {
  const pair = text.codePointAt(index - 1) ?? 0;
  return pair > 0xffff ? index + 1 : index;
}

function cut(
  text: string,
  start: number,
  end: number,
  index: number,
): { excerpt: string; caret: number } {
  const from = skipHalf(text, Math.max(start, index - EXCERPT_BEFORE));
  const to = skipHalf(text, Math.max(from, Math.min(end, index + EXCERPT_AFTER)));
  const head = from > start ? '…' : '';
  const tail = to < end ? '…' : '';
  const excerpt = `${head}${text.slice(from, to)}${tail}`.replaceAll(/[\t\r\n]/g, ' ');
  return { excerpt, caret: head.length + index - from };
}
