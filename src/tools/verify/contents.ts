/** All that something holds, piece by piece, for a key: the order counts, and where a piece ends. */
export type Contents = Iterable<string | Uint8Array>;

/** Numbers as the bytes of a hash. */
export function packNumbers(numbers: Iterable<number>): Uint8Array {
  return new Uint8Array(Float64Array.from(numbers).buffer);
}
