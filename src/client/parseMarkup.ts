import type { Markup } from '../text/markup.ts';

/** Markup as nodes of this page. */
export function parseMarkup({ html }: Markup): DocumentFragment {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...body.childNodes);
  return fragment;
}
