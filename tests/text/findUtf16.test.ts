import { expect, test } from 'vitest';
import { findUtf16 } from '../../src/text/findUtf16.ts';

test.each([
  ['a byte order mark', [0xff, 0xfe, 0x41, 0x06], 'utf-16le'],
  ['the other one', [0xfe, 0xff, 0x06, 0x41], 'utf-16be'],
  ['a Latin letter', [0x41, 0x00], 'utf-16le'],
  ['one the other way round', [0x00, 0x41], 'utf-16be'],
  ['UTF-8', [0xef, 0xbb, 0xbf, 0x41], undefined],
  ['half a mark', [0xfe, 0x41], undefined],
  ['one byte', [0x41], undefined],
  ['nothing', [], undefined],
])('findUtf16(bytes) of %s', (_, bytes, encoding) => {
  expect(findUtf16(Uint8Array.from(bytes))).toBe(encoding);
});
