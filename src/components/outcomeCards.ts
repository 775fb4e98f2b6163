import type { Card } from '../explorer/createCard.ts';
import { renderCard } from '../explorer/renderCard.ts';
import type { Markup } from '../text/markup.ts';

type Level = 2 | 3;

const known: Readonly<Record<Level, WeakMap<Card, Markup>>> = {
  2: new WeakMap(),
  3: new WeakMap(),
};

/**
 * The card of an outcome as HTML, made once for all lists that it is in; `level` is that of its
 * headline in the outline of the page.
 */
export function renderOutcomeCard(card: Card, level: Level = 2): Markup {
  const found = known[level].get(card);
  if (found !== undefined) return found;
  const made = renderCard(card, level);
  known[level].set(card, made);
  return made;
}
