import { describe, expect, test } from 'vitest';
import { isWeakKey } from '../../src/programme/weakKey.ts';
import { fc } from '../support/properties.ts';

const NAMES = ['Strengthening Civil Courage', 'SCC'];

describe('isWeakKey(key, names)', () => {
  test.each([
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    'abcdefabcdefabcdef',
    'abcdefghijklmnop',
    'zyxwvutsrqponmlk',
    '1234567890123456',
    '9876543210987654',
    '4839201758463920',
    'qwertyuiopasdfgh',
    'azertyuiopqsdfgh',
    'passwordpassword',
    'Password12345678',
    'P4ssw0rd-P4ssw0rd!!',
    'password-2024-2025',
    'strengthening-civil-courage',
    'Strengthening Civil Courage 2024',
    'SCC-SCC-SCC-SCC-SCC-1',
    'secret key secret key',
    'outcome-atlas-harvest',
    'my secret password 1',
    'your own line your own line',
    '- - - - - - - - - - - -',
    '................',
    '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂',
    'كلمة السر كلمة السر',
  ])('%s can be guessed', (key) => {
    expect(isWeakKey(key, NAMES)).toBe(true);
  });

  test.each([
    'sixteen signs or',
    'a synthetic key for tests',
    'synthetic-key-of-the-tests-0042',
    'correct horse battery staple',
    'Tr0ub4dor&3-mule-lantern',
    'f3a91c07be5d2846',
    '8d0e2c5a-1b7f-4e93-a6d4-0c9b8f7e6a51',
    'k9#Qv!2mZp@7Lx$w',
    '7041835826940273581629470518362957041863',
    'نافذة بيت جدي القديم في الجبل',
    'SCC: brown otters hum at noon',
  ])('%s cannot', (key) => {
    expect(isWeakKey(key, NAMES)).toBe(false);
  });

  test('what a password manager makes is never refused', () => {
    const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789!#%&*+?@'.split('');
    fc.assert(
      fc.property(
        fc.array(fc.noShrink(fc.constantFrom(...letters)), { minLength: 24, maxLength: 40 }),
        (key) => {
          // Fast-check likes to repeat itself, which no password manager does.
          fc.pre(new Set(key).size >= 16);
          expect(isWeakKey(key.join(''), NAMES)).toBe(false);
        },
      ),
    );
  });
});
