import type { Change } from '../../explorer/change.ts';
import { suggest, type Suggestion, type SuggestionSource } from '../../explorer/suggest.ts';
import { looksLikeId } from '../../explorer/idTable.ts';
import type { ExplorerState } from '../../explorer/address.ts';
import { formatCount } from '../../messages/formatMessage.ts';
import { markName } from '../../text/direction.ts';
import { createElement } from './element.ts';
import type { ExplorerFiles } from './explorerFiles.ts';

/** What the list of suggestions needs of the explorer. */
export interface SuggestionHost {
  readonly files: ExplorerFiles;
  /** The facet of the page, where it has one. */
  readonly fixed: string | undefined;
  readonly words: SuggestionSource['words'];
  readonly getState: () => ExplorerState;
  readonly go: (change: Change) => void;
  readonly say: (text: string) => void;
}

const LIST_ID = 'suggestions';

/**
 * Makes of the search box the combobox (ARIA 1.2) that it says it is: a list of suggestions below it while a reader types. Arrow keys go through
 * it, Enter takes the one that is marked, Escape closes it, and without one marked all keys do what they did before. What cannot be
 * fetched for it is left out: the search works without. Returns what offers suggestions for what is in the box already.
 */
export function connectSuggestions(input: HTMLInputElement, host: SuggestionHost): () => void {
  const { words } = host;
  const list = createElement('ul', {
    class: 'suggestions',
    attributes: { role: 'listbox', id: LIST_ID, 'aria-label': words.messages.search.suggestions },
  });
  list.hidden = true;
  input.closest('form')?.append(list);
  input.setAttribute('aria-controls', LIST_ID);

  let offered: readonly Suggestion[] = [];
  let marked = -1;
  /** Counts what was typed, so that what comes late is not shown. */
  let asked = 0;

  const mark = (index: number): void => {
    marked = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    const option = list.children[index];
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const show = (suggestions: readonly Suggestion[]): void => {
    offered = suggestions;
    list.replaceChildren(...suggestions.map(createOption));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(suggestions.length > 0));
    mark(-1);
    if (suggestions.length > 0)
      host.say(formatCount(words.messages.search.suggested, suggestions.length, words.language));
  };
  const close = (): void => {
    asked += 1;
    show([]);
  };
  const take = (index: number): void => {
    const suggestion = offered[index];
    if (suggestion === undefined) return;
    close();
    host.go(suggestion.change);
    input.value = host.getState().query;
  };
  const offer = async (): Promise<void> => {
    asked += 1;
    const own = asked;
    const typed = input.value;
    const source = await loadSource(host, typed);
    if (own !== asked || document.activeElement !== input) return;
    show(source === undefined ? [] : suggest(typed, source, host.getState()));
  };

  input.addEventListener('input', () => void offer());
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const { length } = offered;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        mark(marked + 1 < length ? marked + 1 : -1);
      },
      ArrowUp: () => {
        mark(marked === -1 ? length - 1 : marked - 1);
      },
      Escape: close,
      ...(marked === -1
        ? {}
        : {
            Enter: () => {
              take(marked);
            },
          }),
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (move === undefined) return;
    event.preventDefault();
    move();
  });
  // The box keeps the focus, so that the list is still there when the press ends.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    take(option === null ? -1 : [...list.children].indexOf(option));
  });
  return () => void offer();
}

/** What can be had of what suggestions are made of; nothing without the columns. */
async function loadSource(
  { files, fixed, words }: SuggestionHost,
  typed: string,
): Promise<SuggestionSource | undefined> {
  const [columns, acronyms, ids] = await Promise.all([
    files.loadColumns().catch(() => undefined),
    files.loadAcronyms().catch(() => []),
    looksLikeId(typed.trim().split(/\s+/).at(-1) ?? '')
      ? files.loadIds().catch(() => undefined)
      : undefined,
  ]);
  return columns && { columns, fixed, acronyms, ids, words };
}

function createOption({ label, lang, note }: Suggestion, index: number): HTMLElement {
  return createElement(
    'li',
    { attributes: { role: 'option', id: `${LIST_ID}-${index}`, 'aria-selected': 'false' } },
    createElement('bdi', { text: label, attributes: { ...markName(label, lang) } }),
    ' ',
    createElement('span', { class: 'suggestions__note', text: note, attributes: { dir: 'auto' } }),
  );
}
