import { decodeHTML } from 'entities';
import { LAST_ROW } from './ranges.ts';
import { MAX_NOTE, type CellNote } from './sheet.ts';

/** Elements of a drawing that are one shape. */
const SHAPES = new Set(['shape', 'rect', 'roundrect', 'oval', 'line', 'polyline', 'curve', 'arc']);
/** What ends a line of its text. */
const BREAKS = new Set(['br', 'div', 'p']);

/**
 * A part with what Excel draws in the language of older versions (VML): boxes, labels and buttons above the cells, and letters
 * that are drawn across a printed page → their texts. One that lies within a single row is about
 * that row. The texts are HTML, in which tags may be left open, so that it is no XML that can be read strictly.
 */
export function readVmlDrawing(vml: string): CellNote[] {
  const notes: CellNote[] = [];
  let texts: string[] = [];
  let text: string | undefined;
  let rows: CellNote['rows'];
  let isAnchor = false;
  const finish = (): void => {
    for (const each of texts)
      if (each.trim() !== '') notes.push({ rows, column: 0, text: each.trim() });
    [texts, text, rows] = [[], undefined, undefined];
  };
  for (const [, slash, name = '', attributes = '', written = ''] of vml.matchAll(TOKEN)) {
    const element = name.toLowerCase();
    if (slash === undefined) {
      if (isAnchor) rows = findRows(written);
      else if (text !== undefined && text.length < MAX_NOTE)
        text += decodeHTML(written).replaceAll(/\s+/g, ' ');
    } else if (slash === '') {
      if (SHAPES.has(element)) finish();
      isAnchor = element === 'anchor';
      if (element === 'textbox' && !attributes.endsWith('/')) text = '';
      if (element === 'br' && text !== undefined) text += '\n';
      if (element === 'textpath')
        texts.push(decodeHTML(/\sstring\s*=\s*(["'])(.*?)\1/s.exec(attributes)?.[2] ?? ''));
    } else {
      isAnchor = false;
      if (BREAKS.has(element) && text !== undefined) text += '\n';
      if (element === 'textbox' && text !== undefined) {
        texts.push(text);
        text = undefined;
      }
      if (SHAPES.has(element)) finish();
    }
  }
  finish();
  return notes;
}

/** A tag, or the text up to the next one. */
const TOKEN = /<(\/?)(?:[\w-]{1,20}:)?([\w-]{1,40})(?![\w:-])([^<>]*)>|([^<]+)/g;

/** Left column, pixels, top row, pixels, right column, pixels, bottom row, pixels. */
function findRows(anchor: string): CellNote['rows'] {
  const [, , top, , , , bottom] = anchor.split(',').map(Number);
  const isOne = top !== undefined && Number.isInteger(top) && top === bottom;
  return isOne && top >= 0 && top < LAST_ROW ? { first: top + 1, last: top + 1 } : undefined;
}
