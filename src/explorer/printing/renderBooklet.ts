import { inOneLine } from '../../exports/citations/citation.ts';
import { createCitation, createWholeCitation } from '../../exports/citations/createCitation.ts';
import { renderCitationText } from '../../exports/citations/renderCitationText.ts';
import { writePlain } from '../../exports/citations/writeText.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { findDirection, markText } from '../../text/direction.ts';
import { markup, type Markup } from '../../text/markup.ts';
import { locate } from '../../urls.ts';
import type { Card } from '../createCard.ts';
import { renderDirection } from '../renderCard.ts';
import { renderMarks } from '../renderName.ts';
import type { PrintedList, PrintKit } from './printKit.ts';

/** An outcome of a booklet. */
type Printed = Pick<
  Card,
  'id' | 'address' | 'circumstance' | 'change' | 'line' | 'year' | 'lang' | 'page'
> & { readonly slug: string };

/** What a booklet begins with: whose outcomes these are, which, of when, and how they are cited; then all headlines. */
export function renderCover(
  { title, selection }: PrintedList,
  outcomes: readonly Printed[],
  { programme, notice, marks, direction, notes, cite, words, home, site }: PrintKit,
): Markup {
  const citation = createWholeCitation(programme, cite, locate(home, site));
  // Each part is kept together by itself.
  const cited = inOneLine(formatMessage(words.cited, { citation: writePlain(citation, cite) }));
  return markup`
    <section class="booklet__cover">
      ${notice !== undefined && markup`<p class="booklet__notice"${renderMarks(marks.notice)}>${notice}</p>`}
      <p class="booklet__programme"${renderMarks(marks.name)}>${programme.name}</p>
      <h2 class="booklet__title" dir="auto">${title === '' ? words.heading : title}</h2>
      ${selection.map((line) => markup`<p class="booklet__selection">${line}</p>`)}
      <div class="booklet__notes">
        ${notes.map((line) => markup`<p>${line}</p>`)}
        <div>${renderCitationText(cited, citation, cite, direction)}</div>
      </div>
    </section>
    <nav class="booklet__contents">
      <h2>${words.contents}</h2>
      <ol>${outcomes.map(renderEntry)}</ol>
    </nav>`;
}

/** The id of an outcome's place in a booklet. */
export function getPlaceId(index: number): string {
  return `printed-${index + 1}`;
}

function renderEntry(outcome: Printed, index: number): Markup {
  const { id, circumstance, change, lang } = outcome;
  return markup`<li${renderDirection(outcome)}><a href="#${getPlaceId(index)}"><span${renderMarks(markText(circumstance + change, lang))}>${circumstance}${change}</span> <bdi class="card__id">${id}</bdi></a></li>`;
}

/** What an outcome of a booklet ends with: how it is cited, and where it is. */
export function renderCited(
  { id, slug, line, year, lang, address }: Printed,
  { programme, cite, site }: PrintKit,
): Markup {
  const years = year === undefined ? [] : [year];
  const cited = { id, slug, title: line, lang, years };
  const permalink = locate(address, site);
  const citation = createCitation(cited, programme, cite);
  const text = renderCitationText(
    writePlain(citation, cite),
    citation,
    cite,
    findDirection(line, lang),
  );
  return markup`<div class="booklet__cited">${text} <a href="${permalink}" dir="ltr">${permalink}</a></div>`;
}
