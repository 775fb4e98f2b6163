import { describe, expect, test } from 'vitest';
import {
  addRow,
  countRows,
  countShared,
  createBitset,
  createFullBitset,
  hasRow,
  intersect,
  listRows,
  removeRow,
  subtract,
  unite,
} from '../../src/explorer/bitset.ts';
import { fc } from '../support/properties.ts';

const sortRows = (rows: Iterable<number>): number[] => [...rows].toSorted((a, b) => a - b);

/** A table's length, and two sets of its rows. */
const tables = fc.nat(130).chain((rowCount) => {
  const rows = fc.uniqueArray(fc.nat(Math.max(rowCount - 1, 0)), {
    maxLength: rowCount,
    size: 'max',
  });
  return fc.tuple(fc.constant(rowCount), rows, rows);
});

describe('Bitset', () => {
  test('holds the rows that it was given, and counts them', () => {
    fc.assert(
      fc.property(tables, ([rowCount, rows]) => {
        const set = createBitset(rowCount, rows);
        expect(listRows(set)).toEqual(sortRows(rows));
        expect(countRows(set)).toBe(rows.length);
        for (let row = 0; row < rowCount; row += 1)
          expect(hasRow(set, row)).toBe(rows.includes(row));
      }),
    );
  });

  test.each([0, 1, 31, 32, 33, 63, 64, 65, 10_000])('all rows of %i are so many', (rowCount) => {
    expect(countRows(createFullBitset(rowCount))).toBe(rowCount);
    expect(listRows(createFullBitset(rowCount))).toEqual([...Array(rowCount).keys()]);
  });

  test('a row behind the last one is no row, though the last word has room for it', () => {
    const set = createBitset(33, [32, 33, 40, 63, 64, 1000]);
    expect(listRows(set)).toEqual([32]);
    expect(hasRow(set, 33)).toBe(false);
    expect(hasRow(set, 1000)).toBe(false);
  });

  test('operations are those of sets', () => {
    fc.assert(
      fc.property(tables, ([rowCount, some, others]) => {
        const [a, b] = [new Set(some), new Set(others)];
        const apply = (operation: typeof unite): number[] => {
          const set = createBitset(rowCount, some);
          operation(set, createBitset(rowCount, others));
          return listRows(set);
        };
        expect(apply(unite)).toEqual(sortRows(a.union(b)));
        expect(apply(intersect)).toEqual(sortRows(a.intersection(b)));
        expect(apply(subtract)).toEqual(sortRows(a.difference(b)));
        expect(countShared(createBitset(rowCount, some), createBitset(rowCount, others))).toBe(
          a.intersection(b).size,
        );
      }),
    );
  });

  test('a row is added and removed without touching others', () => {
    fc.assert(
      fc.property(tables, ([rowCount, some, others]) => {
        const set = createBitset(rowCount, some);
        for (const row of others) addRow(set, row);
        expect(listRows(set)).toEqual(sortRows(new Set([...some, ...others])));
        for (const row of some) removeRow(set, row);
        expect(listRows(set)).toEqual(sortRows(others.filter((row) => !some.includes(row))));
      }),
    );
  });
});
