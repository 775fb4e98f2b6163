import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { hashContent } from '../../../src/keeping/keptSite.ts';
import {
  forgetReplaced,
  readSiteCache,
  writeSiteCache,
} from '../../../src/tools/release/siteCache.ts';
import { createTemporaryFolder } from '../../support/sites.ts';

const CACHE = path.resolve('.astro', 'cache');
const SITE = { site: '/site', program: hashContent(''), pages: new Map<string, never>() };

const root = createTemporaryFolder('site-cache');
const content = path.join(root, 'content');
let said = '';
const io = { out: (text: string) => (said += text), err: () => undefined, env: {} };

beforeEach(() => {
  said = '';
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content);
});
afterAll(() => {
  for (const file of listOwn()) rmSync(file, { recursive: true });
  rmSync(root, { recursive: true, force: true });
});

/** What is kept of content folders of this test. */
function listOwn(): string[] {
  return readdirSync(CACHE)
    .map((name) => path.join(CACHE, name))
    .filter((file) => file.endsWith('.json') && readFileSync(file, 'utf8').includes(root));
}

describe('writeSiteCache(kept, content, io) and readSiteCache(content, io)', () => {
  test('give the site that was made of a content folder, and of no other', () => {
    writeSiteCache(SITE, content, io);
    expect(readSiteCache(content, io)).toEqual({ ...SITE, content });
    expect(readSiteCache(root, io)).toBeUndefined();
    expect(said).toBe('');
  });

  test('a site that took the place of another one is told of that, once', () => {
    const [other, third] = [path.join(root, 'other'), path.join(root, 'third')];
    for (const folder of [other, third]) mkdirSync(folder);
    const here = { ...SITE, site: path.join(root, 'here') };
    const there = { ...SITE, site: path.join(root, 'there') };
    writeSiteCache(here, content, io);
    writeSiteCache(there, third, io);
    writeSiteCache(here, other, io);
    expect(forgetReplaced(here.site, other)).toEqual([content]);
    expect(forgetReplaced(here.site, other)).toEqual([]);
    const kept = [content, other, third].map((each) => readSiteCache(each, io)?.site);
    expect(kept).toEqual([undefined, here.site, there.site]);
    for (const folder of [other, third]) rmSync(folder, { recursive: true });
    // Forgets those two as well.
    writeSiteCache(SITE, content, io);
    expect(listOwn().length).toBe(1);
  });

  test('what is damaged is thrown away and told, in one line', () => {
    writeSiteCache(SITE, content, io);
    const [file = ''] = listOwn();
    writeFileSync(file, readFileSync(file, 'utf8').replace('/site', '/sight'));
    expect(readSiteCache(content, io)).toBeUndefined();
    expect(said.trim()).toMatch(/^What the last build kept \(.+\.json\) is damaged .+ anew\.$/);
    writeSiteCache(SITE, content, io);
    expect(readSiteCache(content, io)).toEqual({ ...SITE, content });
  });

  test('forgets content folders that are gone, and what a build left that was ended by force', () => {
    const gone = path.join(root, 'gone');
    mkdirSync(gone);
    writeSiteCache(SITE, gone, io);
    const left = path.join(CACHE, `some.json.unfinished-${2 ** 30}`);
    writeFileSync(left, '');
    rmSync(gone, { recursive: true });
    expect(listOwn().length).toBe(2);
    writeSiteCache(SITE, content, io);
    expect(listOwn().length).toBe(1);
    expect(existsSync(left)).toBe(false);
  });

  test('where nothing can be written there is nothing of an earlier site either, and that is told', () => {
    writeSiteCache(SITE, content, io);
    const [file = ''] = listOwn();
    const blocked = `${file}.unfinished-${process.pid}`;
    mkdirSync(blocked);
    writeSiteCache(SITE, content, io);
    rmSync(blocked, { recursive: true });
    expect(said).toMatch(/^The next build makes all anew: /);
    expect(listOwn()).toEqual([]);
  });
});
