import { expect, test } from 'vitest';
import { HEADERS, readRows, ROW } from './readRaw.ts';

test('two tables of cells in one sheet are refused', () => {
  expect(readRows(HEADERS, `<sheetData>${ROW}</sheetData>`)).toContain('two tables');
});
