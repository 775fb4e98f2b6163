import { describe, expect, test } from 'vitest';
import { findEmbedded } from '../../../src/tools/verify/embedded.ts';

const SECRET = 'The elders met nine officers.';
const texts = (text: string): string[] => findEmbedded(text).map((bytes) => bytes.toString());
const base64 = Buffer.from(SECRET).toString('base64');

describe('findEmbedded(text)', () => {
  test.each([
    ['base64', `x ${base64} y`],
    ['base64 of addresses', `/x?d=${Buffer.from(SECRET).toString('base64url')}`],
    ['hexadecimal', `x ${Buffer.from(SECRET).toString('hex')} y`],
    ['after letters that shift it', `id${base64}`],
    ['after the way to a file', `/some/files/${base64}`],
  ])('%s', (_, text) => {
    expect(texts(text).join('\n')).toContain(SECRET);
  });

  test('lines of base64 are one text', () => {
    const long = SECRET.repeat(6);
    const lines = Buffer.from(long).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
    expect(texts(lines)).toEqual([long]);
  });

  test.each([
    'UnitedNationsHighCommissionerForRefugees',
    `sha256-${Buffer.from(Array.from({ length: 32 }, (_, index) => (index * 89 + 131) % 256)).toString('base64')}`,
    'a b c d e f',
    'thequickbrownfoxjumpsoverthelazydog',
  ])('nothing in %j', (text) => {
    expect(findEmbedded(text)).toEqual([]);
  });
});
