import { expect, test } from 'vitest';
import { guessUtf16 } from '../../src/text/guessUtf16.ts';

test.each([
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x41, 0], 'utf-16le'],
  [[0, 0x41], 'utf-16be'],
  [[0, 0], 'utf-16be'],
  [[0xef, 0xbb, 0xbf], undefined],
  [[0x41, 0x42, 0], undefined],
  [[0x41], undefined],
  [[], undefined],
])('bytes that begin with %j: %s', (bytes, encoding) => {
  expect(guessUtf16(Uint8Array.from(bytes))).toBe(encoding);
});
