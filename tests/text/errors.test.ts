import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getErrorCode, getReason } from '../../src/text/errors.ts';

test('getReason(error) is its message, or what was thrown', () => {
  expect(getReason(new Error('no room'))).toBe('no room');
  expect(getReason('no room')).toBe('no room');
});

test('getErrorCode(error) is the code of the system, if there is one', () => {
  let caught: unknown;
  try {
    readFileSync(new URL('nowhere', import.meta.url));
  } catch (error) {
    caught = error;
  }
  expect(getErrorCode(caught)).toBe('ENOENT');
  expect(getErrorCode(new Error('no room'))).toBeUndefined();
  expect(getErrorCode({ code: 'ENOENT' })).toBeUndefined();
});
