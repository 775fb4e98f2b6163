import { flattenValues, groupByFacet } from '../../facets/groupByFacet.ts';
import { listIndexFacets, type Facet } from '../../facets/registry.ts';
import type { PublicOutcome } from '../../publication/publish.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import type { SiteFile } from './listSite.ts';

const FEED = /^(?:([^/]+)\/([^/]+)\/)?feed\.xml$/;
const PAGE = /^(?:[^/]+\/)?changes\/index\.html$/;
const ENTRY = /<id>[^<]*\/outcomes\/([^</]+)\/<\/id>/g;
const LINK = /href="[^"]*\/outcomes\/([^"/?#]+)\/"/g;
const COUNTS = /&quot;days&quot;:(\[.*?\]),&quot;words&quot;|"days":(\[.*?\]),"words"/;

/**
 * Feeds and the page of changes name public outcomes only, a feed of a value those that have it, and no number on the
 * page is more than there are. `expect`: what is found and what is right.
 */
export function checkChanges(
  files: readonly SiteFile[],
  outcomes: readonly PublicOutcome[],
  facets: readonly Facet[],
  expect: (file: string, what: string, found: unknown, expected: unknown) => void,
): void {
  const slugs = new Set(outcomes.map(({ slug }) => slug));
  for (const { path, read } of files) {
    const feed = FEED.exec(path);
    if (feed === null && !PAGE.test(path)) continue;
    const text = (read?.() ?? Buffer.alloc(0)).toString('utf8');
    const [, segment, key] = feed ?? [];
    const own =
      segment === undefined || key === undefined
        ? slugs
        : listSlugs(segment, key, outcomes, facets);
    const named = Array.from(text.matchAll(feed === null ? LINK : ENTRY), ([, slug = '']) =>
      decodeEscapes(slug),
    );
    const foreign = named.filter((slug) => !own.has(slug));
    expect(path, 'outcomes that it names', foreign, []);
    if (feed !== null) continue;
    const days = readCounts(text);
    const added = days.reduce((sum, [, count]) => sum + count, 0);
    const isPossible = added <= slugs.size && days.every(([, , edited]) => edited <= slugs.size);
    expect(path, 'its numbers', isPossible ? [] : days, []);
  }
}

function listSlugs(
  segment: string,
  key: string,
  outcomes: readonly PublicOutcome[],
  facets: readonly Facet[],
): Set<string> {
  const values = listIndexFacets(facets)
    .filter((facet) => facet.segment === segment)
    .flatMap((facet) => flattenValues(groupByFacet(facet, outcomes)));
  const value = values.find((each) => each.key === key);
  return new Set((value?.outcomes ?? []).map(({ slug }) => slug));
}

function readCounts(html: string): (readonly [string, number, number])[] {
  const [, quoted, plain] = COUNTS.exec(html) ?? [];
  return JSON.parse(decodeEscapes(plain ?? quoted ?? '[]')) as [string, number, number][];
}
