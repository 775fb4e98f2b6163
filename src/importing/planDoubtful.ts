import { formatFragment } from '../fragment/formatFragment.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { getField } from './findTable.ts';
import type { PlannedFile } from './planImport.ts';
import { markBody, type PresentFile } from './readFolder.ts';
import type { Cell } from './readRow.ts';
import { takeFlag } from './takeFlag.ts';

/** With these words begins the flag of a row that cannot be trusted. The gate knows no such value, so it withholds. */
const UNCERTAIN = 'not certain';

/**
 * What an import does with a row of which no cell can be trusted. A new file holds the cells as
 * they are, so that nothing is lost, with a flag that says why it is withheld. Of a file that is
 * there already only the flag is taken: its text is better than one that may have moved.
 */
export function planDoubtful(
  { file, present }: { readonly file: string; readonly present: PresentFile | undefined },
  id: string,
  cells: readonly Cell[],
  reason: string,
  headers: readonly string[],
  marks: ReadonlyMap<string, string>,
  programme: Programme,
): PlannedFile {
  const header = headers.find((each) => getField(programme, each) === 'confidential');
  const flag: Cell[] = header === undefined ? [] : [[header, `${UNCERTAIN}: ${reason}`]];
  const last = marks.get(file);
  if (present === undefined) {
    const marked = cells.flatMap((cell) => (cell[0] === header ? flag : [cell]));
    const text = formatFragment(
      cells.some(([each]) => each === header) ? marked : [...marked, ...flag],
    );
    const state = last === undefined ? 'new' : 'removed';
    return { file, id, state, text, mark: markBody(text), withheld: undefined, changes: [] };
  }
  const closed = takeFlag(present.body, flag, programme);
  const text = `${present.frontMatter}${closed ?? present.body}`;
  // The mark stays, so that the next import still knows what an editor changed.
  const planned = { file, id, text, mark: last ?? '', withheld: undefined, changes: [] };
  if (closed === undefined) return { ...planned, state: 'same' };
  return last === markBody(present.body)
    ? { ...planned, state: 'updated', mark: markBody(closed) }
    : { ...planned, state: 'conflict', withheld: text };
}
