import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { refuseFile } from '../../../src/tools/files/refuseFile.ts';
import { createTemporaryFolder } from '../../support/sites.ts';

const root = createTemporaryFolder('file');
const file = path.join(root, 'letter.txt');
writeFileSync(file, '');
mkdirSync(path.join(root, 'folder'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a file, and a place below one, can be no folder', () => {
  expect(refuseFile(file, 'It')).toBe('It is not a folder.');
  const inside = `It is inside ${file}, which is a file.`;
  expect(refuseFile(path.join(file, 'new'), 'It')).toBe(inside);
  expect(refuseFile(path.join(file, 'new', 'deep'), 'It')).toBe(inside);
});

test('a folder, and a new place in one, can be', () => {
  expect(refuseFile(path.join(root, 'folder'), 'It')).toBeUndefined();
  expect(refuseFile(path.join(root, 'folder', 'new', 'deep'), 'It')).toBeUndefined();
});
