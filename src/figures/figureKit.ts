import type { PublicProgramme } from '../collection/publicProgramme.ts';
import { pickOrigin } from '../facets/labels.ts';
import { formatLicence } from '../messages/formatLicence.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import { getMessages, type Messages } from '../messages/index.ts';
import { pickEmbedWords, type EmbedWords } from './embed.ts';
import { formatState } from './formatState.ts';
import type { BaseMap } from './map/baseMap.ts';
import type { Provenance } from './render/provenance.ts';
import { createFilePaint, type Paint } from './render/renderSvg.ts';
import type { FigureWords } from './words.ts';

/**
 * What figures are drawn with beside the columns: plain data, made in the build for its own
 * figures and, as a file, for those that a browser draws.
 */
export interface FigureKit {
  readonly words: FigureWords;
  readonly provenance: Omit<Provenance, 'filter'>;
  readonly baseMap?: BaseMap;
  /** The colours of files, where the programme has an accent. */
  readonly colours?: Paint;
  /** What is said where other sites may show a figure. */
  readonly embed?: EmbedWords;
}

/** The file of the explorer that has the kit: of the first language of a site, or of a further one. */
export function nameKit(language?: string): string {
  return language === undefined ? 'figures' : `figures-${language}`;
}

/** The words of figures: those of the interface in the language of the site. */
export function pickFigureWords(
  programme: Pick<PublicProgramme, 'language' | 'interface'>,
  { facet, answer, notRecorded, notClear, figures, count, direction, ...own }: Messages,
): FigureWords {
  return {
    messages: {
      ...{ facet, answer, notRecorded, notClear, figures, count, direction },
      ...pickOrigin(own),
    },
    language: getMessages(programme.interface ?? programme.language).language,
  };
}

export function createFigureKit(
  programme: PublicProgramme,
  baseMap: BaseMap | undefined,
  messages: Messages,
): FigureKit {
  const words = pickFigureWords(programme, messages);
  const { figures, site } = messages;
  const { licence, palette } = programme;
  return {
    words,
    provenance: {
      source: formatMessage(figures.source, { programme: programme.name }),
      date: formatState(programme, words),
      licence: formatLicence(licence, messages),
      caution: site.countIsNotImpact,
    },
    ...(baseMap === undefined ? {} : { baseMap }),
    ...(palette === undefined ? {} : { colours: createFilePaint(palette.light) }),
    ...(programme.isEmbeddable ? { embed: pickEmbedWords(messages) } : {}),
  };
}
