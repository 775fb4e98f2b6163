import { formatRow } from '../spreadsheet/sheet.ts';
import type { Case } from './describeCases.ts';
import { isMoved } from './findMoved.ts';
import type { Memory } from './memory.ts';
import type { Draft } from './planFile.ts';

/**
 * Outcomes that are entered twice under two ids, where one is confidential once the import is
 * done and the other is not: the text of the one would be published under the id of the other.
 * Only where one of the two is new or has another text than before; what a row closes now is
 * closed at once, and the build refuses its twin. Rows that `moved` stops already are left out.
 */
export function findTwins(
  drafts: readonly Draft[],
  moved: readonly Case[],
  memory: Memory,
): Case[] {
  const stopped = new Set(
    moved.filter(({ code }) => code !== 'row-resembles').map(({ row }) => row),
  );
  const planned = drafts.filter(
    (draft) => draft.planned.state !== 'removed' || draft.planned.written !== undefined,
  );
  const groups = Map.groupBy(planned, ({ getKey }) => getKey());
  groups.delete('');
  return [...groups.values()].flatMap((group): Case[] => {
    if (group.length === 1 || !group.some((draft) => isMoved(draft, memory))) return [];
    if (group.some(({ row }) => stopped.has(row))) return [];
    const open = group.find(({ getAfter }) => getAfter() === 'open');
    const kept = group.find(({ getAfter }) => getAfter() !== 'open');
    if (open === undefined || kept === undefined) return [];
    const text = `“${open.planned.id}” says what “${kept.planned.id}” in ${formatRow(kept.row)} says`;
    return [{ code: 'rows-differ-in-flag', row: open.row, text }];
  });
}
