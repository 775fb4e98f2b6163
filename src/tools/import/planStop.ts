import { parseFragment } from '../../fragment/parseFragment.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { ClosedFile } from './closeHidden.ts';
import type { Memory } from './memory.ts';
import type { Draft } from './planFile.ts';
import { hashBody } from './readPresentFile.ts';
import type { Cell } from './readRow.ts';
import { takeFlag } from './takeFlag.ts';

/** What an import writes although an error stops it: the flags of rows that withhold what its file would publish. */
export interface StopPlan {
  readonly files: readonly [];
  readonly closed: readonly ClosedFile[];
  readonly memory: Memory;
}

/**
 * A stop delays no closing: whatever else is wrong with the sheet, a file whose row withholds it gets the flag of its
 * row, and keeps all else. `hidden`: what hidden rows close.
 */
export function planStop(
  drafts: readonly Draft[],
  hidden: readonly ClosedFile[],
  memory: Memory,
  programme: Programme,
): StopPlan {
  const hashes = new Map(memory.hashes);
  const closed = drafts.flatMap(({ planned, present, takesRow, getAfter }): ClosedFile[] => {
    const { file, written } = planned;
    if (present?.closure !== 'open' || written === undefined || getAfter() === 'open') return [];
    const before = present.frontMatter;
    const cells = parseFragment(written).fields.map(({ header, value }): Cell => [header, value]);
    const body = takesRow
      ? (takeFlag(present.body, cells, programme) ?? present.body)
      : written.slice(before.length);
    // So that the next import does not take it for an editor’s change.
    if (hashes.get(file) === hashBody(present.body)) hashes.set(file, hashBody(body));
    return [{ file, text: `${before}${body}` }];
  });
  const { texts, closed: known, settings } = memory;
  const kept = { hashes, texts, closed: known, ...(settings === undefined ? {} : { settings }) };
  return { files: [], closed: [...hidden, ...closed], memory: kept };
}
