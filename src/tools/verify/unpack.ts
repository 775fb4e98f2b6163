import { isUtf8 } from 'node:buffer';
import { decodeText } from './decodeText.ts';
import { findEmbedded } from './embedded.ts';
import { unpackFrames, type FrameFormat } from './frames.ts';
import { splitImage } from './images.ts';
import { findPackedFormat, isExplained, listSignatures } from './packedFormats.ts';
import { readCborStrings } from './readCborStrings.ts';
import { listZipEntries } from './zip.ts';

/** A file of the site, or what was packed into it: bytes that can be read, or why they cannot. */
export type Part = {
  /** Path within the site; after `›` what is packed inside. */
  readonly path: string;
} & (
  | {
      readonly bytes: Buffer;
      /** What the bytes say if they are UTF-8, with escapes undone (`decodeText`). */
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
const EMBEDDED = /;base64,([A-Za-z0-9+/_-]{16,}={0,2})/g;
const STYLE = /\.css(?: ›|$)/;

interface Budget {
  left: number;
}

/** A file and everything packed into it, however deep. */
export function* listParts(path: string, bytes: Buffer): Generator<Part> {
  yield* open(path, bytes, 0, { left: MAX_BYTES });
}

function* open(path: string, bytes: Buffer, depth: number, budget: Budget): Generator<Part> {
  if (depth > MAX_DEPTH) {
    yield { path, problem: `it is packed more than ${MAX_DEPTH} times over` };
    return;
  }
  try {
    yield* openUnsafely(path, bytes, depth, budget);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield { path, problem: `it cannot be unpacked (${reason})` };
  }
}

function* openUnsafely(
  path: string,
  bytes: Buffer,
  depth: number,
  budget: Budget,
): Generator<Part> {
  const format = findPackedFormat(path, bytes);
  if (format === undefined) yield* openPlain(path, bytes, depth, budget);
  else if (format === 'zip') yield* openZip(path, bytes, depth, budget);
  else if (typeof format === 'string') yield* openFrames(path, format, bytes, depth, budget);
  else yield { path, problem: `nothing here can unpack ${format.unknown}` };
}

function* openFrames(
  path: string,
  format: FrameFormat,
  bytes: Buffer,
  depth: number,
  budget: Budget,
): Generator<Part> {
  const { content, headers, rest } = unpackFrames(format, bytes, budget.left);
  budget.left -= content.length;
  if (format === 'zlib') yield readPart(path, bytes);
  for (const header of headers) yield readPart(`${path} › header`, header);
  yield* open(`${path} › unpacked`, content, depth + 1, budget);
  if (rest.length > 0) yield* open(`${path} › after it`, rest, depth + 1, budget);
}

function* openZip(path: string, bytes: Buffer, depth: number, budget: Budget): Generator<Part> {
  // Between its entries, and in its comments, stands what no entry has.
  yield readPart(path, bytes);
  const entries = listZipEntries(bytes, (run) => {
    const unpacked = run({ maxOutputLength: Math.max(budget.left, 1) });
    budget.left -= unpacked.length;
    return unpacked;
  });
  for (const { name, content } of entries) {
    yield readPart(`${path} › names`, Buffer.from(name));
    yield* open(`${path} › ${name}`, content, depth + 1, budget);
  }
}

function* openPlain(path: string, bytes: Buffer, depth: number, budget: Budget): Generator<Part> {
  if (bytes.subarray(0, PAGEFIND.length).equals(PAGEFIND)) {
    const rest = bytes.subarray(PAGEFIND.length);
    const isCbor = rest[0] !== 0x7b && rest.subarray(0, 4).toString('latin1') !== '\0asm';
    if (isCbor) {
      const strings = readCborStrings(rest).join('\n');
      yield readPart(`${path} › words`, Buffer.from(strings));
      return;
    }
    yield* open(path, rest, depth + 1, budget);
    return;
  }
  const part = readPart(path, bytes);
  yield part;
  const image = splitImage(bytes, budget.left);
  if (image !== undefined) {
    for (const { name, bytes: inside } of image.parts)
      yield* open(`${path} › ${name}`, inside, depth + 1, budget);
    if (image.rest.length > 0) yield* open(`${path} › after it`, image.rest, depth + 1, budget);
    return;
  }
  if (part.text === undefined) yield* openHidden(path, bytes, depth, budget);
  yield* openEmbedded(path, part.text ?? bytes.toString('latin1'), depth, budget);
}

function readPart(path: string, bytes: Buffer): Extract<Part, { bytes: Buffer }> {
  const isText = isUtf8(bytes) && !bytes.includes(0);
  const text = isText ? decodeText(bytes.toString('utf8'), STYLE.test(path)) : undefined;
  return { path, bytes, text };
}

function* openEmbedded(path: string, text: string, depth: number, budget: Budget): Generator<Part> {
  const declared = text.includes(';base64,')
    ? [...text.matchAll(EMBEDDED)].map(([, content = '']) => Buffer.from(content, 'base64'))
    : [];
  const known = new Set(declared.map((content) => content.toString('latin1')));
  const found = findEmbedded(text).filter((content) => !known.has(content.toString('latin1')));
  for (const [index, content] of [...declared, ...found].entries())
    yield* open(`${path} › embedded ${index + 1}`, content, depth + 1, budget);
}

/** Streams inside a binary file that nothing announces: a whole file in Brotli, or any that begins somewhere in it. */
function* openHidden(path: string, bytes: Buffer, depth: number, budget: Budget): Generator<Part> {
  if (!isExplained(bytes)) {
    for (const format of ['brotli', 'deflate'] as const) {
      const content = tryFrames(format, bytes, budget);
      if (content !== undefined) yield* open(`${path} › unpacked`, content, depth + 1, budget);
    }
  }
  const zip = bytes.indexOf(ZIP, 1);
  if (zip !== -1) yield* open(`${path} › from ${zip}`, bytes.subarray(zip), depth + 1, budget);
  let tries = 0;
  for (const { at, format } of listSignatures(bytes)) {
    tries += 1;
    if (tries > MAX_TRIES) return;
    const content = tryFrames(format, bytes.subarray(at), budget);
    if (content !== undefined) yield* open(`${path} › from ${at}`, content, depth + 1, budget);
  }
}

/** What bytes unpack to if they happen to be packed so; noise does not, or to next to nothing. */
function tryFrames(format: FrameFormat, bytes: Buffer, budget: Budget): Buffer | undefined {
  try {
    const { content } = unpackFrames(format, bytes, budget.left);
    if (content.length < MIN_UNPACKED) return undefined;
    budget.left -= content.length;
    return content;
  } catch (error) {
    // More than a file may unpack to is told; anything else was no such stream.
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw error;
    return undefined;
  }
}
