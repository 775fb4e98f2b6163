import { unpackFrame } from './frames.ts';

/** Signatures of a ZIP file's records, and their lengths without names and extras. */
const ENTRY = { signature: 0x02014b50, length: 46 } as const;
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const END = { signature: 0x06054b50, length: 22 } as const;
/** How far before the end of the file its directory may end: before a comment of 65,535 bytes. */
const MAX_TAIL = 65_535 + END.length;

interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
  /** The bytes that were unpacked into it, all of which it says; none where it is not packed. */
  readonly packed: Buffer;
}

/** The files in a ZIP, by its directory, each with as many bytes as may be left. It throws for anything that it cannot read whole. */
export function* listZipEntries(bytes: Buffer, getLimit: () => number): Generator<ZipEntry> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let offset = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || offset === 0xffffffff) throw new Error('a ZIP of more than 4 GB');
  for (let entry = 0; entry < count; entry += 1) {
    if (bytes.readUInt32LE(offset) !== ENTRY.signature) throw new Error('a broken ZIP directory');
    const flags = bytes.readUInt16LE(offset + 8);
    const method = bytes.readUInt16LE(offset + 10);
    const size = bytes.readUInt32LE(offset + 20);
    const nameLength = bytes.readUInt16LE(offset + 28);
    const name = bytes.toString('utf8', offset + ENTRY.length, offset + ENTRY.length + nameLength);
    if ((flags & 1) !== 0) throw new Error(`${name} is encrypted`);
    const stored = readStored(bytes, bytes.readUInt32LE(offset + 42), size);
    if (method === 0) yield { name, content: stored, packed: NOTHING };
    else if (method === 8) {
      const { content, length } = unpackFrame('deflate', stored, getLimit());
      yield { name, content, packed: stored.subarray(0, length) };
    } else throw new Error(`${name} is packed by method ${method}`);
    offset +=
      ENTRY.length + nameLength + bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32);
  }
}

const NOTHING = Buffer.alloc(0);

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - MAX_TAIL);
  for (let offset = bytes.length - END.length; offset >= first; offset -= 1) {
    if (bytes.readUInt32LE(offset) === END.signature) return offset;
  }
  throw new Error('a ZIP without a directory');
}

function readStored(bytes: Buffer, local: number, size: number): Buffer {
  if (bytes.readUInt32LE(local) !== LOCAL.signature) throw new Error('a broken ZIP entry');
  const start =
    local + LOCAL.length + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + size > bytes.length) throw new Error('a ZIP entry that is cut off');
  return bytes.subarray(start, start + size);
}
