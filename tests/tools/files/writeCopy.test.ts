import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nameCopy, writeCopy } from '../../../src/tools/files/writeCopy.ts';
import { createTemporaryFolder } from '../../support/sites.ts';

const root = createTemporaryFolder('copy');
const content = path.join(root, 'content');
mkdirSync(content);
const kept = { contents: [content], target: path.join(root, 'dist') };
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('the copy is beside the original, and no second one is written over it', () => {
  const original = path.join(root, 'Harvest 2023.xlsx');
  const file = path.join(root, 'Harvest 2023.with-ids.xlsx');
  expect(nameCopy(original)).toBe(file);
  expect(writeCopy(original, Uint8Array.of(1), kept)).toEqual({ file });
  writeFileSync(file, 'filled in');
  expect(writeCopy(original, Uint8Array.of(2), kept)).toMatchObject({
    refusal: expect.stringContaining('It is the copy that you fill in and import') as string,
  });
  expect(readFileSync(file, 'utf8')).toBe('filled in');
});

test('none is written into the content or a site, by whatever way', () => {
  symlinkSync(content, path.join(root, 'link'));
  for (const folder of [content, path.join(root, 'link'), kept.target]) {
    const made = writeCopy(path.join(folder, 'Harvest.csv'), Uint8Array.of(1), kept);
    expect(made).toMatchObject({ refusal: expect.stringContaining('is inside') as string });
  }
  expect(existsSync(path.join(content, 'Harvest.with-ids.csv'))).toBe(false);
});

test('a copy is there whole or not at all: what a full disk leaves of it is no copy', () => {
  const original = path.join(root, 'Large.csv');
  const fail = (file: string): void => {
    writeFileSync(file, 'half of');
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  };
  expect(() => writeCopy(original, Uint8Array.of(1), kept, fail)).toThrow('no space');
  expect(readdirSync(root).filter((name) => name.startsWith('Large'))).toEqual([]);
});
