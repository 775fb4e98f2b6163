import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * Why `OUT_DIR` may not be replaced, if there is a reason. A build removes what stands there,
 * so the folder has to be new, empty or a site, and must not hold, or lie in, what the site
 * is made from. Content below `public` would be published as it stands.
 */
export function refuseTarget(target: string, content: string): string | undefined {
  const place = resolveReal(target);
  const source = resolveReal(content);
  for (const [kept, name] of [
    [source, 'the content'],
    [resolveReal('.'), 'this project'],
  ] as const) {
    if (isWithin(kept, place)) return `OUT_DIR (${target}) holds ${name}, which it would replace.`;
  }
  if (isWithin(place, source)) return `OUT_DIR (${target}) lies in the content.`;
  if (isWithin(source, resolveReal('public')))
    return `CONTENT_DIR (${content}) lies in “public”, which is published as it stands.`;
  if (!existsSync(place)) return undefined;
  if (!lstatSync(place).isDirectory()) return `OUT_DIR (${target}) is no folder.`;
  const names = readdirSync(place);
  if (names.includes('.git')) return `OUT_DIR (${target}) is a repository, which it would replace.`;
  if (names.length > 0 && !names.includes('index.html'))
    return `OUT_DIR (${target}) holds files but no site (no index.html), and all of it would be replaced.`;
  return undefined;
}

/** Why no site can be built for `SITE_URL` and `BASE_PATH`, if there is a reason. */
export function refuseAddress(environment: NodeJS.ProcessEnv): string | undefined {
  const { SITE_URL: site, BASE_PATH: base } = environment;
  if (site !== undefined && !/^https?:$/.test(URL.parse(site)?.protocol ?? ''))
    return `SITE_URL (${site}) is no address; it looks like https://example.org.`;
  const segment = String.raw`[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*`;
  // Two slashes at its head would make another host of it, which scripts were loaded from.
  if (base !== undefined && !new RegExp(`^/?(?:${segment}/)*(?:${segment})?$`, 'u').test(base))
    return `BASE_PATH (${base}) is no path; it looks like /atlas/.`;
  return undefined;
}

function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

/** The path without symbolic links, for as much of it as exists. */
function resolveReal(place: string): string {
  const full = path.resolve(place);
  try {
    return realpathSync(full);
  } catch {
    const above = path.dirname(full);
    return above === full ? full : path.join(resolveReal(above), path.basename(full));
  }
}
