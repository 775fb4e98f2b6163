import { markText } from '../../text/direction.ts';
import { markup, type Markup } from '../../text/markup.ts';
import { locate } from '../../urls.ts';
import type { Card } from '../createCard.ts';
import { renderDirection, renderRatings, renderValues } from '../renderCard.ts';
import { renderMarks } from '../renderName.ts';
import { drawQr } from './drawQr.ts';
import type { PrintKit } from './printKit.ts';

/** Cards on one sheet of paper: two beside each other, two rows. */
const CARDS_A_SHEET = 4;

/** Headlines of more characters than these are set smaller, twice: a card has one size. */
const MAX_LARGE = 150;
const MAX_MIDDLE = 240;

/** Cards to cut out, a sheet of four after another. `site`: where the addresses are that their codes lead to. */
export function renderSheets(
  cards: readonly Card[],
  kit: Pick<PrintKit, 'notice' | 'marks'> & { readonly site: string },
): Markup {
  const sheets: Markup[] = [];
  for (let from = 0; from < cards.length; from += CARDS_A_SHEET) {
    const own = cards.slice(from, from + CARDS_A_SHEET);
    sheets.push(
      markup`<ul class="sheet" role="list">${own.map((card) => renderSheetCard(card, kit))}</ul>`,
    );
  }
  return markup`${sheets}`;
}

function renderSheetCard(
  card: Card,
  { site, notice, marks: marked }: Parameters<typeof renderSheets>[1],
): Markup {
  const { id, lang, facts, marks, circumstance, change, address } = card;
  const headline = circumstance + change;
  const said = [...facts.map(renderValues), ...marks.map(({ label }) => label)];
  return markup`
    <li class="sheet__card"${renderDirection(card)}>
      <p class="sheet__facts">${said.map((text, index) => markup`${index > 0 && ' · '}<bdi>${text}</bdi>`)}</p>
      <p class="sheet__headline${nameSize(headline)}"${renderMarks(markText(headline, lang))}>${headline}</p>
      ${renderRatings(card)}
      <div class="sheet__foot">
        <div class="sheet__told">
          ${notice !== undefined && markup`<p class="sheet__notice"${renderMarks(marked.notice)}>${notice}</p>`}
          <bdi class="card__id">${id}</bdi>
        </div>
        ${drawQr(locate(address, site))}
      </div>
    </li>`;
}

function nameSize({ length }: string): string {
  if (length <= MAX_LARGE) return '';
  return length <= MAX_MIDDLE ? ' sheet__headline--middle' : ' sheet__headline--long';
}
