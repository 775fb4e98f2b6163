import { formatMessage } from '../messages/formatMessage.ts';
import type { Shown } from './model.ts';
import type { ExplorerWords } from './words.ts';

/** Of what is shown, what is heard of it. */
export type Heard = Pick<
  Shown,
  | 'isStatic'
  | 'view'
  | 'count'
  | 'description'
  | 'place'
  | 'answer'
  | 'none'
  | 'rows'
  | 'sorts'
  | 'state'
>;

/**
 * What a reader hears who does not see what changed: the view, the number, that nothing fits, the order,
 * the page. Empty where nothing changed, and for the page's own list when it opens. What a control
 * says of itself, such as a density that is pressed, is not said again.
 */
export function describeChange(
  before: Heard | undefined,
  after: Heard,
  { messages: { explorer } }: Pick<ExplorerWords, 'messages'>,
): string {
  const name = (facet: string, value: string): string =>
    formatMessage(explorer.named, { facet, value });
  const parts: (string | undefined)[] = [];
  const opens = before === undefined;
  if (!opens && before.view !== after.view) parts.push(name(explorer.view, explorer[after.view]));
  if (opens ? !after.isStatic : isOther(before, after)) parts.push(after.count, tellMore(after));
  if (!opens && isSortedOtherwise(before, after)) parts.push(name(explorer.sort, nameSort(after)));
  // Of other outcomes it is always the first.
  if (parts.length === 0 && !opens && before.state.page !== after.state.page)
    parts.push(after.place);
  return parts.filter(Boolean).join('. ');

  function nameSort({ sorts }: Heard): string {
    if (sorts === undefined) return '';
    return sorts.other ?? (sorts.chosen === 'other' ? '' : explorer.sorts[sorts.chosen]);
  }
}

/** Something else is asked for, or something else found. */
function isOther(before: Heard, after: Heard): boolean {
  return (['count', 'description'] as const).some((part) => before[part] !== after[part]);
}

/** What is to be done where nothing fits, or why these were found. */
function tellMore({ rows, none, answer }: Heard): string | undefined {
  return rows.length === 0 ? none : answer.ids?.text;
}

function isSortedOtherwise(before: Heard, after: Heard): boolean {
  const isSame = JSON.stringify(before.state.sort) === JSON.stringify(after.state.sort);
  return !isSame && after.sorts !== undefined;
}
