import { markup, type Markup } from '../text/markup.ts';
import type { ExcerptPart } from '../search/placeExcerpt.ts';
import { findDirection, findTurn, isRightToLeft, markText } from '../text/direction.ts';
import type { Card } from './createCard.ts';
import { renderMarks, renderName, renderNamed, type CardValue } from './renderName.ts';

/** A scale of more steps than these is not drawn: nobody counts them. */
const MAX_STEPS = 10;

/**
 * A card as HTML, the same in the build and in the browser. In the outline its headline is below the heading of its
 * list, at `level`. It runs as its headline does, as one block: an Arabic headline with its id at the other end of the line falls apart.
 */
export function renderCard(card: Card, level: 2 | 3 = 3): Markup {
  const { lang, excerpt } = card;
  return markup`
    <article class="card"${renderDirection(card)}>
      ${renderTop(card)}
      ${renderHeadline(card, level)}
      ${excerpt !== '' && renderExcerpt([{ text: excerpt, isMatch: false }], lang)}
    </article>`;
}

/** The side that whatever is said of an outcome begins at, where its headline does not begin at that of most. */
export function renderDirection({
  circumstance,
  change,
  lang,
  page,
}: Pick<Card, 'circumstance' | 'change' | 'lang' | 'page'>): Markup | false {
  const direction = findTurn(circumstance + change, lang, page);
  return direction !== undefined && markup` dir="${direction}"`;
}

/** What is said of an outcome above its headline. */
export function renderTop(card: Card): Markup {
  return markup`<div class="card__top">${renderFacts(card)}${renderRatings(card)}</div>`;
}

/** How it opens is set softly before the change, which leads to its page; `level` is that in the outline. */
export function renderHeadline(
  { address, circumstance, change, lang }: Card,
  level: 2 | 3 = 3,
): Markup {
  return markup`<h${level} class="card__headline"${renderMarks(markText(circumstance + change, lang))}>${circumstance !== '' && markup`<span class="circumstance">${circumstance}</span>`}<a href="${address}">${change}</a></h${level}>`;
}

/** Where, when and in which harvest; its id, where it has to be told from others; and what is remarkable of it. */
export function renderFacts({
  id,
  facts,
  marks,
}: Pick<Card, 'facts' | 'marks'> & { readonly id?: string }): Markup {
  return markup`
      <ul class="card__facts" role="list">
        ${facts.map((values) => markup`<li>${renderValues(values)}</li>`)}
        ${id !== undefined && markup`<li class="card__id">${id}</li>`}
        ${marks.map(({ key, label }) => markup`<li class="card__mark card__mark--${key}">${label}</li>`)}
      </ul>`;
}

/** The values of one facet, one after another, with the comma of their script. */
export function renderValues(values: readonly CardValue[]): Markup {
  return markup`${values.map((value, index) => {
    const before = values[index - 1];
    const comma = before === undefined ? '' : isRightToLeft(before.name) ? '، ' : ', ';
    return markup`${comma}${renderName(value)}`;
  })}`;
}

/** Each rating in words, which run as the page does, and its step on its scale as marks, which say no more than the words. */
export function renderRatings({ ratings, page }: Pick<Card, 'ratings' | 'page'>): Markup | false {
  return (
    ratings.length > 0 &&
    markup`<ul class="card__ratings" role="list">${ratings.map(
      (rating) =>
        markup`<li dir="${page ?? 'ltr'}">${renderNamed(rating.text, [rating])}${rating.step !== undefined && renderSteps(rating.step)}</li>`,
    )}</ul>`
  );
}

function renderSteps([at, of]: readonly [number, number]): Markup | false {
  return (
    of <= MAX_STEPS &&
    markup` <span class="steps" aria-hidden="true">${'●'.repeat(at)}${'○'.repeat(of - at)}</span>`
  );
}

/** What a card shows below its headline, with the words of a query highlighted, and the name of the field that has them. */
export function renderExcerpt(parts: readonly ExcerptPart[], lang: string, field?: string): Markup {
  const content = parts.map(({ text, isMatch }) =>
    isMatch ? markup`<mark>${text}</mark>` : markup`${text}`,
  );
  const marks = renderMarks(markText(parts.map(({ text }) => text).join(''), lang));
  return field === undefined
    ? markup`<p class="card__excerpt"${marks}>${content}</p>`
    : markup`<p class="card__excerpt"><span class="card__field" dir="${findDirection(field)}">${field}:</span> <span${marks}>${content}</span></p>`;
}

/** A page of cards (`renderCard`); `first` is the number of its first one within the whole list, from 1. */
export function renderCards(cards: readonly Markup[], first: number): Markup {
  const items = cards.map((card) => markup`<li>${card}</li>`);
  return markup`<ol class="cards" role="list" start="${first}">${items}</ol>`;
}
