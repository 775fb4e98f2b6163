import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRegularFile } from '../../src/collection/readFile.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-read-'));
  mkdirSync(path.join(folder, 'folder.txt'));
  writeFileSync(path.join(folder, 'file'), 'text');
  writeFileSync(path.join(folder, 'empty'), '');
  writeFileSync(path.join(folder, 'large'), 'x'.repeat(300_000));
  symlinkSync('file', path.join(folder, 'link'));
  symlinkSync('loop', path.join(folder, 'loop'));
  symlinkSync('nowhere', path.join(folder, 'dangling'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(name: string, maxBytes = 1000): unknown {
  const found = readRegularFile(path.join(folder, name), maxBytes);
  return 'bytes' in found
    ? { text: Buffer.from(found.bytes).toString('utf8'), size: found.size }
    : found;
}

describe('readRegularFile(file, maxBytes)', () => {
  test.each(['file', 'link'])('the bytes of a file, or of what a link leads to: %s', (name) => {
    expect(read(name)).toEqual({ text: 'text', size: 4 });
    expect(read(name, 4)).toEqual({ text: 'text', size: 4 });
  });

  test('an empty file is one', () => {
    expect(read('empty')).toEqual({ text: '', size: 0 });
  });

  test('of a large file only as much as is asked for, with its size', () => {
    expect(read('large', 3)).toEqual({ text: 'xxx', size: 300_000 });
    expect(read('large', 300_000)).toEqual({ text: 'x'.repeat(300_000), size: 300_000 });
  });

  test.each([
    ['folder.txt', { special: 'a folder' }],
    ['loop', { fault: 'ELOOP' }],
    ['dangling', { fault: 'ENOENT' }],
    ['none', { fault: 'ENOENT' }],
    ['file/below', { fault: 'ENOTDIR' }],
    ['with\0zero', { fault: 'ERR_INVALID_ARG_VALUE' }],
  ])('%j is told', (name, answer) => {
    expect(read(name)).toEqual(answer);
  });

  test.skipIf(process.platform === 'win32')(
    'a pipe, and a link to one, is named and not waited for',
    () => {
      execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
      symlinkSync('pipe.txt', path.join(folder, 'to-pipe.txt'));
      expect(read('pipe.txt')).toEqual({ special: 'a pipe' });
      expect(read('to-pipe.txt')).toEqual({ special: 'a pipe' });
    },
  );

  test.skipIf(process.platform === 'win32')('a device is named, though it never ends', () => {
    expect(readRegularFile('/dev/zero', 1000)).toEqual({ special: 'a device' });
  });

  test.skipIf(process.platform === 'win32')('a socket is named', async () => {
    const server = createServer();
    const socket = path.join(folder, 'socket');
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    expect(read('socket')).toEqual({ special: 'a socket' });
    await new Promise((resolve) => server.close(resolve));
  });

  test.skipIf(process.platform !== 'linux')(
    'a file of the system that says it is empty is read, no further than asked',
    () => {
      const found = readRegularFile('/proc/self/cmdline', 4);
      expect('bytes' in found && found.bytes.length).toBe(4);
    },
  );
});
