import { createIdKey, createTextKey, isOtherText } from '../../text/likeness.ts';
import type { Allowances } from './allowances.ts';
import type { Case } from './describeCases.ts';
import { createFolderIndex, hasItsRow, type FolderIndex } from './folderIndex.ts';
import { hashKey, hashText, type Memory } from './memory.ts';
import type { Draft } from './planFile.ts';
import type { PresentFile } from './readPresentFile.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/**
 * Texts that change their id. What was decided about an outcome is tied to its id, so a row
 * may not bring the text of another file, or of one that is gone, under an id of its own:
 *
 * - a row with a file, whose description is that of another file (rows numbered anew);
 * - a new row, whose description or id is that of a file without its row (an id that changed
 *   its form), or whose description is that of a file about which an editor decided;
 * - a row whose description was withdrawn or kept confidential before;
 * - nearly such a description, where one of the two is confidential or decided about;
 * - quite another description than the one that an editor decided about.
 */
export function findMoved(
  drafts: readonly Draft[],
  files: readonly PresentFile[],
  memory: Memory,
  allowances: Allowances,
): Case[] {
  const moved = drafts.filter((draft) => isMoved(draft, memory));
  if (moved.length === 0) return [];
  const folder = createFolderIndex(files, drafts);
  const known = { folder, withdrawn: createWithdrawn(files, memory, folder), allowances };
  return moved.flatMap((draft) => {
    const cases: Case[] = [];
    for (const check of CHECKS) {
      const found = check(draft, known);
      if (found !== undefined) cases.push(found);
      // A text that only resembles another may still be stopped for something else.
      if (found !== undefined && found.code !== 'row-resembles') break;
    }
    return cases;
  });
}

/** What a row is compared with. */
interface Known {
  readonly folder: FolderIndex;
  readonly withdrawn: Withdrawn;
  readonly allowances: Allowances;
}

const CHECKS: readonly ((draft: Draft, known: Known) => Case | undefined)[] = [
  checkSameText,
  checkWithdrawn,
  checkLikeText,
  checkOtherText,
];

/**
 * Whether a row brings a text that its file does not have, or did not have when somebody deleted
 * it. What is left as an editor has it moves nothing.
 */
export function isMoved(
  { planned: { file, state }, present, description, takesRow, getKey }: Draft,
  memory: Memory,
): boolean {
  if (state === 'removed' && !takesRow) {
    const former = memory.texts.get(file);
    return former !== undefined && former !== hashKey(getKey());
  }
  if (!takesRow && state !== 'conflict') return false;
  if (present === undefined) return true;
  return present.description !== description && createTextKey(present.description) !== getKey();
}

/** The very text of another file, or an id that differs from that of another only in its form. */
function checkSameText(
  { planned: { id, state, written }, present, getKey, row, getAfter }: Draft,
  { folder: { byText, byIdKey, isAtHome }, allowances }: Known,
): Case | undefined {
  const same = byText.get(getKey());
  const isLeftOut = state === 'removed' && written === undefined;
  if (same !== undefined && (present !== undefined || isLeftOut)) {
    const text = getToolTexts().import.cases.hasText({ id, other: describeFile(same) });
    return { code: 'rows-moved', row, text };
  }
  const isRenamed = same !== undefined && (same.isDecided || !isAtHome(same));
  const former = isRenamed ? same : state === 'new' ? byIdKey.get(createIdKey(id)) : undefined;
  if (former === undefined) return undefined;
  const isFree = getAfter() === 'open' && former.closure === 'open' && !former.isDecided;
  if (isFree && allowances.has('open', id)) return undefined;
  const { hasText, otherForm } = getToolTexts().import.cases;
  const text = (isRenamed ? hasText : otherForm)({ id, other: describeFile(former) });
  return { code: 'row-seems-renamed', row, text };
}

/** A text that no file has any more: the option that would bring it back, and the file that had it. */
interface Lost {
  readonly option: 'open' | 'restore';
  readonly file: string;
}

/** Hash of a text → how it was lost. */
type Withdrawn = ReadonlyMap<string, Lost>;

function createWithdrawn(
  files: readonly PresentFile[],
  memory: Memory,
  { byText }: FolderIndex,
): Withdrawn {
  const names = new Set(files.map(({ file }) => file));
  const kept = new Set([...byText.values()].map(({ description }) => hashText(description)));
  const lost = new Map<string, Lost>();
  for (const [file, hash] of memory.texts)
    if (hash !== '' && !names.has(file) && !kept.has(hash))
      lost.set(hash, { option: 'restore', file });
  for (const [hash, file] of memory.closed)
    if (!kept.has(hash)) lost.set(hash, { option: 'open', file });
  return lost;
}

/** The text of an outcome that somebody deleted or kept confidential under whatever id. */
function checkWithdrawn(
  { planned: { id, written }, row, getKey, getAfter }: Draft,
  { withdrawn, allowances }: Known,
): Case | undefined {
  if (withdrawn.size === 0 || written === undefined) return undefined;
  const found = withdrawn.get(hashKey(getKey()));
  if (found === undefined || getAfter() !== 'open' || allowances.ask(found.option, id))
    return undefined;
  const { keptBack, deleted } = getToolTexts().import.cases;
  const text = (found.option === 'open' ? keptBack : deleted)({ id, file: found.file });
  return { code: 'row-text-withdrawn', row, text };
}

/** A text that is nearly that of another file, and nearer to it than to what its own file says. */
function checkLikeText(draft: Draft, { folder, allowances }: Known): Case | undefined {
  const { planned, present, description, row, getAfter } = draft;
  if (planned.written === undefined) return undefined;
  if (present !== undefined && !isOtherText(present.description, description)) return undefined;
  const like = folder.findLike(draft);
  if (like === undefined) return undefined;
  const { file, percent } = like;
  const isSettled = hasItsRow(file, folder);
  const isKept = (of: PresentFile | undefined): boolean =>
    of !== undefined && (of.closure !== 'open' || of.isDecided);
  const isProtected = (isKept(file) || isKept(present)) && getAfter() === 'open';
  if (isSettled && !isProtected) return undefined;
  const mustStop = isProtected && (!isSettled || present !== undefined);
  if (mustStop && allowances.ask('open', planned.id)) return undefined;
  const stop = present === undefined ? 'row-seems-renamed' : 'rows-moved';
  const detail = { id: planned.id, other: describeFile(file), percent };
  const text = getToolTexts().import.cases.alike(detail);
  return { code: mustStop ? stop : 'row-resembles', row, text };
}

/** A text that has nothing in common with what the editor of its file decided about. */
function checkOtherText(
  { planned, present, description, row, takesRow }: Draft,
  { allowances }: Known,
): Case | undefined {
  if (present === undefined || !takesRow) return undefined;
  if (!present.isDecided && !planned.isFlagKept) return undefined;
  if (!isOtherText(present.description, description)) return undefined;
  if (allowances.ask('open', planned.id)) return undefined;
  return { code: 'row-other-text', row, text: `“${planned.id}”, whose file is ${planned.file}` };
}

function describeFile({ file, id }: PresentFile): string {
  return id === undefined ? file : getToolTexts().import.cases.ofFile({ id, file });
}
