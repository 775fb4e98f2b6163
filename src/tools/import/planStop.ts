import { formatFragment } from '../../fragment/formatFragment.ts';
import { parseFragment } from '../../fragment/parseFragment.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { ClosedFile } from './closeHidden.ts';
import type { Memory } from './memory.ts';
import { isHeaderOf } from './findTable.ts';
import { isPublishedStatus, type Draft } from './planFile.ts';
import { hashBody } from './readPresentFile.ts';
import type { Cell } from './readRow.ts';
import { takeFlag } from './takeFlag.ts';

/** What an import writes although an error stops it: the flags of rows that withhold what its file would publish. */
export interface StopPlan {
  readonly files: readonly [];
  readonly closed: readonly ClosedFile[];
  readonly memory: Memory;
  /** Whether some rows could not be read at all, so that nothing is known of what they withhold. */
  readonly isBlind: boolean;
}

/**
 * A stop delays no closing: whatever else is wrong with the sheet, a file whose row withholds it gets the flag of its
 * row, or the status, and keeps all else. `hidden`: what hidden rows close.
 */
export function planStop(
  drafts: readonly Draft[],
  hidden: readonly ClosedFile[],
  memory: Memory,
  programme: Programme,
  isBlind: boolean,
): StopPlan {
  const hashes = new Map(memory.hashes);
  const closed = drafts.flatMap((draft): ClosedFile[] => {
    const { planned, present } = draft;
    const { file, written } = planned;
    if (present?.closure !== 'open' || written === undefined) return [];
    const before = present.frontMatter;
    const body =
      draft.getAfter() === 'open'
        ? takeStatus(draft, present.body, programme)
        : takeClosing(draft, present.body, written.slice(before.length), programme);
    if (body === undefined) return [];
    // So that the next import does not take it for an editor’s change.
    if (hashes.get(file) === hashBody(present.body)) hashes.set(file, hashBody(body));
    return [{ file, text: `${before}${body}` }];
  });
  const { texts, closed: known, settings } = memory;
  const kept = { hashes, texts, closed: known, ...(settings === undefined ? {} : { settings }) };
  const files = new Map([...hidden, ...closed].map((each) => [each.file, each]));
  return { files: [], closed: [...files.values()], memory: kept, isBlind };
}

/** The fields of a file with the flag of its row: `written` is all that the import would write. */
function takeClosing(
  { takesRow }: Draft,
  body: string,
  written: string,
  programme: Programme,
): string {
  if (!takesRow) return written;
  const { fields } = parseFragment(written);
  const cells = fields.map(({ header, value }): Cell => [header, value]);
  return takeFlag(body, cells, programme) ?? body;
}

/** The fields of a file with the status of its row, where that is published no more; otherwise nothing. */
function takeStatus(
  { planned, takesRow }: Draft,
  body: string,
  programme: Programme,
): string | undefined {
  const change = planned.changes.find(
    ({ header, inFile, inSheet }) =>
      // A sheet that has lost the column says nothing of the outcome.
      inSheet !== undefined &&
      isHeaderOf(programme, header, 'status') &&
      isPublishedStatus(inFile, programme) &&
      !isPublishedStatus(inSheet, programme),
  );
  const line = parseFragment(body).fields.find(({ header }) => header.trim() === change?.header);
  if (!takesRow || line === undefined) return undefined;
  const row = formatFragment([[line.header, change?.inSheet ?? '']]);
  return body.slice(0, line.start) + row + body.slice(line.end);
}
