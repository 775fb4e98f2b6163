import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  createEarlyEnd,
  getErrorCode,
  getReason,
  hasCode,
  isEarlyEnd,
} from '../../src/text/errors.ts';

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

test('hasCode(error, …codes) knows an error of the system by any of the codes', () => {
  let error: unknown;
  try {
    readFileSync('no-such-file');
  } catch (caught) {
    error = caught;
  }
  expect(hasCode(error, 'EXDEV', 'ENOENT')).toBe(true);
  expect(hasCode(error, 'EXDEV')).toBe(false);
  expect(hasCode(new Error('ENOENT'), 'ENOENT')).toBe(false);
  expect(hasCode({ code: 'ENOENT' }, 'ENOENT')).toBe(false);
});

test('isEarlyEnd(error) knows what createEarlyEnd(message) made, and a thread that was out of memory', () => {
  expect(isEarlyEnd(createEarlyEnd('It ended.'))).toBe(true);
  const outOfMemory = Object.assign(new Error('Terminated'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  expect(isEarlyEnd(outOfMemory)).toBe(true);
  expect(isEarlyEnd(new Error('It ended.'))).toBe(false);
});
