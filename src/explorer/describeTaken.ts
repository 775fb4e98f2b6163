import { formatMessage } from '../messages/formatMessage.ts';
import type { Messages } from '../messages/index.ts';
import type { Columns } from './columns.ts';
import type { ExplorerData, Shown } from './model.ts';
import { nameToken } from './nameChoice.ts';
import type { ExplorerWords } from './words.ts';

/** Where the list is that outcomes are taken of. */
interface Place extends Pick<ExplorerData, 'fixed'> {
  readonly columns: Columns | undefined;
  readonly words: ExplorerWords;
  /** Shows the list. */
  readonly address: string;
}

/** Which outcomes are taken away of a list, for the file: what was asked for, how many there are, and the address that shows them. */
export function describeTaken(
  { description, count }: Pick<Shown, 'description' | 'count'>,
  { fixed, columns, address, words }: Place,
  taking: Pick<Messages['taking'], 'filter' | 'count' | 'address'>,
): string[] {
  const column = columns?.facets.find(({ key }) => key === fixed?.facet);
  const value = column && nameToken(column, fixed?.value ?? '', words);
  const filter = [value ?? '', description].filter(Boolean);
  return [
    ...(filter.length === 0
      ? []
      : [
          formatMessage(taking.filter, {
            filter: filter.join(words.messages.explorer.joint),
          }),
        ]),
    formatMessage(taking.count, { count }),
    formatMessage(taking.address, { address }),
  ];
}
