import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { PublicProgramme } from '../collection/publicProgramme.ts';
import type { Keeping } from '../keeping/currentBuild.ts';
import { describePage, readKeptPage } from '../keeping/keptPage.ts';
import { describePackages } from '../keeping/packages.ts';
import { hashInput, splitPageKey } from '../keeping/pageKey.ts';

type SetPrerenderer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:build:start']>
>[0]['setPrerenderer'];
type Prerenderer = ReturnType<Extract<Parameters<SetPrerenderer>[0], (...given: never) => unknown>>;

/** What a page is, by the address at which Astro asks for it. */
interface PageKey {
  /** Path within the site. */
  readonly file: string;
  readonly input: string;
  readonly version: string;
}

/** Where the program of a site is while it renders. */
type Places = Pick<AstroConfig, 'root' | 'outDir' | 'cacheDir' | 'base' | 'site'>;

/**
 * Gives pages of an earlier build in the place of rendering them, if all that they are made of is the same: the
 * input that their `cacheKey` is of, and what all pages are made of (`hashProgram`). A page without a key is
 * rendered in every build.
 */
export function keepPages(
  astro: Prerenderer,
  keeping: Keeping,
  places: Places,
  programme: PublicProgramme | undefined,
): Prerenderer {
  const keys = new Map<string, PageKey>();
  const { earlier, pages } = keeping;
  let isSameProgram = false;
  /**
   * Writes a page, and leaves Astro nothing to write, whose four steps for each page wait for other threads. A page
   * that is there already, byte for byte, is given a second name where the disk can.
   */
  const write = (file: string, bytes: Buffer, same?: string): Response => {
    const place = path.join(fileURLToPath(places.outDir), file);
    mkdirSync(path.dirname(place), { recursive: true });
    if (same === undefined || !link(same, place)) writeFileSync(place, bytes);
    keeping.onWritten?.({ path: file, place });
    return new Response(null);
  };
  return {
    ...astro,
    name: 'outcome-atlas',
    setup: async () => {
      keeping.program = hashProgram(places, programme);
      isSameProgram = earlier?.program === keeping.program;
      await astro.setup?.();
    },
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      for (const { pathname, route, cacheKey } of paths) {
        if (cacheKey === undefined || route.type !== 'page') continue;
        const file = path.posix.join(pathname, 'index.html').replace(/^\/+/, '');
        keys.set(getAddress(places.base, pathname), { file, ...splitPageKey(cacheKey) });
      }
      return paths;
    },
    render: async (request, options) => {
      // Pagefind's process is fed by the same thread.
      await setImmediate();
      const key = keys.get(new URL(request.url).pathname);
      if (key === undefined) return astro.render(request, options);
      const { file, input, version } = key;
      const known = isSameProgram ? earlier?.pages.get(file) : undefined;
      if (earlier !== undefined && known?.input === input) {
        const place = path.join(earlier.site, file);
        const bytes = readKeptPage(place, known, version);
        const page = bytes && describePage(bytes, key);
        if (bytes !== undefined && page !== undefined) {
          pages.set(file, page);
          keeping.taken += 1;
          return write(file, bytes, version === known.version ? place : undefined);
        }
      }
      const rendered = await astro.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const bytes = Buffer.from(await response.arrayBuffer());
      if (response.status !== 200) return new Response(bytes, response);
      const page = describePage(bytes, key);
      if (page !== undefined) pages.set(file, page);
      return write(file, bytes);
    },
  };
}

function link(file: string, place: string): boolean {
  try {
    linkSync(file, place);
    return true;
  } catch {
    return false;
  }
}

function getAddress(base: string, pathname: string): string {
  const place = path.posix.join('/', base, pathname, '/');
  return new URL(place, 'http://site.invalid').pathname;
}

/**
 * A hash of what every page is made of beside its own input: the program as it was bundled, with the names of
 * styles and scripts in it, the packages outside of the bundle, Node, the address of the site, and
 * all that pages may say of the programme.
 */
function hashProgram(places: Places, programme: PublicProgramme | undefined): string {
  const folder = fileURLToPath(new URL('.prerender/', places.outDir));
  const hash = createHash('sha256');
  const add = (name: string, content: string): void => {
    hash.update(`${name}\0${content.length}\0${content}\0`);
  };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files)
    add(
      forgetBuild(path.relative(folder, file), places),
      forgetBuild(readFileSync(file, 'utf8'), places),
    );
  // What the bundle leaves outside is imported from there.
  for (const part of describePackages(fileURLToPath(places.root))) add('packages', part);
  add('settings', hashInput({ programme, base: places.base, site: places.site }));
  return hash.digest('hex');
}

/**
 * The program without what differs between two builds of it: the folder that a build works in, a key that no
 * page of ours uses, the shell's word for what was started (`_`), and the name of the file that holds these.
 */
function forgetBuild(code: string, { outDir, cacheDir }: Places): string {
  return code
    .replaceAll(outDir.href, 'out:')
    .replaceAll(cacheDir.href, 'cache:')
    .replaceAll(/"key":"[\w+/=]{44}"/g, '"key":""')
    .replaceAll(/\{ _: "[^"\n]*" \}/g, '{}')
    .replaceAll(/prerender-entry\.[\w-]{8}\.mjs/g, 'prerender-entry.mjs');
}
