import { spawnSync } from 'node:child_process';
import type * as Disk from 'node:fs';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeTarget, recover, swap } from '../../../src/tools/release/swap.ts';

vi.mock(import('node:fs'), async (importActual) => {
  const actual = await importActual();
  return { ...actual, renameSync: vi.fn(actual.renameSync) };
});
const disk = await vi.importActual<typeof Disk>('node:fs');

/** The number of a process that has ended. */
const DEAD = spawnSync(process.execPath, ['--version']).pid;
/** One that runs and is not this one. */
const FOREIGN = process.ppid;

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-swap-'));
  target = path.join(folder, 'site');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A site of two files in the test’s folder, told from others by its text. */
function makeSite(name: string, text = name): string {
  const site = path.join(folder, name);
  mkdirSync(path.join(site, 'deep'), { recursive: true });
  writeFileSync(path.join(site, 'index.html'), text);
  writeFileSync(path.join(site, 'deep', `${text}.html`), text);
  return site;
}

/** What becomes of the next renames, in order: they pass or fail with a code. */
function failRenames(...outcomes: string[]): void {
  for (const outcome of outcomes) {
    vi.mocked(renameSync).mockImplementationOnce(
      outcome === 'pass'
        ? disk.renameSync
        : () => {
            throw Object.assign(new Error(outcome), { code: outcome });
          },
    );
  }
}

function expectSite(site: string, text: string): void {
  expect(readdirSync(site).toSorted()).toEqual(['deep', 'index.html']);
  expect(readFileSync(path.join(site, 'index.html'), 'utf8')).toBe(text);
  expect(readdirSync(path.join(site, 'deep'))).toEqual([`${text}.html`]);
}

