import type { PublicProgramme } from '../collection/publicProgramme.ts';
import type { PrintKit } from '../explorer/printing/printKit.ts';
import { pickCitationWords } from '../exports/citations/citation.ts';
import { createMark, getSiteMessages } from '../facets/siteMessages.ts';
import type { FigureKit } from '../figures/figureKit.ts';
import type { Marks } from '../text/direction.ts';
import { getWholePath, hrefIn } from '../urls.ts';

/** What a browser makes booklets and cards with. `figures`: those of the same language; `site`: where it will be, if that is known. */
export function createPrintKit(
  programme: PublicProgramme,
  { provenance: { date: state, licence, caution } }: Pick<FigureKit, 'provenance'>,
  site: string | undefined,
): PrintKit {
  const { name, abbreviation, language, date, notice } = programme;
  const { messages } = getSiteMessages(programme);
  const markOwn = createMark(programme);
  // On a card that runs the other way than the page they do not follow it.
  const mark = (text: string): Partial<Marks> => ({ dir: messages.direction, ...markOwn(text) });
  const { filter, count, address } = messages.taking;
  return {
    programme: { name, abbreviation, language, date, licence: programme.licence },
    ...(notice === undefined ? {} : { notice }),
    direction: messages.direction,
    marks: { name: mark(name), notice: mark(notice ?? '') },
    notes: [state, licence, caution].filter((line) => line !== ''),
    cite: pickCitationWords(messages),
    taking: { filter, count, address },
    words: messages.printing,
    home: hrefIn(messages, getWholePath(programme)),
    ...(site === undefined ? {} : { site }),
  };
}
