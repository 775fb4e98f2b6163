import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refusePublic } from '../../../src/tools/files/refusePublic.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-public-'));
  mkdirSync(path.join(folder, 'images'));
  writeFileSync(path.join(folder, 'images', 'logo.svg'), '<svg/>');
  writeFileSync(path.join(folder, 'CNAME'), '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('refusePublic(folder)', () => {
  test('files, folders, and links to them are copied', () => {
    symlinkSync('CNAME', path.join(folder, 'link'));
    symlinkSync('images', path.join(folder, 'pictures'));
    expect(refusePublic(folder)).toBeUndefined();
  });

  test('no folder is no fault', () => {
    expect(refusePublic(path.join(folder, 'none'))).toBeUndefined();
  });

  test.skipIf(process.platform === 'win32')('a pipe is named, and not waited for', () => {
    execFileSync('mkfifo', [path.join(folder, 'images', 'pipe')]);
    expect(refusePublic(folder)).toContain(
      `${path.join(folder, 'images', 'pipe')} is a pipe, not a file`,
    );
  });

  test.skipIf(process.platform === 'win32')('a link to a device is named, and not copied', () => {
    symlinkSync('/dev/zero', path.join(folder, 'zero'));
    expect(refusePublic(folder)).toContain('zero is a device, not a file');
  });

  test('a link that leads nowhere, and one into its own folder', () => {
    symlinkSync('nowhere', path.join(folder, 'images', 'gone'));
    expect(refusePublic(folder)).toContain('gone cannot be read (ENOENT)');
    rmSync(path.join(folder, 'images', 'gone'));
    symlinkSync('..', path.join(folder, 'images', 'up'), 'junction');
    expect(refusePublic(folder)).toContain('up is a link to a folder that contains it');
  });
});
