import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findPlace } from '../../../src/tools/import/findPlace.ts';
import { createTemporaryFolder } from '../../support/sites.ts';

const root = createTemporaryFolder('place');
const content = path.join(root, 'content');
mkdirSync(content);
writeFileSync(path.join(content, 'programme.md'), '');
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a folder with a programme takes the fragments in its `outcomes`', () => {
  expect(findPlace(content, 'other')).toEqual({
    folder: path.join(content, 'outcomes'),
    settings: content,
  });
});

test('a folder beside a programme takes them itself, also before it exists', () => {
  const folder = path.join(content, 'fragments');
  const { folder: found, settings } = findPlace(folder, 'other');
  expect(found).toBe(folder);
  expect(path.resolve(settings)).toBe(content);
});

test('any other folder takes the programme of the usual content', () => {
  const folder = path.join(root, 'new');
  expect(findPlace(folder, 'other')).toEqual({ folder, settings: 'other' });
});
