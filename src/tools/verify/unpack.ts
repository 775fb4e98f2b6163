import { isUtf8 } from 'node:buffer';
import { getReason, hasCode } from '../../text/errors.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import { listEmbedded } from './embedded.ts';
import { unpackFrames, type FrameFormat } from './frames.ts';
import { splitImage } from './images.ts';
import { findPackedFormat, isExplained, listSignatures } from './packedFormats.ts';
import { TERM_END } from '../../search/termEnd.ts';
import { readCborStrings } from './readCborStrings.ts';
import { listZipEntries } from './zip.ts';

/** A file of the site, or what was packed into it: bytes that can be read, or why they cannot be. */
export type Part = {
  /** Path within the site; after `›` what is packed inside. */
  readonly path: string;
} & (
  | {
      readonly bytes: Buffer;
      /** What the bytes say if they are UTF-8, with escapes undone (`decodeEscapes`). */
      readonly text: string | undefined;
    }
  | { readonly problem: string }
);

/** No file of a site unpacks to more: a packed file may pretend to be endless. */
const MAX_BYTES = 512 * 1024 * 1024;
const MAX_DEPTH = 6;
/** How often a stream is tried inside one binary file. */
const MAX_TRIES = 256;
/** Less than this comes out of noise now and then. */
const MIN_UNPACKED = 8;
/** What Pagefind puts before everything it packs. */
const PAGEFIND = Buffer.from('pagefind_dcd');
const ZIP = Buffer.from('PK\x03\x04');
/** What pages and lists of objects begin with, and no image. */
const BEGINNINGS: readonly (number | undefined)[] = [0x3c, 0x7b];
const STYLE = /\.css(?:\.(?:br|gz))?(?: ›|$)/;

/** Whether nothing that is looked for is in a text of the site (UTF-8), nor packed into it; if in doubt, no. */
export type IsClean = (path: string, bytes: Buffer) => boolean;

/** What is open: a file, or what was packed into it. */
interface Source {
  readonly path: string;
  readonly bytes: Buffer;
  readonly depth: number;
  /** Bytes that the whole file may still unpack to. */
  readonly budget: { left: number };
  readonly isClean: IsClean | undefined;
}

/**
 * A file and everything packed into it, however deep; without the texts of which `isClean`, asked for each that
 * begins with a tag or an object, says that nothing is in them.
 */
export function* listParts(path: string, bytes: Buffer, isClean?: IsClean): Generator<Part> {
  yield* open({ path, bytes, depth: 0, budget: { left: MAX_BYTES }, isClean });
}

function* open(source: Source): Generator<Part> {
  const { path, depth } = source;
  if (depth > MAX_DEPTH) {
    yield { path, problem: `it is packed more than ${MAX_DEPTH} times over` };
    return;
  }
  try {
    yield* openUnsafely(source);
  } catch (error) {
    yield { path, problem: `it cannot be unpacked (${getReason(error)})` };
  }
}

/** Opens what is inside a source, if that is anything. */
function* openInside(source: Source, name: string, bytes: Buffer): Generator<Part> {
  if (bytes.length > 0)
    yield* open({ ...source, path: `${source.path} › ${name}`, bytes, depth: source.depth + 1 });
}

function* openUnsafely(source: Source): Generator<Part> {
  const { path, bytes } = source;
  const format = findPackedFormat(path, bytes);
  if (format === undefined) yield* openPlain(source);
  else if (format === 'zip') yield* openZip(source);
  else if (typeof format === 'string') yield* openFrames(source, format);
  else yield { path, problem: `nothing here can unpack ${format.unknown}` };
}

function* openFrames(source: Source, format: FrameFormat): Generator<Part> {
  const { path, bytes, budget } = source;
  const { content, headers, rest } = unpackFrames(format, bytes, budget.left);
  budget.left -= content.length;
  if (format === 'zlib') yield readPart(path, bytes);
  for (const header of headers) yield readPart(`${path} › header`, header);
  yield* openInside(source, 'unpacked', content);
  yield* openInside(source, 'after it', rest);
}

