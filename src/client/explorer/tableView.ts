import type { CardContent } from '../../explorer/cardFiles.ts';
import { sortBy, type Change } from '../../explorer/change.ts';
import type { Columns } from '../../explorer/columns.ts';
import { createTable } from '../../explorer/createTable.ts';
import type { Shown } from '../../explorer/model.ts';
import { renderTable } from '../../explorer/renderTable.ts';
import { moveColumn, toggleColumn } from '../../explorer/tableColumns.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { parseMarkup } from '../parseMarkup.ts';

interface Context {
  readonly words: ExplorerWords;
  readonly go: (change: Change) => void;
}

/** The outcomes of a page as a table. */
export interface TableView {
  readonly update: (shown: Shown, contents: readonly CardContent[]) => void;
}

/** Paints into `results`, which shows other views at other times. */
export function createTableView(
  results: HTMLElement,
  columns: Columns,
  { words, go }: Context,
): TableView {
  results.addEventListener('change', ({ target }) => {
    const facet = findFacet(target, '.chooser input');
    if (facet !== undefined) go(toggleColumn(facet, columns));
  });
  results.addEventListener('click', ({ target }) => {
    const column = findFacet(target, '.table__sort');
    if (column !== undefined) go(sortBy(column));
    const facet = findFacet(target, '.chooser__move');
    const by = target instanceof HTMLElement ? Number(target.dataset['by']) : 0;
    if (facet !== undefined) go(moveColumn(facet, by, columns));
  });
  return {
    update: ({ state }, contents) => {
      const isOpen = results.querySelector('details')?.open ?? false;
      const control = findControl(results);
      const table = renderTable(createTable(contents, state, columns, words));
      results.replaceChildren(parseMarkup(table));
      const chooser = results.querySelector('details');
      if (chooser !== null) chooser.open = isOpen;
      if (control !== undefined) focusControl(results, control);
    },
  };
}

/** The facet of a control, where it is one that `selector` describes. */
function findFacet(target: EventTarget | null, selector: string): string | undefined {
  if (!(target instanceof Element) || !target.matches(selector)) return undefined;
  return target.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
}

/** The control that was used is another one now; whoever used it by keyboard goes on from there. */
function focusControl(results: HTMLElement, control: string): void {
  const again = results.querySelector<HTMLElement>(control);
  again?.focus();
  // A facet at the end of the row of columns can be moved no further.
  if (again !== document.activeElement)
    again?.closest('li')?.querySelector<HTMLElement>('input')?.focus();
}

/** A selector of the control that has the focus, if it is one of a facet. */
function findControl(results: HTMLElement): string | undefined {
  const { activeElement } = document;
  const part = activeElement?.closest<HTMLElement>('[data-facet]');
  if (!activeElement || !part || !results.contains(part)) return undefined;
  const own = `[data-facet="${part.dataset['facet'] ?? ''}"]`;
  const place = [...part.children].indexOf(activeElement) + 1;
  if (activeElement === part) return `.table ${own}`;
  return `.chooser ${own} > ${place === 0 ? 'label > input' : `:nth-child(${place})`}`;
}
