import { describeColumn, type DataWords } from '../exports/data/describeColumn.ts';
import { hasFeeds } from '../exports/feed/hasFeeds.ts';
import { writeFeed, type FeedEntry } from '../exports/feed/writeFeed.ts';
import { listPageValues, type FacetValue } from '../facets/groupByFacet.ts';
import { findFacetLanguage, nameFacet } from '../facets/labels.ts';
import { isTelling } from '../facets/notClear.ts';
import { getSiteMessages } from '../facets/siteMessages.ts';
import { listLastChanges, type LastChange } from '../ledger/listChanges.ts';
import { HEADLINE, LANGUAGE } from '../ledger/listValues.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import { isolateName } from '../messages/isolateName.ts';
import type { Messages } from '../messages/index.ts';
import type { FieldTable } from '../programme/fields.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { readHeadline } from '../text/headline/readHeadline.ts';
import { href, locate, paths } from '../urls.ts';
import { getAtlas, type Atlas } from './getAtlas.ts';

/** The latest changes that a feed has: whoever follows it asks for it more often than so many happen. */
const MAX_ENTRIES = 50;

/** A feed of a site. */
interface FeedFile {
  /** Its path from the root of the site. */
  readonly path: string;
  readonly content: string;
}

/** A value with a feed of its own, and what it is called. */
export interface FeedValue {
  readonly path: string;
  readonly facet: string;
  readonly name: string;
  /** Languages (BCP 47) of the name and of that of its facet, where these are not the page’s. */
  readonly lang: string | undefined;
  readonly facetLang: string | undefined;
}

/** Every feed: of all outcomes, and of the values of each facet that has feeds. None where there are none. */
export async function listFeeds(): Promise<FeedFile[]> {
  const atlas = await getAtlas();
  const site = import.meta.env.SITE;
  if (!hasFeeds(atlas.programme, site)) return [];
  const { ledger } = atlas.history;
  const last = listLastChanges(ledger, atlas.outcomes);
  const { messages } = getSiteMessages(atlas.programme);
  const programme = atlas.programme.name;
  const all = {
    path: paths.feed,
    page: paths.changes,
    title: formatMessage(messages.changes.feedTitle, { programme }),
    changes: last,
  };
  const ofValues = listValues(atlas).map(({ path, page, name, value }) => {
    const own = new Set(value.outcomes);
    return {
      ...{ path, page },
      title: formatMessage(messages.changes.feedTitleWithin, { programme, value: name }),
      changes: last.filter(({ outcome }) => own.has(outcome)),
    };
  });
  return [all, ...ofValues].map((feed) => ({
    path: feed.path,
    content: createFeed(feed, atlas, messages, site),
  }));
}

/** The values that have a feed, as the pages in the language of an atlas call them. */
export function listFeedValues(atlas: Atlas): FeedValue[] {
  return listValues(atlas).map(({ path, facet, facetLang, name, lang }) => ({
    path,
    facet,
    facetLang,
    name,
    lang,
  }));
}

function listValues(atlas: Atlas): (FeedValue & {
  readonly page: string;
  readonly value: FacetValue;
})[] {
  const { messages } = getSiteMessages(atlas.programme);
  return atlas.indexes
    .filter(({ facet }) => facet.hasFeeds)
    .flatMap(({ facet, values }) =>
      listPageValues(facet, values)
        .filter(({ key }) => isTelling(facet.key, key))
        .map((value) => ({
          path: paths.feedOf(facet.segment, value.key),
          page: paths.facetValue(facet.segment, value.key),
          facet: nameFacet(facet.key, { messages }),
          facetLang: findFacetLanguage(facet.key, { messages }),
          name: atlas.names(facet.key, value.key),
          lang: atlas.names.findLanguage(facet.key, value.key),
          value,
        })),
    );
}

interface FeedSource {
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly changes: readonly LastChange[];
}

function createFeed(
  { path, page, title, changes }: FeedSource,
  { programme }: Atlas,
  messages: Messages,
  site: string | undefined,
): string {
  const { licence, name, date = '', fields } = programme;
  const { language } = getSiteMessages(programme);
  return writeFeed({
    address: locate(href(path), site),
    page: locate(href(page), site),
    title,
    description: messages.changes.description,
    author: name,
    rights: licence?.name,
    language,
    updated: date,
    entries: changes
      .slice(0, MAX_ENTRIES)
      .map((change) => createEntry(change, fields, messages, site)),
  });
}

function createEntry(
  { outcome, published, updated, fields: names }: LastChange,
  fields: FieldTable,
  messages: Messages,
  site: string | undefined,
): FeedEntry {
  const { changes, explorer } = messages;
  const edited = nameFields(names, fields, messages).join(explorer.listed);
  return {
    address: locate(href(paths.outcome(outcome.slug)), site),
    ...describeOutcome(outcome),
    ...{ published, updated },
    summary: edited === '' ? changes.isNew : formatMessage(changes.fields, { fields: edited }),
  };
}

function describeOutcome(outcome: PublicOutcome): { title: string; language: string } {
  return { title: readHeadline(outcome).line, language: outcome.lang };
}

/** What pages call the fields that a ledger names. */
export function nameFields(
  names: readonly string[],
  fields: FieldTable,
  words: DataWords & Pick<Messages, 'direction'>,
): string[] {
  const column: Readonly<Record<string, string>> = { [HEADLINE]: HEADLINE, [LANGUAGE]: 'language' };
  return names.map((name) => {
    const field = fields.find((each) => each.name === name);
    const { title } = describeColumn(column[name] ?? name, field, undefined, words);
    return isolateName(title, words.direction);
  });
}
