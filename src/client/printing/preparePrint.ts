import { createRowCard } from '../../explorer/createCard.ts';
import { describeFailed } from '../../explorer/describePrinting.ts';
import { namePrintKit, type PrintKit } from '../../explorer/printing/printKit.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { createElement } from '../explorer/element.ts';
import type { ExplorerFiles } from '../explorer/explorerFiles.ts';
import { createTextsView } from '../explorer/textsView.ts';
import { parseMarkup } from '../parseMarkup.ts';
import type { PrintOrder } from './printOrder.ts';
import stylesAddress from '../../styles/booklet.css?url';

/** The place where it is put together, and what is said meanwhile. */
interface Place {
  readonly place: HTMLElement;
  readonly files: ExplorerFiles;
  readonly words: ExplorerWords;
  /** Something else is to be shown in the place. */
  readonly signal: AbortSignal;
  /** The reader wants it no more. */
  readonly cancel: () => void;
}

/** Puts together what is printed; nothing if the reader gave it up, and what is wrong if it cannot be printed whole. */
export async function preparePrint(
  order: PrintOrder,
  { place, files, words, signal, cancel }: Place,
): Promise<{ readonly problem?: string } | undefined> {
  const { kind, contents, columns, notes = [] } = order;
  const loadKit = async (): Promise<PrintKit & { readonly site: string }> => {
    const language = words.messages.root === undefined ? undefined : words.language;
    const [kit] = await Promise.all([files.loadPrint(namePrintKit(language)), loadStyles()]);
    return { ...kit, site: kit.site ?? location.origin };
  };
  if (kind === 'cards') {
    const [{ renderSheets }, kit] = await Promise.all([
      // eslint-disable-next-line no-restricted-syntax -- of another folder, so that codes are fetched with cards alone
      import('../../explorer/printing/renderSheets.ts'),
      loadKit(),
    ]);
    if (signal.aborted) return undefined;
    const cards = contents.map((content) => createRowCard(content, columns, '', words));
    const sheets = parseMarkup(renderSheets(cards, kit));
    putBeside(createElement('div', { class: 'printed sheets' }, sheets), signal);
    return {};
  }
  const kit = kind === 'booklet' ? loadKit() : undefined;
  // Until it is waited for, nobody else sees that it failed.
  kit?.catch(() => undefined);
  const view = createTextsView(place, words);
  signal.addEventListener('abort', view.stop);
  const failed = await view.show({ contents, columns, query: '', first: 1, isWhole: true }, cancel);
  if (failed === undefined) return undefined;
  const problem = describeFailed(failed, words);
  if (problem !== undefined) return { problem };
  addNotes(place, notes);
  if (kit === undefined) return {};
  const [{ bindBooklet }, loaded] = await Promise.all([
    // eslint-disable-next-line no-restricted-syntax -- of this folder, so that it is fetched with booklets alone
    import('./bindBooklet.ts'),
    kit,
  ]);
  if (signal.aborted) return undefined;
  putBeside(bindBooklet(place, order, words, loaded), signal);
  return {};
}

let styles: Promise<void> | undefined;

/** Fetches the styles of what is put beside the page: few readers print it, so no page begins with them. */
function loadStyles(): Promise<void> {
  styles ??= new Promise<void>((resolve, reject) => {
    const link = createElement('link', {
      attributes: { rel: 'stylesheet', href: stylesAddress },
    });
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      // Whoever prints again tries again.
      styles = undefined;
      link.remove();
      reject(new Error(`${stylesAddress} could not be loaded.`));
    });
    document.head.append(link);
  });
  return styles;
}

/** Puts what is printed instead of the page beside it, until something else is shown. */
function putBeside(printed: HTMLElement, signal: AbortSignal): void {
  document.body.append(printed);
  signal.addEventListener('abort', () => {
    printed.remove();
  });
}

/** The reader's own words come after what they are about. */
function addNotes(place: HTMLElement, notes: readonly string[]): void {
  for (const [index, article] of [...place.querySelectorAll('article')].entries()) {
    const text = notes[index] ?? '';
    if (text !== '')
      article.append(
        createElement('p', { class: 'listed__written', text, attributes: { dir: 'auto' } }),
      );
  }
}
