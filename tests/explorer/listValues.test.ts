import { expect, test } from 'vitest';
import { listValues } from '../../src/explorer/listValues.ts';
import { createColumnsOf } from '../support/figureKit.ts';

test('listValues(columns, facet, row) has the values of a row; “not recorded” is none', () => {
  const columns = createColumnsOf({ changeTypes: 'Law' }, { country: 'Demoland' });
  const keys = (facet: string, row: number): string[] =>
    listValues(columns, facet, row).map(({ label }) => label);
  expect(keys('changeType', 0)).toEqual(['Policy change', 'Law']);
  expect(keys('changeType', 1)).toEqual([]);
  expect(keys('nothing', 0)).toEqual([]);
  expect(listValues(undefined, 'country', 1)).toEqual([]);
});
