import type { PrintedList, PrintKind, PrintKit } from '../../explorer/printing/printKit.ts';
import { formatShared, MAX_ADDRESS } from '../../explorer/shortlist/sharedShortlist.ts';
import type { Shortlist } from '../../explorer/shortlist/shortlist.ts';
import { formatCount, formatMessage, formatNumber } from '../../messages/formatMessage.ts';
import { locate } from '../../urls.ts';
import { copyText } from '../copyText.ts';
import { connectDownloadMenu } from '../downloads/connectDownloadMenu.ts';
import type { MenuSource } from '../downloads/downloadMenu.ts';
import { findElement } from '../explorer/element.ts';
import type { ExplorerFiles } from '../explorer/explorerFiles.ts';
import { setNote } from '../explorer/setNote.ts';
import { createPrinter } from '../printing/runPrint.ts';
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
    void copyText(address).then((isCopied) => {
      say(isCopied ? shortlist.copied : shortlist.copyFailed);
      if (!isCopied) setNote(shown, address);
    });
  });
}

/** Prints the list as it is or, in the place of cards, whole texts, a booklet or cards for a workshop. */
function connectPrint(root: HTMLElement, { files, words, painter, getShown, say }: Context): void {
  findElement(root, '.shortlist__print').addEventListener('click', () => {
    globalThis.print();
  });
  const place = findElement(root, '.shortlist__texts');
  const printer = createPrinter(root, { place, files, words });
  const print = (kind: PrintKind): void => {
    const list = getShown();
    printer.print({
      ...{ kind, count: list.items.length, tell: say },
      load: async () => {
        const [found, columns] = await Promise.all([
          painter.loadEach(list.items),
          painter.loadColumns(),
        ]);
        return {
          ...{ columns, contents: found.map(({ content }) => content) },
          notes: found.map(({ note }) => note),
          describe: (taking, site) => describeList({ ...list, items: found }, taking, site, words),
        };
      },
      begin: () => {
        place.replaceChildren();
        place.hidden = false;
      },
      back: () => {
        place.hidden = true;
        place.replaceChildren();
      },
    });
  };
  for (const button of root.querySelectorAll<HTMLElement>('[data-print]')) {
    button.addEventListener('click', () => {
      print(button.dataset['print'] as PrintKind);
    });
  }
}

/** Nobody types a longer address from paper. */
const MAX_PRINTED_ADDRESS = 250;

/** What the cover of a printed list says of it. */
function describeList(
  list: Shortlist,
  taking: PrintKit['taking'],
  site: string,
  { messages, language }: ShortlistWords,
): PrintedList {
  const { pathname, search, hash } = new URL(locateList(list, false));
  const address = locate(pathname + search + hash, site);
  const count = formatCount(messages.shortlist.count, list.items.length, language);
  return {
    title: list.title === '' ? messages.shortlist.heading : list.title,
    selection: [
      formatMessage(taking.count, { count }),
      ...(address.length > MAX_PRINTED_ADDRESS ? [] : [formatMessage(taking.address, { address })]),
    ],
  };
}

/** The menu of files, where the site has data. */
function connectTaking(root: HTMLElement, { files, words, painter, getShown }: Context): void {
  const menu = root.querySelector<HTMLDetailsElement>('.shortlist__take');
  if (menu === null) return;
  const { messages, language } = words;
  const take: MenuSource['take'] = async (kit) => {
    const list = getShown();
    const found = await painter.loadEach(list.items);
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
