import type { ExplorerWords } from '../../explorer/words.ts';
import type { Messages } from '../../messages/index.ts';

/** What the page of the shortlist says: that of lists, and its own. */
export interface ShortlistWords extends ExplorerWords {
  readonly messages: ExplorerWords['messages'] & Pick<Messages, 'shortlist'>;
}
