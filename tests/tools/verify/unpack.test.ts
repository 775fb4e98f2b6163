import {
  brotliCompressSync,
  crc32,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeFragment } from '../../support/fragmentText.ts';
import { prove } from '../../support/proof.ts';
import { writeWorkbook } from '../../support/spreadsheets.ts';

const ID = 'EXH-KE2401/CIV003';
const SECRET =
  'The élders of Quillhaven met nine officers behind the old ferry house at dawn, says EXH-KE2401/CIV003';
const ARABIC = 'التقى شيوخ القرية تسعة ضباط خلف بيت العبارة القديم عند الفجر';
const NOISE = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * at * 7 + at * 131) % 251));

async function find(name: string, bytes: string | Uint8Array): Promise<string> {
  const description = `${SECRET}. ${ARABIC}`;
  const fragments = {
    'outcomes/kept.txt': writeFragment({ id: ID, flag: 'YES', description }),
    'outcomes/open.txt': writeFragment({ id: 'EXH-KE2401/CIV001' }),
  };
  return (await prove(fragments, { [name]: bytes })).join('\n');
}

const join = (...parts: (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

function chunk(name: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = join(name, data);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return join(length, body, sum);
}

function png(...chunks: Buffer[]): Buffer {
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const picture = chunk('IDAT', deflateSync(Buffer.alloc(64)));
  return join(
    signature,
    chunk('IHDR', Buffer.alloc(13)),
    ...chunks,
    picture,
    chunk('IEND', join()),
  );
}

const SCAN = [0xff, 0xda, 0, 4, 1, 2, 0x41, 0xff, 0, 0x42, 0xff, 0xd0, 0x43, 0xff, 0xd9];
function jpeg(comment = ''): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(comment.length + 2);
  const segment = comment === '' ? join() : join(Buffer.from([0xff, 0xfe]), length, comment);
  return join(Buffer.from([0xff, 0xd8]), segment, Buffer.from(SCAN));
}

function gif(comment: string): Buffer {
  const blocks = (comment.match(/.{1,69}/gs) ?? []).map((part) =>
    join(Buffer.from([part.length]), part),
  );
  const head = join('GIF89a', Buffer.alloc(7));
  const image = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0]);
  const extension = join(Buffer.from([0x21, 0xfe]), ...blocks, Buffer.from([0]));
  return join(head, extension, image, Buffer.from([0x3b]));
}

function webp(name: string, data: Buffer): Buffer {
  const [size, length] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32LE(data.length);
  const body = join('WEBP', 'VP8 ', Buffer.from([2, 0, 0, 0, 1, 2]), name, length, data);
  size.writeUInt32LE(body.length);
  return join('RIFF', size, body);
}

const skipped = (text: string): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(Buffer.byteLength(text));
  return join(Buffer.from('\x50\x2a\x4d\x18', 'latin1'), length, text);
};
const half = SECRET.length / 2;
const withComment = (text: string): Buffer => {
  const packed = gzipSync('x');
  packed[3] = 16;
  return join(packed.subarray(0, 10), text, Buffer.from([0]), packed.subarray(10));
};
/** A ZIP of one packed file, with a text after the stream of that file but within its length. */
const zipWith = (text: string): Buffer => {
  const packed = deflateRawSync('hello, hello, hello');
  const stored = join(packed, text);
  const local = Buffer.alloc(31);
  local.write('PK\x03\x04');
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(stored.length, 18);
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  const entry = Buffer.alloc(47);
  entry.write('PK\x01\x02');
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(stored.length, 20);
  entry.writeUInt16LE(1, 28);
  entry.write('a', 46);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + stored.length, 16);
  return join(local, stored, entry, end);
};
const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');

