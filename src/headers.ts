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

/** What the site has no use for, so that no script could have it either. Copying a link stays allowed. */
const UNUSED_FEATURES = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'geolocation'],
  ...['gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'usb', 'xr-spatial-tracking'],
];

/** A Content Security Policy as a page states it itself, in its head (CSP level 3). */
export const PAGE_POLICY: string = formatPolicy(POLICY);

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
}

/** The headers as Netlify and Cloudflare Pages read them from the file `_headers`. */
export function formatHeadersFile({ base, isIndexed, data }: HeadedSite): string {
  const root = base.replace(/\/$/, '');
  const headers = { ...HEADERS, ...(isIndexed ? {} : { 'X-Robots-Tag': 'noindex' }) };
  const link = { Link: `<${root}${data?.page ?? ''}>; rel="collection"; type="text/html"` };
  const rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
    ['/*', headers],
    [LASTING.path, { 'Cache-Control': LASTING.cache }],
    ...(isIndexed ? (data?.files ?? []) : []).map((file) => [file, link] as const),
  ];
  return rules
    .flatMap(([path, own]) => [
      `${root}${path}\n`,
      ...Object.entries(own).map(([name, value]) => `  ${name}: ${value}\n`),
    ])
    .join('');
}

function formatPolicy(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
