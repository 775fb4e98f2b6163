import { readAddress, DEFAULT_STATE, formatAddress, type Axes } from '../../explorer/address.ts';
import type { Columns } from '../../explorer/columns.ts';
import type { ExportSource } from '../../exports/format.ts';
import type { FigureKit } from '../../figures/figureKit.ts';
import { linkInto } from '../../figures/formatChoice.ts';
import { GAP_MAP } from '../../figures/registry.ts';
import { createExplorerFiles } from '../explorer/explorerFiles.ts';
import { createElement, findElement } from '../explorer/element.ts';
import { focusAxis, putAxisChooser } from './axisChooser.ts';
import { answerDownloads } from './downloads.ts';
import {
  createFigureElement,
  createDrawnSource,
  drawChosen,
  type Drawing,
} from './drawnFigures.ts';
import { answerMarkKeys, connectMarkKeys } from './markKeys.ts';
import { answerEmbedCopies, createPageEmbed } from './embedding.ts';
import { paint } from './paint.ts';

/**
 * `<evidence-figures>`: adds to the figures of a page what needs a script: pictures to take
 * away, arrow keys, and the choice of what the first figure compares, which is in the address.
 */
class EvidenceFigures extends HTMLElement {
  connectedCallback(): void {
    const { version = '', failed = '', choose, kit: name } = this.dataset;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-format]'))
      button.hidden = false;
    connectMarkKeys(this);
    answerMarkKeys(this);
    answerDownloads(this, (file) => this.#findSource(file), this.dataset['pngFailed'] ?? '');
    // Of one outcome there is nothing to compare.
    if (choose === undefined) return;
    const files = createExplorerFiles(version, name);
    const load = async (): Promise<void> => {
      const [columns, kit] = await Promise.all([files.loadColumns(), files.loadFigures()]);
      const isUsed = note.contains(document.activeElement);
      note.remove();
      this.#connectAxes(columns, kit);
      if (isUsed) focusAxis(this, kit.words.messages.figures.rows);
    };
    const note = this.#offerAxes(choose, failed, load);
    if (new URLSearchParams(location.search).has('axes')) findElement(note, 'button').click();
  }

  /** The choice costs two files, which only a reader who wants it loads. */
  #offerAxes(text: string, failed: string, load: () => Promise<void>): HTMLElement {
    const button = createElement('button', {
      class: 'button',
      text,
      attributes: { type: 'button' },
    });
    const status = createElement('p', { attributes: { role: 'status' } });
    const note = createElement('div', { class: 'axes' }, button, status);
    let isLoading = false;
    button.addEventListener('click', () => {
      if (isLoading) return;
      isLoading = true;
      status.textContent = '';
      load().catch((error: unknown) => {
        isLoading = false;
        status.textContent = failed;
        reportError(error);
      });
    });
    // A site with fewer than two facets has no such figure.
    this.querySelector(`[data-file="${GAP_MAP.file}"] figcaption`)?.append(note);
    return note;
  }

  #connectAxes(columns: Columns, kit: FigureKit): void {
    const { explorer = '' } = this.dataset;
    answerEmbedCopies(this, kit);
    const show = (axes: Axes | null): void => {
      const drawing: Drawing = { columns, kit, axes, filter: '' };
      const figure = drawChosen(drawing);
      if (figure === undefined) return;
      const embed = createPageEmbed(figure, kit, { ...DEFAULT_STATE, axes });
      const element = createFigureElement(figure, { link: linkInto(explorer), embed }, kit);
      this.#chosen = createDrawnSource(figure, drawing);
      findElement(this, `[data-file="${GAP_MAP.file}"]`).replaceWith(element);
      connectMarkKeys(element);
      offer(axes);
    };
    const offer = (axes: Axes | null): void => {
      putAxisChooser(this, columns, axes, kit.words, (wanted, label) => {
        const params = formatAddress({ ...DEFAULT_STATE, axes: wanted });
        history.replaceState(null, '', params.size === 0 ? location.pathname : `?${params}`);
        show(wanted);
        focusAxis(this, label);
      });
    };
    const { axes } = readAddress(new URLSearchParams(location.search), columns).state;
    if (axes === null) offer(null);
    else show(axes);
  }

  /** Files of the figure that a reader chose; the others are files of the site. */
  #chosen: ExportSource | undefined;

  #findSource(file: string): ExportSource | undefined {
    const figure = this.querySelector(`[data-file="${file}"]`);
    const address = figure?.querySelector<HTMLAnchorElement>('a[download][href$=".svg"]')?.href;
    if (address === undefined) return this.#chosen;
    return {
      table: () => Promise.reject(new Error('The table is a file of the site.')),
      drawing: async () => ({ svg: await fetchText(address), paint }),
    };
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}

customElements.define('evidence-figures', EvidenceFigures);
