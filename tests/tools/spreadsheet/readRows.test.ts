import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from './readDoubts.ts';

describe('workbooks with doubtful cells, as they were found', () => {
  test.each([
    ['formulas/raw_err', 'error-unknown', 3],
    ['formulas/raw_strf', 'formula-without-value', 3],
    ['formulas/xw_formula', 'formula-stale', 3],
    ['struck', 'cells-struck', 2],
  ])('%s', (name, code, count) => {
    const file = new URL(`../../fixtures/spreadsheets/${name}.xlsx`, import.meta.url);
    const found = read(readFileSync(file));
    expect(found.codes).toEqual([code]);
    expect(found.doubts).toEqual(Array.from({ length: count }, () => code));
  });
});
