import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpackFrames, type FrameFormat } from '../../../src/tools/verify/frames.ts';

const PACK = {
  gzip: gzipSync,
  zlib: deflateSync,
  deflate: deflateRawSync,
  brotli: brotliCompressSync,
  zstd: zstdCompressSync,
} as const;
const FORMATS = Object.keys(PACK) as FrameFormat[];
const TEXT = 'The elders met nine officers. '.repeat(40);

describe('unpackFrames(format, bytes, maxBytes)', () => {
  test.each(FORMATS)('%s: the content, and what follows it', (format) => {
    const packed = Buffer.concat([PACK[format](TEXT), Buffer.from('after')]);
    const { content, rest } = unpackFrames(format, packed, 1_000_000);
    expect(content.toString()).toBe(TEXT);
    expect(rest.toString()).toBe('after');
  });

  test.each(FORMATS)('%s: no more than asked for is unpacked', (format) => {
    expect(() => unpackFrames(format, PACK[format](TEXT), 100)).toThrow();
  });

  test.each(['gzip', 'zstd'] as const)('%s: several frames are one content', (format) => {
    const packed = Buffer.concat([PACK[format]('one '), PACK[format]('two')]);
    expect(unpackFrames(format, packed, 100).content.toString()).toBe('one two');
  });

  test('the limit is for all frames together', () => {
    const packed = Buffer.concat([gzipSync(TEXT), gzipSync(TEXT)]);
    expect(() => unpackFrames('gzip', packed, TEXT.length + 10)).toThrow();
  });

  test('a gzip header comes with its name and comment', () => {
    const plain = gzipSync('x');
    plain[3] = 8 | 16;
    const packed = Buffer.concat([
      plain.subarray(0, 10),
      Buffer.from('name\0note\0'),
      plain.subarray(10),
    ]);
    const { headers, content } = unpackFrames('gzip', packed, 100);
    expect(headers[0]?.toString('latin1')).toContain('name\0note\0');
    expect(content.toString()).toBe('x');
  });

  test.each([5, 12])('a gzip file that is cut off after %i bytes throws', (length) => {
    expect(() => unpackFrames('gzip', gzipSync(TEXT).subarray(0, length), 10_000)).toThrow();
  });
});
