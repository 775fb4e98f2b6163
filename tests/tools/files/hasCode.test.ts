import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasCode } from '../../../src/tools/files/hasCode.ts';

test('hasCode(error, …codes) knows an error of the system by any of the codes', () => {
  let error: unknown;
  try {
    statSync('no-such-file');
  } catch (caught) {
    error = caught;
  }
  expect(hasCode(error, 'EXDEV', 'ENOENT')).toBe(true);
  expect(hasCode(error, 'EXDEV')).toBe(false);
  expect(hasCode(new Error('ENOENT'), 'ENOENT')).toBe(false);
  expect(hasCode({ code: 'ENOENT' }, 'ENOENT')).toBe(false);
});
