import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Found together only in sites that were built before builds left a mark. */
const CHARACTERISTIC_FILES = [
  'index.html',
  '404.html',
  'pagefind/outcomes.bin',
  'pagefind/pagefind-entry.json',
];
/** What the file `_headers` of such a site says, and no other. */
const HEADERS = [
  "\n  Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval';",
  '\n  Permissions-Policy: accelerometer=(), autoplay=(), camera=(), display-capture=(),',
];

/** Every file that such a build wrote. */
const WRITTEN = [
  /^(?:index|404)\.html$/,
  /^(?:robots\.txt|_headers|favicon\.svg|sitemap-(?:index|\d+)\.xml)$/,
  /^(?:about|method|evidence)\/index\.html$/,
  /^evidence\/[a-z-]+\.(?:svg|csv)$/,
  /^assets\/[^/]+\.(?:js|css)$/,
  /^explorer\/[a-z0-9]+\/[a-z0-9-]+\.bin$/,
  /^pagefind\/(?:(?:fragment|index|filter)\/)?[^/]+$/,
  /^(?:outcomes|countries|harvests|years|objectives|change-types)\/(?:[^/]+\/){0,3}index\.html$/,
];

/** Whether a folder is a site of a build that left no mark yet: by several files together that only it wrote. */
export function isOldSite(folder: string): boolean {
  if (!CHARACTERISTIC_FILES.every((file) => existsSync(path.join(folder, file)))) return false;
  const place = path.join(folder, '_headers');
  const headers = existsSync(place) ? readFileSync(place, 'utf8') : '';
  return HEADERS.every((line) => headers.includes(line));
}

/** Whether such a build wrote a file of that path, or copied it from this project's `public`. */
export function wasWrittenByOldBuild(file: string): boolean {
  return WRITTEN.some((pattern) => pattern.test(file)) || existsSync(path.join('public', file));
}
