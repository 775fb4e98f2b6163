import { formatName } from '../../explorer/address.ts';
import { flattenValues, groupByFacet } from '../../facets/groupByFacet.ts';
import type { Facet } from '../../facets/registry.ts';
import type { PublicOutcome } from '../../publication/publish.ts';
import type { SiteFinding } from './siteFinding.ts';
import { HINTS } from './formatHit.ts';
import type { SiteFile } from './listSite.ts';

const MARK = /<a class="figure__mark" href="([^"]*)" data-count="(\d*)"/g;

/**
 * Every mark of a figure counts what its own address asks for, worked out here from the public
 * outcomes by the facet registry, without the columns and the engine that drew it.
 */
export function checkMarks(
  files: readonly SiteFile[],
  outcomes: readonly PublicOutcome[],
  facets: readonly Facet[],
): SiteFinding[] {
  const members = new Map(
    facets.map((facet) => [
      facet,
      new Map(
        flattenValues(groupByFacet(facet, outcomes)).map((value) => [
          value.key,
          new Set(value.outcomes),
        ]),
      ),
    ]),
  );
  const count = (address: string): number => {
    const { pathname, searchParams } = new URL(address, 'https://atlas.invalid');
    const asked = [...new Set(searchParams.keys())].flatMap((name) => {
      const facet = facets.find(({ key }) => formatName(key) === name);
      return facet === undefined ? [] : [{ facet, keys: searchParams.getAll(name) }];
    });
    const scope = readScope(pathname, facets);
    const sets = [...asked, ...(scope === undefined ? [] : [scope])].map(({ facet, keys }) =>
      keys.map((key) => members.get(facet)?.get(key) ?? new Set<PublicOutcome>()),
    );
    return outcomes.filter((outcome) =>
      sets.every((values) => values.some((value) => value.has(outcome))),
    ).length;
  };
  return files
    .filter(({ path }) => path.endsWith('.html'))
    .flatMap(({ path, read }) =>
      [...(read?.().toString('utf8') ?? '').matchAll(MARK)].flatMap(([, href = '', stated]) => {
        const found = count(href.replaceAll('&amp;', '&'));
        if (String(found) === stated) return [];
        const message = `a mark of a figure counts ${stated ?? ''} and not the ${found} public outcomes of ${href}`;
        return [{ file: path, message, hint: HINTS.unlike }];
      }),
    );
}

/** The value of the index page that an address is of. */
function readScope(
  pathname: string,
  facets: readonly Facet[],
): { facet: Facet; keys: string[] } | undefined {
  const [segment, key = ''] = pathname.split('/').filter(Boolean).slice(-2);
  const facet = facets.find((each) => each.segment !== undefined && each.segment === segment);
  return facet === undefined ? undefined : { facet, keys: [decodeURIComponent(key)] };
}
