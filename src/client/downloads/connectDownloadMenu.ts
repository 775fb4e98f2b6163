import type { ExplorerFiles } from '../explorer/explorerFiles.ts';
import { closeByKey } from '../closeByKey.ts';
import { setNote } from '../explorer/setNote.ts';
import type { MenuSource } from './downloadMenu.ts';

interface Context {
  readonly files: ExplorerFiles;
  /** BCP 47. */
  readonly language: string;
  /** What is said where the menu cannot be opened. */
  readonly failed: string;
  /** Fetches what has to be there before anything is taken away, and gives what tells what is taken. */
  readonly prepare: () => Promise<MenuSource['take']>;
}

/** A menu of files (`details`), whose formats are put into `place` when it is first opened: what it does is fetched then. */
export function connectDownloadMenu(
  menu: HTMLDetailsElement,
  place: HTMLElement,
  { files, language, failed, prepare }: Context,
): void {
  let opening: Promise<void> | undefined;
  const open = async (): Promise<void> => {
    const [{ showDownloadMenu }, kit, take] = await Promise.all([
      // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
      import('./downloadMenu.ts'),
      files.loadData(menu.dataset['kit'] ?? ''),
      prepare(),
    ]);
    showDownloadMenu(place, { kit, language, take });
  };
  closeByKey(menu);
  const openOnce = (): void => {
    if (!menu.open) return;
    opening ??= open().catch((error: unknown) => {
      // Whoever opens it again tries again.
      opening = undefined;
      setNote(place, failed);
      reportError(error);
    });
  };
  menu.addEventListener('toggle', openOnce);
  // It may have been opened before this was there.
  openOnce();
}
