import { createRowCard } from '../../explorer/createCard.ts';
import { createRowTable } from '../../explorer/idTable.ts';
import { renderCard } from '../../explorer/renderCard.ts';
import type { Messages } from '../../messages/index.ts';
import { createExplorerFiles } from '../explorer/explorerFiles.ts';
import { parseMarkup } from '../parseMarkup.ts';
import { findParts } from './embedParts.ts';

type Words = Pick<Messages, 'embed' | 'list' | 'facet' | 'answer' | 'notRecorded' | 'notClear'> & {
  readonly direction?: string;
};

/** `<embedded-outcome>`: the card of the outcome whose id, today's or an earlier one, is in the query of the address. */
class EmbeddedOutcome extends HTMLElement {
  connectedCallback(): void {
    const { words = '{}', language = 'en', version = '' } = this.dataset;
    const messages = JSON.parse(words) as Words;
    const { say, show } = findParts(this);
    const files = createExplorerFiles(version);
    const load = async (): Promise<void> => {
      const id = new URLSearchParams(location.search).get('id') ?? '';
      const row = createRowTable(await files.loadIds()).get(id);
      const [card] = row === undefined ? [] : await files.loadCards([row]);
      if (row === undefined || card === undefined) {
        say(messages.embed.unknownOutcome);
        return;
      }
      // Without columns a card has no facts.
      const columns = await files.loadColumns().catch(() => undefined);
      const shown = createRowCard({ card, row }, columns, '', { messages, language });
      show(parseMarkup(renderCard(shown, 2)), shown.address);
    };
    load().catch((error: unknown) => {
      say(messages.embed.failed);
      reportError(error);
    });
  }
}

customElements.define('embedded-outcome', EmbeddedOutcome);
