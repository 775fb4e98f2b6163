import { renameSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { signFile, signFolder } from '../../src/collection/signFile.ts';
import { makeContentFolder } from '../support/contentFolder.ts';

const LATER = Date.now() + 3_600_000;

describe('signFile(place, now)', () => {
  test('another text after a change that keeps the length and sets the time back', () => {
    const folder = makeContentFolder({ 'outcomes/a.txt': 'one' });
    const place = path.join(folder, 'outcomes/a.txt');
    utimesSync(place, 1_700_000_000, 1_700_000_000);
    const before = signFile(place, LATER);
    expect(signFile(place, LATER)).toBe(before);
    writeFileSync(place, 'two');
    utimesSync(place, 1_700_000_000, 1_700_000_000);
    expect(signFile(place, LATER)).not.toBe(before);
  });

  test('nothing is said of a file that changed a moment ago', () => {
    const folder = makeContentFolder({ 'outcomes/a.txt': 'one' });
    expect(signFile(path.join(folder, 'outcomes/a.txt'), Date.now())).toBeUndefined();
  });

  test('of a link it says what the file is that it leads to', () => {
    const folder = makeContentFolder({ 'outcomes/a.txt': 'one', 'b.txt': 'two', 'c.txt': 'two' });
    const link = path.join(folder, 'outcomes/link.txt');
    symlinkSync('../b.txt', link);
    const before = signFile(link, LATER);
    expect(before).toBe(signFile(path.join(folder, 'b.txt'), LATER));
    unlinkSync(link);
    symlinkSync('../c.txt', link);
    expect(signFile(link, LATER)).not.toBe(before);
    unlinkSync(path.join(folder, 'c.txt'));
    expect(signFile(link, LATER)).toBe('ENOENT');
  });
});

describe('signFolder(directory, now)', () => {
  test('new, renamed and missing files change it, hidden ones do not', () => {
    const folder = makeContentFolder({ 'outcomes/deep/a.txt': 'one', 'pages/method.md': 'x' });
    const signatures = new Set<string | undefined>();
    const sign = (): number => signatures.add(signFolder(folder, LATER)).size;
    expect(sign()).toBe(1);
    writeFileSync(path.join(folder, 'outcomes/.hidden.txt'), 'x');
    expect(sign()).toBe(1);
    writeFileSync(path.join(folder, 'outcomes/deep/b.txt'), 'two');
    expect(sign()).toBe(2);
    renameSync(path.join(folder, 'outcomes/deep/b.txt'), path.join(folder, 'outcomes/b.txt'));
    expect(sign()).toBe(3);
    unlinkSync(path.join(folder, 'pages/method.md'));
    expect(sign()).toBe(4);
  });

  test('a folder that is not there has no signature', () => {
    expect(signFolder('/nowhere/at/all', LATER)).toBeUndefined();
  });
});
