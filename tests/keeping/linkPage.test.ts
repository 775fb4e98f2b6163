import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { linkPage } from '../../src/keeping/linkPage.ts';
import { createTemporaryFolder } from '../support/sites.ts';

const root = createTemporaryFolder('link-page');
const folder = path.join(root, 'site');
const [page, place] = [path.join(folder, 'old.html'), path.join(folder, 'new.html')];
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(page, 'A page.');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('a page has a second name', () => {
  expect(linkPage(page, place)).toBe(true);
  expect(readFileSync(place, 'utf8')).toBe('A page.');
  expect(lstatSync(page).nlink).toBe(2);
});

test('what is written where a page could not be linked does not go into it, be it linked all the same', () => {
  linkSync(page, place);
  expect(linkPage(page, place)).toBe(false);
  writeFileSync(place, 'Another.');
  expect(readFileSync(page, 'utf8')).toBe('A page.');
});

test('a page that is not there is not linked', () => {
  expect(linkPage(path.join(folder, 'nowhere.html'), place)).toBe(false);
});
