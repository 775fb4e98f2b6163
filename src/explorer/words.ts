import type { Direction } from '../text/direction.ts';
import type { ListSource } from '../exports/citations/coins.ts';
import { pickOrigin } from '../facets/labels.ts';
import type { Messages } from '../messages/index.ts';
import type { StarWords } from './shortlist/starWords.ts';

/** What the explorer says, and in which language (BCP 47). */
export interface ExplorerWords {
  readonly messages: Pick<
    Messages,
    | 'explorer'
    | 'facet'
    | 'answer'
    | 'notRecorded'
    | 'notClear'
    | 'list'
    | 'search'
    | 'root'
    | 'fallback'
    | 'foreign'
  > & {
    /** How the page runs, where that is from right to left. */
    readonly direction?: Direction;
    readonly count: Pick<Messages['count'], 'outcomes'>;
    /** Of lists that have stars. */
    readonly star?: StarWords;
    /** Written fields (what `Explorer.astro` is given). */
    readonly texts?: Readonly<Record<string, string>>;
    /** Who is cited for what is listed. */
    readonly source?: ListSource;
  };
  readonly language: string;
}

/** What every list of outcomes says, of the messages of its page. */
export function pickListWords({
  count: { outcomes },
  direction,
  ...messages
}: Messages): Pick<
  ExplorerWords['messages'],
  | 'answer'
  | 'count'
  | 'direction'
  | 'fallback'
  | 'foreign'
  | 'list'
  | 'notClear'
  | 'notRecorded'
  | 'root'
> {
  const { list, answer, notRecorded, notClear, ...own } = messages;
  return {
    ...{ list, answer, notRecorded, notClear, count: { outcomes } },
    ...pickOrigin(own),
    ...(direction === 'rtl' ? { direction } : {}),
  };
}
