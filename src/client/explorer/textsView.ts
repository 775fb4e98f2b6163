import type { CardContent } from '../../explorer/cardFiles.ts';
import type { Columns } from '../../explorer/columns.ts';
import { createRowCard } from '../../explorer/createCard.ts';
import { loadTexts } from '../../explorer/loadTexts.ts';
import { renderCards } from '../../explorer/renderCard.ts';
import { renderText } from '../../explorer/renderText.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { formatMessage, formatNumber } from '../../messages/formatMessage.ts';
import { parseMarkup } from '../parseMarkup.ts';
import { createElement, findElement } from './element.ts';
import { loadText } from './outcomeText.ts';

/** What is shown whole. */
interface Texts {
  readonly contents: readonly CardContent[];
  readonly columns: Columns | undefined;
  readonly query: string;
  /** Number of the first within the list, from 1. */
  readonly first: number;
  /** Nothing is shown before all texts have come: each would have the page laid out anew. */
  readonly isWhole?: boolean;
}

/** Outcomes that are read one after another. */
export interface TextsView {
  /** Shows headlines at once and each text as it comes; gives how many could not be loaded, or nothing if it was ended before. */
  readonly show: (texts: Texts, cancel?: () => void) => Promise<number | undefined>;
  /** Fetches no more. */
  readonly stop: () => void;
}

/** Paints into `results`, which shows other views at other times. */
export function createTextsView(results: HTMLElement, words: ExplorerWords): TextsView {
  let running = new AbortController();
  const { explorer } = words.messages;

  const show: TextsView['show'] = async (
    { contents, columns, query, first, isWhole = false },
    cancel,
  ) => {
    running.abort();
    const own = new AbortController();
    running = own;
    const texts = contents.map((content) => {
      const card = createRowCard(content, columns, query, words);
      return { card, headline: content.card[2], markup: renderText(card, explorer) };
    });
    const list = parseMarkup(
      renderCards(
        texts.map((each) => each.markup),
        first,
      ),
    );
    const bodies = [...list.querySelectorAll('.text__body')];
    const progress = createProgress(contents.length, words, () => {
      own.abort();
      progress.element.remove();
      cancel?.();
    });
    const items = [...list.childNodes];
    results.replaceChildren(progress.element, ...(isWhole ? [] : items));
    const failed = await loadTexts(
      texts.length,
      async (index) => {
        const { card, headline } = texts[index] ?? {};
        const text = await loadText(card?.address ?? '', headline ?? '', own.signal);
        bodies[index]?.replaceChildren(text);
      },
      {
        isOver: () => own.signal.aborted,
        fail: (index, error) => {
          bodies[index]?.replaceChildren(
            createElement('p', { class: 'text__failed', text: explorer.textFailed }),
          );
          reportError(error);
        },
        step: progress.step,
      },
    );
    if (failed === undefined) return undefined;
    if (isWhole) results.replaceChildren(...items);
    else progress.element.remove();
    return failed;
  };
  return {
    show,
    stop: () => {
      running.abort();
    },
  };
}

interface Progress {
  readonly element: HTMLElement;
  /** One more has come. */
  readonly step: () => void;
}

/** How many texts have come, and a way to want no more. */
function createProgress(
  total: number,
  { messages: { explorer }, language }: ExplorerWords,
  cancel: () => void,
): Progress {
  let count = 0;
  const bar = createElement('progress', { attributes: { max: String(total), value: '0' } });
  const label = createElement('label', {}, createElement('span'), bar);
  const button = createElement('button', {
    class: 'link-button',
    text: explorer.cancel,
    attributes: { type: 'button' },
  });
  button.addEventListener('click', cancel);
  const say = (): void => {
    bar.value = count;
    findElement(label, 'span').textContent = formatMessage(explorer.loadingTexts, {
      count: formatNumber(count, language),
      total: formatNumber(total, language),
    });
  };
  say();
  return {
    element: createElement('div', { class: 'explorer__progress' }, label, button),
    step: () => {
      count += 1;
      say();
    },
  };
}
