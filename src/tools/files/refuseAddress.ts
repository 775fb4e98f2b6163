/** Why no site can be built for `SITE_URL` and `BASE_PATH`, if there is a reason. */
export function refuseAddress({
  SITE_URL: site,
  BASE_PATH: base,
}: NodeJS.ProcessEnv): string | undefined {
  if (site !== undefined && !/^https?:$/.test(URL.parse(site)?.protocol ?? ''))
    return `SITE_URL (${site}) is not an address; it looks like https://example.org.`;
  const segment = String.raw`[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*`;
  // Two slashes at its head would make another host of it, and scripts would be loaded from there.
  if (base !== undefined && !new RegExp(`^/?(?:${segment}/)*(?:${segment})?$`, 'u').test(base))
    return `BASE_PATH (${base}) is not a path; it looks like /atlas/.`;
  return undefined;
}
