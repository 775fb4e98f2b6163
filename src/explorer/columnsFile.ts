import { EMPTY_HASH, hashUnit } from '../text/hash.ts';
import type { Column, ColumnValue } from './columns.ts';

/**
 * The file that carries columns to the browser. First comes the header: `OAC` and the version,
 * then the checksum of all that follows (32 bits, little-endian). The body is
 *
 * 1. the number of rows, the length of the description in bytes, and the description: a
 *    `DescribedFacet[]` as JSON;
 * 2. for each facet its combinations of values: how many there are, and for each how many
 *    values it has and their places; then for each row the number of its combination.
 *
 * Its numbers are unsigned LEB128: seven bits a byte, the lowest first, the high bit set on all
 * but the last.
 */
export const HEADER_LENGTH = 8;

/** The last byte is the version, to be raised with every change of the layout. */
const SIGNATURE = [0x4f, 0x41, 0x43, 1];

/** A facet without its rows, as the description has it. */
export type DescribedFacet = Omit<Column, 'values'> & {
  readonly values: readonly Omit<ColumnValue, 'rows'>[];
};

/** Writes the header before a body that begins at `HEADER_LENGTH`. */
export function seal(bytes: Uint8Array): void {
  bytes.set(SIGNATURE);
  viewOf(bytes).setUint32(SIGNATURE.length, getChecksum(bytes), true);
}

/** Whether a file is, byte for byte, one that was sealed in this version. */
export function isSealed(bytes: Uint8Array): boolean {
  return (
    bytes.length >= HEADER_LENGTH &&
    SIGNATURE.every((byte, index) => bytes[index] === byte) &&
    viewOf(bytes).getUint32(SIGNATURE.length, true) === getChecksum(bytes)
  );
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** FNV-1a of the body: any single byte that differs gives another sum. */
function getChecksum(bytes: Uint8Array): number {
  return bytes.subarray(HEADER_LENGTH).reduce(hashUnit, EMPTY_HASH) >>> 0;
}
