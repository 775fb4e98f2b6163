import type { CardContent } from '../../explorer/cardFiles.ts';
import type { Columns } from '../../explorer/columns.ts';
import { createRowCard } from '../../explorer/createCard.ts';
import { createNameNow, createRowTable } from '../../explorer/idTable.ts';
import { renderCoins } from '../../explorer/renderCoins.ts';
import { renderShortlist, type ShownItem } from '../../explorer/shortlist/renderShortlist.ts';
import { mergeItems, type Listed, type NameNow } from '../../explorer/shortlist/shortlist.ts';
import type { ExplorerFiles } from '../explorer/explorerFiles.ts';
import { parseMarkup } from '../parseMarkup.ts';
import type { ShortlistWords } from './shortlistWords.ts';

interface Context {
  readonly files: ExplorerFiles;
  readonly words: ShortlistWords;
  readonly fail: () => void;
}

/** An outcome of a list that the site has. */
interface FoundItem extends Listed {
  /** The id that it has now. */
  readonly current: string;
  readonly content: CardContent;
}

export interface ItemPainter {
  /** Shows the list at once, and the outcomes when they are there, with the notes that are written by then. */
  readonly paint: (getItems: () => readonly Listed[], isOwn: boolean) => void;
  /** Leads the keyboard to the button of an outcome that moves it so many places, or takes it away. */
  readonly focus: (id: string, by: number) => void;
  readonly loadColumns: () => Promise<Columns>;
  /** Those that the site has, in the order of the list, each once, whatever ids it is listed under. */
  readonly loadEach: (items: readonly Listed[]) => Promise<readonly FoundItem[]>;
  /** By which ids outcomes were listed before; where that cannot be known, as if there were none. */
  readonly loadNames: () => Promise<NameNow>;
}

/** Paints the outcomes of a list into `place`; who writes there goes on writing. */
export function createItemPainter(
  place: HTMLElement,
  { files, words, fail }: Context,
): ItemPainter {
  /** Counts paintings, so that what comes late for an earlier one is dropped. */
  let run = 0;
  const { loadColumns } = files;
  const loadItems = async (items: readonly Listed[]): Promise<readonly FoundItem[]> => {
    const table = await files.loadIds();
    const rows = createRowTable(table);
    const known = items.flatMap((item) => {
      const row = rows.get(item.id);
      return row === undefined ? [] : [{ ...item, row, current: table.ids[row] ?? item.id }];
    });
    const cards = await files.loadCards(known.map(({ row }) => row));
    return known.flatMap(({ row, ...item }, index) => {
      const card = cards[index];
      return card === undefined ? [] : [{ ...item, content: { row, card } }];
    });
  };
  const show = (items: readonly ShownItem[], isOwn: boolean): void => {
    const kept = keepWriting(place);
    const list = parseMarkup(renderShortlist(items, isOwn, words.messages.shortlist));
    const cards = items.flatMap(({ card }) => (typeof card === 'object' ? [card] : []));
    const { source } = words.messages;
    const coins = source && parseMarkup(renderCoins(cards, source, location.origin));
    place.replaceChildren(list, ...(coins === undefined ? [] : [coins]));
    kept();
    // Reference managers read the page once.
    document.dispatchEvent(new Event('ZoteroItemUpdated'));
  };
  const paint: ItemPainter['paint'] = (getItems, isOwn) => {
    run += 1;
    const own = run;
    const items = getItems();
    const showLoading = (): void => {
      show(
        getItems().map((item) => ({ ...item, card: 'loading' })),
        isOwn,
      );
    };
    if (place.childElementCount === 0) showLoading();
    if (items.length === 0) {
      place.replaceChildren();
      return;
    }
    // Without columns a card has no facts.
    Promise.all([loadItems(items), loadColumns().catch(() => undefined)]).then(
      ([found, columns]) => {
        if (own !== run) return;
        const byId = new Map(found.map(({ id, content }) => [id, content]));
        const shown = getItems().map((item) => {
          const content = byId.get(item.id);
          return { ...item, card: content && createRowCard(content, columns, '', words) };
        });
        show(shown, isOwn);
        place.dataset['state'] = 'ready';
      },
      (error: unknown) => {
        if (own !== run) return;
        showLoading();
        fail();
        reportError(error);
      },
    );
  };
  return {
    ...{ paint, loadColumns },
    loadEach: async (items) => mergeItems(await loadItems(items), ({ current }) => current),
    loadNames: () =>
      files.loadIds().then(createNameNow, (error: unknown) => {
        reportError(error);
        return (id) => id;
      }),
    focus: (id, by) => {
      pending = { id, by };
      focusTool(place, id, by);
    },
  };
}

/** Where the keyboard was led to: what is painted after that leads there again. */
let pending: { readonly id: string; readonly by: number } | undefined;

function focusTool(place: HTMLElement, id: string, by: number): void {
  const item = place.querySelector(`[data-id="${CSS.escape(id)}"]`);
  const tool = item?.querySelector<HTMLButtonElement>(`[data-by="${by}"]`);
  // At an end it goes no further that way.
  const other =
    tool?.disabled === true ? item?.querySelector<HTMLElement>('[data-by]:enabled') : tool;
  other?.focus();
}

/** Notes the place of the keyboard; what is given leads back to it. */
function keepWriting(place: HTMLElement): () => void {
  const { activeElement } = document;
  const id = activeElement?.closest<HTMLElement>('[data-id]')?.dataset['id'];
  if (!activeElement || id === undefined || !place.contains(activeElement))
    return () => {
      if (pending !== undefined) focusTool(place, pending.id, pending.by);
      pending = undefined;
    };
  if (activeElement instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd } = activeElement;
    return () => {
      const again = place.querySelector<HTMLTextAreaElement>(
        `[data-id="${CSS.escape(id)}"] textarea`,
      );
      again?.focus();
      again?.setSelectionRange(selectionStart, selectionEnd);
    };
  }
  const by = Number((activeElement as HTMLElement).dataset['by'] ?? 0);
  return () => {
    focusTool(place, pending?.id ?? id, pending?.by ?? by);
    pending = undefined;
  };
}
