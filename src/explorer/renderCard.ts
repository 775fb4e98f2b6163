import { markup, type Markup } from '../text/markup.ts';
import type { ExcerptPart } from '../search/readExcerpt.ts';
import { isRightToLeft } from '../messages/isolateName.ts';
import type { Card } from './createCard.ts';

/** A card as HTML, the same in the build and in the browser; `level` is that of its headline in the outline. */
export function renderCard(card: Card, level: 2 | 3 = 2): Markup {
  const { id, address, circumstance, change, lang, facts, marks, excerpt } = card;
  return markup`
    <article class="card">
      <h${level} class="card__headline" lang="${lang}" dir="auto">${renderCircumstance(circumstance)}<a href="${address}">${change}</a></h${level}>
      <ul class="card__facts" role="list">
        <li class="card__id">${id}</li>
        ${facts.map((fact) => markup`<li>${isRightToLeft(fact) ? markup`<bdi>${fact}</bdi>` : fact}</li>`)}
        ${marks.map(({ key, label }) => markup`<li class="card__mark card__mark--${key}">${label}</li>`)}
      </ul>
      ${excerpt !== '' && renderExcerpt([{ text: excerpt, isMatch: false }], lang)}
    </article>`;
}

/** The opening of a headline, which is set softly before the change. */
function renderCircumstance(circumstance: string): Markup | false {
  return circumstance !== '' && markup`<span class="circumstance">${circumstance}</span>`;
}

/** What a card shows below its facts, with the words of a query highlighted. */
export function renderExcerpt(parts: readonly ExcerptPart[], lang: string): Markup {
  const content = parts.map(({ text, isMatch }) =>
    isMatch ? markup`<mark>${text}</mark>` : markup`${text}`,
  );
  return markup`<p class="card__excerpt" lang="${lang}" dir="auto">${content}</p>`;
}

/** A page of cards (`renderCard`); `first` is the number of its first one within the whole list, from 1. */
export function renderCards(cards: readonly Markup[], first: number): Markup {
  const items = cards.map((card) => markup`<li>${card}</li>`);
  return markup`<ol class="cards" role="list" start="${first}">${items}</ol>`;
}
