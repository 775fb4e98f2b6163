import { inflateSync } from 'node:zlib';
import { hasCode } from '../../text/errors.ts';
import type { FrameFormat } from './frames.ts';

/** How a file is packed; `unknown` names a format that nothing here can unpack. */
export type PackedFormat = FrameFormat | 'zip' | { readonly unknown: string };

/** First bytes of packed formats, in Latin-1. */
const SIGNATURES: readonly (readonly [signature: string, format: PackedFormat])[] = [
  ['\x1f\x8b', 'gzip'],
  ['\x28\xb5\x2f\xfd', 'zstd'],
  ...Array.from('PQRSTUVWXYZ[\\]^_', (first) => [`${first}*M\x18`, 'zstd'] as const),
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['7z\xbc\xaf\x27\x1c', { unknown: 'a 7z archive' }],
  ['Rar!', { unknown: 'a RAR archive' }],
  ['\xfd7zXZ', { unknown: 'an xz file' }],
  ['BZh', { unknown: 'a bzip2 file' }],
  ['\x04\x22\x4d\x18', { unknown: 'an LZ4 file' }],
  ['\x1f\x9d', { unknown: 'a compress file' }],
  ['\x1f\xa0', { unknown: 'a compress file' }],
  ['LZIP', { unknown: 'an lzip file' }],
  ['MSCF', { unknown: 'a cabinet file' }],
  ['%PDF', { unknown: 'a PDF, whose text is packed' }],
  ['wOFF', { unknown: 'a packed font' }],
  ['wOF2', { unknown: 'a packed font' }],
];

/** What a name promises: a file that is called so and is packed otherwise, or not at all, is broken. */
const PROMISES: readonly (readonly [name: RegExp, format: PackedFormat])[] = [
  [/\.(?:gz|gzip|tgz|svgz)$/i, 'gzip'],
  [/\.(?:pf_\w+|pagefind)$/i, 'gzip'],
  [/\.br$/i, 'brotli'],
  [/\.zst$/i, 'zstd'],
  [/\.(?:zip|xlsx|xlsm|ods|docx|odt|pptx|odp|epub|jar)$/i, 'zip'],
  [/\.7z$/i, { unknown: 'a 7z archive' }],
  [/\.rar$/i, { unknown: 'a RAR archive' }],
  [/\.(?:xz|txz|lzma)$/i, { unknown: 'an xz file' }],
  [/\.(?:bz2|tbz2?)$/i, { unknown: 'a bzip2 file' }],
  [/\.lz4$/i, { unknown: 'an LZ4 file' }],
];

/** How a file is packed, by its first bytes and by its name; `undefined` if it is not. */
export function findPackedFormat(path: string, bytes: Buffer): PackedFormat | undefined {
  const head = bytes.subarray(0, 8).toString('latin1');
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
  // What is inside has the name of what is around it; only the file itself keeps its promise.
  const promised = path.includes('›') ? undefined : PROMISES.find(([name]) => name.test(path))?.[1];
  if (promised === 'brotli') return promised;
  if (promised !== undefined && promised !== signed) return promised;
  if (signed !== undefined) return signed;
  return isZlib(bytes) ? 'zlib' : undefined;
}

/** Zlib has no signature, only a checksum over its first two bytes, so it is tried on the beginning. */
function isZlib(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes;
  if (bytes.length < 8 || (first & 15) !== 8 || first >> 4 > 7) return false;
  if ((first * 256 + second) % 31 !== 0) return false;
  try {
    inflateSync(bytes, { maxOutputLength: 64 * 1024 * 1024 });
    return true;
  } catch (error) {
    return hasCode(error, 'ERR_BUFFER_TOO_LARGE');
  }
}

/** First bytes of binary files of which it is known what they are. */
const EXPLAINED =
  // eslint-disable-next-line no-control-regex -- signatures of formats
  /^(?:\0asm|\0\0[\x01\x02]\0|[^]{4}ftyp|\xef\xbb\xbf|\xff\xfe|\xfe\xff|ID3|OggS|fLaC|RIFF|BM)/;

/** Whether a binary file is of a known kind, so that it need not be tried as a stream without a signature. */
export function isExplained(bytes: Buffer): boolean {
  return EXPLAINED.test(bytes.subarray(0, 12).toString('latin1'));
}

/** Beginnings of streams inside a file, zlib's two most usual bytes included. */
const INSIDE: readonly (readonly [signature: string, format: FrameFormat])[] = [
  ['\x1f\x8b\x08', 'gzip'],
  ['\x28\xb5\x2f\xfd', 'zstd'],
  ...['\x01', '\x5e', '\x9c', '\xda'].map((level) => [`x${level}`, 'zlib'] as const),
];

/** Where streams may begin inside a file, after its first byte. */
export function* listSignatures(
  bytes: Buffer,
): Generator<{ readonly offset: number; readonly format: FrameFormat }> {
  for (const [signature, format] of INSIDE) {
    const start = Buffer.from(signature, 'latin1');
    for (
      let offset = bytes.indexOf(start, 1);
      offset !== -1;
      offset = bytes.indexOf(start, offset + 1)
    )
      yield { offset, format };
  }
}
