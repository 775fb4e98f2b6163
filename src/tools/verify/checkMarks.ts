import { formatName } from '../../explorer/address.ts';
import { flattenValues, groupByFacet } from '../../facets/groupByFacet.ts';
import type { Facet } from '../../facets/registry.ts';
import type { PublicOutcome } from '../../publication/publish.ts';
import type { SiteFinding } from './siteFinding.ts';
import { HINTS } from './formatHit.ts';
import type { SiteFile } from './listSite.ts';
import type { Pause } from './pause.ts';

const MARK = /<a class="(?:figure__mark|counted)" href="([^"]*)" data-count="(\d*)"/g;
/** What a page with a mark has in it. */
const SIGN = Buffer.from(' data-count="');

/** What is found in the marks of a page. */
type CheckPage = (path: string, bytes: Buffer) => SiteFinding[];

/**
 * Every mark of a figure, and every link with a count (`counted`), counts what its own address asks for, worked out here from the public
 * outcomes by the facet registry, without the columns and the engine that drew it.
 */
export async function checkMarks(
  files: readonly SiteFile[],
  outcomes: readonly PublicOutcome[],
  facets: readonly Facet[],
  pause: Pause,
): Promise<SiteFinding[]> {
  const check = createMarkCheck(outcomes, facets);
  const findings: SiteFinding[] = [];
  for (const { path, read } of files.filter((file) => isPage(file.path))) {
    await pause();
    const bytes = read?.();
    if (bytes !== undefined) findings.push(...check(path, bytes));
  }
  return findings;
}

/** The same for one file at a time; one that is no page has no marks. */
export function createMarkCheck(
  outcomes: readonly PublicOutcome[],
  facets: readonly Facet[],
): CheckPage {
  const count = createCounter(listMembers(outcomes, facets), outcomes.length, facets);
  return (path, bytes) => {
    const findings: SiteFinding[] = [];
    if (!isPage(path) || !bytes.includes(SIGN)) return findings;
    for (const [, href = '', stated] of bytes.toString('utf8').matchAll(MARK)) {
      const found = count(href.replaceAll('&amp;', '&'));
      if (String(found) === stated) continue;
      const message = `a mark of a figure counts ${stated ?? ''} and not the ${found} public outcomes of ${href}`;
      findings.push({ file: path, message, hint: HINTS.unlike });
    }
    return findings;
  };
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

/** For each facet the rows of the outcomes that have a value, by the key of the value. */
type Members = ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<number>>>;

/** Rows and not outcomes, so that whoever keeps what counts them does not keep what they say. */
function listMembers(outcomes: readonly PublicOutcome[], facets: readonly Facet[]): Members {
  const rows = new Map(outcomes.map((outcome, row) => [outcome, row]));
  return new Map(
    facets.map((facet) => [
      facet,
      new Map(
        flattenValues(groupByFacet(facet, outcomes)).map((value) => [
          value.key,
          new Set(value.outcomes.flatMap((outcome) => rows.get(outcome) ?? [])),
        ]),
      ),
    ]),
  );
}

/** How many of all public outcomes an address asks for. */
function createCounter(
  members: Members,
  all: number,
  facets: readonly Facet[],
): (address: string) => number {
  const known = new Map<string, number>();
  const count = (address: string): number => {
    const { pathname, searchParams } = new URL(address, 'https://atlas.invalid');
    const asked = [...new Set(searchParams.keys())].flatMap((name) => {
      const facet = facets.find(({ key }) => formatName(key) === name);
      return facet === undefined ? [] : [{ facet, keys: searchParams.getAll(name) }];
    });
    const scope = readScope(pathname, facets);
    const sets = [...asked, ...(scope === undefined ? [] : [scope])].map(({ facet, keys }) =>
      unite(keys.flatMap((key) => members.get(facet)?.get(key) ?? [])),
    );
    // Only those of the narrowest facet can be among them.
    const [narrowest, ...others] = sets.toSorted((a, b) => a.size - b.size);
    if (narrowest === undefined) return all;
    let found = 0;
    for (const row of narrowest) if (others.every((set) => set.has(row))) found += 1;
    return found;
  };
  return (address) => {
    const found = known.get(address) ?? count(address);
    known.set(address, found);
    return found;
  };
}

/** The rows of any of some values. */
function unite(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const [first, ...others] = sets;
  if (first !== undefined && others.length === 0) return first;
  return new Set(sets.flatMap((set) => [...set]));
}

/** The value of the index page that an address is of. */
function readScope(
  pathname: string,
  facets: readonly Facet[],
): { facet: Facet; keys: string[] } | undefined {
  // In an address letters beyond ASCII are written as bytes, of the index as of its value.
  const [segment, key = ''] = decodeURIComponent(pathname).split('/').filter(Boolean).slice(-2);
  const facet = facets.find((each) => each.segment !== undefined && each.segment === segment);
  return facet === undefined ? undefined : { facet, keys: [key] };
}
