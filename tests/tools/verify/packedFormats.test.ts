import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  findPackedFormat,
  isExplained,
  listSignatures,
} from '../../../src/tools/verify/packedFormats.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('findPackedFormat(path, bytes)', () => {
  test.each([
    ['a.bin', gzipSync('x'), 'gzip'],
    ['a.gz', latin1('not packed'), 'gzip'],
    ['a.br', latin1('anything'), 'brotli'],
    ['a.xlsx', latin1('no workbook'), 'zip'],
    ['a.bin', latin1('PK\x03\x04'), 'zip'],
    ['a.bin', deflateSync('hello, hello'), 'zlib'],
    ['a.txt', latin1('x\x9c is no stream'), undefined],
    ['a.html', latin1('<p>text</p>'), undefined],
    ['a.gz › unpacked', latin1('text'), undefined],
    ['a.7z', latin1('7z\xbc\xaf\x27\x1c'), { unknown: 'a 7z archive' }],
    ['a.bin', latin1('%PDF-1.7'), { unknown: 'a PDF, whose text is packed' }],
  ])('%s', (path, bytes, format) => {
    expect(findPackedFormat(path, bytes)).toEqual(format);
  });
});

test('listSignatures(bytes) finds where streams may begin after the first byte', () => {
  const bytes = Buffer.concat([gzipSync('x'), latin1('ab'), gzipSync('y'), deflateSync('z')]);
  const found = [...listSignatures(bytes)].map(({ offset, format }) => `${format} ${offset}`);
  const second = gzipSync('x').length + 2;
  expect(found).toContain(`gzip ${second}`);
  expect(found).toContain(`zlib ${second + gzipSync('y').length}`);
  expect(found).not.toContain('gzip 0');
});

test('isExplained(bytes) knows WebAssembly and images, and no other noise', () => {
  expect(isExplained(latin1('\0asm\x01\0\0\0'))).toBe(true);
  expect(isExplained(latin1('RIFF1234WEBP'))).toBe(true);
  expect(isExplained(latin1('noise'))).toBe(false);
});
