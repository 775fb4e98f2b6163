import { describeFailed, refusePrinting } from '../../explorer/describePrinting.ts';
import { formatShared, MAX_ADDRESS } from '../../explorer/shortlist/sharedShortlist.ts';
import type { Shortlist } from '../../explorer/shortlist/shortlist.ts';
import { formatCount, formatMessage, formatNumber } from '../../messages/formatMessage.ts';
import { connectDownloadMenu } from '../downloads/connectDownloadMenu.ts';
import type { MenuSource } from '../downloads/downloadMenu.ts';
import { createElement, findElement } from '../explorer/element.ts';
import type { ExplorerFiles } from '../explorer/explorerFiles.ts';
import { setNote } from '../explorer/setNote.ts';
import type { ItemPainter } from './itemPainter.ts';
import type { ShortlistWords } from './shortlistWords.ts';

interface Context {
  readonly files: ExplorerFiles;
  readonly words: ShortlistWords;
  readonly painter: ItemPainter;
  readonly getShown: () => Shortlist;
  readonly say: (text: string) => void;
}

/** What takes a list away: its address, print, files. */
export function connectShortlistTools(root: HTMLElement, context: Context): void {
  connectCopy(root, context);
  connectPrint(root, context);
  connectTaking(root, context);
}

/** The whole address of a list, without the reader's notes unless they want them sent. */
function locateList(list: Shortlist, hasNotes: boolean): string {
  return new URL(formatShared(list, hasNotes), location.href).href;
}

function connectCopy(root: HTMLElement, { words, getShown, say }: Context): void {
  const { shortlist } = words.messages;
  const button = findElement(root, '.shortlist__copy');
  const box = findElement(root, '.shortlist__with-notes', HTMLInputElement);
  const shown = findElement(root, '.shortlist__address');
  button.addEventListener('click', () => {
    const address = locateList(getShown(), box.checked);
    setNote(shown, '');
    if (address.length > MAX_ADDRESS) {
      const [length, max] = [address.length, MAX_ADDRESS].map((each) =>
        formatNumber(each, words.language),
      );
      say(formatMessage(shortlist.tooLong, { length: length ?? '', max: max ?? '' }));
      return;
    }
    navigator.clipboard.writeText(address).then(
      () => {
        say(shortlist.copied);
      },
      () => {
        say(shortlist.copyFailed);
        setNote(shown, address);
      },
    );
  });
}

/** Prints the list as it is, or with the whole texts in the place of cards. */
function connectPrint(root: HTMLElement, { words, painter, getShown, say }: Context): void {
  const { explorer } = words.messages;
  findElement(root, '.shortlist__print').addEventListener('click', () => {
    globalThis.print();
  });
  const texts = findElement(root, '.shortlist__texts');
  const back = (): void => {
    texts.hidden = true;
    texts.replaceChildren();
    delete root.dataset['printing'];
  };
  const printWhole = async (): Promise<void> => {
    const { items } = getShown();
    const refusal = refusePrinting(items.length, words);
    if (refusal !== undefined) {
      say(refusal);
      return;
    }
    const [{ createTextsView }, found, columns] = await Promise.all([
      // eslint-disable-next-line no-restricted-syntax -- of this zone
      import('../explorer/textsView.ts'),
      painter.loadItems(items),
      painter.loadColumns(),
    ]);
    texts.hidden = false;
    root.dataset['printing'] = 'loading';
    const contents = found.map(({ content }) => content);
    const view = createTextsView(texts, words);
    const failed = await view.show({ contents, columns, query: '', first: 1 }, back);
    if (failed === undefined) return;
    const missing = describeFailed(failed, words);
    if (missing !== undefined) {
      back();
      say(missing);
      return;
    }
    for (const [index, article] of [...texts.querySelectorAll('article')].entries()) {
      const note = found[index]?.note ?? '';
      if (note !== '')
        article.append(
          createElement('p', { class: 'listed__written', text: note, attributes: { dir: 'auto' } }),
        );
    }
    root.dataset['printing'] = 'ready';
    addEventListener('afterprint', back, { once: true });
    globalThis.print();
  };
  findElement(root, '.shortlist__print-whole').addEventListener('click', () => {
    printWhole().catch((error: unknown) => {
      back();
      say(explorer.failedOutcomes);
      reportError(error);
    });
  });
}

/** The menu of files, where the site has data. */
function connectTaking(root: HTMLElement, { files, words, painter, getShown }: Context): void {
  const menu = root.querySelector<HTMLDetailsElement>('.shortlist__take');
  if (menu === null) return;
  const { messages, language } = words;
  const take: MenuSource['take'] = async (kit) => {
    const list = getShown();
    const found = await painter.loadItems(list.items);
    const notes = new Map(found.map(({ current, note }) => [current, note]));
    const address = locateList({ ...list, items: found }, false);
    const title = list.title === '' ? messages.shortlist.heading : list.title;
    return {
      ids: [...notes.keys()],
      selection: [
        formatMessage(kit.words.filter, { filter: title }),
        formatCount(messages.shortlist.count, notes.size, language),
        ...(address.length > MAX_ADDRESS ? [] : [formatMessage(kit.words.address, { address })]),
      ],
      ...([...notes.values()].some((note) => note !== '') ? { notes } : {}),
    };
  };
  connectDownloadMenu(menu, findElement(menu, '.shortlist__formats'), {
    ...{ files, language, failed: messages.explorer.failedOutcomes },
    prepare: () => Promise.resolve(take),
  });
}
