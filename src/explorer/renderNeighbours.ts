import { markText } from '../text/direction.ts';
import { markup, type Markup } from '../text/markup.ts';
import { renderMarks, renderNamed, type CardValue } from './renderName.ts';

/** The outcomes before and after one, ready to paint. */
export interface NeighbourLinks {
  /** What they are neighbours in. */
  readonly label: string;
  /** Names in that which are in another language than the page. */
  readonly foreign?: readonly CardValue[];
  /** Where that is. */
  readonly address?: string;
  readonly links: readonly NeighbourLink[];
}

interface NeighbourLink {
  readonly rel: 'prev' | 'next';
  /** `Previous`. */
  readonly direction: string;
  readonly id: string;
  readonly address: string;
  readonly headline: string;
  /** Language of the headline (BCP 47). */
  readonly lang: string;
}

/**
 * Previous and next as HTML, the same in the build and in the browser. An id and a headline are blocks: a number
 * with which the headline begins is none of the id's.
 */
export function renderNeighbours({ label, foreign = [], address, links }: NeighbourLinks): Markup {
  const named = renderNamed(label, foreign);
  const name = address === undefined ? named : markup`<a href="${address}">${named}</a>`;
  return markup`
    <nav class="neighbours" aria-label="${label}">
      <p class="neighbours__label">${name}</p>
      ${links.map(
        ({ rel, direction, id, address: to, headline, lang }) => markup`
          <a class="neighbours__link neighbours__link--${rel}" rel="${rel}" href="${to}">
            <div class="neighbours__direction">${direction} · ${id}</div>
            <div class="neighbours__headline"${renderMarks(markText(headline, lang))}>${headline}</div>
          </a>`,
      )}
    </nav>`;
}
