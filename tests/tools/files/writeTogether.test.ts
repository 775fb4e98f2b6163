import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeTogether } from '../../../src/tools/files/writeTogether.ts';

function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-write-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return folder;
}

const FILES = new Map([
  ['a.txt', 'new a'],
  ['b.txt', 'new b'],
  ['c.txt', 'new c'],
]);

describe('writeTogether(folder, files)', () => {
  test('writes every file, into a folder that it makes, and tells how far it is', () => {
    const folder = path.join(makeFolder({}), 'deep', 'er');
    const told: number[] = [];
    writeTogether(folder, FILES, (count) => told.push(count));
    expect(readdirSync(folder).toSorted()).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(readFileSync(path.join(folder, 'b.txt'), 'utf8')).toBe('new b');
    expect(told).toEqual([1, 2, 3]);
  });

  test('when the disk fills half-way, the folder is as it was', () => {
    const folder = makeFolder({ 'a.txt': 'old a' });
    let written = 0;
    const write = (file: string, text: string): void => {
      written += 1;
      // As a full disk does: some bytes arrive, then an error.
      writeFileSync(file, written < 3 ? text : text.slice(0, 2));
      if (written === 3) throw new Error('ENOSPC: no space left on device, write');
    };
    expect(() => {
      writeTogether(folder, FILES, () => undefined, write);
    }).toThrow('ENOSPC');
    expect(written).toBe(3);
    expect(readdirSync(folder)).toEqual(['a.txt']);
    expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('old a');
  });

  test('what a killed run left is removed, what a running one is writing is not', () => {
    const folder = makeFolder({});
    // No process has this number: it is beyond what systems give.
    mkdirSync(path.join(folder, '.import-2147483646'));
    mkdirSync(path.join(folder, `.import-${process.ppid}`));
    mkdirSync(path.join(folder, '.import-notes'));
    writeTogether(folder, FILES);
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith('.'))
        .toSorted(),
    ).toEqual([`.import-${process.ppid}`, '.import-notes'].toSorted());
  });
});