function* openZip(source: Source): Generator<Part> {
  const { path, bytes, budget } = source;
  const unpacked: Buffer[] = [];
  try {
    for (const { name, content, packed } of listZipEntries(bytes, () => budget.left)) {
      budget.left -= content.length;
      if (packed.length > 0) unpacked.push(packed);
      yield readPart(`${path} › names`, Buffer.from(name));
      yield* openInside(source, name, content);
    }
  } finally {
    // Between its entries, and in its comments, is what no entry has.
    yield readPart(path, leaveOut(bytes, unpacked));
  }
}

/** Between what is left no letters are joined, in whatever encoding. */
const GAP = Buffer.from('    ');

/** Bytes without some parts of them. */
function leaveOut(bytes: Buffer, parts: readonly Buffer[]): Buffer {
  const left: Buffer[] = [];
  let start = 0;
  for (const { byteOffset, length } of parts.toSorted((a, b) => a.byteOffset - b.byteOffset)) {
    const begin = byteOffset - bytes.byteOffset;
    if (begin > start) left.push(bytes.subarray(start, begin), GAP);
    start = Math.max(start, begin + length);
  }
  return Buffer.concat([...left, bytes.subarray(start)]);
}

function* openPlain(source: Source): Generator<Part> {
  const { path, bytes, budget, depth } = source;
  if (bytes.subarray(0, PAGEFIND.length).equals(PAGEFIND)) {
    const rest = bytes.subarray(PAGEFIND.length);
    const isCbor = rest[0] !== 0x7b && rest.subarray(0, 4).toString('latin1') !== '\0asm';
    if (isCbor) yield readPart(`${path} › words`, Buffer.from(listIndexWords(rest)));
    else yield* open({ ...source, bytes: rest, depth: depth + 1 });
    return;
  }
  if (source.isClean !== undefined && BEGINNINGS.includes(bytes[0]) && isText(bytes)) {
    if (source.isClean(path, bytes)) return;
  }
  const part = readPart(path, bytes);
  yield part;
  const image = splitImage(bytes, budget.left);
  if (image !== undefined) {
    for (const { name, bytes: inside } of image.parts) yield* openInside(source, name, inside);
    yield* openInside(source, 'after it', image.rest);
    return;
  }
  if (part.text === undefined) yield* openHidden(source);
  yield* openEmbedded(source, part.text ?? bytes.toString('latin1'));
}

/** The words of an index, one a line, as they are read: without the sign at the end of each. */
function listIndexWords(cbor: Buffer): string {
  return readCborStrings(cbor).join('\n').replaceAll(TERM_END, '');
}

function readPart(path: string, bytes: Buffer): Extract<Part, { bytes: Buffer }> {
  const text = isText(bytes) ? decodeEscapes(bytes.toString('utf8'), STYLE.test(path)) : undefined;
  return { path, bytes, text };
}

function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

function* openEmbedded(source: Source, text: string): Generator<Part> {
  for (const [index, content] of listEmbedded(text).entries())
    yield* openInside(source, `embedded ${index + 1}`, content);
}

/** Streams inside a binary file that nothing announces: a whole file in Brotli, or any that begins somewhere in it. */
function* openHidden(source: Source): Generator<Part> {
  const { bytes, budget } = source;
  if (!isExplained(bytes)) {
    for (const format of ['brotli', 'deflate'] as const)
      yield* openInside(source, 'unpacked', tryFrames(format, bytes, budget));
  }
  const zip = bytes.indexOf(ZIP, 1);
  if (zip !== -1) yield* openInside(source, `from ${zip}`, bytes.subarray(zip));
  let tries = 0;
  for (const { offset, format } of listSignatures(bytes)) {
    tries += 1;
    if (tries > MAX_TRIES) return;
    const content = tryFrames(format, bytes.subarray(offset), budget);
    yield* openInside(source, `from ${offset}`, content);
  }
}

/** What bytes unpack to if they happen to be packed so; noise unpacks to nothing, or next to nothing. */
function tryFrames(format: FrameFormat, bytes: Buffer, budget: Source['budget']): Buffer {
  try {
    const { content } = unpackFrames(format, bytes, budget.left);
    if (content.length < MIN_UNPACKED) return NONE;
    budget.left -= content.length;
    return content;
  } catch (error) {
    // More than a file may unpack to is reported; anything else was no such stream.
    if (hasCode(error, 'ERR_BUFFER_TOO_LARGE')) throw error;
    return NONE;
  }
}

const NONE = Buffer.alloc(0);
