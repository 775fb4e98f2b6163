import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestSite } from '../support/builds.ts';
import { createTemporaryFolder, listFiles, readPublished, runBuild } from '../support/sites.ts';

/**
 * What version c3d2264 left: a sheet, the content folder that it imported and editors then worked
 * on, and the site that it built. Outcome 003 is flagged in the sheet, 004 with a word that only
 * this version takes for “no”, 005 is a lead; editors redacted a name in 006, withheld 007,
 * flagged 008 and deleted 009.
 */
const EARLIER = fileURLToPath(new URL('../fixtures/earlier/c3d2264/', import.meta.url));
/** Of each outcome that no version may publish, words of its own. */
const WITHHELD = [
  'Quartzite',
  'said to have invited',
  'Perchance',
  'ferry company',
  'ward clerks',
  'hired apprentices',
];

let root = '';
let content = '';
let site = '';
beforeAll(() => {
  root = createTemporaryFolder('earlier');
  cpSync(EARLIER, root, { recursive: true });
  content = path.join(root, 'content');
  site = path.join(root, 'site');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function runImport(): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/import.ts', path.join(root, 'harvest.csv'), '--out', content],
    { encoding: 'utf8' },
  );
  return { status, output: `${stdout}${stderr}` };
}

function readFragments(): Record<string, string> {
  const folder = path.join(content, 'outcomes');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

const listOutcomes = (): string[] =>
  readdirSync(path.join(site, 'outcomes')).filter((name) => name.startsWith('early-'));

describe('a content folder and a site of version c3d2264', () => {
  test('its sheet is imported again: no file of it changes, and the deleted one does not return', () => {
    const before = readFragments();
    const { status, output } = runImport();
    expect(status, output).toBe(0);
    expect(readFragments()).toEqual(before);
  });

  test('the build stops where only the longer list of words opens a record, and the site stays', () => {
    const before = digestSite(site);
    const { status, output } = runBuild(content, site);
    expect(status, output).toBe(1);
    expect(output).toContain('early-dem2301-004.txt');
    expect(output).toContain('negatives: all');
    expect(digestSite(site)).toBe(before);
  });

  test('once programme.md confirms the words it builds, in the place of the old site', () => {
    const file = path.join(content, 'programme.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('publication:\n', 'publication:\n  negatives: all\n'));
    const { status, output } = runBuild(content, site, { SITE_URL: 'https://early.example' });
    expect(status, output).toBe(0);
    expect(listOutcomes()).toEqual(
      ['001', '002', '004', '006'].map((number) => `early-dem2301-${number}`),
    );
    const published = listFiles(site)
      .map((name) => readPublished(site, name))
      .join('\n');
    for (const words of WITHHELD) expect(published).not.toContain(words);
  });

  test('the content goes through the command that checks it', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['scripts/check.ts', content, '--format', 'json'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    const review = JSON.parse(stdout) as { published: number };
    expect(review.published).toBe(4);
  });
});
