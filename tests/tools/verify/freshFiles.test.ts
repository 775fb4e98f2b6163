import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { FreshFiles } from '../../../src/tools/verify/freshFiles.ts';
import { createTemporaryFolder } from '../../support/sites.ts';

const root = createTemporaryFolder('fresh');
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(name: string, text = name): void {
  const place = path.join(root, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

test('gives each file once, under its path within the site, and nothing that is hidden', () => {
  const fresh = new FreshFiles([
    { directory: path.join(root, 'site'), path: '' },
    { directory: path.join(root, 'index'), path: 'pagefind/' },
  ]);
  const list = (): string[] => [...fresh.list()].map(({ path: name }) => name).toSorted();
  expect(list()).toEqual([]);
  write('site/index.html');
  write('site/.prerender/chunk.mjs');
  write('site/outcomes/a/index.html');
  write('index/fragment/en_1.pf_fragment');
  expect(list()).toEqual([
    'index.html',
    'outcomes/a/index.html',
    'pagefind/fragment/en_1.pf_fragment',
  ]);
  expect(list()).toEqual([]);
  write('site/outcomes/b/index.html');
  write('site/about.html');
  expect(list()).toEqual(['about.html', 'outcomes/b/index.html']);
});

test('files that come into a folder by and by are all given', () => {
  const fresh = new FreshFiles([{ directory: root, path: '' }]);
  const given: string[] = [];
  const names = ['fragment/1', 'fragment/2', 'countries/kenya/index.html', 'fragment/3'];
  names.push('countries/kenya/page/2/index.html', 'countries/kenya/page/3/index.html');
  for (const name of names) {
    write(name);
    given.push(...[...fresh.list()].map((file) => file.path));
  }
  expect(given).toEqual(names);
});

test('reads the bytes that are there when it is asked', () => {
  const fresh = new FreshFiles([{ directory: root, path: '' }]);
  write('a.txt', 'early');
  const [file] = [...fresh.list()];
  write('a.txt', 'late');
  expect(file?.read?.().toString()).toBe('late');
});
