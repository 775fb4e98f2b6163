import type { Shown } from '../../explorer/model.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { formatCount } from '../../messages/formatMessage.ts';
import type { Messages } from '../../messages/index.ts';
import type { connectDownloadMenu } from '../downloads/connectDownloadMenu.ts';
import type { ExplorerFiles } from './explorerFiles.ts';
import { findElement } from './element.ts';

interface Context {
  readonly files: ExplorerFiles;
  readonly words: ExplorerWords;
  readonly getShown: () => Shown | undefined;
  /** What a file says of what is shown (`describeTaken`). */
  readonly describe: (shown: Shown, taking: Messages['taking']) => string[];
}

/**
 * The menu “Download”, where the site has one; what it does is fetched when it is opened. Gives what tells it
 * that something else is shown.
 */
export function connectDownloads(root: HTMLElement, context: Context): (shown: Shown) => void {
  const menu = root.querySelector<HTMLDetailsElement>('.explorer__take');
  if (menu === null) return () => undefined;
  const { files, words, getShown, describe } = context;
  const source: Parameters<typeof connectDownloadMenu>[2] = {
    ...{ files, language: words.language, failed: words.messages.explorer.failedOutcomes },
    prepare: async () => {
      // Without them nobody knows what is shown.
      await files.loadColumns();
      return async (kit) => {
        const shown = getShown();
        if (shown === undefined) throw new Error('Nothing is shown yet.');
        const selection = describe(shown, kit.words);
        const { ids } = await files.loadIds();
        return { ids: shown.rows.flatMap((row) => ids[row] ?? []), selection };
      };
    },
  };
  // The page need not wait for it.
  // eslint-disable-next-line no-restricted-syntax -- of this zone
  void import('../downloads/connectDownloadMenu.ts').then((menus) => {
    menus.connectDownloadMenu(menu, findElement(menu, '.explorer__taking'), source);
  }, reportError);
  const { download, take } = words.messages.explorer;
  const summary = findElement(menu, 'summary');
  // Opened it has a row of its own, in which there is room for what it takes.
  let count = 0;
  const rename = (): void => {
    summary.textContent =
      menu.open && count > 0 ? formatCount(take, count, words.language) : download;
  };
  menu.addEventListener('toggle', rename);
  return ({ rows, isStatic }) => {
    // The page came with the number of its own list.
    if (isStatic && rows.length === 0) return;
    menu.hidden = rows.length === 0;
    count = rows.length;
    rename();
  };
}
