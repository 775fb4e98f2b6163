import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  digestSite,
  listLeftovers,
  makeTwoSites,
  startBuild,
  type TwoSites,
} from '../support/builds.ts';
import { createTemporaryFolder } from '../support/sites.ts';

/** `KILLS=200` kills more. */
const KILLS = Number(process.env['KILLS'] ?? 50);
const WORKSHOP = path.resolve('.astro', 'builds');

let root = '';
let sites: TwoSites;
beforeAll(() => {
  root = createTemporaryFolder('kills');
  sites = makeTwoSites(root);
}, 300_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test(`a build that is killed ${KILLS} times at random moments never leaves half a site`, async () => {
  const target = path.join(root, 'site');
  const begin = performance.now();
  await startBuild(sites.contents[0], target);
  const usual = performance.now() - begin;
  const seen = { old: 0, new: 0, absent: 0 };
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = digestSite(target);
    const content = sites.contents[(kill + 1) % 2] ?? '';
    await startBuild(content, target, { killAfter: Math.random() * usual * 1.2 });
    const after = digestSite(target);
    seen[after === before ? 'old' : after === 'absent' ? 'absent' : 'new'] += 1;
    expect(['absent', ...sites.digests]).toContain(after);
    // Between the two renames there is none; the next build puts it back.
    if (after === 'absent') expect(listLeftovers(target).length).toBeGreaterThan(0);
  }
  const { status, output } = await startBuild(sites.contents[1], target);
  expect(status, output).toBe(0);
  expect(digestSite(target)).toBe(sites.digests[1]);
  expect(listLeftovers(target)).toEqual([]);
  expect(existsSync(WORKSHOP) ? readdirSync(WORKSHOP) : []).toEqual([]);
  process.stdout.write(
    `${KILLS} kills within ${Math.round(usual * 1.2)} ms: the old site ${seen.old} times, the new one ${seen.new}, none ${seen.absent}\n`,
  );
}, 3_600_000);
