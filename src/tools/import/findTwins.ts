import { formatRow, type SheetProblem } from '../spreadsheet/sheet.ts';
import { describeCases, type Case } from './describeCases.ts';
import { isMoved } from './findMoved.ts';
import type { Memory } from './memory.ts';
import type { Draft } from './planFile.ts';

/**
 * Outcomes that are entered twice under two ids, where one is confidential once the import is
 * done and the other is not: the text of the one would be published under the id of the other.
 * Only where one of the two is new or has another text than before; what a row closes now is
 * closed at once, and the build refuses its twin. `told`: rows that are told already.
 */
export function findTwins(
  drafts: readonly Draft[],
  told: ReadonlySet<Draft>,
  memory: Memory,
): SheetProblem[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.planned.state === 'removed' && draft.planned.written === undefined) continue;
    const key = draft.getKey();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  groups.delete('');
  const cases: Case[] = [];
  for (const group of groups.values()) {
    if (group.length === 1 || !group.some((draft) => isMoved(draft, memory))) continue;
    if (group.some((draft) => told.has(draft))) continue;
    const open = group.find(({ getAfter }) => getAfter() === 'open');
    const kept = group.find(({ getAfter }) => getAfter() !== 'open');
    if (open === undefined || kept === undefined) continue;
    const text = `“${open.planned.id}” says what “${kept.planned.id}” in ${formatRow(kept.row)} says`;
    cases.push({ row: open.row, text });
  }
  return describeCases('rows-differ-in-flag', cases);
}
