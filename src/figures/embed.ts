import { DEFAULT_STATE, formatAddress, type ExplorerState } from '../explorer/address.ts';
import { formatFrame } from '../text/frameCode.ts';
import type { Figure } from './figure.ts';
import type { Messages } from '../messages/index.ts';

/** What is said of the line that shows a figure on another site. */
export type EmbedWords = Pick<
  Messages['embed'],
  'heading' | 'figureHint' | 'copy' | 'copied' | 'copyFailed'
>;

/** A figure on another site: the line that puts it there. */
export interface FigureEmbed {
  readonly code: string;
  readonly words: EmbedWords;
}

export function pickEmbedWords({
  embed: { heading, figureHint, copy, copied, copyFailed },
}: Pick<Messages, 'embed'>): EmbedWords {
  return { heading, figureHint, copy, copied, copyFailed };
}

/** What a figure needs in a frame; a wide one is scrolled. */
const FRAME_HEIGHT = 720;

/** How another site shows a figure of what `state` chooses; `page` is the whole address of the page for frames. */
export function createFigureEmbed(
  { file, title }: Pick<Figure, 'file' | 'title'>,
  page: string,
  words: EmbedWords,
  state: Pick<ExplorerState, 'selection' | 'axes'> = DEFAULT_STATE,
): FigureEmbed {
  const address = `${page}?${formatEmbedded(file, state)}`;
  return { code: formatFrame({ address, title, height: FRAME_HEIGHT }), words };
}

/** Names the figure in the query of its page for frames. */
const FIGURE = 'figure';

/**
 * The query by which a page for frames shows a figure of what `state` chooses: first its name, then what an address of the
 * explorer says. A field of the programme's own that is called `figure` comes after that.
 */
function formatEmbedded(
  file: string,
  { selection, axes }: Pick<ExplorerState, 'selection' | 'axes'>,
): string {
  const params = formatAddress({ ...DEFAULT_STATE, selection, axes });
  return new URLSearchParams([[FIGURE, file], ...params]).toString();
}

/** The figure that such a query names, and what it says of the filter. */
export function readEmbedded(search: string): {
  readonly file: string;
  readonly filter: URLSearchParams;
} {
  const all = [...new URLSearchParams(search)];
  const index = all.findIndex(([name]) => name === FIGURE);
  return {
    file: all[index]?.[1] ?? '',
    filter: new URLSearchParams(all.filter((_, each) => each !== index)),
  };
}
