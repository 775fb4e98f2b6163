import { listRows } from './bitset.ts';
import type { Column, Columns } from './columns.ts';
import { HEADER_LENGTH, seal } from './columnsFile.ts';

/**
 * Columns → the file that the browser reads with `decodeColumns`. A row is named by the number
 * of its combination of values: rows share combinations, and neighbours often have the same,
 * so the file compresses to little more than what it says.
 */
export function encodeColumns({ rowCount, facets }: Columns): Uint8Array<ArrayBuffer> {
  const description = JSON.stringify(facets, (name, value: unknown) =>
    name === 'rows' ? undefined : value,
  );
  const described = new TextEncoder().encode(description);
  const bytes = new Uint8Array([
    ...new Array<number>(HEADER_LENGTH).fill(0),
    ...[rowCount, described.length].flatMap(writeNumber),
    ...described,
    ...facets.flatMap((facet) => packRows(facet, rowCount)).flatMap(writeNumber),
  ]);
  seal(bytes);
  return bytes;
}

/** The combinations of a facet, the commonest first, and which one each row has. */
function packRows({ values }: Column, rowCount: number): number[] {
  const places = Array.from({ length: rowCount }, (): number[] => []);
  for (const [place, { rows }] of values.entries()) {
    for (const row of listRows(rows)) places[row]?.push(place);
  }
  const groups = Map.groupBy(places, (own) => own.join());
  const commonest = [...groups].toSorted(([, a], [, b]) => b.length - a.length);
  const numbers = new Map(commonest.map(([name], number) => [name, number]));
  return [
    commonest.length,
    ...commonest.flatMap(([, [own = []]]) => [own.length, ...own]),
    ...places.map((own) => numbers.get(own.join()) ?? 0),
  ];
}

function writeNumber(number: number): number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...writeNumber(number >>> 7)];
}