/** Where the text stands, and the file that holds it. */
const FILES: Readonly<Record<string, readonly [name: string, bytes: string | Uint8Array]>> = {
  'a second gzip member': ['a.gz', join(gzipSync('x'), gzipSync(SECRET))],
  'the last of three, after zeros': [
    'a.gz',
    join(gzipSync('x'), Buffer.alloc(5), gzipSync(SECRET)),
  ],
  'two gzip members, half in each': [
    'a.gz',
    join(gzipSync(SECRET.slice(0, half)), gzipSync(SECRET.slice(half))),
  ],
  'an id that two gzip members share': [
    'a.gz',
    join(gzipSync(ID.slice(0, 12)), gzipSync(ID.slice(12))),
  ],
  'plain after a gzip member': ['a.gz', join(gzipSync('x'), Buffer.alloc(1), SECRET)],
  'the comment of a gzip header, far in it': ['a.gz', withComment(`${'x '.repeat(900)}${SECRET}`)],
  'after a zlib stream': ['a.bin', join(deflateSync('hello, hello, hello'), gzipSync(SECRET))],
  'after a Brotli stream': ['a.br', join(brotliCompressSync('hello'), gzipSync(SECRET))],
  'a second Zstandard frame': ['a.zst', join(zstdCompressSync('x'), zstdCompressSync(SECRET))],
  'a skipped Zstandard frame': ['a.zst', join(zstdCompressSync('x'), skipped(SECRET))],
  'after a skipped frame at the beginning': ['a', join(skipped('x'), zstdCompressSync(SECRET))],
  'Brotli without its name': ['a.bin', brotliCompressSync(SECRET.repeat(3))],
  'deflate without a header': ['a.dat', deflateRawSync(SECRET.repeat(3))],
  'gzip in the middle of a file': ['a.bin', join(NOISE, gzipSync(SECRET), NOISE)],
  'zlib in the middle of a file': ['a.bin', join(NOISE, deflateSync(SECRET), NOISE)],
  'a ZIP after noise': ['a.bin', join(NOISE, zipSync({ 'a.txt': strToU8(SECRET.repeat(3)) }))],
  'a workbook after noise': ['a.bin', join(NOISE, writeWorkbook({ One: [[SECRET]] }))],
  'within a packed file of a ZIP, after its end': ['a.zip', zipWith(SECRET)],
  'an id there': ['a.zip', zipWith(` ${ID} `)],
  'the comment of a ZIP': ['a.zip', join(zipSync({ 'a.txt': strToU8('x'.repeat(99)) }), SECRET)],
  'a packed file of a ZIP': ['a.zip', zipSync({ 'a.txt': strToU8(SECRET.repeat(3)) })],
  'a file of a ZIP, not packed': ['a.zip', zipSync({ 'a.txt': strToU8(ID) }, { level: 0 })],
  'a name of a ZIP': ['a.zip', zipSync({ [`${ID}.txt`]: strToU8('x') })],
  'plain after the end of a PNG': ['a.png', join(png(), SECRET)],
  'packed after the end of a PNG': ['a.png', join(png(), gzipSync(SECRET))],
  'base64 after the end of a PNG': ['a.png', join(png(), base64(SECRET))],
  'tEXt of a PNG': ['a.png', png(chunk('tEXt', join('Comment', Buffer.alloc(1), ID)))],
  'zTXt of a PNG': ['a.png', png(chunk('zTXt', join('C', Buffer.alloc(2), deflateSync(SECRET))))],
  'iTXt of a PNG': ['a.png', png(chunk('iTXt', join('C', Buffer.alloc(5), ID)))],
  'packed iTXt of a PNG': [
    'a.png',
    png(chunk('iTXt', join('C', Buffer.from([0, 1, 0, 0x65, 0, 0]), deflateSync(SECRET)))),
  ],
  'eXIf of a PNG': ['a.png', png(chunk('eXIf', join('MM', Buffer.alloc(6), ID)))],
  'after the end of a JPEG': ['a.jpg', join(jpeg(), gzipSync(SECRET))],
  'an id after the end of a JPEG': ['a.jpg', join(jpeg(), ID)],
  'the comment of a JPEG': ['a.jpg', jpeg(ID)],
  'the comment of a JPEG, after a length that is a letter': [
    'a.jpg',
    jpeg(`${ID}${' y'.repeat(151)}`),
  ],
  'the comment of a GIF, with a length that is a letter': [
    'a.gif',
    gif(`${'x '.repeat(30)}${ID}${' y'.repeat(30)} `),
  ],
  'after the end of a GIF': ['a.gif', join(gif('x'), gzipSync(SECRET))],
  'the comment of a GIF, in blocks': ['a.gif', gif(`${'x '.repeat(30)}${ID}`)],
  'after the end of a WebP': ['a.webp', join(webp('EXIF', join('x ')), gzipSync(SECRET))],
  'an id after the end of a WebP': ['a.webp', join(webp('EXIF', join('AB')), ID)],
  'the XMP of a WebP': ['a.webp', webp('XMP ', join(ID))],
  'base64 in JSON': ['a.json', JSON.stringify({ data: base64(SECRET) })],
  'an id in base64': ['a.json', JSON.stringify({ data: base64(ID) })],
  'base64 of addresses': ['a.html', `<a href="/x?d=${Buffer.from(ARABIC).toString('base64url')}">`],
  'base64 in an attribute': ['a.html', `<p data-x="${base64(ARABIC)}">`],
  'base64 in lines': ['a.txt', base64(SECRET.repeat(3)).replaceAll(/.{76}/g, '$&\r\n')],
  'an id in base64 that a line break parts': [
    'a.txt',
    base64(`xx ${'x '.repeat(20)}${ID}${' y'.repeat(40)}`).replaceAll(/.{76}/g, '$&\n'),
  ],
  'base64 after letters': ['a.html', `<p data-x="id${base64(SECRET)}">`],
  'a marker that hosts do not serve': ['.outcome-atlas', SECRET],
  'base64 in lines of JSON': [
    'a.json',
    JSON.stringify({ x: base64(SECRET.repeat(3)).replaceAll(/.{64}/g, '$&\n') }),
  ],
  'base64 after a way': ['a.html', `<img src="/files/${base64(SECRET)}">`],
  'base64 with its signs escaped': ['a.html', `x=${encodeURIComponent(base64(ARABIC))}`],
  'base64 of gzip': ['a.json', JSON.stringify({ x: base64(gzipSync(SECRET)) })],
  'base64 of base64': ['a.json', JSON.stringify({ x: base64(base64(SECRET)) })],
  'base64 of UTF-16': ['a.txt', Buffer.from(SECRET, 'utf16le').toString('base64')],
  hexadecimal: ['a.json', JSON.stringify({ x: Buffer.from(ID).toString('hex').toUpperCase() })],
};

