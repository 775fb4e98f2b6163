import { expect, test } from 'vitest';
import { readPageHeader } from '../../../src/tools/spreadsheet/readPageHeader.ts';

test.each([
  ['Draft', ['Draft']],
  ['&LLeft&CMiddle&RRight', ['Left', 'Middle', 'Right']],
  ['&C&"Times New Roman,Bold"&14&K01+000Strictly &Uconfidential&U', ['Strictly confidential']],
  ['&L&G&RPage &P of &N', ['Page  of']],
  ['&CA && B\nC', ['A & B\nC']],
  ['&"', ['&"']],
  ['', []],
])('readPageHeader(%j)', (written, texts) => {
  expect(readPageHeader(written)).toEqual(texts);
});
