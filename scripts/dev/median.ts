/** The middle of the values (of an even number the upper of the two), whatever their order. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
