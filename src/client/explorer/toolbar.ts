import type { View } from '../../explorer/address.ts';
import { setDensity, setSort, setView, type Change } from '../../explorer/change.ts';
import type { AnswerNote } from '../../explorer/describeAnswer.ts';
import { describeChange } from '../../explorer/describeChange.ts';
import type { Shown } from '../../explorer/model.ts';
import type { PrintKind } from '../../explorer/printing/printKit.ts';
import { readSort, type SortOptions } from '../../explorer/sortOptions.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { closeByKey } from '../closeByKey.ts';
import { copyText } from '../copyText.ts';
import { createAnswerNote } from './answerNote.ts';
import { createChipList } from './chipList.ts';
import { createElement, findElement } from './element.ts';
import { setCount } from './setCount.ts';
import { setNote } from './setNote.ts';

/** What a reader does here. */
interface Actions {
  readonly go: (change: Change) => void;
  readonly clear: () => void;
  /** Prints all that is listed. */
  readonly print: (kind: PrintKind) => void;
  readonly retry: () => void;
  readonly searchTexts: () => void;
  /** The whole address of what is shown. */
  readonly getAddress: () => string;
  /** Says something to who does not see it. */
  readonly say: (text: string) => void;
}

/** What is around the results: views, order, what is chosen, and what went wrong. */
export interface Toolbar {
  /** Lets the controls work, once the filters are there. */
  readonly start: (panel: HTMLElement) => void;
  readonly showFailure: (text: string) => void;
  readonly showAnswer: (note: AnswerNote) => void;
  readonly update: (shown: Shown) => void;
}

/** For so many milliseconds the button to copy says that it did. */
const COPIED_MS = 4000;

/** The element's own markup is in Explorer.astro. */
export function createToolbar(root: HTMLElement, words: ExplorerWords, actions: Actions): Toolbar {
  const { explorer, search } = words.messages;
  const { say } = actions;
  const find = (name: string): HTMLElement => findElement(root, `.explorer__${name}`);
  const sort = findElement(root, '.explorer__sort', HTMLSelectElement);
  const views = [...root.querySelectorAll<HTMLButtonElement>('[data-view]')];
  const copy = findElement(root, '.explorer__copy', HTMLButtonElement);
  /** What the page came with, for its own list. */
  const ownCount = find('count').textContent;
  /** Without the columns nothing can be counted, but by a search. */
  let hasStarted = false;
  const ownPlace = find('page').textContent;
  let before: Shown | undefined;
  copy.addEventListener('click', () => {
    void copyText(actions.getAddress()).then((isCopied) => {
      if (!isCopied) {
        setNote(find('failure'), explorer.copyFailed);
        return;
      }
      copy.textContent = explorer.copied;
      say(explorer.copied);
      setTimeout(() => {
        copy.textContent = explorer.copy;
      }, COPIED_MS);
    });
  });
  const showAnswer = createAnswerNote(root, search.slow);
  const showChips = createChipList(root, actions.go);
  sort.addEventListener('change', () => {
    actions.go(setSort(readSort(sort.value)));
  });
  for (const button of views) {
    button.addEventListener('click', () => {
      actions.go(setView(button.dataset['view'] as View));
    });
  }
  const density = findElement(root, '.explorer__density', HTMLButtonElement);
  const prints = [...root.querySelectorAll<HTMLButtonElement>('[data-print]')];
  density.addEventListener('click', () => {
    actions.go(setDensity(density.ariaPressed === 'true' ? 'comfortable' : 'compact'));
  });
  for (const button of prints) {
    button.addEventListener('click', () => {
      actions.print(button.dataset['print'] as PrintKind);
    });
  }
  closeByKey(findElement(root, '.explorer__prints', HTMLDetailsElement));
  find('clear').addEventListener('click', actions.clear);
  find('retry').addEventListener('click', actions.retry);
  find('texts').addEventListener('click', actions.searchTexts);

  return {
    start: (panel) => {
      hasStarted = true;
      find('panel').replaceChildren(panel);
      find('panel').hidden = false;
      find('browse').hidden = true;
      const open = findElement(root, '.explorer__open', HTMLButtonElement);
      for (const control of [sort, density, ...prints, ...views, open, copy])
        control.disabled = false;
    },
    showFailure: (text) => {
      setNote(find('failure'), text);
    },
    showAnswer,
    update: (shown) => {
      showAnswer(shown.answer);
      find('count').textContent = hasStarted || !shown.isStatic ? shown.count : ownCount;
      say(describeChange(before, shown, words));
      before = shown;
      find('description').textContent = shown.description;
      find('page').textContent = shown.isStatic ? ownPlace : shown.place;
      find('sentence').classList.toggle('is-static', shown.isStatic);
      setNote(find('unknown'), shown.unknown);
      showChips(shown.chips);
      find('show').textContent = shown.show;
      setCount(find('open-count'), shown.chosen, shown.spokenChosen);
      find('sorting').hidden = shown.sorts === undefined;
      density.ariaPressed = String(shown.state.density === 'compact');
      density.hidden = shown.view === 'figures' || shown.view === 'texts';
      find('prints').hidden = shown.view === 'figures' || shown.rows.length === 0;
      if (shown.sorts !== undefined) showSorts(sort, shown.sorts);
      for (const button of views)
        button.ariaPressed = String(button.dataset['view'] === shown.view);
    },
  };
}

/** An order that only the table offers has an entry of its own while it is in use. */
function showSorts(select: HTMLSelectElement, { chosen, hasRelevance, other }: SortOptions): void {
  select.querySelector('[value="other"]')?.remove();
  const relevance = findElement(select, '[value="relevance"]', HTMLOptionElement);
  relevance.hidden = !hasRelevance;
  relevance.disabled = !hasRelevance;
  if (other !== undefined)
    select.append(createElement('option', { text: other, attributes: { value: 'other' } }));
  select.value = chosen;
}
