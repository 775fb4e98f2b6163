import { describe, expect, test } from 'vitest';
import { formatDiskFault } from '../../../src/tools/files/diskFault.ts';

function createFault(code: string, more: object = {}): Error {
  return Object.assign(new Error(code), { code, path: '/site/index.html', ...more });
}

describe('formatDiskFault(error)', () => {
  test.each([
    ['ENOSPC', 'The disk is full (/site/index.html). Free some space'],
    ['EDQUOT', 'Your disk quota'],
    ['EROFS', 'Set OUT_DIR to a folder that can be written.'],
    ['EACCES', 'Permission denied: cannot write to /site/index.html. Change its permissions'],
    ['EPERM', 'Permission denied: cannot write to /site/index.html. Change its permissions'],
    ['EIO', 'Check whether it is full or damaged.'],
  ])('%s is told with its place and remedy', (code, text) => {
    expect(formatDiskFault(createFault(code))).toContain(text);
  });

  test('of a move it names where it led', () => {
    expect(formatDiskFault(createFault('EROFS', { dest: '/out/site.new-1' }))).toContain('/out/');
  });

  test('it is found behind the error of a library', () => {
    const error = new Error('Could not write', { cause: createFault('ENOSPC') });
    expect(formatDiskFault(error)).toContain('The disk is full');
  });

  test.each([new Error('broken'), createFault('ENOENT'), 'text', undefined])(
    'what is no fault of the disk is left to others: %s',
    (error) => {
      expect(formatDiskFault(error)).toBeUndefined();
    },
  );
});
