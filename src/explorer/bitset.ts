/** A set of rows: row `r` is bit `r % 32` of word `r / 32`. Sets of one table are of one length. */
export type Bitset = Uint32Array;

/** The set of the given rows; a row that the table does not have is left out. */
export function createBitset(rowCount: number, rows: Iterable<number> = []): Bitset {
  const set = new Uint32Array(Math.ceil(rowCount / 32));
  for (const row of rows) if (row < rowCount) addRow(set, row);
  return set;
}

/** The set of all rows. */
export function createFullBitset(rowCount: number): Bitset {
  const set = createBitset(rowCount).fill(0xffffffff);
  // Bits after the last row are never set, or they would count.
  if (rowCount % 32 !== 0) set[set.length - 1] = 0xffffffff >>> (32 - (rowCount % 32));
  return set;
}

export function addRow(set: Bitset, row: number): void {
  const index = row >>> 5;
  set[index] = (set[index] ?? 0) | (1 << (row & 31));
}

export function removeRow(set: Bitset, row: number): void {
  const index = row >>> 5;
  set[index] = (set[index] ?? 0) & ~(1 << (row & 31));
}

export function hasRow(set: Bitset, row: number): boolean {
  return (((set[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

/** Adds the rows of `other` to `set`. */
export function unite(set: Bitset, other: Bitset): void {
  for (let index = 0; index < set.length; index += 1)
    set[index] = (set[index] ?? 0) | (other[index] ?? 0);
}

/** Leaves in `set` only the rows that `other` has too. */
export function intersect(set: Bitset, other: Bitset): void {
  for (let index = 0; index < set.length; index += 1)
    set[index] = (set[index] ?? 0) & (other[index] ?? 0);
}

/** Takes the rows of `other` out of `set`. */
export function subtract(set: Bitset, other: Bitset): void {
  for (let index = 0; index < set.length; index += 1)
    set[index] = (set[index] ?? 0) & ~(other[index] ?? 0);
}

export function countRows(set: Bitset): number {
  return countShared(set, set);
}

/** How many rows two sets have in common. */
export function countShared(a: Bitset, b: Bitset): number {
  let count = 0;
  for (let index = 0; index < a.length; index += 1)
    count += countBits((a[index] ?? 0) & (b[index] ?? 0));
  return count;
}

/** The rows of a set, in order. */
export function listRows(set: Bitset): number[] {
  const rows: number[] = [];
  for (let index = 0; index < set.length; index += 1) {
    let word = set[index] ?? 0;
    while (word !== 0) {
      const bit = 31 - Math.clz32(word & -word);
      rows.push(index * 32 + bit);
      word &= word - 1;
    }
  }
  return rows;
}

/** Bits that are set in a word: counted in pairs, then in fours, then summed over the bytes. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
