import { isConsent, readImportedFlag } from '../../outcome/flag.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { hashKey, hashText, type Memory } from './memory.ts';
import type { Draft, ImportContext, PlannedFile } from './planFile.ts';
import { isHeaderOf } from './findTable.ts';
import { readDeciding } from './readDeciding.ts';
import type { PresentFile } from './readPresentFile.ts';

/** The folder before an import, what the import does, and what it had remembered → what to remember. */
export function updateMemory(
  memory: Memory,
  files: readonly PresentFile[],
  drafts: readonly Draft[],
  context: Pick<ImportContext, 'options' | 'programme'>,
): Memory {
  const settled = drafts.filter(
    ({ planned, takesRow }) => takesRow || planned.state === 'same' || planned.state === 'updated',
  );
  const hashes = new Map(memory.hashes);
  for (const { planned } of settled) hashes.set(planned.file, planned.hash);
  return {
    hashes,
    texts: rememberTexts(memory, files, settled),
    closed: rememberClosed(memory, files, drafts, context),
  };
}

function rememberTexts(
  memory: Memory,
  files: readonly PresentFile[],
  settled: readonly Draft[],
): Map<string, string> {
  const texts = new Map(memory.texts);
  for (const { file, description } of files)
    if (!texts.has(file)) texts.set(file, hashText(description));
  const names = new Set(files.map(({ file }) => file));
  const gone = new Map(
    [...texts].flatMap(([file, hash]) => (names.has(file) ? [] : [[hash, file]])),
  );
  for (const { planned, present, description, getKey } of settled) {
    if (planned.state === 'same' && present?.description === description) continue;
    const hash = hashKey(getKey());
    // A deleted text that came back under another id is deleted no more.
    const former = gone.get(hash);
    if (former !== undefined) texts.delete(former);
    texts.set(planned.file, hash);
  }
  return texts;
}

function rememberClosed(
  memory: Memory,
  files: readonly PresentFile[],
  drafts: readonly Draft[],
  { options: { open }, programme }: Pick<ImportContext, 'options' | 'programme'>,
): Map<string, string> {
  const closed = new Map(memory.closed);
  const named = new Set(closed.values());
  for (const { file, description, closure } of files) {
    if (closure === 'closed') closed.set(hashText(description), file);
    // Whoever opens the file by hand has decided.
    else if (closure === 'open' && named.has(file)) {
      const hash = hashText(description);
      if (closed.get(hash) === file) closed.delete(hash);
    }
  }
  for (const draft of drafts) {
    const { planned, present, takesRow, isFlagOpen, getKey, getAfter } = draft;
    const before = present === undefined ? '' : hashText(present.description);
    if (isClosedByHand(planned, present, memory)) closed.set(before, planned.file);
    if (planned.written === undefined) continue;
    const isNamed = open.includes(planned.id);
    // Whatever else keeps a record confidential is seen in its file the next time.
    if (isFlagOpen && !isNamed && !closed.has(before)) continue;
    const hash = takesRow ? hashKey(getKey()) : before;
    const after = getAfter();
    // A flag that the sheet has lost opens nothing later that was closed before, and no more does what was taken back.
    const isKept =
      closed.has(before) || (present?.closure === 'open' && takesBack(planned, programme));
    if (after === 'closed' || (after === 'undecided' && isKept)) closed.set(hash, planned.file);
    if (after === 'open' && isNamed) closed.delete(hash);
  }
  closed.delete('');
  return closed;
}

/** Whether somebody closed a file by taking out or changing what decides about it, and its row says the same by now. */
function isClosedByHand(
  { file, state, hash }: PlannedFile,
  present: PresentFile | undefined,
  { hashes }: Memory,
): boolean {
  const last = hashes.get(file);
  return (
    state === 'same' && present?.closure === 'undecided' && last !== undefined && last !== hash
  );
}

/**
 * Whether a row has another answer to a question for leave than the yes of its file, or its sheet says as a whole that it
 * is not to be published.
 */
function takesBack({ changes }: PlannedFile, programme: Programme): boolean {
  return changes.some(({ header, inFile = '', inSheet = '' }) => {
    if (isHeaderOf(programme, header, 'confidential'))
      return readImportedFlag(inSheet) === 'waiting';
    const isAnswered = isConsent(inFile) && inSheet.trim() !== '' && !isConsent(inSheet);
    return isAnswered && readDeciding(header, programme)?.about === 'consent';
  });
}
