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
const LASTING = { path: 'assets/*', cache: 'public, max-age=31536000, immutable' };

/** The headers as Netlify and Cloudflare Pages read them from the file `_headers`; `base` is the path of the site on its host. */
export function formatHeadersFile(base: string): string {
  const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  const root = base.replace(/\/?$/, '/');
  return [
    ...[`${root}*`, ...lines],
    ...[`${root}${LASTING.path}`, `  Cache-Control: ${LASTING.cache}`, ''],
  ].join('\n');
}

function formatPolicy(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
