import { readAddress, DEFAULT_STATE, formatAddress, type Axes } from '../../facets/address.ts';
import { createFullBitset } from '../../facets/bitset.ts';
import type { Columns } from '../../facets/columns.ts';
import type { FigureKit } from '../../figures/figureKit.ts';
import { formatChoice } from '../../figures/formatChoice.ts';
import { FIGURES } from '../../figures/registry.ts';
import { createExplorerFiles } from '../explorer/explorerFiles.ts';
import { createElement, findElement } from '../explorer/element.ts';
import { createAxisChooser, focusAxis } from './axisChooser.ts';
import { answerDownloads } from './downloads.ts';
import { CHOSEN, createFigureElement, createFigureFiles, drawFigure } from './drawnFigures.ts';
import { answerMarkKeys, connectMarkKeys } from './markKeys.ts';

/**
 * `<evidence-figures>`: adds to the figures of a page what needs a script: pictures to take
 * away, arrow keys, and the choice of what the first figure compares, which is in the address.
 */
class EvidenceFigures extends HTMLElement {
  connectedCallback(): void {
    const { version = '', failed = '' } = this.dataset;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-format]'))
      button.hidden = false;
    connectMarkKeys(this);
    answerMarkKeys(this);
    answerDownloads(this, (file) => this.#findFiles(file), this.dataset['pngFailed'] ?? '');
    const files = createExplorerFiles(version);
    const load = (): void => {
      void Promise.all([files.loadColumns(), files.loadFigures()]).then(
        ([columns, kit]) => {
          note.remove();
          this.#connectAxes(columns, kit);
        },
        (error: unknown) => {
          note.textContent = failed;
          reportError(error);
        },
      );
    };
    const note = this.#offerAxes(load);
    if (new URLSearchParams(location.search).has('axes')) load();
  }

  /** The choice costs two files, which only a reader who wants it loads. */
  #offerAxes(load: () => void): HTMLElement {
    const text = this.dataset['choose'] ?? '';
    const button = createElement('button', {
      class: 'button',
      text,
      attributes: { type: 'button' },
    });
    const note = createElement('div', { class: 'axes', attributes: { role: 'status' } }, button);
    button.addEventListener('click', () => {
      button.disabled = true;
      load();
    });
    const file = FIGURES.find(({ key }) => key === CHOSEN)?.file ?? '';
    findElement(this, `[data-file="${file}"] figcaption`).after(note);
    return note;
  }

  #connectAxes(columns: Columns, kit: FigureKit): void {
    const spec = FIGURES.find(({ key }) => key === CHOSEN);
    if (spec?.kind !== 'matrix') return;
    const usual: Axes = [spec.rows.facet, spec.columns.facet];
    const read = (): Axes | null =>
      readAddress(new URLSearchParams(location.search), columns).state.axes;
    const show = (axes: Axes | null): void => {
      const drawing = {
        columns,
        kit,
        axes,
        within: createFullBitset(columns.rowCount),
        filter: '',
      };
      const figure = drawFigure(spec, drawing);
      if (figure === undefined) return;
      const { explorer = '' } = this.dataset;
      const element = createFigureElement(
        figure,
        {
          link: (choice) => `${explorer}?${formatChoice(choice)}`,
          caution: kit.provenance.caution,
        },
        kit,
      );
      this.#chosen = axes === null ? undefined : createFigureFiles(figure, drawing);
      put(element, axes);
    };
    const put = (element: HTMLElement, axes: Axes | null): void => {
      const chooser = createAxisChooser(
        columns,
        axes ?? usual,
        usual,
        kit.words,
        (wanted, label) => {
          const isUsual = wanted?.[0] === usual[0] && wanted[1] === usual[1];
          const next = isUsual ? null : wanted;
          const params = formatAddress({ ...DEFAULT_STATE, axes: next });
          history.replaceState(null, '', params.size === 0 ? location.pathname : `?${params}`);
          show(next);
          focusAxis(this, label);
        },
      );
      findElement(element, 'figcaption').after(chooser);
      const old = findElement(this, `[data-file="${spec.file}"]`);
      if (old !== element) old.replaceWith(element);
      connectMarkKeys(element);
    };
    const axes = read();
    if (axes === null) put(findElement(this, `[data-file="${spec.file}"]`), null);
    else show(axes);
  }

  /** Files of the figure that a reader chose; the others are files of the site. */
  #chosen: ReturnType<typeof createFigureFiles> | undefined;

  #findFiles(file: string): ReturnType<typeof createFigureFiles> | undefined {
    const figure = this.querySelector(`[data-file="${file}"]`);
    const address = figure?.querySelector<HTMLAnchorElement>('a[download][href$=".svg"]')?.href;
    if (address === undefined) return this.#chosen;
    return { svg: () => fetchText(address), csv: () => fetchText(address.replace(/svg$/, 'csv')) };
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}

customElements.define('evidence-figures', EvidenceFigures);
