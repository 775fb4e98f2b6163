import { describe, expect, test } from 'vitest';
import { refuseAddress } from '../../../src/tools/files/refuseAddress.ts';

describe('refuseAddress(environment)', () => {
  test.each(['', 'rubbish', '//host', 'javascript:alert(1)', 'https://"><script>'])(
    'SITE_URL=%s is refused',
    (SITE_URL) => {
      expect(refuseAddress({ SITE_URL })).toContain('SITE_URL');
    },
  );

  test.each([
    ...['https://host/?a', 'https://host/#a', 'https://me:secret@host/', 'https://host//x/'],
    ...[
      'https://host/a%20b/',
      'https://host/%2e%2e%2f',
      'https://host/atlas/index.html?x=1',
      'https://host/%zz/',
    ],
  ])('SITE_URL=%s is refused, because its path cannot be honoured', (SITE_URL) => {
    expect(refuseAddress({ SITE_URL })).toContain('SITE_URL');
  });

  test.each([
    ['https://host', undefined],
    ['https://host/', '/atlas/'],
    ['https://host/atlas', undefined],
    ['https://host/atlas/', 'atlas'],
    ['https://host/a/b/', '/a/b'],
  ])('SITE_URL=%s and BASE_PATH=%s are taken', (SITE_URL, BASE_PATH) => {
    const env = BASE_PATH === undefined ? { SITE_URL } : { SITE_URL, BASE_PATH };
    expect(refuseAddress(env)).toBeUndefined();
  });

  test('two paths that differ are refused, and both are named', () => {
    const refusal = refuseAddress({ SITE_URL: 'https://host/atlas/', BASE_PATH: '/other/' });
    expect(refusal).toContain('/atlas/');
    expect(refusal).toContain('/other/');
  });

  test.each([
    '//host',
    '/a//b',
    '/../..',
    'https://host/',
    '/a b/',
    '/a%20b/',
    '/x?y',
    '/x#y',
    '/"',
  ])('BASE_PATH=%s is refused', (BASE_PATH) => {
    expect(refuseAddress({ BASE_PATH })).toContain('BASE_PATH');
  });

  test.each(['', '/', 'atlas', '/atlas/', '/a/b-c/d.e', '/أثر/'])(
    'BASE_PATH=%s is taken',
    (BASE_PATH) => {
      expect(refuseAddress({ BASE_PATH, SITE_URL: 'https://atlas.example' })).toBeUndefined();
    },
  );
});
