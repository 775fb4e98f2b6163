import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { createIdKey, createTextKey, isOtherText } from '../../text/likeness.ts';
import type { Allowances } from './allowances.ts';
import { describeCases, type Case } from './describeCases.ts';
import { createFolderIndex, hasItsRow, type FolderIndex } from './folderIndex.ts';
import { hashKey, hashText, type Memory } from './memory.ts';
import type { Draft } from './planFile.ts';
import type { PresentFile } from './readFolder.ts';

/**
 * Texts that change their id. Whatever was decided about an outcome hangs on its id, so a row
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
): { problems: SheetProblem[]; told: ReadonlySet<Draft> } {
  const told = new Set<Draft>();
  const moved = drafts.filter((draft) => isMoved(draft, memory));
  if (moved.length === 0) return { problems: [], told };
  const folder = createFolderIndex(files, drafts);
  const withdrawn = createWithdrawn(files, memory, folder);
  const cases = { moved: [], renamed: [], withdrawn: [], other: [], like: [] } as Cases;
  for (const draft of moved) {
    const isTold =
      checkSameText(draft, folder, allowances, cases) ||
      checkWithdrawn(draft, withdrawn, allowances, cases) ||
      checkLikeText(draft, folder, allowances, cases) ||
      checkOtherText(draft, allowances, cases);
    if (isTold) told.add(draft);
  }
  const problems = [
    ...describeCases('rows-moved', cases.moved),
    ...describeCases('row-seems-renamed', cases.renamed),
    ...describeCases('row-text-withdrawn', cases.withdrawn),
    ...describeCases('row-other-text', cases.other),
    ...describeCases('row-resembles', cases.like),
  ];
  return { problems, told };
}

type Cases = Record<'moved' | 'renamed' | 'withdrawn' | 'other' | 'like', Case[]>;

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
  { byText, byIdKey, isAtHome }: FolderIndex,
  allowances: Allowances,
  cases: Cases,
): boolean {
  const same = byText.get(getKey());
  const isLeftOut = state === 'removed' && written === undefined;
  if (same !== undefined && (present !== undefined || isLeftOut)) {
    cases.moved.push({ row, text: `“${id}” has the description of ${nameFile(same)}` });
    return true;
  }
  const isRenamed = same !== undefined && (same.isDecided || !isAtHome(same));
  const former = isRenamed ? same : state === 'new' ? byIdKey.get(createIdKey(id)) : undefined;
  if (former === undefined) return false;
  const isFree = getAfter() === 'open' && former.closure === 'open' && !former.isDecided;
  if (isFree && allowances.has('open', id)) return false;
  const why = isRenamed ? 'has the description of' : 'is another form of the id of';
  cases.renamed.push({ row, text: `“${id}” ${why} ${nameFile(former)}` });
  return true;
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
  withdrawn: Withdrawn,
  allowances: Allowances,
  cases: Cases,
): boolean {
  if (withdrawn.size === 0 || written === undefined) return false;
  const found = withdrawn.get(hashKey(getKey()));
  if (found === undefined || getAfter() !== 'open' || allowances.ask(found.option, id))
    return false;
  const what = found.option === 'open' ? 'was kept confidential' : 'was deleted';
  cases.withdrawn.push({ row, text: `“${id}” tells what ${what} as ${found.file}` });
  return true;
}

/** A text that is nearly that of another file, and nearer to it than to what its own file says. */
function checkLikeText(
  draft: Draft,
  folder: FolderIndex,
  allowances: Allowances,
  cases: Cases,
): boolean {
  const { planned, present, description, row, getAfter } = draft;
  if (planned.written === undefined) return false;
  if (present !== undefined && !isOtherText(present.description, description)) return false;
  const like = folder.findLike(draft);
  if (like === undefined) return false;
  const { file, percent } = like;
  const isSettled = hasItsRow(file, folder);
  const isKept = (of: PresentFile | undefined): boolean =>
    of !== undefined && (of.closure !== 'open' || of.isDecided);
  const isProtected = (isKept(file) || isKept(present)) && getAfter() === 'open';
  if (isSettled && !isProtected) return false;
  const text = `“${planned.id}” is ${percent} % the same as ${nameFile(file)}`;
  const mustStop = isProtected && (!isSettled || present !== undefined);
  if (mustStop && allowances.ask('open', planned.id)) return false;
  const kind = !mustStop ? 'like' : present === undefined ? 'renamed' : 'moved';
  cases[kind].push({ row, text });
  return mustStop;
}

/** A text that has nothing in common with what the editor of its file decided about. */
function checkOtherText(
  { planned, present, description, row, takesRow }: Draft,
  allowances: Allowances,
  cases: Cases,
): boolean {
  if (present === undefined || !takesRow) return false;
  if (!present.isDecided && !planned.isFlagKept) return false;
  if (!isOtherText(present.description, description)) return false;
  if (allowances.ask('open', planned.id)) return false;
  cases.other.push({ row, text: `“${planned.id}”, whose file is ${planned.file}` });
  return true;
}

function nameFile({ file, id }: PresentFile): string {
  return id === undefined ? file : `“${id}” in ${file}`;
}
