import { isRange, parseRange } from './ranges.ts';
import { MAX_NOTE, type CellNote } from './sheet.ts';
import { readAttributes, readXml } from './xml.ts';

/** A part with comments of an Excel workbook, of either kind → what they say, each with its cell. */
export function readComments(xml: string): CellNote[] {
  const notes: CellNote[] = [];
  let place: Pick<CellNote, 'rows' | 'column'> | undefined;
  let text = '';
  const path: string[] = [];
  for (const event of readXml(xml)) {
    if (event.kind === 'text') {
      if (TEXTS.has(path.at(-1) ?? '') && text.length < MAX_NOTE) text += event.text;
    } else if (event.kind === 'open') {
      path.push(event.name);
      if (!COMMENTS.has(event.name)) continue;
      place = findPlace(readAttributes(event.attributes).get('ref') ?? '');
      text = '';
    } else {
      path.pop();
      if (!COMMENTS.has(event.name) || place === undefined) continue;
      notes.push({ ...place, text });
      place = undefined;
    }
  }
  return notes;
}

const COMMENTS = new Set(['comment', 'threadedComment']);
/** Elements that hold characters: of a note its runs, of a conversation all of it. */
const TEXTS = new Set(['t', 'text']);

/** One whose cell cannot be read may be about any row. */
function findPlace(ref: string): Pick<CellNote, 'rows' | 'column'> {
  if (!isRange(ref)) return { rows: undefined, column: 0 };
  const { top, bottom, left } = parseRange(ref);
  return { rows: { first: top, last: bottom }, column: left };
}
