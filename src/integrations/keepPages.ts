import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { PublicProgramme } from '../collection/publicProgramme.ts';
import type { Keeping } from '../keeping/currentBuild.ts';
import { describePage, readKeptPage } from '../keeping/keptPage.ts';
import { linkPage } from '../keeping/linkPage.ts';
import { describePackages } from '../keeping/packages.ts';
import type { KeptPage } from '../keeping/keptSite.ts';
import { hashInput, splitPageKey } from '../keeping/pageKey.ts';
import { makeFiles } from './makeFiles.ts';
import { renderPath, type Places, type Prerenderer, type StaticPath } from './prerenderer.ts';
import { createQuickRenderer, type RenderQuickly } from './renderQuickly.ts';

type SplitKey = ReturnType<typeof splitPageKey>;

/** A page that is made of its input alone. */
interface OwnPage {
  readonly path: StaticPath;
  /** Path within the site. */
  readonly file: string;
  readonly cacheKey: string;
}

/**
 * Gives pages of an earlier build in the place of rendering them, if all that they are made of is the same: the
 * input that their `cacheKey` is of, and what all pages are made of (`hashProgram`). These pages are made as soon as
 * Astro knows of them, and told to `onMade` by their addresses: what Astro does for each page would take as long as
 * the page. Pages without a key, and those that cannot be made so, are left to it.
 */
export function keepPages(
  astro: Prerenderer,
  keeping: Keeping,
  places: Places,
  programme: PublicProgramme | undefined,
  onMade: (address: string) => void,
): Prerenderer {
  const { earlier, pages } = keeping;
  const encode = createEncoder();
  let renderQuickly: RenderQuickly | undefined;
  let isSameProgram = false;
  /** Puts a page of the earlier site into its place in this one, if it is the one that was kept; what it is now. */
  const take = (
    place: string,
    file: string,
    { input, version }: SplitKey,
  ): KeptPage | undefined => {
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
  /** Nothing where Astro must say what is wrong with a page. */
  const render = async ({
    path: { pathname, route },
    cacheKey,
  }: OwnPage): Promise<string | Buffer | undefined> => {
    const shown = keeping.shown.get(cacheKey);
    const html = shown && (await renderQuickly?.(route.component, shown));
    if (html !== undefined) return html;
    return renderPath(astro, getAddress(places, pathname), route);
  };
  /** Whether a page is made now. */
  const make = async (own: OwnPage): Promise<boolean> => {
    const { file } = own;
    const place = path.join(fileURLToPath(places.outDir), file);
    mkdirSync(path.dirname(place), { recursive: true });
    const shown = keeping.shown.get(own.cacheKey);
    const key = splitPageKey(shown?.createKey() ?? own.cacheKey);
    let page = take(place, file, key);
    if (page === undefined) {
      const content = await render(own).catch(() => undefined);
      if (content === undefined) return false;
      const bytes = typeof content === 'string' ? encode(content) : content;
      page = describePage(bytes, key);
      writeFileSync(place, bytes);
    } else keeping.taken += 1;
    if (page !== undefined) pages.set(file, page);
    shown?.forget();
    keeping.onWritten?.({ path: file, place });
    return true;
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
      const own = findOwnPages(paths);
      const made = await makeFiles(astro, paths, places, keeping);
      const left: StaticPath[] = [];
      for (const each of paths) {
        if (made.has(each)) continue;
        const page = own.get(each);
        // Other threads are heard between two pages.
        if (page !== undefined) await setImmediate();
        if (page !== undefined && (await make(page))) onMade(getAddress(places, each.pathname));
        else left.push(each);
      }
      return left;
    },
  };
}

/** Bytes that a unit of UTF-16 takes at most in UTF-8. */
const MAX_UNIT_BYTES = 3;

/** Writes one text after the other into the same bytes, which are the text's until the next: a build makes many of them. */
function createEncoder(): (text: string) => Buffer {
  let room = Buffer.alloc(0);
  return (text) => {
    const most = text.length * MAX_UNIT_BYTES;
    if (room.length < most) room = Buffer.allocUnsafeSlow(most * 2);
    return room.subarray(0, room.write(text));
  };
}

/** The pages that have a key, but those of which two want one place: Astro decides about them. */
function findOwnPages(paths: readonly StaticPath[]): Map<StaticPath, OwnPage> {
  const files = paths.map(({ pathname }) =>
    path.posix.join(pathname, 'index.html').replace(/^\/+/, ''),
  );
  const counts = new Map<string, number>();
  for (const file of files) counts.set(file, (counts.get(file) ?? 0) + 1);
  const own = new Map<StaticPath, OwnPage>();
  for (const [index, each] of paths.entries()) {
    const { cacheKey, route } = each;
    const file = files[index] ?? '';
    if (cacheKey !== undefined && route.type === 'page' && counts.get(file) === 1)
      own.set(each, { path: each, file, cacheKey });
  }
  return own;
}

function getAddress({ base, site = 'http://localhost' }: Places, pathname: string): string {
  return new URL(path.posix.join('/', base, pathname, '/'), site).href;
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
