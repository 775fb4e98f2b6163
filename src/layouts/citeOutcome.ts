import type { PublicProgramme } from '../collection/publicProgramme.ts';
import type { Citation } from '../exports/citations/citation.ts';
import {
  createCitation,
  createWholeCitation,
  type CitedOutcome,
} from '../exports/citations/createCitation.ts';
import { getSiteMessages } from '../facets/siteMessages.ts';
import { getTerms } from '../programme/fieldValues.ts';
import type { FieldTable } from '../programme/fields.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { readHeadline } from '../text/headline/readHeadline.ts';
import { getWholePath, href, hrefIn, locateFully, paths } from '../urls.ts';

/** How an outcome is cited on its page; `site`: where the site is, if anybody has said. */
export function citeOutcome(
  outcome: PublicOutcome,
  programme: PublicProgramme,
  site: URL | undefined,
): Citation {
  const { messages } = getSiteMessages(programme);
  const address = locateFully(href(paths.outcome(outcome.slug)), site);
  return createCitation(
    describeOutcome(outcome, programme.fields),
    programme,
    messages.cite,
    address,
  );
}

function describeOutcome(outcome: PublicOutcome, fields: FieldTable): CitedOutcome {
  const { id, slug, description, lang } = outcome;
  return {
    ...{ id, slug, lang, abstract: description },
    title: readHeadline(outcome).line,
    years: listYears(outcome, fields),
  };
}

/** The years that an outcome is recorded for, as far as they can be read. */
export function listYears(outcome: PublicOutcome, fields: FieldTable): string[] {
  return fields
    .filter(({ kind }) => kind === 'year')
    .flatMap((field) => getTerms(outcome, field))
    .flatMap(({ key }) => (/^\d{4}$/.test(key) ? [key] : []));
}

/** How all outcomes are cited together: by the page of the data or, without one, by the home page; `version`: of the data, where the page is made anew with each. */
export function citeWhole(
  programme: PublicProgramme,
  site: URL | undefined,
  version?: string,
): Citation {
  const { messages } = getSiteMessages(programme);
  return createWholeCitation(
    version === undefined ? programme : { ...programme, version },
    messages.cite,
    locateFully(hrefIn(messages, getWholePath(programme)), site),
  );
}
