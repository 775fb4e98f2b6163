import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readInput } from '../../../src/tools/import/readInput.ts';
import { createTemporaryFolder } from '../../support/sites.ts';

test('the note beside an open spreadsheet is told from it, and the spreadsheet named', () => {
  const folder = createTemporaryFolder('input');
  for (const note of ['~$harvest.xlsx', '.~lock.harvest.xlsx#']) {
    writeFileSync(path.join(folder, note), 'Jane Example');
    expect(() => readInput(path.join(folder, note)), note).toThrow(
      /keeps beside one that is open\. .* name it: harvest\.xlsx\.$/,
    );
  }
  writeFileSync(path.join(folder, '~harvest.csv'), 'a');
  expect(readInput(path.join(folder, '~harvest.csv'))).toHaveLength(1);
});
