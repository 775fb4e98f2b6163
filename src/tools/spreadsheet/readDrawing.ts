import { LAST_ROW } from './ranges.ts';
import { MAX_NOTE, type CellNote } from './sheet.ts';
import { readXml } from './xml.ts';

/**
 * A part with what floats above the cells of an Excel workbook, or a chart → the texts of its boxes, shapes and titles. One that
 * lies within a single row is about that row; of a larger one nobody knows which it means.
 */
export function readDrawing(xml: string): CellNote[] {
  const notes: CellNote[] = [];
  const path: string[] = [];
  /** The numbers of the anchor: `from/row`, counted from 0. */
  let anchor = new Map<string, number>();
  let text: string | undefined;
  for (const event of readXml(xml)) {
    if (event.kind === 'open') {
      path.push(getLocalName(event.name));
      if (isAnchor(path)) anchor = new Map();
      if (BODIES.has(path.at(-1) ?? '')) text = '';
    } else if (event.kind === 'text') {
      const [outer = '', name = ''] = path.slice(-2);
      if (text === undefined) readPlace(anchor, `${outer}/${name}`, event.text);
      else if (name === 't' && text.length < MAX_NOTE) text += event.text;
    } else {
      const name = path.pop();
      if (name === 'p' && text !== undefined) text += '\n';
      if (!BODIES.has(name ?? '') || text === undefined) continue;
      if (text.trim() !== '') notes.push({ ...findPlace(anchor), text: text.trim() });
      text = undefined;
    }
  }
  return notes;
}

/** What holds the paragraphs of a shape, and those of a title of a chart. */
const BODIES = new Set(['txBody', 'rich']);

/** Elements of a drawing have the prefixes of several vocabularies, and no two of them one name. */
function getLocalName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function isAnchor(path: readonly string[]): boolean {
  return path.length === 2 && /^(?:twoCell|oneCell|absolute)Anchor$/.test(path[1] ?? '');
}

function readPlace(anchor: Map<string, number>, name: string, text: string): void {
  if (/^(?:from|to)\/(?:row|col)$/.test(name) && /^\s*\d{1,7}\s*$/.test(text))
    anchor.set(name, Number(text));
}

function findPlace(anchor: ReadonlyMap<string, number>): Pick<CellNote, 'rows' | 'column'> {
  const top = anchor.get('from/row');
  const column = anchor.get('from/col') ?? 0;
  if (top === undefined || top !== anchor.get('to/row') || top >= LAST_ROW)
    return { rows: undefined, column };
  return { rows: { first: top + 1, last: top + 1 }, column };
}
