import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Keeping } from '../keeping/currentBuild.ts';
import { renderPath, type Places, type Prerenderer, type StaticPath } from './prerenderer.ts';

/**
 * Makes the files of a site that are no pages (data, columns, drawings) before its pages, so that the largest of them are
 * searched while pages are made, and let go of. Returns those that are made; all else is left to Astro.
 */
export async function makeFiles(
  astro: Prerenderer,
  paths: readonly StaticPath[],
  places: Places,
  { onWritten }: Pick<Keeping, 'onWritten'>,
): Promise<ReadonlySet<StaticPath>> {
  const made = new Set<StaticPath>();
  const counts = new Map<string, number>();
  for (const { pathname } of paths) counts.set(pathname, (counts.get(pathname) ?? 0) + 1);
  for (const each of paths.filter(({ route }) => route.type === 'endpoint')) {
    const { pathname, route } = each;
    const file = getFile(pathname);
    if (!isPlain(file) || counts.get(pathname) !== 1) continue;
    // Other threads are heard between two files.
    await setImmediate();
    const place = path.join(fileURLToPath(places.outDir), file);
    // What has come from elsewhere, Astro decides about.
    if (existsSync(place)) continue;
    const address = new URL(path.posix.join('/', places.base, pathname), places.site ?? HOST).href;
    const bytes = await renderPath(astro, address, route).catch(() => undefined);
    if (bytes === undefined || bytes.length === 0) continue;
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    onWritten?.({ path: file, place });
    made.add(each);
  }
  return made;
}

const HOST = 'http://localhost';

/** The file of an address: Astro ends that of a route with a name in brackets (`/data/[file]`) with a slash. */
function getFile(pathname: string): string {
  return pathname.replaceAll(/^\/+|\/$/g, '');
}

/** Whether an address is the name of a file, letter for letter. */
function isPlain(file: string): boolean {
  return /\.\w+$/.test(file) && encodeURI(file) === file;
}
