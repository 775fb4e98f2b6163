import { keepLegal } from '../../text/keepLegal.ts';
import { markup, type Markup } from '../../text/markup.ts';

/** What a feed says, in the order in which it is read. Days as YYYY-MM-DD, addresses whole. */
export interface Feed {
  /** Where the feed is: names it for good. */
  readonly address: string;
  /** The page that it tells of. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly rights?: string | undefined;
  /** BCP 47, of all that is in no other language. */
  readonly language: string;
  /** The day of the data. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** The page of the outcome, which also names the entry for good. */
  readonly address: string;
  readonly title: string;
  /** BCP 47, of the title. */
  readonly language: string;
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
}

export const FEED_TYPE = 'application/atom+xml';

/** An Atom feed (RFC 4287). */
export function writeFeed(feed: Feed): string {
  const { address, page, title, description, author, rights, language, updated, entries } = feed;
  const { html } = markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
    <id>${address}</id>
    <title>${keepLegal(title)}</title>
    <subtitle>${keepLegal(description)}</subtitle>
    <updated>${formatInstant(entries[0]?.updated ?? updated)}</updated>
    <link rel="self" type="${FEED_TYPE}" href="${address}"/>
    <link rel="alternate" type="text/html" href="${page}"/>
    <author><name>${keepLegal(author)}</name></author>
    ${rights !== undefined && markup`<rights>${keepLegal(rights)}</rights>`}
    ${entries.map(writeEntry)}
    </feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${html}\n`;
}

function writeEntry(entry: FeedEntry): Markup {
  return markup`<entry>
    <id>${entry.address}</id>
    <title xml:lang="${entry.language}">${keepLegal(entry.title)}</title>
    <link rel="alternate" type="text/html" href="${entry.address}"/>
    <published>${formatInstant(entry.published)}</published>
    <updated>${formatInstant(entry.updated)}</updated>
    <summary>${keepLegal(entry.summary)}</summary>
    </entry>`;
}

/** A day as Atom wants it: with a time, which nobody knows. */
function formatInstant(day: string): string {
  return `${day}T00:00:00Z`;
}
