import type { Axes } from '../../facets/address.ts';
import type { Columns } from '../../facets/columns.ts';
import { NOT_RECORDED } from '../../facets/notRecorded.ts';
import type { FigureWords } from '../../figures/words.ts';
import { nameFacet } from '../../naming/names.ts';
import { createElement } from '../explorer/element.ts';

/** Facets that can be an axis: some outcome has a value of them. */
function listAxes({ facets }: Columns): string[] {
  return facets
    .filter(({ values }) => values.some(({ key }) => key !== NOT_RECORDED))
    .map(({ key }) => key);
}

/**
 * Two lists of facets: what the rows are and what the columns are. Choosing the other's facet
 * swaps them. `choose` is told the label of the list as well, on which the reader goes on
 * (`focusAxis`) when all is drawn anew.
 */
export function createAxisChooser(
  columns: Columns,
  [rows, across]: Axes,
  usual: Axes,
  words: FigureWords,
  choose: (axes: Axes | null, label: string) => void,
): HTMLElement {
  const { figures } = words.messages;
  const create = (label: string, chosen: string, pick: (facet: string) => Axes): HTMLElement => {
    const options = listAxes(columns).map((facet) => {
      const option = createElement('option', { text: nameFacet(facet, words) });
      option.value = facet;
      option.selected = facet === chosen;
      return option;
    });
    const select = createElement('select', { attributes: { 'data-axis': label } }, ...options);
    select.addEventListener('change', () => {
      choose(pick(select.value), label);
    });
    return createElement('label', {}, createElement('span', { text: label }), select);
  };
  const reset = createElement('button', {
    class: 'axes__reset',
    text: figures.reset,
    attributes: { type: 'button' },
  });
  reset.hidden = rows === usual[0] && across === usual[1];
  reset.addEventListener('click', () => {
    choose(null, figures.rows);
  });
  return createElement(
    'fieldset',
    { class: 'axes' },
    createElement('legend', { text: figures.choose }),
    create(figures.rows, rows, (facet) => [facet, facet === across ? rows : across]),
    create(figures.columns, across, (facet) => [facet === rows ? across : rows, facet]),
    reset,
  );
}

export function focusAxis(root: ParentNode, label: string): void {
  root.querySelector<HTMLElement>(`[data-axis="${label}"]`)?.focus();
}
