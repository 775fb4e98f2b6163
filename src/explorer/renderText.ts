import type { Messages } from '../messages/index.ts';
import { markup, type Markup } from '../text/markup.ts';
import type { Card } from './createCard.ts';
import { renderCircumstance, renderFacts, renderRatings } from './renderCard.ts';

/**
 * An outcome to be read whole: what its card says and its headline, then the place for
 * its texts, which come from its page.
 */
export function renderText(
  card: Card,
  { loadingText }: Pick<Messages['explorer'], 'loadingText'>,
): Markup {
  return markup`
    <article class="text">
      <div class="card__top">${renderFacts(card)}${renderRatings(card.ratings)}</div>
      <h2 class="card__headline text__headline" lang="${card.lang}" dir="auto">${renderCircumstance(card.circumstance)}<a href="${card.address}">${card.change}</a></h2>
      <div class="text__body"><p class="text__waiting">${loadingText}</p></div>
    </article>`;
}
