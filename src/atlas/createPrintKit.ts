import type { PublicProgramme } from '../collection/publicProgramme.ts';
import type { PrintKit } from '../explorer/printing/printKit.ts';
import { getSiteMessages } from '../facets/siteMessages.ts';
import type { FigureKit } from '../figures/figureKit.ts';
import { getWholePath, hrefIn } from '../urls.ts';

/** What a browser makes booklets and cards with. `figures`: those of the same language; `site`: where it will be, if that is known. */
export function createPrintKit(
  programme: PublicProgramme,
  { provenance: { date: state, licence, caution } }: Pick<FigureKit, 'provenance'>,
  site: string | undefined,
): PrintKit {
  const { name, abbreviation, language, date, notice } = programme;
  const { messages } = getSiteMessages(programme);
  const { genre, dataGenre, whole, noDate, version } = messages.cite;
  const { filter, count, address } = messages.taking;
  return {
    programme: { name, abbreviation, language, date, licence: programme.licence },
    ...(notice === undefined ? {} : { notice }),
    notes: [state, licence, caution].filter((line) => line !== ''),
    cite: { genre, dataGenre, whole, noDate, version },
    taking: { filter, count, address },
    words: messages.printing,
    home: hrefIn(messages, getWholePath(programme)),
    ...(site === undefined ? {} : { site }),
  };
}
