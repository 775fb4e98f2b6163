import { formatMessage } from '../messages/formatMessage.ts';
import type { Messages } from '../messages/index.ts';
import type { Shown } from './model.ts';

/** Which outcomes are taken away of a list, for the file: what was asked for, how many there are, and the address that shows them. */
export function describeTaken(
  { description, count }: Pick<Shown, 'description' | 'count'>,
  address: string,
  words: Messages['taking'],
): string[] {
  return [
    ...(description === '' ? [] : [formatMessage(words.filter, { filter: description })]),
    formatMessage(words.count, { count }),
    formatMessage(words.address, { address }),
  ];
}
