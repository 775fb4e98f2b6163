import { readPath } from '../../siteAddress.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** Why no site can be built for `SITE_URL` and `BASE_PATH`, if there is a reason. */
export function refuseAddress({
  SITE_URL: site,
  BASE_PATH: base,
}: NodeJS.ProcessEnv): string | undefined {
  const texts = getToolTexts().files;
  if (site !== undefined && !/^https?:$/.test(URL.parse(site)?.protocol ?? ''))
    return texts.siteAddress({ site });
  const parsed = site === undefined ? null : URL.parse(site);
  if (parsed !== null && parsed.href !== `${parsed.origin}${parsed.pathname}`)
    return texts.siteMore({ site: site ?? '' });
  const path = parsed === null ? undefined : readPath(parsed);
  if (base !== undefined && path !== undefined && path !== '/' && trim(path) !== trim(base))
    return texts.siteTwoPaths({ site: site ?? '', path, base });
  const segment = String.raw`[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*`;
  // Two slashes at its head would make another host of it, and scripts would be loaded from there.
  const pattern = new RegExp(`^/?(?:${segment}/)*(?:${segment})?$`, 'u');
  if (base !== undefined && !pattern.test(base)) return texts.basePath({ base });
  if (path !== undefined && !pattern.test(path)) return texts.sitePath({ site: site ?? '' });
  return undefined;
}

function trim(path: string): string {
  return path.replaceAll(/^\/+|\/+$/g, '');
}
