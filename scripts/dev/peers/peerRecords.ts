import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { createCardRow } from '../../../src/explorer/createCardFiles.ts';
import { createColumns } from '../../../src/explorer/createColumns.ts';
import { groupByFacet, listPageValues, type FacetValue } from '../../../src/facets/groupByFacet.ts';
import { createNames, nameFacet, nameIndex, type Names } from '../../../src/facets/labels.ts';
import { MARKS } from '../../../src/facets/marks.ts';
import { isNotClear } from '../../../src/facets/notClear.ts';
import { NOT_RECORDED } from '../../../src/facets/notRecorded.ts';
import { RATINGS } from '../../../src/facets/ratings.ts';
import { listFacets, listIndexFacets, type Facet } from '../../../src/facets/registry.ts';
import { getSiteMessages } from '../../../src/facets/siteMessages.ts';
import { listAsRecorded, listSections } from '../../../src/layouts/listSections.ts';
import { formatMessage } from '../../../src/messages/formatMessage.ts';
import type { Messages } from '../../../src/messages/index.ts';
import type { PublicOutcome } from '../../../src/publication/publish.ts';
import type { Term } from '../../../src/programme/vocabulary.ts';

/**
 * What another site generator is given of one outcome: all that our pages say of it in words, by our
 * own code. Names are in small letters, because Hugo reads them so.
 */
interface PeerRecord {
  readonly slug: string;
  readonly id: string;
  readonly headline: string;
  /** Language of its texts (BCP 47). */
  readonly language: string;
  readonly excerpt: string;
  /** What its card says below the headline. */
  readonly facts: readonly string[];
  /** What it is besides: a negative outcome, an unintended one. */
  readonly marks: readonly string[];
  readonly sections: readonly PeerSection[];
  readonly classification: readonly PeerRow[];
  /** Texts that are shown as they were recorded. */
  readonly recorded: readonly { readonly heading: string; readonly text: string }[];
  /** By segment: the keys of the index pages that list it. */
  readonly indexes: Readonly<Record<string, readonly string[]>>;
}

interface PeerSection {
  readonly id: string;
  readonly heading: string;
  /** With what it is rated, as the page says it. */
  readonly rating: string;
  /** Empty where nothing is recorded. */
  readonly text: string;
}

interface PeerRow {
  readonly heading: string;
  /** `path` is empty where a value has no index page. */
  readonly values: readonly { readonly name: string; readonly path: string }[];
}

/** A value of an index and those below it. */
export interface PeerValue {
  readonly key: string;
  readonly name: string;
  /** Of its page. */
  readonly title: string;
  readonly definition: string;
  readonly children: readonly PeerValue[];
}

export interface PeerIndex {
  readonly segment: string;
  readonly heading: string;
  readonly intro: string;
  readonly values: readonly PeerValue[];
}

/** All that another site generator is given, of public outcomes alone, the newest first. */
export interface PeerContent {
  readonly name: string;
  readonly description: string;
  readonly records: readonly PeerRecord[];
  readonly indexes: readonly PeerIndex[];
  /** Interface text that the templates need. */
  readonly words: Readonly<Record<string, string>>;
}

/** A content folder → what the others build from. */
export function readPeerContent(content: string): PeerContent {
  const { programme, outcomes } = loadCollection(content);
  if (programme === undefined) throw new Error(`${content}/programme.md cannot be read.`);
  const facets = listFacets(programme.fields);
  const { messages, language } = getSiteMessages(programme);
  const names = createNames(createColumns(facets, outcomes).facets, { messages, language });
  const memberships = new Map(
    outcomes.map((outcome) => [outcome, new Map<string, string[]>()] as const),
  );
  const indexes = listIndexFacets(facets).map((facet) => {
    const { key, segment } = facet;
    const values = groupByFacet(facet, outcomes).filter((value) => !isNotClear(key, value.key));
    for (const value of listPageValues(facet, values)) {
      for (const outcome of value.outcomes) {
        const own = memberships.get(outcome);
        own?.set(segment, [...(own.get(segment) ?? []), value.key]);
      }
    }
    const { index, intro } = nameIndex(key, { messages });
    return {
      segment,
      heading: index,
      intro,
      values: values.map((value) => describeValue(key, value, names, messages)),
    };
  });
  const describe = (outcome: PublicOutcome): PeerRecord => {
    const [id, slug, headline, excerpt, lang] = createCardRow(outcome);
    const terms = (facet: Facet): readonly Term[] => facet.getTerms(outcome);
    const nameAll = (facet: Facet): string[] =>
      terms(facet).map((term) => names(facet.key, term.key));
    const ratings = facets.flatMap((facet) => {
      const rating = RATINGS.find((key) => key === facet.key);
      return rating === undefined
        ? []
        : nameAll(facet).map((name) =>
            formatMessage(messages.list.ratings[rating], { rating: name }),
          );
    });
    return {
      ...{ slug, id, headline, language: lang, excerpt },
      facts: [...facets.filter(({ onCards }) => onCards).flatMap(nameAll), ...ratings],
      marks: MARKS.filter((mark) => outcome[mark]?.key === 'yes').map(
        (mark) => messages.list.marks[mark],
      ),
      sections: listSections(outcome, programme.fields, messages.outcome).map((section) => ({
        id: section.id,
        heading: section.heading,
        rating: formatRating(section, names, messages),
        text: section.text ?? '',
      })),
      classification: facets.map((facet) => ({
        heading: nameFacet(facet.key, { messages }),
        values: terms(facet).map((term) => ({
          name: names(facet.key, term.key),
          path:
            facet.segment === undefined || isNotClear(facet.key, term.key)
              ? ''
              : `/${facet.segment}/${term.key}/`,
        })),
      })),
      recorded: listAsRecorded(outcome, programme.fields, messages.outcome).map(
        ({ heading, text }) => ({ heading, text }),
      ),
      indexes: Object.fromEntries(memberships.get(outcome) ?? []),
    };
  };
  return {
    name: programme.name,
    description: programme.description,
    records: outcomes.map(describe),
    indexes,
    words: {
      outcomes: messages.site.outcomes,
      notrecorded: messages.notRecorded,
      classification: messages.outcome.classification,
      caution: messages.site.countIsNotImpact,
      source: formatMessage(messages.site.source, { programme: programme.name }),
      latest: messages.home.latest,
      newer: messages.list.previous,
      older: messages.list.next,
    },
  };
}

function describeValue(
  facet: string,
  value: FacetValue,
  names: Names,
  messages: Messages,
): PeerValue {
  const { key, definition = '', children } = value;
  const name = names(facet, key);
  const title =
    key === NOT_RECORDED
      ? formatMessage(messages.list.notRecordedIn, { facet: nameFacet(facet, { messages }) })
      : name;
  return {
    ...{ key, name, title, definition },
    children: children.map((child) => describeValue(facet, child, names, messages)),
  };
}

function formatRating(
  { rated, rating }: ReturnType<typeof listSections>[number],
  names: Names,
  { outcome }: Messages,
): string {
  if (rated === undefined || rating === undefined) return '';
  return rating === null
    ? outcome.ratingNotRecorded
    : formatMessage(outcome.rating, { rating: names(rated, rating.key) });
}
