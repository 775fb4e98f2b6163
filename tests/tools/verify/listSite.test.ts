import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listSite } from '../../../src/tools/verify/listSite.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';

test('listSite(directory): every file in a fixed order, hidden ones and empty folders too', () => {
  const site = makeContentFolder({
    'programme.md': null,
    'b/x.html': 'x',
    'a.txt': 'a',
    '.hidden': 'h',
  });
  mkdirSync(path.join(site, 'empty'));
  symlinkSync('nowhere', path.join(site, 'link'));
  const files = listSite(site);
  expect(files.map(({ path: file }) => file)).toEqual([
    '.hidden',
    'a.txt',
    'b/x.html',
    'empty/',
    'link',
  ]);
  expect(files.map(({ read }) => read?.().toString())).toEqual(['h', 'a', 'x', '', undefined]);
});
