import { expect, test } from 'vitest';
import { decodeColumns } from '../../src/explorer/decodeColumns.ts';
import { encodeColumns } from '../../src/explorer/encodeColumns.ts';
import { createColumnsOf } from '../support/figureKit.ts';

test('encodeColumns(columns) writes what a browser reads, and rows that are alike only once', () => {
  const records = Array.from({ length: 300 }, (_, index) => ({
    country: index % 2 === 0 ? 'Demoland' : 'Testland',
  }));
  const columns = createColumnsOf(...records);
  expect(decodeColumns(encodeColumns(columns))).toEqual(columns);
  // One byte a row and facet, whatever the values: their names are written once.
  const bytes = encodeColumns(columns).length;
  const more = encodeColumns(createColumnsOf(...records, ...records)).length;
  expect(more - bytes).toBeLessThan(columns.facets.length * 300 + 20);
});
