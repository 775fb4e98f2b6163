/** Where a site will live: the address of its host, and its path there. */
interface SiteAddress {
  /** `https://example.org`; absent where nobody has said. */
  readonly site: string | undefined;
  /** `/`, or `/outcomes/`. */
  readonly base: string;
}

/**
 * What `SITE_URL` and `BASE_PATH` say together. A path may be part of `SITE_URL`, as people copy
 * it from a browser (`https://example.org/outcomes/`), or be in `BASE_PATH`.
 */
export function readSiteAddress({
  SITE_URL: url,
  BASE_PATH: base,
}: Readonly<Record<string, string | undefined>>): SiteAddress {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed === null) return { site: url, base: base ?? '/' };
  return { site: parsed.origin, base: base ?? readPath(parsed) };
}

/** The path of an address as a person reads it; as it is where its encoding is malformed. */
export function readPath({ pathname }: URL): string {
  try {
    return decodeURI(pathname);
  } catch {
    // `refuseAddress` names it.
    return pathname;
  }
}
