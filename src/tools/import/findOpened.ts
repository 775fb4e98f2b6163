import type { Programme } from '../../programme/readProgramme.ts';
import type { Allowances } from './allowances.ts';
import type { Case } from './describeCases.ts';
import { hashText, type Memory } from './memory.ts';
import type { Draft, FieldChange } from './planFile.ts';
import { readQuestion } from './readDeciding.ts';

/**
 * Rows that would open what somebody keeps confidential: nothing that comes from a spreadsheet
 * does so by itself. A record that was only never decided about (no flag, because the sheet had
 * lost it, or a consent that is neither a yes nor a no) opens as soon as the sheet has a clear one, unless it was
 * confidential or public before that, or somebody took the flag out of the file.
 */
export function findOpened(
  drafts: readonly Draft[],
  memory: Memory,
  allowances: Allowances,
  programme: Programme,
): Case[] {
  return drafts.flatMap(({ planned, present, row }): Case[] => {
    if (!planned.opens || present === undefined) return [];
    const isKept = present.closure === 'closed';
    const isEdited = planned.state !== 'updated';
    const wasClosed = isKept || isEdited || memory.closed.has(hashText(present.description));
    if (!wasClosed || allowances.ask('open', planned.id)) return [];
    const why = isKept ? '' : isEdited ? 'somebody changed the file' : 'it was withheld before';
    const parts = [...describeChanges(planned.changes, programme), ...(why === '' ? [] : [why])];
    const text = `“${planned.id}” in ${planned.file}${parts.length === 0 ? '' : ` (${parts.join('; ')})`}`;
    return [{ code: 'row-would-open', row, text }];
  });
}

/** What is other in the row of all that decides. */
function describeChanges(changes: readonly FieldChange[], programme: Programme): string[] {
  return changes
    .filter(({ header }) => readQuestion(header, programme) !== undefined)
    .map(
      ({ header, inFile, inSheet }) =>
        `“${cut(header)}”: ${quote(inFile)} in the file, ${quote(inSheet)} in the row`,
    );
}

function quote(value: string | undefined): string {
  if (value === undefined) return 'missing';
  return value.trim() === '' ? 'empty' : `“${cut(value.trim())}”`;
}

/** The longest part of a value or a header that is quoted. */
const MAX_QUOTED = 40;

function cut(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1).toWellFormed()}…` : text;
}
