import { markup, type Markup } from '../text/markup.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import { removeChosen, removeQuery, type Change } from './change.ts';
import type { Chosen } from './describeSelection.ts';
import { nameInSentence } from './nameChoice.ts';
import { renderNamed, type CardValue } from './renderName.ts';
import type { ExplorerWords } from './words.ts';

/** A button for something asked for, which takes it away. */
export interface Chip {
  /** Tells it from the others: `q`, or facet and token. */
  readonly name: string;
  readonly label: string;
  /** What its button does, in words. */
  readonly action: string;
  readonly isExcluded: boolean;
  /** Names on it that are in another language than the page. */
  readonly foreign: readonly CardValue[];
  /** The value that it is of; without one it is the query. */
  readonly value: { readonly facet: string; readonly token: string } | undefined;
}

/** So much of a query is on its chip. */
const MAX_QUERY = 40;

/** What its button does. */
export function removeChip({ value }: Chip): Change {
  return value === undefined ? removeQuery : removeChosen(value.facet, value.token);
}

/** The query, then everything chosen, in the same order. */
export function createChips(
  query: string,
  chosen: readonly Chosen[],
  words: ExplorerWords,
): Chip[] {
  const { remove, quoted, not } = words.messages.explorer;
  const create = (chip: Omit<Chip, 'action'>): Chip => ({
    ...chip,
    action: formatMessage(remove, { value: chip.label }),
  });
  const chips = chosen.map((each) => {
    const { facet, token, isExcluded, foreign } = each;
    const name = nameInSentence(each, words);
    const label = isExcluded ? formatMessage(not, { value: name }) : name;
    return create({
      name: `${facet} ${token}`,
      label,
      ...{ isExcluded, foreign },
      value: { facet, token },
    });
  });
  if (query === '') return chips;
  // The whole of it is in the search box; a list of ids would fill a screen.
  const value = query.length > MAX_QUERY ? `${query.slice(0, MAX_QUERY).trimEnd()}…` : query;
  const label = formatMessage(quoted, { value });
  return [create({ name: 'q', label, isExcluded: false, foreign: [], value: undefined }), ...chips];
}

/** The items of the list of chips. */
export function renderChips(chips: readonly Chip[]): Markup {
  const items = chips.map(
    ({ name, label, action, isExcluded, foreign }) => markup`
      <li>
        <button class="chip${isExcluded && ' chip--excluded'}" type="button"
          aria-label="${action}" data-chip="${name}">
          <span>${renderNamed(label, foreign)}</span>
        </button>
      </li>`,
  );
  return markup`${items}`;
}
