import type { PublicProgramme } from '../collection/publicProgramme.ts';
import { pickCitationWords } from '../exports/citations/citation.ts';
import { createDataKit, type DataKit } from '../exports/data/dataKit.ts';
import { createDataSet, describeDataSet } from '../exports/data/createDataSet.ts';
import type { DataAbout } from '../exports/data/dataFormat.ts';
import type { DataSet } from '../exports/data/dataSet.ts';
import { getSiteMessages } from '../facets/siteMessages.ts';
import { formatState } from '../figures/formatState.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { href, locate, paths } from '../urls.ts';

/** All outcomes as data, and what is said of them. */
export interface DescribedData {
  readonly data: DataSet;
  readonly about: DataAbout;
}

/**
 * Describes all outcomes in the language of a programme. `site`: its address, where it is known; `records`: those that were made for
 * another language, which are the same in each.
 */
export function describeData(
  programme: PublicProgramme,
  outcomes: readonly PublicOutcome[],
  version: string,
  site: string | undefined,
  records?: DataSet['records'],
): DescribedData {
  const { messages } = getSiteMessages(programme);
  const { fields } = programme;
  const getAddress = (slug: string): string => locate(href(paths.outcome(slug)), site);
  return {
    data:
      records === undefined
        ? createDataSet(outcomes, fields, messages, getAddress)
        : { ...describeDataSet(outcomes, fields, messages), records },
    about: createAbout(programme, version, site),
  };
}

/** What a browser writes parts of the data with. */
export function describeKit(programme: PublicProgramme, { data, about }: DescribedData): DataKit {
  const { name, abbreviation, language, date, licence, fields } = programme;
  const { messages } = getSiteMessages(programme);
  const citations = {
    programme: { name, abbreviation, language, date, licence },
    words: pickCitationWords(messages),
    years: fields.filter(({ kind }) => kind === 'year').map((field) => field.name),
  };
  return createDataKit(data, about, citations, messages);
}

function createAbout(
  programme: PublicProgramme,
  version: string,
  site: string | undefined,
): DataAbout {
  const { messages } = getSiteMessages(programme);
  const { name, licence, description, language } = programme;
  const state = formatState(programme, { messages });
  const date = programme.date ?? '';
  return {
    ...{ title: name, description, version },
    citation: formatMessage(messages.data.citation, {
      ...{ programme: name, date: date === '' ? '' : `, ${date}`, version },
      address: locate(href(paths.data), site),
    }),
    notes: [
      formatMessage(messages.site.source, { programme: name }),
      ...(state === '' ? [] : [state]),
      formatMessage(messages.changes.version, { version }),
      messages.site.countIsNotImpact,
      ...(licence === undefined ? [messages.site.licenceMissing] : []),
    ],
    state,
    licence,
    language,
    words: messages,
  };
}
