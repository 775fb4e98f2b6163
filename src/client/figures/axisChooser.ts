import type { Axes } from '../../explorer/address.ts';
import type { Columns } from '../../explorer/columns.ts';
import { isTelling } from '../../facets/notClear.ts';
import { GAP_MAP } from '../../figures/registry.ts';
import type { FigureWords } from '../../figures/words.ts';
import { nameFacet } from '../../facets/labels.ts';
import { createElement, findElement } from '../explorer/element.ts';

/** What the figure compares until a reader chooses. */
const USUAL: Axes = [GAP_MAP.rows.facet, GAP_MAP.columns.facet];

/** Facets that can be an axis: some outcome has a value of them. */
function listAxes({ facets }: Columns): string[] {
  return facets
    .filter(({ key, values }) => values.some((value) => isTelling(key, value.key)))
    .map(({ key }) => key);
}

/**
 * Two lists of facets, for the figure in `root` whose axes a reader may choose: what the rows are
 * and what the columns are. Choosing the other's facet swaps them. `choose` gets `null` for
 * the usual ones, and the label of the list, on which the reader goes on (`focusAxis`) when all
 * is drawn anew.
 */
export function putAxisChooser(
  root: ParentNode,
  columns: Columns,
  axes: Axes | null,
  words: FigureWords,
  choose: (axes: Axes | null, label: string) => void,
): void {
  const { figures } = words.messages;
  const [rows, across] = axes ?? USUAL;
  const create = (label: string, chosen: string, pick: (facet: string) => Axes): HTMLElement => {
    const options = listAxes(columns).map((facet) => {
      const option = createElement('option', { text: nameFacet(facet, words) });
      option.value = facet;
      option.selected = facet === chosen;
      return option;
    });
    const select = createElement('select', { attributes: { 'data-axis': label } }, ...options);
    select.addEventListener('change', () => {
      const picked = pick(select.value);
      choose(isUsual(picked) ? null : picked, label);
    });
    return createElement('label', {}, createElement('span', { text: label }), select);
  };
  const reset = createElement('button', {
    class: 'axes__reset link-button',
    text: figures.reset,
    attributes: { type: 'button' },
  });
  reset.hidden = axes === null || isUsual(axes);
  reset.addEventListener('click', () => {
    choose(null, figures.rows);
  });
  const chooser = createElement(
    'fieldset',
    { class: 'axes' },
    createElement('legend', { text: figures.choose }),
    create(figures.rows, rows, (facet) => [facet, facet === across ? rows : across]),
    create(figures.columns, across, (facet) => [facet === rows ? across : rows, facet]),
    reset,
  );
  findElement(root, `[data-file="${GAP_MAP.file}"] figcaption`).after(chooser);
}

function isUsual([rows, columns]: Axes): boolean {
  return rows === USUAL[0] && columns === USUAL[1];
}

export function focusAxis(root: ParentNode, label: string): void {
  root.querySelector<HTMLElement>(`[data-axis="${label}"]`)?.focus();
}
