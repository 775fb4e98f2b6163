import { readFileSync } from 'node:fs';
import { Eleventy, type Item, type UserConfig } from '@11ty/eleventy';
import type { PeerIndex, PeerValue } from './peerRecords.ts';

/** As many as on a page of ours. */
const PAGE_SIZE = 25;

/** A page of a list. */
interface ListPage {
  readonly url: string;
  readonly title: string;
  /** It has the search box. */
  readonly isSearch: boolean;
  readonly segment: string;
  readonly definition: string;
  readonly children: readonly PeerValue[];
  readonly outcomes: readonly Item[];
  readonly number: number;
  readonly pages: number;
  /** Addresses of the pages before and after it. */
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

type ListHead = Pick<
  ListPage,
  'url' | 'title' | 'isSearch' | 'segment' | 'definition' | 'children'
>;

/** By segment and key: the outcomes with a value, the newest first. */
type Members = Readonly<Record<string, Readonly<Record<string, readonly Item[]>>>>;

// The folder that it runs in is the one that `writePeers` made; the argument says where the site goes.
const [output = '_site'] = process.argv.slice(2);
await new Eleventy('.', output, { quietMode: true, config: configure }).write();

function configure(config: UserConfig): void {
  const indexes = JSON.parse(readFileSync('_data/indexes.json', 'utf8')) as readonly PeerIndex[];
  const { words } = JSON.parse(readFileSync('_data/site.json', 'utf8')) as {
    readonly words: Readonly<Record<string, string>>;
  };
  config.setTemplateFormats(['md', 'njk']);
  config.addPassthroughCopy('style.css');
  config.addFilter('paragraphs', (text: string) => (text === '' ? [] : text.split('\n\n')));
  config.addFilter('first', (items: readonly Item[], count: number) => items.slice(0, count));
  config.addCollection('newest', (collections) => sort(collections.getFilteredByTag('outcomes')));
  config.addCollection('members', (collections) =>
    collectMembers(indexes, sort(collections.getFilteredByTag('outcomes'))),
  );
  config.addCollection('lists', (collections) => {
    const outcomes = sort(collections.getFilteredByTag('outcomes'));
    const members = collectMembers(indexes, outcomes);
    const all: ListHead = {
      ...{ url: '/outcomes/', title: words['outcomes'] ?? '', isSearch: true },
      ...{ segment: '', definition: '', children: [] },
    };
    return [
      ...cut(all, outcomes),
      ...indexes.flatMap(({ segment, values }) =>
        flatten(values).flatMap(({ key, title, definition, children }) =>
          cut(
            { url: `/${segment}/${key}/`, isSearch: false, title, segment, definition, children },
            members[segment]?.[key] ?? [],
          ),
        ),
      ),
    ];
  });
}

function sort(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => Number(a.data['weight']) - Number(b.data['weight']));
}

function collectMembers(indexes: readonly PeerIndex[], outcomes: readonly Item[]): Members {
  const members: Record<string, Record<string, Item[]>> = {};
  for (const { segment } of indexes) {
    const byKey: Record<string, Item[]> = (members[segment] = {});
    for (const outcome of outcomes)
      for (const key of (outcome.data[segment] ?? []) as readonly string[])
        (byKey[key] ??= []).push(outcome);
  }
  return members;
}

function cut(head: ListHead, outcomes: readonly Item[]): ListPage[] {
  const pages = Math.max(1, Math.ceil(outcomes.length / PAGE_SIZE));
  const getUrl = (number: number): string | undefined => {
    if (number < 1 || number > pages) return undefined;
    return number === 1 ? head.url : `${head.url}page/${number}/`;
  };
  return Array.from({ length: pages }, (_, index) => ({
    ...head,
    url: getUrl(index + 1) ?? head.url,
    outcomes: outcomes.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    number: index + 1,
    pages,
    newer: getUrl(index),
    older: getUrl(index + 2),
  }));
}

function flatten(values: readonly PeerValue[]): PeerValue[] {
  return values.flatMap((value) => [value, ...flatten(value.children)]);
}
