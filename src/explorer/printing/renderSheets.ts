import { markup, type Markup } from '../../text/markup.ts';
import { locate } from '../../urls.ts';
import type { Card } from '../createCard.ts';
import { renderDirection, renderRatings } from '../renderCard.ts';
import { drawQr } from './drawQr.ts';

/** Cards on one sheet of paper: two beside each other, two rows. */
export const CARDS_A_SHEET = 4;

/** Headlines of more characters than these are set smaller: a card has one size. */
const MAX_LARGE = 220;

/** Cards to cut out, a sheet of four after another. `site`: where the addresses are that their codes lead to. */
export function renderSheets(cards: readonly Card[], site: string): Markup {
  const sheets: Markup[] = [];
  for (let from = 0; from < cards.length; from += CARDS_A_SHEET) {
    const own = cards.slice(from, from + CARDS_A_SHEET);
    sheets.push(
      markup`<ul class="sheet" role="list">${own.map((card) => renderSheetCard(card, site))}</ul>`,
    );
  }
  return markup`${sheets}`;
}

function renderSheetCard(card: Card, site: string): Markup {
  const { id, lang, facts, ratings, circumstance, change, address } = card;
  const headline = circumstance + change;
  const isLong = headline.length > MAX_LARGE;
  return markup`
    <li class="sheet__card"${renderDirection(card)}>
      <p class="sheet__facts">${facts.map((values, index) => markup`${index > 0 && ' · '}<bdi>${values.join(', ')}</bdi>`)}</p>
      <p class="sheet__headline${isLong && ' sheet__headline--long'}" lang="${lang}" dir="auto">${headline}</p>
      ${renderRatings(ratings)}
      <div class="sheet__foot"><bdi class="card__id">${id}</bdi>${drawQr(locate(address, site))}</div>
    </li>`;
}
