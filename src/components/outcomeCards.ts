import { createOutcomeCard } from '../explorer/createCard.ts';
import { renderCard } from '../explorer/renderCard.ts';
import type { Names } from '../facets/labels.ts';
import type { Messages } from '../messages/index.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import type { Markup } from '../text/markup.ts';

type Level = 2 | 3;

/** What is on the cards of one reading of the content, whose names are one function. */
const known = new WeakMap<Names, Map<Level, WeakMap<PublicOutcome, Markup>>>();

/**
 * The card of an outcome as HTML, made once for all lists that it is in; `level` is that of its
 * headline in the outline of the page.
 */
export function renderOutcomeCard(
  outcome: PublicOutcome,
  names: Names,
  messages: Messages,
  level: Level = 2,
): Markup {
  const levels = getOrAdd(known, names, () => new Map<Level, WeakMap<PublicOutcome, Markup>>());
  const cards = getOrAdd(levels, level, () => new WeakMap<PublicOutcome, Markup>());
  return getOrAdd(cards, outcome, () =>
    renderCard(createOutcomeCard(outcome, names, messages), level),
  );
}

function getOrAdd<Key, Value>(
  map: { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown },
  key: Key,
  create: () => Value,
): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const value = create();
  map.set(key, value);
  return value;
}
