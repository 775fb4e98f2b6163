import { describe, expect, test } from 'vitest';
import { thinPath } from '../../../src/figures/map/thinPath.ts';

describe('thinPath(path, minStep)', () => {
  test('drops points that are nearer than a step, and islands that have none left', () => {
    expect(thinPath('M0,0L1,0L5,0L5,5ZM9,9L9,9.5L9.5,9Z', 2)).toBe('M0,0L5,0L5,5Z');
  });

  test('an open line ends where it ended', () => {
    expect(thinPath('M0,0L4,0L5,0', 2)).toBe('M0,0L4,0L5,0');
  });
});
