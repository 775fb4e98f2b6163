/** Of several that are equally large, the first. */
export function findLargest<Item extends { readonly count: number }>(
  items: readonly Item[],
): Item | undefined {
  return items.toSorted((a, b) => b.count - a.count)[0];
}