describe('a text that is packed, embedded or put after the end of something else', () => {
  test.each(Object.entries(FILES))('%s', async (_, [name, bytes]) => {
    const found = await find(name, bytes);
    expect(found).toMatch(/holds|names/);
    expect(found).not.toContain('cannot be');
  });

  test.each([
    ['an image', 'a.png', png(chunk('tEXt', join('Comment', Buffer.alloc(1), 'A map')))],
    ['a JPEG', 'a.jpg', jpeg('a map')],
    ['a GIF', 'a.gif', gif('a map')],
    ['a WebP', 'a.webp', webp('EXIF', join('a map'))],
    ['noise', 'a.bin', NOISE],
    ['hashes', 'a.txt', `sha256-${base64(NOISE.subarray(0, 32))} ${NOISE.toString('hex')}`],
    ['base64 of what is public', 'a.txt', base64('Nothing of it is withheld, not a word.')],
    ['noise with the end of an id in it', 'a.bin', join(NOISE, ' CIV003 ', NOISE)],
    ['long words', 'a.txt', 'UnitedNationsHighCommissionerForRefugees/InternationalOffice2024'],
  ])('nothing is said of %s', async (_, name, bytes) => {
    expect(await find(name, bytes)).toBe('');
  });

  test.each([
    ['a gzip file that is cut off', 'a.gz', gzipSync(SECRET).subarray(0, -12)],
    [
      'a PNG whose packed text is broken',
      'a.png',
      png(chunk('zTXt', join('C', Buffer.alloc(2), 'x'))),
    ],
  ])('%s is no proof', async (_, name, bytes) => {
    expect(await find(name, bytes)).toContain('cannot be proven');
  });
});
