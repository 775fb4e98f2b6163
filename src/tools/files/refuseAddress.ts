import { readPath } from '../../siteAddress.ts';

/** Why no site can be built for `SITE_URL` and `BASE_PATH`, if there is a reason. */
export function refuseAddress({
  SITE_URL: site,
  BASE_PATH: base,
}: NodeJS.ProcessEnv): string | undefined {
  if (site !== undefined && !/^https?:$/.test(URL.parse(site)?.protocol ?? ''))
    return `SITE_URL (${site}) is not an address; it looks like https://example.org.`;
  const parsed = site === undefined ? null : URL.parse(site);
  if (parsed !== null && parsed.href !== `${parsed.origin}${parsed.pathname}`)
    return `SITE_URL (${site}) has more than an address and a path; it looks like https://example.org/atlas/.`;
  const path = parsed === null ? undefined : readPath(parsed);
  if (base !== undefined && path !== undefined && path !== '/' && trim(path) !== trim(base))
    return `SITE_URL (${site}) says that the site is in ${path}, and BASE_PATH says ${base}. Give the path in one of the two.`;
  const segment = String.raw`[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*`;
  // Two slashes at its head would make another host of it, and scripts would be loaded from there.
  const pattern = new RegExp(`^/?(?:${segment}/)*(?:${segment})?$`, 'u');
  if (base !== undefined && !pattern.test(base))
    return `BASE_PATH (${base}) is not a path; it looks like /atlas/.`;
  if (path !== undefined && !pattern.test(path))
    return `The path in SITE_URL (${site}) cannot be that of a site; it looks like https://example.org/atlas/.`;
  return undefined;
}

function trim(path: string): string {
  return path.replaceAll(/^\/+|\/+$/g, '');
}
