import { inflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listZipEntries } from '../../../src/tools/verify/zip.ts';

const FILES = { 'a.txt': strToU8('one '.repeat(100)), 'b/c.txt': strToU8('two') };
const zip = (): Buffer => Buffer.from(zipSync(FILES));

function list(bytes: Buffer): [string, string][] {
  const entries = listZipEntries(bytes, () => 10_000);
  return [...entries].map(({ name, content }) => [name, content.toString()]);
}

describe('listZipEntries(bytes, getLimit)', () => {
  test('names and contents, packed or not, also before a comment', () => {
    const expected = [
      ['a.txt', 'one '.repeat(100)],
      ['b/c.txt', 'two'],
    ];
    expect(list(zip())).toEqual(expected);
    expect(list(Buffer.from(zipSync(FILES, { level: 0 })))).toEqual(expected);
    expect(list(Buffer.concat([zip(), Buffer.from('a comment')]))).toEqual(expected);
  });

  test('only what was unpacked is said to be packed', () => {
    const [first, second] = [...listZipEntries(zip(), () => 10_000)];
    expect(inflateRawSync(first?.packed ?? Buffer.alloc(0)).toString()).toBe('one '.repeat(100));
    expect(second?.content.toString()).toBe('two');
    const stored = Buffer.from(zipSync(FILES, { level: 0 }));
    expect([...listZipEntries(stored, () => 10_000)].map(({ packed }) => packed.length)).toEqual([
      0, 0,
    ]);
  });

  test('whoever unpacks sets the limit', () => {
    const entries = listZipEntries(zip(), () => 10);
    expect(() => [...entries]).toThrow();
  });

  test.each([
    ['without a directory', (bytes: Buffer) => bytes.subarray(0, -30), 'a ZIP without a directory'],
    ['encrypted', (bytes: Buffer) => change(bytes, 'PK\x01\x02', 8, 1), 'a.txt is encrypted'],
    [
      'packed by another method',
      (bytes: Buffer) => change(bytes, 'PK\x01\x02', 10, 12),
      'by method 12',
    ],
    [
      'with a broken entry',
      (bytes: Buffer) => change(bytes, 'PK\x03\x04', 0, 0),
      'a broken ZIP entry',
    ],
    [
      'with a broken directory',
      (bytes: Buffer) => change(bytes, 'PK\x01\x02', 0, 0),
      'a broken ZIP directory',
    ],
    ['cut off inside', (bytes: Buffer) => change(bytes, 'PK\x01\x02', 22, 0x7f), 'cut off'],
  ])('a ZIP that is %s is not read in part', (_, damage, message) => {
    expect(() => list(damage(zip()))).toThrow(message);
  });
});

/** Sets one byte of the first record with this signature. */
function change(bytes: Buffer, signature: string, offset: number, value: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[changed.indexOf(Buffer.from(signature, 'latin1')) + offset] = value;
  return changed;
}
