import { formatMessage } from '../../messages/formatMessage.ts';
import type { Messages } from '../../messages/index.ts';
import { markup, type Markup } from '../../text/markup.ts';
import type { Card } from '../createCard.ts';
import { renderCard } from '../renderCard.ts';
import { MAX_NOTE } from './shortlist.ts';

/** An outcome of a list, ready to paint. */
export interface ShownItem {
  /** As it is listed, which may be an earlier id. */
  readonly id: string;
  readonly note: string;
  /** Nothing where it is not published, `loading` while nobody knows. */
  readonly card: Card | 'loading' | undefined;
}

/** A list: of the reader's own with all that changes it, of somebody else's to be read. */
export function renderShortlist(
  items: readonly ShownItem[],
  isOwn: boolean,
  words: Messages['shortlist'],
): Markup {
  return markup`<ol class="listed" role="list">${items.map((item, index) =>
    renderItem(item, isOwn ? { index, total: items.length } : undefined, words),
  )}</ol>`;
}

interface Place {
  readonly index: number;
  readonly total: number;
}

function renderItem(
  { id, note, card }: ShownItem,
  place: Place | undefined,
  words: Messages['shortlist'],
): Markup {
  return markup`
    <li class="listed__item" data-id="${id}">
      ${place !== undefined && renderTools(id, place, words)}
      <div class="listed__outcome">${renderOutcome(id, card, words)}</div>
      ${place === undefined ? renderSentNote(note, words) : renderOwnNote(id, note, words)}
    </li>`;
}

function renderOutcome(id: string, card: ShownItem['card'], words: Messages['shortlist']): Markup {
  if (typeof card === 'object') return renderCard(card);
  return markup`<p class="listed__gone"><b dir="auto">${id}</b> ${card === undefined && words.gone}</p>`;
}

function renderTools(id: string, { index, total }: Place, words: Messages['shortlist']): Markup {
  const buttons = [
    { by: -1, sign: '↑', action: words.up, isPossible: index > 0 },
    { by: 1, sign: '↓', action: words.down, isPossible: index < total - 1 },
    { by: 0, sign: '×', action: words.remove, isPossible: true },
  ];
  return markup`<div class="listed__tools">${buttons.map(
    ({ by, sign, action, isPossible }) =>
      markup`<button class="listed__tool" type="button" data-by="${by}" aria-label="${formatMessage(action, { id })}"${!isPossible && markup` disabled`}>${sign}</button> `,
  )}</div>`;
}

/** On paper it is a text, whole. */
function renderOwnNote(id: string, note: string, words: Messages['shortlist']): Markup {
  return markup`
    <label class="listed__note">
      <span>${words.note}</span>
      <textarea rows="2" dir="auto" maxlength="${MAX_NOTE}" aria-label="${formatMessage(words.noteOn, { id })}">
${note}</textarea>
    </label>
    <p class="listed__written listed__written--own" dir="auto">${note}</p>`;
}

function renderSentNote(note: string, { note: label }: Messages['shortlist']): Markup | false {
  return (
    note !== '' &&
    // What it is called does not tell how it runs: a `bdi` is no part of that.
    markup`<div class="listed__written" dir="auto"><bdi class="visually-hidden">${label}:</bdi><p>${note}</p></div>`
  );
}
