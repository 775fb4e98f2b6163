import type { Allowances } from './allowances.ts';
import type { Case } from './describeCases.ts';
import { hashText, type Memory } from './memory.ts';
import type { Draft } from './planFile.ts';

/**
 * Rows that would open what somebody keeps confidential: nothing that comes from a spreadsheet
 * does so by itself. A record that was only never decided about (no flag, because the sheet had
 * lost it) opens as soon as the sheet has a clear flag, unless it was confidential
 * before that, or somebody took the flag out of the file.
 */
export function findOpened(
  drafts: readonly Draft[],
  memory: Memory,
  allowances: Allowances,
): Case[] {
  return drafts.flatMap(({ planned, present, row }): Case[] => {
    if (!planned.opens || present === undefined) return [];
    const wasClosed =
      present.closure === 'closed' ||
      planned.state !== 'updated' ||
      memory.closed.has(hashText(present.description));
    if (!wasClosed || allowances.ask('open', planned.id)) return [];
    return [{ code: 'row-would-open', row, text: `“${planned.id}” in ${planned.file}` }];
  });
}
