import type { Columns } from '../../explorer/columns.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { createElement } from './element.ts';
import { nameFacet } from '../../facets/labels.ts';
import type { Words } from './labels.ts';

/** Which facets are columns of the table, and in which order; what is shown comes first. */
export function createColumnChooser(
  columns: Columns,
  shown: readonly string[],
  words: Words,
  choose: (shown: readonly string[]) => void,
): HTMLElement {
  const { explorer } = words.messages;
  const others = columns.facets.map(({ key }) => key).filter((key) => !shown.includes(key));
  const items = [...shown, ...others].map((facet) => {
    const at = shown.indexOf(facet);
    const name = nameFacet(facet, words);
    const box = createElement('input', { attributes: { type: 'checkbox' } });
    box.checked = at !== -1;
    box.addEventListener('change', () => {
      choose(box.checked ? [...shown, facet] : shown.filter((each) => each !== facet));
    });
    const move = (label: string, sign: string, to: number): HTMLElement => {
      const button = createElement('button', {
        class: 'chooser__move',
        attributes: { type: 'button', 'aria-label': formatMessage(label, { facet: name }) },
        text: sign,
      });
      button.disabled = at === -1 || to < 0 || to >= shown.length;
      button.addEventListener('click', () => {
        choose(shown.toSpliced(at, 1).toSpliced(to, 0, facet));
      });
      return button;
    };
    return createElement(
      'li',
      { attributes: { 'data-facet': facet } },
      createElement('label', {}, box, ' ', name),
      move(explorer.moveUp, '↑', at - 1),
      move(explorer.moveDown, '↓', at + 1),
    );
  });
  return createElement('ol', { class: 'chooser', attributes: { role: 'list' } }, ...items);
}
