import type { Messages } from '../messages/index.ts';

/** What the explorer says, and in which language (BCP 47). */
export interface ExplorerWords {
  readonly messages: Pick<
    Messages,
    'explorer' | 'facet' | 'answer' | 'notRecorded' | 'notClear' | 'list' | 'search'
  > & {
    /** Written fields (what `Explorer.astro` is given). */
    readonly texts?: Readonly<Record<string, string>>;
  };
  readonly language: string;
}
