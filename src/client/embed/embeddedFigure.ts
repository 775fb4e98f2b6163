import { formatAddress, readAddress, type ExplorerState } from '../../explorer/address.ts';
import type { Columns } from '../../explorer/columns.ts';
import { createEngine } from '../../explorer/createEngine.ts';
import { describeSelection, listChosen } from '../../explorer/describeSelection.ts';
import { nameUnknown } from '../../explorer/nameChoice.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { readEmbedded } from '../../figures/embed.ts';
import type { FigureKit } from '../../figures/figureKit.ts';
import { addChoice } from '../../figures/formatChoice.ts';
import { listProvenance } from '../../figures/render/provenance.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import type { Messages } from '../../messages/index.ts';
import { createElement } from '../explorer/element.ts';
import { createExplorerFiles } from '../explorer/explorerFiles.ts';
import { createFigureElement, drawFigures } from '../figures/drawnFigures.ts';
import { answerMarkKeys, connectMarkKeys } from '../figures/markKeys.ts';
import { findParts } from './embedParts.ts';

type Words = ExplorerWords & { readonly messages: Pick<Messages, 'embed'> };

/** `<embedded-figure>`: the figure that the query of the address names, of the outcomes that its filter chooses. */
class EmbeddedFigure extends HTMLElement {
  connectedCallback(): void {
    const { words: spoken = '{}', language = 'en', version = '', kit } = this.dataset;
    const words: Words = { messages: JSON.parse(spoken) as Words['messages'], language };
    const files = createExplorerFiles(version, kit);
    answerMarkKeys(this);
    Promise.all([files.loadColumns(), files.loadFigures()]).then(
      ([columns, figures]) => {
        this.#show(columns, figures, words);
      },
      (error: unknown) => {
        findParts(this).say(words.messages.embed.failed);
        reportError(error);
      },
    );
  }

  #show(columns: Columns, kit: FigureKit, words: Words): void {
    const { embed, explorer } = words.messages;
    const { say, show, lead } = findParts(this);
    const { file, filter } = readEmbedded(location.search);
    const { state, unknown } = readAddress(filter, columns);
    lead(this.#addressOf(state));
    // More outcomes than whoever embedded it meant would be drawn.
    if (unknown.length > 0) {
      const values = unknown.map((each) => nameUnknown(each, columns, words));
      say(formatMessage(embed.unknownFilter, { values: values.join(explorer.listed) }));
    } else if (state.query !== '') say(embed.withSearch);
    else {
      const content = this.#draw(file, state, columns, kit, words);
      if (content === undefined) say(embed.unknownFigure);
      else show(content, this.#addressOf(state));
      connectMarkKeys(this);
    }
  }

  /** The explorer's figures of the same filter. */
  #addressOf(state: ExplorerState): string {
    const { explorer = '' } = this.dataset;
    return `${explorer}?${formatAddress({ ...state, view: 'figures', page: 1 }).toString()}`;
  }

  #draw(
    file: string,
    state: ExplorerState,
    columns: Columns,
    kit: FigureKit,
    words: Words,
  ): Node | undefined {
    const { selection, axes } = state;
    const within = createEngine(columns).find(selection);
    const chosen = describeSelection(listChosen(columns, selection, words), '', words);
    const filter =
      chosen === '' ? '' : formatMessage(kit.words.messages.figures.filter, { filter: chosen });
    const figure = drawFigures({ columns, kit, axes, within, filter }).find(
      (each) => each.file === file,
    );
    if (figure === undefined) return undefined;
    const { explorer = '' } = this.dataset;
    const link = (choice: Parameters<typeof addChoice>[1]): string => {
      const marked = addChoice({ ...state, axes: null }, choice);
      return `${explorer}?${formatAddress(marked).toString()}`;
    };
    const content = document.createDocumentFragment();
    // The licence is below, with its link.
    const lines = listProvenance({ ...kit.provenance, filter, licence: '' });
    content.append(
      createFigureElement(figure, { link, formats: [], level: 2 }, kit),
      createElement('p', { class: 'embed__source', text: lines.join(' ') }),
    );
    return content;
  }
}

customElements.define('embedded-figure', EmbeddedFigure);
