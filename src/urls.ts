/**
 * What other sites may show in a frame. Each kind has a page of its own in each language, and nothing else may be
 * framed: routes, headers and the sitemap follow from this list.
 */
export const EMBED_KINDS = ['outcome', 'figure'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/**
 * Every path of the site. `paths` name pages from the root of the site; `href` puts the base
 * path of this deployment before one. Nothing else builds an address.
 */
export const paths = {
  home: '/',
  outcomes: '/outcomes/',
  evidence: '/evidence/',
  /** A figure as a file. */
  figureFile: (name: string, extension: string): string => `/evidence/${name}.${extension}`,
  data: '/data/',
  dataFile: (name: string): string => `/data/${name}`,
  /** The reader's own list. */
  shortlist: '/shortlist/',
  /** The page for frames that shows one of a kind: the query names which. */
  embed: (kind: EmbedKind): string => `/embed/${kind}/`,
  /** What has changed since earlier builds. */
  changes: '/changes/',
  /** The feed of all outcomes, and that of a value. */
  feed: '/feed.xml',
  feedOf: (segment: string, key: string): string => `/${segment}/${key}/feed.xml`,
  about: '/about/',
  method: '/method/',
  /** A further page that the publisher writes. */
  page: (address: string): string => `/${address}/`,
  /** A file that is made of the programme's settings. */
  face: (name: string): string => `/assets/${name}`,
  /** How browsers search the site, in one of its languages (BCP 47). */
  searchDescription: (language: string): string => `/search/${language}.xml`,
  /** Served for every address that leads nowhere. */
  missing: '/404.html',
  /** The folder of the search index. */
  searchIndex: '/pagefind/',
  /** The folder of one of several search indexes: the first is that of the search itself. */
  indexPart: (number: number): string =>
    number === 0 ? '/pagefind/' : `/pagefind/part-${number + 1}/`,
  /** A file of a search index, by its path in the folder of that (`search/textFiles.ts`). */
  indexFile: (part: number, name: string): string => `${paths.indexPart(part)}${name}`,
  /** A file of the explorer; those of one version belong together. */
  explorerFile: (version: string, name: string): string => `/explorer/${version}/${name}.bin`,
  outcome: (slug: string): string => `/outcomes/${slug}/`,
  outcomesPage: (page: number): string => withPage('/outcomes/', page),
  facet: (segment: string): string => `/${segment}/`,
  facetValue: (segment: string, key: string, page = 1): string =>
    withPage(`/${segment}/${key}/`, page),
};

function withPage(path: string, page: number): string {
  return page === 1 ? path : `${path}page/${page}/`;
}

/** A path of the site as a link on this deployment (`BASE_PATH` before it), percent-encoded. */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return encodeURI(`${base.replace(/\/$/, '')}${path}`);
}

/** The same of a page that exists in every language of the site, in that of `messages`. */
export function hrefIn({ root = '' }: { readonly root?: string }, path: string): string {
  return href(root + path);
}

/** An address of this site as whole as is known: where it will be is known with `SITE_URL` alone. */
export function locate(address: string, site: URL | string | undefined): string {
  return site === undefined ? address : new URL(address, site).href;
}

/** Whether anybody has said where the site will be. */
export function isPlaced({ SITE }: { readonly SITE?: string | undefined }): boolean {
  return SITE !== undefined;
}

/** The whole address of a path of the site on its host; nobody knows it without `SITE_URL`. */
export function locateFully(address: string, site: URL | string | undefined): string | undefined {
  return site === undefined ? undefined : locate(address, site);
}

/** The paths of all pages for frames in one language; `root` is where the pages in that language begin. */
export function listEmbedPaths(root = ''): string[] {
  return EMBED_KINDS.map((kind) => root + paths.embed(kind));
}

/** Whether a path of the site, in whatever language, is that of a page for frames. */
export function isEmbedPath(path: string): boolean {
  const root = /^\/[a-z]{2,3}(?:-[a-z\d]+)?(?=\/)/.exec(path)?.[0];
  return listEmbedPaths(root).includes(path.replace(/index\.html$/, ''));
}

/** The page that stands for all outcomes. */
export function getWholePath({ hasData }: { readonly hasData: boolean }): string {
  return hasData ? paths.data : paths.home;
}

/** What a page of a list adds to the route of the list; the first page nothing. */
export function getPageSegment(page: number): string | undefined {
  return page === 1 ? undefined : `page/${page}`;
}
