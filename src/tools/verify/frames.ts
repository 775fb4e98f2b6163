import { brotliDecompressSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';

/** How bytes are packed, one stream after the other. */
export type FrameFormat = 'gzip' | 'zlib' | 'brotli' | 'zstd' | 'deflate';

/** What a packed file holds. */
export interface Frames {
  /** What was packed, all frames in a row. */
  readonly content: Buffer;
  /** What is between the frames, unpacked: names and comments of gzip, skipped frames of Zstandard. */
  readonly headers: readonly Buffer[];
  /** What follows the last frame. */
  readonly rest: Buffer;
}

interface Frame {
  readonly content: Buffer;
  readonly length: number;
}

const DECOMPRESSORS = {
  brotli: brotliDecompressSync,
  deflate: inflateRawSync,
  zlib: inflateSync,
  zstd: zstdDecompressSync,
} as const;
const NOTHING = Buffer.alloc(0);
const GZIP = Buffer.from('\x1f\x8b', 'latin1');
const GZIP_FLAGS = { checksum: 2, extra: 4, name: 8, comment: 16 } as const;
/** Texts are packed to a quarter or less. */
const USUAL_RATIO = 4;
const MIN_CHUNK = 16 * 1024;
const MAX_CHUNK = 1024 * 1024;
const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;
const ZSTD_SKIPPED_HEADER = 8;

/** Unpacks every frame of a file, up to so many bytes together. It throws for a broken one. */
export function unpackFrames(format: FrameFormat, bytes: Buffer, maxBytes: number): Frames {
  const contents: Buffer[] = [];
  const headers: Buffer[] = [];
  let left = maxBytes;
  let rest = bytes;
  do {
    const skipped = format === 'gzip' ? measureGzipHeader(rest) : measureSkipped(format, rest);
    if (skipped > 0) headers.push(rest.subarray(0, skipped));
    rest = rest.subarray(skipped);
    if (rest.length === 0 || (format === 'zstd' && measureSkipped(format, rest) > 0)) continue;
    const { content, length } = unpackFrame(format === 'gzip' ? 'deflate' : format, rest, left);
    const end = format === 'gzip' ? length + GZIP_TRAILER : length;
    if (end > rest.length) throw new Error('it is cut off');
    contents.push(content);
    left -= content.length;
    rest = rest.subarray(end);
  } while (startsFrame(format, rest));
  const [first = NOTHING, ...others] = contents;
  return { content: others.length > 0 ? Buffer.concat(contents) : first, headers, rest };
}

/** One stream, up to so many bytes of content, and how long it is. It throws for a broken one. */
export function unpackFrame(
  format: Exclude<FrameFormat, 'gzip'>,
  bytes: Buffer,
  maxBytes: number,
): Frame {
  // As much as most texts unpack to at once: each piece is memory of its own. Zero would mean no limit.
  const chunkSize = Math.min(Math.max(bytes.length * USUAL_RATIO, MIN_CHUNK), MAX_CHUNK);
  const options = { chunkSize, maxOutputLength: Math.max(maxBytes, 1), info: true };
  // The types know nothing of `info` (https://nodejs.org/api/zlib.html#class-options).
  const { buffer, engine } = DECOMPRESSORS[format](bytes, options) as unknown as {
    buffer: Buffer;
    engine: { bytesWritten: number };
  };
  return { content: buffer, length: engine.bytesWritten };
}

function startsFrame(format: FrameFormat, bytes: Buffer): boolean {
  if (format === 'gzip') return bytes.subarray(0, 2).equals(GZIP);
  if (format !== 'zstd' || bytes.length < 4) return false;
  return bytes.readUInt32LE(0) === 0xfd2fb528 || measureSkipped(format, bytes) > 0;
}

/** The length of a gzip header (RFC 1952): fixed bytes, extra field, name, comment, checksum. */
function measureGzipHeader(bytes: Buffer): number {
  if (bytes.length < GZIP_HEADER) throw new Error('it is cut off');
  const flags = bytes.readUInt8(3);
  let length = GZIP_HEADER;
  if ((flags & GZIP_FLAGS.extra) !== 0) length += 2 + bytes.readUInt16LE(length);
  for (const flag of [GZIP_FLAGS.name, GZIP_FLAGS.comment]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, length);
    if (end === -1) throw new Error('its header has no end');
    length = end + 1;
  }
  return (flags & GZIP_FLAGS.checksum) === 0 ? length : length + 2;
}

/** The length of a frame of Zstandard that readers skip (RFC 8878, 3.1.2); 0 for any other. */
function measureSkipped(format: FrameFormat, bytes: Buffer): number {
  if (format !== 'zstd' || bytes.length < ZSTD_SKIPPED_HEADER) return 0;
  if ((bytes.readUInt32LE(0) & 0xfffffff0) >>> 0 !== 0x184d2a50) return 0;
  return Math.min(bytes.length, ZSTD_SKIPPED_HEADER + bytes.readUInt32LE(4));
}
