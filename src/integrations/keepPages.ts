import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { PublicProgramme } from '../collection/publicProgramme.ts';
import type { Keeping } from '../keeping/currentBuild.ts';
import { describePage, readKeptPage } from '../keeping/keptPage.ts';
import { linkPage } from '../keeping/linkPage.ts';
import { describePackages } from '../keeping/packages.ts';
import type { KeptPage } from '../keeping/keptSite.ts';
import { hashInput, splitPageKey } from '../keeping/pageKey.ts';
import { createQuickRenderer, type RenderQuickly } from './renderQuickly.ts';

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
  readonly cacheKey: string;
  readonly component: string;
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
  let renderQuickly: RenderQuickly | undefined;
  let isSameProgram = false;
  /** Puts a page of the earlier site into its place in this one, if it is the one that was kept; what it is now. */
  const take = (place: string, { file, input, version }: PageKey): KeptPage | undefined => {
    const known = isSameProgram ? earlier?.pages.get(file) : undefined;
    if (earlier === undefined || known?.input !== input) return undefined;
    const old = path.join(earlier.site, file);
    const isLinked =
      version === known.version && earlier.site === keeping.target && linkPage(old, place);
    // By its new name: by the old one it may be another meanwhile.
    const bytes = readKeptPage(isLinked ? place : old, known, version);
    const page = bytes && describePage(bytes, { input, version });
    // What is rendered in its place must not be written into a file of the earlier site.
    if (isLinked && page === undefined) rmSync(place);
    if (!isLinked && page !== undefined && bytes !== undefined) writeFileSync(place, bytes);
    return page;
  };
  return {
    ...astro,
    name: 'outcome-atlas',
    setup: async () => {
      keeping.program = hashProgram(places, programme);
      isSameProgram = earlier?.program === keeping.program;
      await astro.setup?.();
      renderQuickly = createQuickRenderer(astro);
    },
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      for (const { pathname, route, cacheKey } of paths) {
        if (cacheKey === undefined || route.type !== 'page') continue;
        const file = path.posix.join(pathname, 'index.html').replace(/^\/+/, '');
        keys.set(getAddress(places.base, pathname), {
          ...{ file, cacheKey, component: route.component },
          ...splitPageKey(cacheKey),
        });
      }
      return paths;
    },
    render: async (request, options) => {
      // Other threads are heard between two pages.
      await setImmediate();
      const key = keys.get(new URL(request.url).pathname);
      if (key === undefined) return astro.render(request, options);
      const { file } = key;
      const place = path.join(fileURLToPath(places.outDir), file);
      mkdirSync(path.dirname(place), { recursive: true });
      let page = take(place, key);
      if (page === undefined) {
        const shown = keeping.shown.get(key.cacheKey);
        const html = shown && (await renderQuickly?.(key.component, shown));
        let bytes: Buffer<ArrayBuffer>;
        if (typeof html === 'string') bytes = Buffer.from(html);
        else {
          const rendered = await astro.render(request, options);
          const response = rendered instanceof Response ? rendered : rendered.response;
          bytes = Buffer.from(await response.arrayBuffer());
          if (response.status !== 200) return new Response(bytes, response);
        }
        page = describePage(bytes, key);
        writeFileSync(place, bytes);
      } else keeping.taken += 1;
      if (page !== undefined) pages.set(file, page);
      keeping.onWritten?.({ path: file, place });
      // Nothing is left for Astro to write, whose four steps for each page wait for other threads.
      return new Response(null);
    },
  };
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
