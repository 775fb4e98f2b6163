import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFileHasher, createFileReader } from '../../src/keeping/hashFiles.ts';
import { hashContent } from '../../src/keeping/keptSite.ts';
import { createTemporaryFolder } from '../support/sites.ts';

const root = createTemporaryFolder('hash-files');
beforeAll(() => {
  mkdirSync(root, { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('files of every length, one after the other, are read as they are, and have the hash of their bytes and of no others', () => {
  const hashFile = createFileHasher();
  const readWhole = createFileReader();
  const chunk = 1024 * 1024;
  for (const length of [chunk * 2 + 3, 5, 0, chunk, chunk - 1, chunk + 1]) {
    const bytes = Buffer.alloc(length, `${length} `);
    const file = path.join(root, `${length}.bin`);
    writeFileSync(file, bytes);
    expect(hashFile(file)).toBe(hashContent(bytes));
    expect(readWhole(file).equals(bytes)).toBe(true);
  }
});

test.each([
  ['hashed', createFileHasher()],
  ['read', createFileReader()],
])('what is no file is not %s', (_, take) => {
  expect(() => take(root)).toThrow(/EISDIR/);
  expect(() => take(path.join(root, 'gone'))).toThrow(/ENOENT/);
});
