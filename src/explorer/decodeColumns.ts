import { addRow, createBitset } from './bitset.ts';
import type { Column, Columns } from './columns.ts';
import { HEADER_LENGTH, isSealed, type DescribedFacet } from './columnsFile.ts';

/**
 * The columns that `encodeColumns` wrote. A file that is cut off, damaged, of another version
 * or no such file at all throws; what is read was written by this version, byte for byte.
 */
export function decodeColumns(bytes: Uint8Array): Columns {
  if (!isSealed(bytes)) {
    throw new Error('These are not the columns of this version of the site, or not all of them.');
  }
  let index = HEADER_LENGTH;
  const read = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[index] ?? 0;
      index += 1;
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
  };
  const rowCount = read();
  const length = read();
  const description = new TextDecoder().decode(bytes.subarray(index, index + length));
  index += length;
  const facets = JSON.parse(description) as DescribedFacet[];
  return { rowCount, facets: facets.map((facet) => readColumn(facet, rowCount, read)) };
}

function readColumn(facet: DescribedFacet, rowCount: number, read: () => number): Column {
  const values = facet.values.map((value) => ({ ...value, rows: createBitset(rowCount) }));
  const combinations = readList(read(), () => readList(read(), read));
  for (let row = 0; row < rowCount; row += 1) {
    for (const place of combinations[read()] ?? []) {
      const value = values[place];
      if (value !== undefined) addRow(value.rows, row);
    }
  }
  return { ...facet, values };
}

function readList<T>(length: number, read: () => T): T[] {
  return Array.from({ length }, read);
}
