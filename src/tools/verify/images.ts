import { inflateSync } from 'node:zlib';

/** An image taken apart: what it holds beside the picture, and what follows its end. */
export interface ImageParts {
  readonly parts: readonly { readonly name: string; readonly bytes: Buffer }[];
  readonly rest: Buffer;
}

type Inflate = (bytes: Buffer) => Buffer;

const PNG = '\x89PNG\r\n\x1a\n';
/** Chunks of a PNG that are the picture itself. */
const PIXELS = /^(?:IHDR|PLTE|IDAT|IEND|fdAT|fcTL|acTL)$/;

/** PNG, JPEG, GIF and WebP by their first bytes; nothing for any other file. */
export function splitImage(bytes: Buffer, maxBytes: number): ImageParts | undefined {
  const head = bytes.subarray(0, 12).toString('latin1');
  const inflate: Inflate = (packed) =>
    inflateSync(packed, { maxOutputLength: Math.max(maxBytes, 1) });
  if (head.startsWith(PNG)) return splitPng(bytes, inflate);
  if (head.startsWith('\xff\xd8\xff')) return splitJpeg(bytes);
  if (/^GIF8[79]a/.test(head)) return splitGif(bytes);
  if (/^RIFF[^]{4}WEBP/.test(head)) return splitWebp(bytes);
  return undefined;
}

function splitPng(bytes: Buffer, inflate: Inflate): ImageParts {
  const parts = [];
  let offset = PNG.length;
  while (offset + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(offset);
    const name = bytes.toString('latin1', offset + 4, offset + 8);
    const data = bytes.subarray(offset + 8, Math.min(bytes.length, offset + 8 + length));
    offset += 12 + length;
    if (!PIXELS.test(name)) parts.push(...readPngChunk(name, data, inflate));
    if (name === 'IEND') break;
  }
  return { parts, rest: bytes.subarray(offset) };
}

/** A chunk beside the picture: its keyword, and its text unpacked (PNG 1.2, chapter 4.2.3). */
function readPngChunk(name: string, data: Buffer, inflate: Inflate): ImageParts['parts'] {
  const end = data.indexOf(0);
  if (!/^(?:tEXt|zTXt|iTXt|iCCP)$/.test(name) || end === -1) return [{ name, bytes: data }];
  let value = data.subarray(end + 1);
  let isPacked = name === 'zTXt' || name === 'iCCP';
  const parts = [{ name: `${name} keyword`, bytes: data.subarray(0, end) }];
  if (isPacked) value = value.subarray(1);
  if (name === 'iTXt') {
    isPacked = value[0] === 1;
    const language = value.indexOf(0, 2);
    const title = value.indexOf(0, language + 1);
    if (language === -1 || title === -1) return [{ name, bytes: data }];
    parts.push({ name: 'iTXt title', bytes: value.subarray(2, title) });
    value = value.subarray(title + 1);
  }
  return [...parts, { name, bytes: isPacked ? inflate(value) : value }];
}

/** Segments with their length, then the picture up to the next marker that is not part of it. */
function splitJpeg(bytes: Buffer): ImageParts {
  const parts = [];
  let offset = 2;
  while (offset + 4 <= bytes.length && bytes[offset] === 0xff) {
    const marker = bytes[offset + 1] ?? 0;
    if (marker === 0xd9) return { parts, rest: bytes.subarray(offset + 2) };
    const end = offset + 2 + bytes.readUInt16BE(offset + 2);
    const isText = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    if (isText)
      parts.push({
        name: `segment ${marker.toString(16)}`,
        bytes: bytes.subarray(offset + 4, end),
      });
    offset = marker === 0xda ? findMarker(bytes, end) : end;
  }
  const isEnd = bytes[offset] === 0xff && bytes[offset + 1] === 0xd9;
  return { parts, rest: bytes.subarray(isEnd ? offset + 2 : offset) };
}

/** In the picture 0xFF is followed by 0, by a restart (0xD0 to 0xD7) or by more of itself. */
function findMarker(bytes: Buffer, from: number): number {
  let offset = bytes.indexOf(0xff, from);
  for (; offset !== -1; offset = bytes.indexOf(0xff, offset + 1)) {
    const next = bytes[offset + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return offset;
  }
  return bytes.length;
}

/** Blocks of at most 255 bytes each; those of a comment are one text. */
function splitGif(bytes: Buffer): ImageParts {
  const parts = [];
  const flags = bytes[10] ?? 0;
  let offset = 13 + measurePalette(flags);
  while (offset < bytes.length && bytes[offset] !== 0x3b) {
    const isExtension = bytes[offset] === 0x21;
    if (!isExtension && bytes[offset] !== 0x2c) return { parts, rest: bytes.subarray(offset) };
    offset += isExtension ? 2 : 11 + measurePalette(bytes[offset + 9] ?? 0);
    const blocks: Buffer[] = [];
    while (offset < bytes.length && bytes[offset] !== 0) {
      const length = bytes[offset] ?? 0;
      blocks.push(bytes.subarray(offset + 1, offset + 1 + length));
      offset += 1 + length;
    }
    offset += 1;
    if (isExtension) parts.push({ name: 'extension', bytes: Buffer.concat(blocks) });
  }
  return { parts, rest: bytes.subarray(offset + 1) };
}

function measurePalette(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function splitWebp(bytes: Buffer): ImageParts {
  const parts = [];
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  for (let offset = 12; offset + 8 <= end;) {
    const name = bytes.toString('latin1', offset, offset + 4);
    const length = bytes.readUInt32LE(offset + 4);
    if (!/^(?:VP8[ LX]|ALPH|ANMF|ANIM)$/.test(name))
      parts.push({
        name: name.trim(),
        bytes: bytes.subarray(offset + 8, Math.min(end, offset + 8 + length)),
      });
    offset += 8 + length + (length & 1);
  }
  return { parts, rest: bytes.subarray(end + (end & 1 && bytes[end] === 0 ? 1 : 0)) };
}
