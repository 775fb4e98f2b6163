import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { isRunning } from '../../../src/tools/files/isRunning.ts';

test('isRunning(pid) tells a running process from an ended one', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(spawnSync(process.execPath, ['--version']).pid)).toBe(false);
  expect(isRunning(Number.NaN)).toBe(false);
});

test('a process that this user may not signal is running as well', () => {
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
  });
  expect(isRunning(1)).toBe(true);
  kill.mockRestore();
});
