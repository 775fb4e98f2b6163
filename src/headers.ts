import { isEmbedPath } from './urls.ts';

/** What a page may load and do; what is not named is refused. */
const POLICY = {
  'default-src': ["'none'"],
  // Pagefind's engine is WebAssembly, which needs a leave of its own; nothing may be evaluated as text.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'"],
  // Figures are painted as pictures from what the page itself has drawn.
  'img-src': ["'self'", 'blob:'],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
} as const satisfies Record<string, readonly string[]>;

/** What a page may do that is made for frames of other sites: less, since it has neither search nor files to take away. */
const FRAMED_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
} as const satisfies Record<string, readonly string[]>;

/** What the site has no use for, so that no script could have it either. Copying a link stays allowed. */
const UNUSED_FEATURES = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'geolocation'],
  ...['gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'usb', 'xr-spatial-tracking'],
];

/** A Content Security Policy as a page states it itself, in its head (CSP level 3). */
export const PAGE_POLICY: string = formatPolicy(POLICY);

/** The same of pages that are made for frames. */
export const FRAMED_PAGE_POLICY: string = formatPolicy(FRAMED_POLICY);

/**
 * The headers that a host should send with every file: the policy again, with what a page cannot
 * say of itself (`frame-ancestors`), and the referrer, so that no other site learns what was read.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': formatPolicy({ ...POLICY, 'frame-ancestors': ["'none'"] }),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((name) => `${name}=()`).join(', '),
};

/** The headers of pages that are made for frames: every site may show them, if the programme has them at all. */
export const FRAMED_HEADERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(HEADERS).filter(([name]) => name !== 'X-Frame-Options')),
  'Content-Security-Policy': formatPolicy({ ...FRAMED_POLICY, 'frame-ancestors': ['*'] }),
};

/** The headers of what is at a path of the site. */
export function getHeaders(path: string): Readonly<Record<string, string>> {
  return isEmbedPath(path) ? FRAMED_HEADERS : HEADERS;
}

/**
 * What a browser may keep for a year: scripts and styles, whose names change with their content. All
 * that holds outcomes is asked for anew, as these hosts have it by themselves.
 */
const LASTING = { path: '/assets/*', cache: 'public, max-age=31536000, immutable' };

/** What the headers of a site depend on. */
interface HeadedSite {
  /** Its path on its host. */
  readonly base: string;
  /** Whether search engines may list it; files other than pages can say so nowhere else. */
  readonly isIndexed: boolean;
  /** The files of all outcomes, by their paths, and the page that explains them (https://signposting.org/FAIR/). */
  readonly data?: { readonly page: string; readonly files: readonly string[] };
  /** The pages that are made for frames, by their paths. */
  readonly framed?: readonly string[];
}

/** The headers as Netlify and Cloudflare Pages read them from the file `_headers`. */
export function formatHeadersFile({ base, isIndexed, data, framed = [] }: HeadedSite): string {
  const root = base.replace(/\/$/, '');
  const headers = { ...HEADERS, ...(isIndexed ? {} : { 'X-Robots-Tag': 'noindex' }) };
  const link = { Link: `<${root}${data?.page ?? ''}>; rel="collection"; type="text/html"` };
  const rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
    ['/*', headers],
    [LASTING.path, { 'Cache-Control': LASTING.cache }],
    ...(isIndexed ? (data?.files ?? []) : []).map((file) => [file, link] as const),
  ];
  return [
    ...rules.map(([path, own]) => formatRule(root + path, own)),
    ...framed.map((path) => formatFramed(root + path)),
  ].join('');
}

function formatRule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
    '\n',
  );
}

/**
 * Cloudflare would send both values of a header and so both policies, of which the stricter counts, unless a rule takes the first one
 * away (`!`). Netlify does not know that, and sends the value of the narrower rule alone; the header that it goes on
 * sending, `X-Frame-Options`, means nothing to a browser beside `frame-ancestors` (CSP level 3).
 */
function formatFramed(path: string): string {
  const differing = Object.entries(FRAMED_HEADERS).filter(
    ([name, value]) => HEADERS[name] !== value,
  );
  const removed = Object.keys(HEADERS).filter((name) => FRAMED_HEADERS[name] !== HEADERS[name]);
  return [
    path,
    ...removed.map((name) => `  ! ${name}`),
    ...differing.map(([name, value]) => `  ${name}: ${value}`),
    '',
  ].join('\n');
}

function formatPolicy(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
