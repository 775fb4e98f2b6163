import { formatCount, formatMessage } from '../messages/formatMessage.ts';
import { isolateName } from '../messages/isolateName.ts';
import type { Chosen } from './describeSelection.ts';
import type { Asked, Removal } from './findRemovals.ts';
import { nameInSentence } from './nameChoice.ts';
import type { ExplorerWords } from './words.ts';

/** A button that takes something away, where nothing is found. */
export interface RemovalOffer extends Removal {
  /** `Remove Kenya or Iraq: 12 outcomes` */
  readonly label: string;
}

/** What each removal is called, with how many outcomes it brings. */
export function describeRemovals(
  removals: readonly Removal[],
  chosen: readonly Chosen[],
  query: string,
  words: ExplorerWords,
): RemovalOffer[] {
  const { messages, language } = words;
  const { explorer, count } = messages;
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  const name = (asked: Asked): string => {
    if (asked.way === 'query') return formatMessage(explorer.quoted, { value: query });
    const isExcluded = asked.way === 'exclude';
    const names = chosen
      .filter((each) => each.facet === asked.facet && each.isExcluded === isExcluded)
      .filter(({ token }) => asked.way === 'include' || token === asked.token)
      .map((each) => isolateName(nameInSentence(each, words), messages.direction ?? 'ltr'));
    const value = or.format(names);
    return isExcluded ? formatMessage(explorer.not, { value }) : value;
  };
  return removals.map((removal) => {
    const value = and.format(removal.asked.map(name));
    const outcomes = formatCount(count.outcomes, removal.count, language);
    return { ...removal, label: formatMessage(explorer.removal, { value, outcomes }) };
  });
}
