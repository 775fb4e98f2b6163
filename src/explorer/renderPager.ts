import { markup, type Markup } from '../text/markup.ts';
import type { Pager } from './createPager.ts';

/** What is in the `nav` of a list's pages, the same in the build and in the browser. */
export function renderPager({ previous, next, places }: Pager): Markup {
  const items = places.map((place) =>
    place === undefined
      ? markup`<li aria-hidden="true">…</li>`
      : markup`<li><a href="${place.address}" aria-label="${place.label}"${
          place.isCurrent && markup` aria-current="page"`
        }>${place.text}</a></li>`,
  );
  return markup`
    ${
      previous &&
      markup`<a href="${previous.address}" rel="prev"><span aria-hidden="true" class="arrow-back"></span> ${previous.label}</a>`
    }
    ${
      next &&
      markup`<a href="${next.address}" rel="next">${next.label} <span aria-hidden="true" class="arrow-on"></span></a>`
    }
    <ol class="pagination__pages" role="list">${items}</ol>`;
}
