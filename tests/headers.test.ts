import { describe, expect, test } from 'vitest';
import {
  formatHeadersFile,
  FRAMED_HEADERS,
  FRAMED_PAGE_POLICY,
  getHeaders,
  HEADERS,
  PAGE_POLICY,
} from '../src/headers.ts';
import { listEmbedPaths } from '../src/urls.ts';

/** Directive → its sources. */
function parsePolicy(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

const header = parsePolicy(HEADERS['Content-Security-Policy'] ?? '');
const page = parsePolicy(PAGE_POLICY);

describe('PAGE_POLICY, HEADERS', () => {
  test('nothing is loaded or run but what the site itself serves', () => {
    for (const policy of [header, page]) {
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('base-uri')).toEqual(["'none'"]);
      // Pictures may be made of what the page itself has drawn, for PNG files of figures.
      expect(policy.get('img-src')).toEqual(["'self'", 'blob:']);
      const sources = [...policy].flatMap(([name, own]) => (name === 'img-src' ? [] : own));
      const allowed = ["'none'", "'self'", "'wasm-unsafe-eval'"];
      expect(sources.filter((source) => !allowed.includes(source))).toEqual([]);
      expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    }
  });

  test('the header says what the page says, and who may frame it', () => {
    expect(page.has('frame-ancestors')).toBe(false);
    expect([...header]).toEqual([...page, ['frame-ancestors', ["'none'"]]]);
  });

  test('no other site learns what was read', () => {
    expect(HEADERS['Referrer-Policy']).toBe('no-referrer');
    expect(HEADERS['X-Content-Type-Options']).toBe('nosniff');
  });

  test('copying the link of an outcome stays allowed, camera and place do not', () => {
    const features = HEADERS['Permissions-Policy'] ?? '';
    expect(features).not.toContain('clipboard');
    for (const name of ['camera', 'microphone', 'geolocation'])
      expect(features).toContain(`${name}=()`);
  });
});

describe('formatHeadersFile(site)', () => {
  test.for([
    ['/', '/*'],
    ['/evidence-base/', '/evidence-base/*'],
    ['/evidence-base', '/evidence-base/*'],
  ] as const)('%s: every file below it, each header on a line of its own', ([base, pattern]) => {
    const [first, ...lines] = formatHeadersFile({ base, isIndexed: true }).trimEnd().split('\n');
    expect(first).toBe(pattern);
    const [path, cache] = lines.splice(-2);
    expect(path).toBe(pattern.replace('*', 'assets/*'));
    expect(cache).toMatch(/^ {2}Cache-Control: .*immutable$/);
    expect(lines).toEqual(Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`));
    for (const line of lines) expect(line).toMatch(/^ {2}[\w-]+: [\x20-\x7E]+$/);
  });

  test('files that may not be listed say so, and data files lead to the page of the data otherwise', () => {
    const data = { page: '/data/', files: ['/data/outcomes.csv'] };
    const link =
      '\n/base/data/outcomes.csv\n  Link: </base/data/>; rel="collection"; type="text/html"\n';
    const listed = formatHeadersFile({ base: '/base/', isIndexed: true, data });
    expect(listed).toContain(link);
    expect(listed).not.toContain('X-Robots-Tag');
    const hidden = formatHeadersFile({ base: '/base/', isIndexed: false, data });
    expect(hidden.split('\n/base/assets/*\n')[0]).toContain('\n  X-Robots-Tag: noindex');
    expect(hidden).not.toContain('Link:');
  });
});

describe('FRAMED_HEADERS, getHeaders(path)', () => {
  test('every site may frame these pages, which may do less than others', () => {
    const framed = parsePolicy(FRAMED_HEADERS['Content-Security-Policy'] ?? '');
    expect([...framed]).toEqual([...parsePolicy(FRAMED_PAGE_POLICY), ['frame-ancestors', ['*']]]);
    expect(FRAMED_HEADERS).not.toHaveProperty('X-Frame-Options');
    for (const [directive, sources] of framed)
      if (directive !== 'frame-ancestors' && sources[0] !== "'none'")
        expect(page.get(directive), directive).toEqual(expect.arrayContaining(sources));
  });

  test.for([...listEmbedPaths(), ...listEmbedPaths('/fr')])('%s may be framed', (path) => {
    expect(getHeaders(path)).toBe(FRAMED_HEADERS);
    expect(getHeaders(`${path}index.html`)).toBe(FRAMED_HEADERS);
  });

  test.for([
    ...['/', '/embed/', '/embed/other/', '/outcomes/embed/outcome/', '/countries/embed/'],
    ...['/outcomes/figure/', '/embed/outcome/more/', '/fr/ar/embed/figure/'],
  ])('%s may not', (path) => {
    expect(getHeaders(path)).toBe(HEADERS);
  });

  test('hosts that add up the rules of `_headers` are told what to leave out', () => {
    const plain = formatHeadersFile({ base: '/base/', isIndexed: true });
    const file = formatHeadersFile({
      base: '/base/',
      isIndexed: true,
      framed: ['/embed/outcome/*'],
    });
    expect(file.slice(0, plain.length)).toBe(plain);
    expect(file.slice(plain.length).trimEnd().split('\n')).toEqual([
      '/base/embed/outcome/*',
      '  ! Content-Security-Policy',
      '  ! X-Frame-Options',
      `  Content-Security-Policy: ${FRAMED_HEADERS['Content-Security-Policy'] ?? ''}`,
    ]);
  });
});
