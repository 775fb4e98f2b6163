import type { Axes } from '../../explorer/address.ts';
import type { Columns } from '../../explorer/columns.ts';
import { isTelling } from '../../facets/notClear.ts';
import { getUsualAxes } from '../../figures/axesSpec.ts';
import { GAP_MAP } from '../../figures/registry.ts';
import type { FigureWords } from '../../figures/words.ts';
import { findFacetLanguage, nameFacet } from '../../facets/labels.ts';
import { markText } from '../../text/direction.ts';
import { createElement, findElement } from '../explorer/element.ts';

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
  const usual = getUsualAxes(columns);
  const [rows, across] = axes ?? usual ?? [];
  // Without two facets there is no figure to choose them for.
  if (rows === undefined || across === undefined) return;
  const create = (label: string, chosen: string, pick: (facet: string) => Axes): HTMLElement => {
    const options = listAxes(columns).map((facet) => {
      const option = createElement('option', { text: nameFacet(facet, words) });
      option.value = facet;
      const lang = findFacetLanguage(facet, words);
      if (lang !== undefined) Object.assign(option, markText(option.text, lang));
      option.selected = facet === chosen;
      return option;
    });
    const select = createElement('select', { attributes: { 'data-axis': label } }, ...options);
    select.addEventListener('change', () => {
      const picked = pick(select.value);
      choose(isSame(picked, usual) ? null : picked, label);
    });
    return createElement('label', {}, createElement('span', { text: label }), select);
  };
  const reset = createElement('button', {
    class: 'axes__reset link-button',
    text: figures.reset,
    attributes: { type: 'button' },
  });
  reset.hidden = axes === null || isSame(axes, usual);
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
  findElement(root, `[data-file="${GAP_MAP.file}"] figcaption`).append(chooser);
}

function isSame([rows, columns]: Axes, usual: Axes | undefined): boolean {
  return rows === usual?.[0] && columns === usual[1];
}

export function focusAxis(root: ParentNode, label: string): void {
  root.querySelector<HTMLElement>(`[data-axis="${label}"]`)?.focus();
}
