import { readAddress, type ExplorerState } from '../../explorer/address.ts';
import { createBitset } from '../../explorer/bitset.ts';
import { setAxes, setSelection, toggleValue, type Change } from '../../explorer/change.ts';
import type { Columns } from '../../explorer/columns.ts';
import type { ExportSource } from '../../exports/format.ts';
import type { FigureKit } from '../../figures/figureKit.ts';
import { compareChosen, offerComparison, type Offer } from '../../figures/compareChosen.ts';
import type { Comparison } from '../../figures/createComparison.ts';
import { addChoice } from '../../figures/formatChoice.ts';
import { isolate } from '../../figures/words.ts';
import type { Shown } from '../../explorer/model.ts';
import { answerEmbedCopies, createPageEmbed } from '../figures/embedding.ts';
import { listForeign, pickLanguage, renderNamed } from '../../explorer/renderName.ts';
import { markup } from '../../text/markup.ts';
import { includeValue } from '../../explorer/selection.ts';
import type { FigureEmbed } from '../../figures/embed.ts';
import type { Figure } from '../../figures/figure.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { focusAxis, putAxisChooser } from '../figures/axisChooser.ts';
import { answerDownloads } from '../figures/downloads.ts';
import {
  createFigureElement,
  createDrawnSource,
  drawFigures,
  type Drawing,
} from '../figures/drawnFigures.ts';
import { answerMarkKeys, connectMarkKeys } from '../figures/markKeys.ts';
import { renderComparison } from '../../figures/render/renderComparison.ts';
import { parseMarkup } from '../parseMarkup.ts';
import { isElsewhere } from '../isElsewhere.ts';
import { markText } from '../../text/direction.ts';
import { createElement } from './element.ts';

interface Context {
  readonly addressOf: (state: ExplorerState) => string;
  readonly go: (change: Change) => void;
}

/** The figures of what was asked for. */
export interface FigureView {
  readonly update: (shown: Shown) => void;
}

/** Draws into `results`, which shows other views at other times. */
export function createFigureView(
  results: HTMLElement,
  columns: Columns,
  kit: FigureKit,
  { addressOf, go }: Context,
): FigureView {
  /** The list of axes in which the reader has just chosen. */
  let chosen: string | undefined;
  let sources: ReadonlyMap<string, ExportSource> = new Map();
  answerMarkKeys(results);
  answerEmbedCopies(results, kit);
  answerDownloads(results, (file) => sources.get(file), kit.words.messages.figures.pngFailed);
  results.addEventListener('click', (event) => {
    const mark =
      event.target instanceof Element ? event.target.closest('a.figure__mark, .compared a') : null;
    if (mark === null || isElsewhere(event)) return;
    event.preventDefault();
    const address = new URL(mark.getAttribute('href') ?? '', location.href);
    const { selection } = readAddress(address.searchParams, columns).state;
    go(setSelection(selection));
  });

  return {
    update: ({ state, rows, description }) => {
      const within = createBitset(columns.rowCount, rows);
      const drawing: Drawing = {
        ...{ columns, kit, axes: state.axes },
        within,
        filter:
          description === ''
            ? ''
            : formatMessage(kit.words.messages.figures.filter, { filter: description }),
      };
      const figures = drawFigures(drawing);
      sources = new Map(figures.map((figure) => [figure.file, createDrawnSource(figure, drawing)]));
      const open = listOpen(results);
      const elements = figures.map((figure) =>
        createFigureElement(
          figure,
          {
            ...{ link: (choice) => addressOf(addChoice(state, choice)), level: 3 },
            embed: findEmbed(figure, state, results, kit),
          },
          kit,
        ),
      );
      const comparison = compareChosen(columns, state, within, kit.words);
      const offer = offerComparison(columns, state, kit.words);
      results.replaceChildren(
        ...(comparison === undefined
          ? []
          : [
              createComparisonElement(
                comparison,
                (choice) => addressOf(addChoice(state, choice)),
                kit,
              ),
            ]),
        ...(offer === undefined ? [] : [createOtherChooser(offer, go, kit)]),
        createElement('p', { class: 'figures__intro', text: kit.words.messages.figures.intro }),
        ...elements,
      );
      putAxisChooser(results, columns, state.axes, kit.words, (axes, label) => {
        chosen = label;
        go(setAxes(axes));
      });
      for (const details of results.querySelectorAll('details'))
        details.open = open.has(nameDetails(details));
      connectMarkKeys(results);
      if (chosen !== undefined) focusAxis(results, chosen);
      chosen = undefined;
    },
  };
}

/**
 * How another site shows a figure; nothing where it may not, or where what is shown is no filter alone. The value of a page
 * is a part of the filter.
 */
function findEmbed(
  figure: Figure,
  { query, selection, axes }: ExplorerState,
  results: HTMLElement,
  kit: FigureKit,
): FigureEmbed | undefined {
  if (query !== '') return undefined;
  const { facet, value = '' } = results.closest<HTMLElement>('[data-facet]')?.dataset ?? {};
  if (facet !== undefined && (selection.include.has(facet) || selection.exclude.has(facet)))
    return undefined;
  const whole = facet === undefined ? selection : includeValue(selection, facet, value);
  return createPageEmbed(figure, kit, { selection: whole, axes });
}

function createComparisonElement(
  comparison: Comparison,
  link: Parameters<typeof renderComparison>[1],
  { words }: FigureKit,
): HTMLElement {
  const { heading, note } = words.messages.figures.compare;
  const [one = '', other = ''] = comparison.names.map(({ name }) => isolate(name, words));
  const section = createElement('section', { class: 'beside' });
  section.append(
    parseMarkup(
      markup`<h3>${renderNamed(formatMessage(heading.two, { one, other }), listForeign(comparison.names))}</h3>`,
    ),
    parseMarkup(renderComparison(comparison, link, words)),
    createElement('p', { class: 'caution', text: note }),
  );
  return section;
}

/** A list of what the one chosen value may be compared with. */
function createOtherChooser(
  { facet, name, lang, others }: Offer,
  go: (change: Change) => void,
  { words }: FigureKit,
): HTMLElement {
  const { compare } = words.messages.figures;
  const options = others.map((other) => {
    const option = createElement('option', { text: other.name });
    option.value = other.key;
    if (other.lang !== undefined) Object.assign(option, markText(other.name, other.lang));
    return option;
  });
  const none = createElement('option', { text: compare.chooseOne, attributes: { value: '' } });
  const select = createElement('select', {}, none, ...options);
  select.addEventListener('change', () => {
    go(toggleValue(facet, select.value, 'include'));
  });
  const text = formatMessage(compare.beside, { value: isolate(name, words) });
  return createElement(
    'label',
    { class: 'compare-with' },
    parseMarkup(markup`<span>${renderNamed(text, [pickLanguage(name, lang)])}</span>`),
    select,
  );
}

/** What a reader has folded out stays so when the figures are drawn anew. */
function listOpen(results: HTMLElement): Set<string> {
  return new Set([...results.querySelectorAll('details[open]')].map(nameDetails));
}

function nameDetails(details: Element): string {
  return `${details.closest('figure')?.dataset['file'] ?? ''} ${details.className}`;
}
