import type { Messages } from '../messages/index.ts';
import { markup, type Markup } from '../text/markup.ts';
import type { Card } from './createCard.ts';
import { renderDirection, renderHeadline, renderTop } from './renderCard.ts';

/**
 * An outcome to be read whole: what its card says and its headline, then the place for
 * its texts, which come from its page.
 */
export function renderText(
  card: Card,
  { loadingText }: Pick<Messages['explorer'], 'loadingText'>,
): Markup {
  return markup`
    <article class="text"${renderDirection(card)}>
      ${renderTop(card)}
      ${renderHeadline(card)}
      <div class="text__body"><p class="text__waiting">${loadingText}</p></div>
    </article>`;
}
