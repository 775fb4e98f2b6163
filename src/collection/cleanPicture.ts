/** A picture of pixels without anything that was written into its file beside them, and its size. */
export interface CleanPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly extension: string;
  readonly width: number;
  readonly height: number;
}

/**
 * PNG, JPEG or WebP by its first bytes, whatever its name, with the parts that make the picture and no
 * others: where it was taken and by whom, with which program, a preview of what was cut off, an
 * animation, and what follows the picture's end are left out. Nothing for any other file, and for
 * one that ends too early.
 */
export function cleanPicture(bytes: Uint8Array): CleanPicture | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, 12);
  if (head.startsWith(PNG_START)) return cleanPng(buffer);
  if (head.startsWith('\xff\xd8\xff')) return cleanJpeg(buffer);
  if (/^RIFF[^]{4}WEBP/.test(head)) return cleanWebp(buffer);
  return undefined;
}

const PNG_START = '\x89PNG\r\n\x1a\n';

/** The picture, its transparency, and how bright its colours are meant (PNG, third edition). */
const PNG_CHUNKS = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB']);

function cleanPng(buffer: Buffer): CleanPicture | undefined {
  const kept = [buffer.subarray(0, PNG_START.length)];
  let offset = PNG_START.length;
  let name = '';
  while (name !== 'IEND') {
    if (offset + 12 > buffer.length) return undefined;
    const end = offset + 12 + buffer.readUInt32BE(offset);
    if (end > buffer.length) return undefined;
    name = buffer.toString('latin1', offset + 4, offset + 8);
    if (PNG_CHUNKS.has(name)) kept.push(buffer.subarray(offset, end));
    offset = end;
  }
  const [, header] = kept;
  if (header?.toString('latin1', 4, 8) !== 'IHDR' || header.length !== 25) return undefined;
  const [width, height] = [header.readUInt32BE(8), header.readUInt32BE(12)];
  return finish(kept, { mediaType: 'image/png', extension: 'png', width, height });
}

/** Markers of a frame, which has the size: all of them but tables (C4), a reserved one (C8) and arithmetic coding (CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Tables, frames, scans and the restart interval (ITU T.81, table B.1). */
function isPicture(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdd);
}

/** How the colours are coded (`Adobe`, 12 bytes): without it some pictures change colour. */
function isColourCoding(marker: number, data: Buffer): boolean {
  return marker === 0xee && data.length === 12 && data.toString('latin1', 0, 5) === 'Adobe';
}

function cleanJpeg(buffer: Buffer): CleanPicture | undefined {
  const kept = [buffer.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  let offset = 2;
  for (;;) {
    // Any number of 0xFF may fill the room before a marker.
    while (buffer[offset] === 0xff && buffer[offset + 1] === 0xff) offset += 1;
    const marker = buffer[offset + 1];
    if (buffer[offset] !== 0xff || marker === undefined) return undefined;
    if (marker === 0xd9) break;
    if (offset + 4 > buffer.length) return undefined;
    const length = buffer.readUInt16BE(offset + 2);
    const end = offset + 2 + length;
    if (length < 2 || end > buffer.length) return undefined;
    const data = buffer.subarray(offset + 4, end);
    if (isFrame(marker) && data.length >= 5)
      size = { height: data.readUInt16BE(1), width: data.readUInt16BE(3) };
    const next = marker === 0xda ? findMarker(buffer, end) : end;
    if (isPicture(marker) || isColourCoding(marker, data)) kept.push(buffer.subarray(offset, next));
    offset = next;
  }
  if (size === undefined) return undefined;
  kept.push(buffer.subarray(offset, offset + 2));
  return finish(kept, { mediaType: 'image/jpeg', extension: 'jpg', ...size });
}

/** In a scan 0xFF is followed by 0 or by a restart (0xD0 to 0xD7). */
function findMarker(buffer: Buffer, from: number): number {
  let offset = buffer.indexOf(0xff, from);
  for (; offset !== -1; offset = buffer.indexOf(0xff, offset + 1)) {
    const next = buffer[offset + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return offset;
  }
  return buffer.length;
}

/** Flags of the extended header: only transparency stays (WebP container specification). */
const WEBP_ALPHA = 0x10;
const WEBP_ANIMATION = 0x02;

function cleanWebp(buffer: Buffer): CleanPicture | undefined {
  const end = 8 + buffer.readUInt32LE(4);
  if (end > buffer.length) return undefined;
  const kept: Buffer[] = [];
  let size: { width: number; height: number } | undefined;
  for (let offset = 12; offset + 8 <= end;) {
    const name = buffer.toString('latin1', offset, offset + 4);
    const length = buffer.readUInt32LE(offset + 4);
    const next = offset + 8 + length + (length & 1);
    if (next > end) return undefined;
    const chunk = Buffer.from(buffer.subarray(offset, next));
    const data = chunk.subarray(8);
    offset = next;
    if (name === 'VP8X' && data.length >= 10) {
      const flags = data[0] ?? 0;
      if ((flags & WEBP_ANIMATION) !== 0) return undefined;
      data[0] = flags & WEBP_ALPHA;
      size ??= { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 };
    } else if (name === 'VP8L' && data.length >= 5) {
      const bits = data.readUInt32LE(1);
      size ??= { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    } else if (name === 'VP8 ' && data.length >= 10) {
      size ??= { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff };
    } else if (name !== 'ALPH') continue;
    kept.push(chunk);
  }
  if (size === undefined) return undefined;
  const head = Buffer.from(buffer.subarray(0, 12));
  head.writeUInt32LE(4 + kept.reduce((sum, chunk) => sum + chunk.length, 0), 4);
  return finish([head, ...kept], { mediaType: 'image/webp', extension: 'webp', ...size });
}

function finish(parts: readonly Buffer[], rest: Omit<CleanPicture, 'bytes'>): CleanPicture {
  return { bytes: new Uint8Array(Buffer.concat(parts)), ...rest };
}
