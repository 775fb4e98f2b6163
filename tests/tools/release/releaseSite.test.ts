import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BuildRefused, formatFailure } from '../../../src/tools/release/releaseSite.ts';

describe('formatFailure(error, target)', () => {
  test('a refusal is its message alone', () => {
    expect(formatFailure(new BuildRefused('It is full.'), 'site')).toBe('It is full.');
  });

  test('a fault of the disk is followed by what became of the site', () => {
    const error = Object.assign(new Error('EROFS'), { code: 'EROFS', path: '/x' });
    expect(formatFailure(error, 'no-such-site')).toBe(
      `The disk is read-only (/x). Set OUT_DIR to a folder that can be written.\nNothing was replaced: ${path.resolve('no-such-site')} is unchanged.`,
    );
  });

  test('a fault of the program shows where it is', () => {
    expect(formatFailure(new Error('broken'), 'site')).toMatch(/^Error: broken\n {4}at /);
    expect(formatFailure('broken', 'site')).toBe('broken');
  });
});
