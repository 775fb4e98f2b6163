import { listWords } from '../../outcome/cutWords.ts';
import { findStatementsInCell } from '../../outcome/findStatementsIn.ts';
import { isConsent, isPublicLevel, readImportedFlag } from '../../outcome/flag.ts';
import { NOT, REFUSED } from '../../outcome/leaveWords.ts';
import { isDeciding } from '../../programme/fields.ts';
import { cutText } from '../../text/cutText.ts';
import { foldText } from '../../text/fold.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { Allowances } from './allowances.ts';
import type { Case } from './describeCases.ts';
import { getField, isHeaderOf } from './findTable.ts';
import { isForLeave, isForStruck } from './doubts.ts';
import { hashText } from './memory.ts';
import type { Draft, FieldChange, ImportContext, PlannedFile } from './planFile.ts';
import { readDeciding } from './readDeciding.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/**
 * Rows that would open what somebody keeps confidential: nothing that comes from a spreadsheet
 * does so by itself. A record that was only never decided about (no flag, because the sheet had
 * lost it, or a consent that is neither a yes nor a no) opens as soon as the sheet has a clear one, unless it was
 * confidential or public before that, or somebody took the flag out of the file.
 */
export function findOpened(
  drafts: readonly Draft[],
  allowances: Allowances,
  { memory, options, programme }: ImportContext,
): Case[] {
  return drafts.flatMap(({ planned, present, row }): Case[] => {
    if (!planned.opens || present === undefined) return [];
    if (options.keepStruck === true && wasStruck(planned)) return [];
    const isKept = present.closure === 'closed';
    const isEdited = planned.state !== 'updated';
    const wasClosed = isKept || isEdited || memory.closed.has(hashText(present.description));
    if (!wasClosed || allowances.ask('open', planned.id)) return [];
    const texts = getToolTexts().import.cases;
    const why = isKept ? '' : isEdited ? texts.edited : texts.withheldBefore;
    const parts = [...describeChanges(planned.changes, programme), ...(why === '' ? [] : [why])];
    const text = `${texts.ofFile(planned)}${parts.length === 0 ? '' : ` (${parts.join('; ')})`}`;
    const isAnswered = isKept && !isEdited && isLeaveGiven(planned.changes, programme);
    const level = findLevel(planned.changes, programme);
    return [{ code: isAnswered ? 'row-leave-given' : 'row-would-open', row, text, level }];
  });
}

/** Whether nothing but text that is struck out withheld a file that nobody changed. */
function wasStruck({ state, changes }: PlannedFile): boolean {
  return state === 'updated' && changes.some(({ inFile = '' }) => isForStruck(inFile));
}

/** What the flag of a file says, folded, where it is a word for “public”: then one setting opens all that say so. */
function findLevel(changes: readonly FieldChange[], programme: Programme): string | undefined {
  const flag = changes.find(({ header }) => isHeaderOf(programme, header, 'confidential'));
  const value = flag?.inFile ?? '';
  return isPublicLevel(value) ? foldText(value) : undefined;
}

/**
 * Whether all that opens a row is a plain yes where leave was asked for, and what its file says neither refuses it nor
 * was said by anything else.
 */
function isLeaveGiven(changes: readonly FieldChange[], programme: Programme): boolean {
  const deciding = changes.filter((change) => decides(change, programme));
  return (
    deciding.some(({ header }) => !isHeaderOf(programme, header, 'confidential')) &&
    deciding.every(({ header, inFile = '', inSheet = '' }) =>
      isHeaderOf(programme, header, 'confidential')
        ? isForLeave(inFile)
        : isConsent(inSheet) && isConditionedYes(inFile),
    )
  );
}

/** “Sim, por telefone”, and not “No”, “Sim, retirado” or “Yes, but not the names”. */
function isConditionedYes(answer: string): boolean {
  return (
    BEGINS_YES.test(answer.trim()) && !listWords(answer).some((word) => REFUSED(word) || NOT(word))
  );
}

const BEGINS_YES = /^(?:yes|oui|s[ií]|sim|نعم|s|y)(?![\p{L}\p{N}])/iu;

/** What is other in the row of all that decides. */
function describeChanges(changes: readonly FieldChange[], programme: Programme): string[] {
  return changes
    .filter((change) => decides(change, programme))
    .map(({ header, inFile, inSheet }) =>
      getToolTexts().import.cases.change({
        header: cutText(header, MAX_QUOTED),
        inFile: quote(inFile),
        inSheet: quote(inSheet),
      }),
    );
}

/** Whether what a file says in a field that the row changes may be what withholds it. */
function decides({ header, inFile = '' }: FieldChange, programme: Programme): boolean {
  return (
    isDeciding(getField(programme, header)) ||
    readDeciding(header, programme) !== undefined ||
    findStatementsInCell(header, inFile, programme).length > 0
  );
}

function quote(value: string | undefined): string {
  if (value === undefined) return getToolTexts().import.cases.missing;
  // Why the import withheld it is said in full.
  if (readImportedFlag(value) !== undefined) return `“${value.trim()}”`;
  return value.trim() === ''
    ? getToolTexts().import.cases.empty
    : `“${cutText(value.trim(), MAX_QUOTED)}”`;
}

/** The longest part of a value or a header that is quoted. */
const MAX_QUOTED = 40;
