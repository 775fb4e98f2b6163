import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { digestSite } from '../support/builds.ts';
import { createTemporaryFolder, runBuild, withoutVitest } from '../support/sites.ts';

const { smallDisk = '' } = inject('outside');
const WORKSHOP = path.resolve('.astro', 'builds');
let root = '';
let site = '';
beforeAll(() => {
  if (smallDisk === '') return;
  root = createTemporaryFolder('small-disk');
  site = path.join(root, 'site');
  const { status, output } = runBuild('content', site);
  if (status !== 0) throw new Error(output);
  mkdirSync(WORKSHOP, { recursive: true });
}, 120_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/**
 * Runs a command of the project where `place` is an empty disk of so many kB, on which the files
 * of `before` are first. What is on the disk after it is copied to `after`.
 */
function runOnDisk(
  { place, size, before, after }: Record<'place' | 'before' | 'after', string> & { size: number },
  command: string,
): { status: number | null; output: string } {
  mkdirSync(place, { recursive: true });
  mkdirSync(after);
  const script = `
    mount -t tmpfs -o size=${size}k tmpfs "${place}" && cp -R "${before}/." "${place}" || exit 99
    ${command}; status=$?
    cp -R "${place}/." "${after}"; exit $status`;
  const { status, stdout, stderr } = spawnSync(
    smallDisk,
    ['--map-root-user', '--mount', 'sh', '-c', script],
    { encoding: 'utf8', env: withoutVitest(process.env) },
  );
  return { status, output: `${stdout}${stderr}` };
}

const NODE = `"${process.execPath}"`;

describe.skipIf(smallDisk === '')('a disk that is really full', { timeout: 240_000 }, () => {
  test('where the site goes: the build says so, and the last site is whole', () => {
    const place = path.join(root, 'target');
    const before = path.join(root, 'target-before');
    const after = path.join(root, 'target-after');
    cpSync(site, path.join(before, 'dist'), { recursive: true });
    const kilobytes = Number(
      spawnSync('du', ['-sk', site], { encoding: 'utf8' }).stdout.split('\t')[0],
    );
    const { status, output } = runOnDisk(
      { place, before, after, size: Math.round(kilobytes * 1.5) },
      `CONTENT_DIR=content OUT_DIR="${place}/dist" ${NODE} scripts/build.ts`,
    );
    expect(status, output).toBe(1);
    expect(output).toContain('The disk is full');
    expect(readdirSync(after)).toEqual(['dist']);
    expect(digestSite(path.join(after, 'dist'))).toBe(digestSite(site));
  });

  test('where it is built: the build says so and leaves nothing there', () => {
    const empty = path.join(root, 'empty');
    const after = path.join(root, 'workshop-after');
    const target = path.join(root, 'replaced');
    mkdirSync(empty);
    cpSync(site, target, { recursive: true });
    const { status, output } = runOnDisk(
      { place: WORKSHOP, before: empty, after, size: 700 },
      `CONTENT_DIR=content OUT_DIR="${target}" ${NODE} scripts/build.ts`,
    );
    expect(status, output).toBe(1);
    // Astro's bundler writes by its own code and says it in its own words.
    expect(output).toMatch(/disk is full|no space left on device/i);
    expect(readdirSync(after)).toEqual([]);
    expect(digestSite(target)).toBe(digestSite(site));
  });

  test('where an import writes: all files or none', () => {
    const fixtures = 'tests/fixtures/spreadsheets';
    const before = path.join(root, 'content-before');
    const after = path.join(root, 'content-after');
    const place = path.join(root, 'content');
    mkdirSync(before);
    cpSync(path.join(fixtures, 'programme.md'), path.join(before, 'programme.md'));
    const { status, output } = runOnDisk(
      { place, before, after, size: 40 },
      `${NODE} scripts/import.ts ${fixtures}/harvest.xlsx --out "${place}"`,
    );
    expect(status, output).toBe(1);
    expect(output).toContain('no space left on device');
    expect(
      existsSync(path.join(after, 'outcomes')) ? readdirSync(path.join(after, 'outcomes')) : [],
    ).toEqual([]);
  });
});
