import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { recover, swap } from '../../scripts/swap.ts';

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-swap-'));
  const made = folder;
  onTestFinished(() => {
    rmSync(made, { recursive: true });
  });
  // Signs that mean something in a pattern.
  target = path.join(folder, 'site (1).x+');
});

function makeSite(place: string, text: string): string {
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'index.html'), text);
  return place;
}

function read(place = target): string {
  return readFileSync(path.join(place, 'index.html'), 'utf8');
}

/** A number that no process has. */
const DEAD = 2 ** 22 + 7;
/** One that runs and is not this one. */
const RUNNING = process.ppid;

describe('swap(fresh, target)', () => {
  test('the fresh site takes the place of the old one, or of none, and nothing is left beside it', () => {
    for (const text of ['first', 'second']) {
      swap(makeSite(path.join(folder, 'fresh'), text), target);
      expect(read()).toBe(text);
      expect(readdirSync(folder)).toEqual([path.basename(target)]);
    }
  });

  test('a site that cannot be moved leaves the old one as it was', () => {
    makeSite(target, 'old');
    expect(() => {
      swap(path.join(folder, 'missing'), target);
    }).toThrow('ENOENT');
    expect(read()).toBe('old');
    expect(readdirSync(folder)).toEqual([path.basename(target)]);
  });

  test('folders above the target are made', () => {
    const deep = path.join(folder, 'a', 'b');
    swap(makeSite(path.join(folder, 'fresh'), 'new'), deep);
    expect(read(deep)).toBe('new');
  });
});

describe('recover(target)', () => {
  test.each([DEAD, process.pid, RUNNING])(
    'a site whose build (%i) was killed between the two renames is put back and named',
    (pid) => {
      makeSite(`${target}.old-${pid}`, 'old');
      makeSite(`${target}.new-${pid}`, 'new');
      expect(recover(target)).toBe(`${path.basename(target)}.old-${pid}`);
      expect(read()).toBe('old');
    },
  );

  test('what nobody needs is removed; what a running build may need stays', () => {
    makeSite(target, 'good');
    for (const pid of [DEAD, process.pid, RUNNING])
      for (const kind of ['old', 'new']) makeSite(`${target}.${kind}-${pid}`, 'left over');
    expect(recover(target)).toBeUndefined();
    expect(read()).toBe('good');
    const name = path.basename(target);
    expect(readdirSync(folder).toSorted()).toEqual(
      [name, `${name}.new-${RUNNING}`, `${name}.old-${RUNNING}`].toSorted(),
    );
  });

  test('names that only look alike are nobody’s leftovers', () => {
    const name = path.basename(target);
    const others = [
      `${name}.old-abc`,
      `${name}.old-${DEAD}.zip`,
      `my${name}.old-${DEAD}`,
      `${name}.old`,
    ];
    for (const other of [...others, `site 1.xx.old-${DEAD}`])
      makeSite(path.join(folder, other), 'kept');
    expect(recover(target)).toBeUndefined();
    for (const other of others) expect(read(path.join(folder, other))).toBe('kept');
    expect(existsSync(target)).toBe(false);
  });

  test('half a site, which a killed copy leaves, is never put in place', () => {
    makeSite(`${target}.new-${DEAD}`, 'half');
    mkdirSync(`${target}.old-${DEAD}`);
    expect(recover(target)).toBeUndefined();
    expect(existsSync(target)).toBe(false);
  });

  test('a folder that is not there holds nothing', () => {
    expect(recover(path.join(folder, 'no', 'such', 'site'))).toBeUndefined();
  });
});
