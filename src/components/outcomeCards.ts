import type { Card } from '../explorer/createCard.ts';
import { renderCard } from '../explorer/renderCard.ts';
import type { Markup } from '../text/markup.ts';

const known = new WeakMap<Card, Markup>();

/** The card of an outcome as HTML, made once for all lists that it is in. */
export function renderOutcomeCard(card: Card): Markup {
  const found = known.get(card);
  if (found !== undefined) return found;
  const made = renderCard(card);
  known.set(card, made);
  return made;
}
