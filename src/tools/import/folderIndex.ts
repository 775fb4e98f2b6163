import {
  createIdKey,
  createLikenessIndex,
  createTextKey,
  isOtherText,
  MIN_LIKENESS,
} from '../../text/likeness.ts';
import type { Draft } from './planFile.ts';
import type { PresentFile } from './readPresentFile.ts';

/** The files of a folder by what their rows may have in common with others. */
export interface FolderIndex {
  readonly draftOf: ReadonlyMap<string, Draft>;
  /** Text → the file that matters most of those that have it. */
  readonly byText: ReadonlyMap<string, PresentFile>;
  /** Form of the id → a file without a row. */
  readonly byIdKey: ReadonlyMap<string, PresentFile>;
  /** Whether its own row still has the text of a file, word for word. */
  readonly isAtHome: (file: PresentFile) => boolean;
  /** The file that a text is most like, of those from which a text may have come. */
  readonly findLike: (draft: Draft) => { file: PresentFile; percent: number } | undefined;
}

/** Indexes the files of a folder; `drafts` are the rows that an import has for them. */
export function createFolderIndex(
  files: readonly PresentFile[],
  drafts: readonly Draft[],
): FolderIndex {
  const draftOf = new Map(drafts.map((draft) => [draft.planned.file, draft]));
  const isAtHome = ({ file, description }: PresentFile): boolean => {
    const draft = draftOf.get(file);
    return (
      draft !== undefined &&
      (draft.description === description || draft.getKey() === createTextKey(description))
    );
  };
  const rank = (file: PresentFile): number =>
    (file.closure === 'open' ? 0 : 4) + (file.isDecided ? 2 : 0) + (isAtHome(file) ? 0 : 1);
  const byText = new Map<string, PresentFile>();
  for (const file of files) {
    const key = createTextKey(file.description);
    const other = byText.get(key);
    if (key !== '' && (other === undefined || rank(file) > rank(other))) byText.set(key, file);
  }
  const absent = files.filter(({ file, id }) => id !== undefined && !draftOf.has(file));
  const byIdKey = new Map(absent.map((file) => [createIdKey(file.id ?? ''), file]));
  const findLike = createFindLike(
    files.filter((file) => file.closure !== 'open' || file.isDecided || !isAtHome(file)),
  );
  return { draftOf, byText, byIdKey, isAtHome, findLike };
}

function createFindLike(files: readonly PresentFile[]): FolderIndex['findLike'] {
  let index: ReturnType<typeof createLikenessIndex> | undefined;
  return ({ planned, description, getKey }) => {
    index ??= createLikenessIndex(files.map((file) => file.description));
    let found: { file: PresentFile; percent: number } | undefined;
    for (const [place, likeness] of index.find(description)) {
      const file = files[place];
      const percent = Math.round(likeness * 100);
      if (file === undefined || file.file === planned.file || likeness < MIN_LIKENESS) continue;
      // The very same text is another problem.
      if (createTextKey(file.description) === getKey()) continue;
      if (found === undefined || percent > found.percent) found = { file, percent };
    }
    return found;
  };
}

/** Whether the row of a file describes its outcome, if perhaps in other words. */
export function hasItsRow({ file, description }: PresentFile, { draftOf }: FolderIndex): boolean {
  const draft = draftOf.get(file);
  return draft !== undefined && !isOtherText(draft.description, description);
}