describe('swap(fresh, target)', () => {
  test.each([
    ['the whole old site', () => makeSite('site', 'old')],
    [
      'an empty folder',
      () => {
        mkdirSync(target);
      },
    ],
    ['nothing', () => undefined],
  ])('replaces %s', (_, before) => {
    before();
    swap(makeSite('fresh'), target);
    expectSite(target, 'fresh');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('makes the folders above the target', () => {
    const deep = path.join(folder, 'a', 'b', 'site');
    swap(makeSite('fresh'), deep);
    expectSite(deep, 'fresh');
  });

  test('leaves the old site if there is no fresh one', () => {
    makeSite('site', 'old');
    expect(() => {
      swap(path.join(folder, 'gone'), target);
    }).toThrow('ENOENT');
    expectSite(target, 'old');
    expect(readdirSync(folder)).toEqual(['site']);
    expect(describeTarget(target)).toBe(`Nothing was replaced: ${target} is unchanged.`);
  });

  test('puts the old site back if the fresh one cannot take its place', () => {
    makeSite('site', 'old');
    failRenames('pass', 'pass', 'EACCES');
    expect(() => {
      swap(makeSite('fresh'), target);
    }).toThrow('EACCES');
    expectSite(target, 'old');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('leaves the old site to the next build if it cannot be put back either', () => {
    makeSite('site', 'old');
    failRenames('pass', 'pass', 'EACCES', 'EACCES');
    expect(() => {
      swap(makeSite('fresh'), target);
    }).toThrow('EACCES');
    expect(existsSync(target)).toBe(false);
    expect(describeTarget(target)).toContain(`${target}.old-build-${process.pid}`);
    expect(recover(target)).toBe(`site.old-build-${process.pid}`);
    expectSite(target, 'old');
    expect(describeTarget(target)).toBe(`Nothing was replaced: ${target} is unchanged.`);
  });

  test('leaves the old site if it cannot be moved', () => {
    makeSite('site', 'old');
    failRenames('pass', 'EROFS');
    expect(() => {
      swap(makeSite('fresh'), target);
    }).toThrow('EROFS');
    expectSite(target, 'old');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('copies to another disk, whole', () => {
    makeSite('site', 'old');
    failRenames('EXDEV');
    swap(makeSite('fresh'), target);
    expectSite(target, 'fresh');
  });

  test('tries again if another build was quicker', () => {
    makeSite('site', 'old');
    vi.mocked(renameSync)
      .mockImplementationOnce(disk.renameSync)
      .mockImplementationOnce((from, to) => {
        disk.renameSync(from, to);
        makeSite('site', 'quicker');
      });
    swap(makeSite('fresh'), target);
    expectSite(target, 'fresh');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('replaces although an old site of its own number stands in the way', () => {
    makeSite('site', 'old');
    makeSite(`site.old-build-${process.pid}`, 'older');
    swap(makeSite('fresh'), target);
    expectSite(target, 'fresh');
    expect(readdirSync(folder)).toEqual(['site']);
  });
});

describe('recover(target)', () => {
  test('puts back and names the site that an ended build was replacing', () => {
    makeSite(`site.old-build-${DEAD}`, 'old');
    makeSite(`site.new-build-${DEAD}`, 'half');
    expect(recover(target)).toBe(`site.old-build-${DEAD}`);
    expectSite(target, 'old');
    expect(readdirSync(folder)).toEqual(['site']);
    expect(recover(target)).toBeUndefined();
  });

  test.each(['file/site', 'file/deep/site'])('has nothing to do below a file: %s', (place) => {
    writeFileSync(path.join(folder, 'file'), '');
    expect(recover(path.join(folder, place))).toBeUndefined();
  });

  test('puts it back as well where an empty folder was made meanwhile', () => {
    makeSite(`site.old-build-${DEAD}`, 'old');
    mkdirSync(target);
    expect(recover(target)).toBe(`site.old-build-${DEAD}`);
    expectSite(target, 'old');
  });

  test('keeps the only site where other files stand in its place', () => {
    makeSite(`site.old-build-${DEAD}`, 'old');
    mkdirSync(target);
    writeFileSync(path.join(target, 'letter.odt'), '');
    expect(recover(target)).toBeUndefined();
    expectSite(path.join(folder, `site.old-build-${DEAD}`), 'old');
    expect(readdirSync(target)).toEqual(['letter.odt']);
  });

  test('puts back a site that is a link to its folder', () => {
    const place = makeSite('elsewhere', 'old');
    symlinkSync(place, path.join(folder, `site.old-build-${DEAD}`), 'junction');
    expect(recover(target)).toBe(`site.old-build-${DEAD}`);
    expectSite(target, 'old');
    expectSite(place, 'old');
  });

  test('removes what ended builds and this process left, and keeps the site', () => {
    makeSite('site', 'current');
    for (const pid of [DEAD, process.pid]) {
      makeSite(`site.old-build-${pid}`, 'old');
      makeSite(`site.new-build-${pid}`, 'half');
    }
    expect(recover(target)).toBeUndefined();
    expectSite(target, 'current');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('keeps what a running process may need', () => {
    makeSite('site', 'current');
    makeSite(`site.new-build-${FOREIGN}`, 'half');
    makeSite(`site.old-build-${FOREIGN}`, 'old');
    expect(recover(target)).toBeUndefined();
    expect(readdirSync(folder).toSorted()).toEqual(
      ['site', `site.new-build-${FOREIGN}`, `site.old-build-${FOREIGN}`].toSorted(),
    );
  });

  test('says nothing of a site that a running build is replacing', () => {
    makeSite(`site.old-build-${FOREIGN}`, 'old');
    expect(recover(target)).toBeUndefined();
    expectSite(target, 'old');
  });

  test('removes a half-made site, which is never put in place', () => {
    makeSite(`site.new-build-${DEAD}`, 'half');
    mkdirSync(path.join(folder, `site.old-build-${DEAD}`));
    expect(recover(target)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('does not touch names that only look alike', () => {
    const names = [
      ...[`site.old-${DEAD}`, `site.new-${DEAD}`, 'site.old-2023', 'site.old-build-abc'],
      ...[`mysite.old-build-${DEAD}`, `site.old-build-${DEAD}.zip`, `site.older-${DEAD}`],
      ...[
        `site.old-build-${DEAD}-copy`,
        `siteXold-build-${DEAD}`,
        `site.old-build-`,
        `site2.new-build-${DEAD}`,
      ],
    ];
    for (const name of names) makeSite(name);
    expect(recover(target)).toBeUndefined();
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
  });

  test('takes the signs in the target’s name as they are', () => {
    const awkward = path.join(folder, 'a.b (1)+[c]');
    makeSite(`a.b (1)+[c].old-build-${DEAD}`, 'old');
    makeSite(`aXb (1)+[c].old-build-${DEAD}`, 'other');
    expect(recover(awkward)).toBe(`a.b (1)+[c].old-build-${DEAD}`);
    expectSite(awkward, 'old');
    expect(readdirSync(folder).toSorted()).toEqual(
      ['a.b (1)+[c]', `aXb (1)+[c].old-build-${DEAD}`].toSorted(),
    );
  });

  test('does not take a name with “.old-” in the target’s own name for an old site', () => {
    makeSite(`site.old-1.new-build-${DEAD}`, 'half');
    const named = path.join(folder, 'site.old-1');
    expect(recover(named)).toBeUndefined();
    expect(existsSync(named)).toBe(false);
  });

  test('does nothing where there is no folder yet', () => {
    expect(recover(path.join(folder, 'none', 'site'))).toBeUndefined();
  });
});

describe('describeTarget(target)', () => {
  test('a site that was never there is not called unchanged', () => {
    expect(describeTarget(target)).toBe(`No site was written: there is no ${target} yet.`);
  });

  test('names the site that could not be put back', () => {
    const old = makeSite(`site.old-build-${process.pid}`, 'old');
    expect(describeTarget(target)).toContain(old);
    renameSync(old, target);
    expect(describeTarget(target)).toBe(`Nothing was replaced: ${target} is unchanged.`);
  });
});
