import { isUtf8 } from 'node:buffer';
import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { findPackedFormat } from './packedFormats.ts';
import { readCborStrings } from './readCborStrings.ts';
import { listZipEntries } from './zip.ts';

/** A file of the site, or what was packed into it: bytes that can be read, or why they cannot. */
export type Part = {
  /** Path within the site; behind `›` stands what is packed inside. */
  readonly path: string;
} & ({ readonly bytes: Buffer } | { readonly problem: string });

/** No file of a site unpacks to more: a packed file may pretend to be endless. */
const MOST_BYTES = 512 * 1024 * 1024;
const DEEPEST = 6;
/** What Pagefind puts before everything it packs. */
const PAGEFIND = Buffer.from('pagefind_dcd');
const EMBEDDED = /;base64,([A-Za-z0-9+/_-]{16,}={0,2})/g;

interface Budget {
  left: number;
}

/** A file and everything packed into it, however deep. */
export function* listParts(path: string, bytes: Buffer): Generator<Part> {
  yield* open(path, bytes, 0, { left: MOST_BYTES });
}

function* open(path: string, bytes: Buffer, depth: number, budget: Budget): Generator<Part> {
  if (depth > DEEPEST) {
    yield { path, problem: `it is packed more than ${DEEPEST} times over` };
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
  const unpack = (run: (limit: { maxOutputLength: number }) => Buffer): Buffer => {
    // Zero would mean no limit.
    const unpacked = run({ maxOutputLength: Math.max(budget.left, 1) });
    budget.left -= unpacked.length;
    return unpacked;
  };
  const inner = `${path} › unpacked`;
  const format = findPackedFormat(path, bytes);
  switch (format) {
    case 'gzip': {
      yield { path: `${path} › header`, bytes: bytes.subarray(0, 512) };
      yield* open(
        inner,
        unpack((limit) => gunzipSync(bytes, limit)),
        depth + 1,
        budget,
      );
      break;
    }
    case 'brotli':
      yield* open(
        inner,
        unpack((limit) => brotliDecompressSync(bytes, limit)),
        depth + 1,
        budget,
      );
      break;
    case 'zstd':
      yield* open(
        inner,
        unpack((limit) => zstdDecompressSync(bytes, limit)),
        depth + 1,
        budget,
      );
      break;
    case 'zlib':
      yield { path, bytes };
      yield* open(
        inner,
        unpack((limit) => inflateSync(bytes, limit)),
        depth + 1,
        budget,
      );
      break;
    case 'zip':
      // Between its entries, and in its comments, stands what no entry has.
      yield { path, bytes };
      for (const { name, content } of listZipEntries(bytes, unpack)) {
        yield { path: `${path} › names`, bytes: Buffer.from(name) };
        yield* open(`${path} › ${name}`, content, depth + 1, budget);
      }
      break;
    case undefined:
      yield* openPlain(path, bytes, depth, budget);
      break;
    default:
      yield { path, problem: `nothing here can unpack ${format.unknown}` };
  }
}

function* openPlain(path: string, bytes: Buffer, depth: number, budget: Budget): Generator<Part> {
  if (bytes.subarray(0, PAGEFIND.length).equals(PAGEFIND)) {
    const rest = bytes.subarray(PAGEFIND.length);
    const isCbor = rest[0] !== 0x7b && rest.subarray(0, 4).toString('latin1') !== '\0asm';
    if (isCbor) {
      const strings = readCborStrings(rest).join('\n');
      yield { path: `${path} › words`, bytes: Buffer.from(strings) };
      return;
    }
    yield* open(path, rest, depth + 1, budget);
    return;
  }
  yield { path, bytes };
  if (!bytes.includes(';base64,') || !isUtf8(bytes)) return;
  for (const [index, match] of [...bytes.toString('utf8').matchAll(EMBEDDED)].entries()) {
    const content = Buffer.from(match[1] ?? '', 'base64');
    yield* open(`${path} › embedded ${index + 1}`, content, depth + 1, budget);
  }
}
