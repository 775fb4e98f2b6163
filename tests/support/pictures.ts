import { crc32, deflateSync } from 'node:zlib';

/** What is written into the file of a picture beside it. */
interface Extras {
  readonly notes?: readonly Buffer[];
}

const WIDTH = 60;
const HEIGHT = 20;

/** A PNG of 60 by 20 pixels, with its notes as text, as EXIF and as a colour profile. */
export function createPng({ notes = [] }: Extras): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2], 8);
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(WIDTH * 3, 0x70)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: HEIGHT }, () => row)));
  const written = notes.flatMap((note) => [
    createChunk('tEXt', Buffer.concat([Buffer.from('Author\0'), note])),
    createChunk('eXIf', note),
    createChunk('iCCP', note),
    createChunk('acTL', note),
  ]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    createChunk('IHDR', header),
    ...written,
    createChunk('IDAT', pixels),
    createChunk('IEND', Buffer.alloc(0)),
  ]);
}

function createChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The frame of a JPEG, with its notes as EXIF, as a comment, as a preview and as other programs' data. */
export function createJpeg({ notes = [] }: Extras): Buffer {
  const size = Buffer.of(8, 0, HEIGHT, 0, WIDTH, 1, 1, 0x11, 0);
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    ...notes.flatMap((note) =>
      [0xe0, 0xe1, 0xed, 0xee, 0xfe].map((marker) => createSegment(marker, note)),
    ),
    createSegment(0xdb, Buffer.alloc(65, 1)),
    createSegment(0xc0, size),
    createSegment(0xc4, Buffer.alloc(20, 1)),
    createSegment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)),
    Buffer.of(0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56),
    Buffer.of(0xff, 0xd9),
  ]);
}

function createSegment(marker: number, data: Buffer): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** A WebP file of transparent pixels that are not decoded, with its notes as EXIF, XMP and a colour profile. */
export function createWebp({ notes = [] }: Extras): Buffer {
  const extended = Buffer.alloc(10);
  extended[0] = notes.length > 0 ? 0x3c : 0x10;
  extended.writeUIntLE(WIDTH - 1, 4, 3);
  extended.writeUIntLE(HEIGHT - 1, 7, 3);
  const chunks = Buffer.concat([
    createRiff('VP8X', extended),
    ...notes.map((note) => createRiff('ICCP', note)),
    createRiff('ALPH', Buffer.of(1, 2, 3)),
    createRiff('VP8 ', Buffer.alloc(11, 5)),
    ...notes.flatMap((note) => [createRiff('EXIF', note), createRiff('XMP ', note)]),
  ]);
  const head = Buffer.from('RIFF\0\0\0\0WEBP');
  head.writeUInt32LE(4 + chunks.length, 4);
  return Buffer.concat([head, chunks]);
}

function createRiff(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name), length, data, Buffer.alloc(data.length & 1)]);
}
