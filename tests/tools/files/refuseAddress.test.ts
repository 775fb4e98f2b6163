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
