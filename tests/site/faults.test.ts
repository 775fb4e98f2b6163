import { cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  digestSite,
  listLeftovers,
  makeTwoSmallSites,
  SMALL,
  startBuild,
  type Ended,
  type TwoSites,
} from '../support/builds.ts';
import { createTemporaryFolder } from '../support/sites.ts';

let root = '';
let sites: TwoSites;
beforeAll(async () => {
  root = createTemporaryFolder('faults');
  sites = await makeTwoSmallSites(root);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Releases a site of three files: what happens to it happens to a site of any size. */
function release(
  content: string,
  target: string,
  options: { killAfter?: number; fault?: object } = {},
): Promise<Ended> {
  return startBuild(content, target, { ...options, script: SMALL });
}

/** A target in which the site of the first content stands. */
function standSite(name: string): string {
  const target = path.join(root, name);
  cpSync(`${sites.contents[0]}-site`, target, { recursive: true });
  return target;
}

/** The next build finds nothing in its way and puts the second site in place. */
async function expectNextBuild(target: string): Promise<void> {
  const { status, output } = await release(sites.contents[1], target);
  expect(status, output).toBe(0);
  expect(digestSite(target)).toBe(sites.digests[1]);
  expect(listLeftovers(target)).toEqual([]);
}

const WORKSHOP = path.resolve('.astro', 'builds');

describe('a build that meets a fault', { timeout: 240_000 }, () => {
  test.for([
    ['full when it begins to write', 'write', WORKSHOP, 0, 'ENOSPC', 'The disk is full'],
    ['full while it writes files', 'write', WORKSHOP, 1, 'ENOSPC', 'The disk is full'],
    ['read-only where the site stands', 'rename', 'TARGET', 0, 'EROFS', 'The disk is read-only'],
    ['closed to this user', 'rename', 'TARGET', 1, 'EACCES', 'Permission denied: cannot write to'],
    [
      'failing at the last step',
      'rename',
      'TARGET',
      2,
      'EIO',
      'The disk could not be read or written',
    ],
  ] as const)(
    'a disk that is %s: the last good site stays as it was, and the next build succeeds',
    async ([name, at, place, after, code, message]) => {
      const target = standSite(name.replaceAll(' ', '-'));
      const below = place === 'TARGET' ? target : place;
      const fault = { at, below, after, code };
      const { status, output } = await release(sites.contents[1], target, { fault });
      expect(status, output).toBe(1);
      expect(output).toContain(message);
      expect(digestSite(target)).toBe(sites.digests[0]);
      expect(listLeftovers(target)).toEqual([]);
      await expectNextBuild(target);
    },
  );

  test('a disk that is full while Astro writes pages: the last good site stays as it was', async () => {
    const target = path.join(root, 'pages');
    cpSync(inject('real').directory, target, { recursive: true });
    const before = digestSite(target);
    const fault = { at: 'write', below: WORKSHOP, after: 12, code: 'ENOSPC' };
    const { status, output } = await startBuild('content', target, { fault });
    expect(status, output).toBe(1);
    expect(output).toContain('The disk is full');
    expect(digestSite(target)).toBe(before);
    expect(listLeftovers(target)).toEqual([]);
  });

  test('killed between the two renames: the next build, even one that is refused, puts the site back and says so', async () => {
    const target = standSite('window');
    const fault = { at: 'rename', below: target, after: 2, code: 'SIGKILL' };
    expect((await release(sites.contents[1], target, { fault })).status).toBe(null);
    expect(digestSite(target)).toBe('absent');
    const refused = path.join(root, 'refused');
    cpSync('content', refused, { recursive: true });
    writeFileSync(path.join(refused, 'outcomes', 'faulty.txt'), 'no field');
    const { status, output } = await startBuild(refused, target);
    expect(status).toBe(1);
    expect(output).toContain('the previous site is back');
    expect(digestSite(target)).toBe(sites.digests[0]);
    expect(listLeftovers(target)).toEqual([]);
    await expectNextBuild(target);
  });

  test('a fragment that cannot be read is refused by its name', async () => {
    const target = standSite('unreadable');
    const content = path.join(root, 'unreadable-content');
    cpSync('content', content, { recursive: true });
    symlinkSync('nowhere', path.join(content, 'outcomes', 'gone.txt'));
    const { status, output } = await startBuild(content, target);
    expect(status).toBe(1);
    expect(output).toContain('outcomes/gone.txt error unreadable-file');
    expect(digestSite(target)).toBe(sites.digests[0]);
  });

  test('two builds into one folder: it is wholly the site of one of them', async () => {
    const target = standSite('two');
    const ended = await Promise.all(sites.contents.map((content) => release(content, target)));
    for (const { status, output } of ended) expect(status, output).toBe(0);
    expect(sites.digests).toContain(digestSite(target));
    expect(listLeftovers(target)).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ended by %s while it writes: it leaves nothing, and the site stays as it was',
    async (signal) => {
      const target = standSite(signal);
      const fault = { at: 'write', below: WORKSHOP, after: 1, code: signal };
      const { status, output } = await release(sites.contents[1], target, { fault });
      expect([status, output]).toEqual([1, '']);
      expect(digestSite(target)).toBe(sites.digests[0]);
      expect(listLeftovers(target)).toEqual([]);
      await expectNextBuild(target);
    },
  );

  test('killed at any moment: the site is wholly the old or the new one', async () => {
    const target = standSite('killed');
    const begin = performance.now();
    await release(sites.contents[0], target);
    const usual = performance.now() - begin;
    for (const share of [0.3, 0.5, 0.7, 0.8, 0.9, 0.95]) {
      await release(sites.contents[1], target, { killAfter: usual * share });
      expect(sites.digests).toContain(digestSite(target));
    }
    await expectNextBuild(target);
  });
});
