import type { renderRoute } from '../rendering/renderAtOnce.ts';
import type { KeptPage, KeptSite } from './keptSite.ts';

/**
 * What the build of this process may take over from an earlier one, and what the next one may take over from
 * it. Astro loads its own copy of these modules, so it is on `globalThis`.
 */
export interface Keeping {
  /** The site of an earlier build, if there is one that can be trusted. */
  readonly earlier: KeptSite | undefined;
  /** The folder that the site goes to; what is there then goes. */
  readonly target: string;
  /** What became of it. */
  program?: string;
  proof?: string;
  readonly pages: Map<string, KeptPage>;
  /** How many pages were taken over. */
  taken: number;
  /** By the `cacheKey` of each page: what it is made of, and what renders it. */
  readonly shown: Map<string, ShownPage>;
  /** Told of files of the site as they are written, so that they can be searched meanwhile. */
  onWritten?: (file: WrittenFile) => void;
}

/** What a page is made of, and what renders pages of its route. */
export interface ShownPage {
  readonly props: object;
  /** `createPageKey` of its input. */
  readonly createKey: () => string;
  /** Lets go of its input, which is worked out again if it is asked for. */
  readonly forget: () => void;
  readonly renderRoute: typeof renderRoute;
}

/** A file of the site that may still be moved: its path within the site, and where it is now. */
export interface WrittenFile {
  readonly path: string;
  readonly place: string;
}

const KEEPING: unique symbol = Symbol.for('outcome-atlas.keeping');

const holder = globalThis as unknown as { [KEEPING]: Keeping | undefined };

/** Has the next build of this process keep what it makes. */
export function startKeeping(earlier: KeptSite | undefined, target: string): Keeping {
  return (holder[KEEPING] = { earlier, target, pages: new Map(), taken: 0, shown: new Map() });
}

/** Nothing where a host runs Astro by itself. */
export function getKeeping(): Keeping | undefined {
  return holder[KEEPING];
}
