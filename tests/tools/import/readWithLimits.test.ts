import path from 'node:path';
import { expect, test } from 'vitest';
import { readWithLimits, type Limits } from '../../../src/tools/import/readWithLimits.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { writeCsv, writeWorkbook } from '../../support/spreadsheets.ts';

const TABLE = [
  ['FragmentID', 'Outcome status'],
  ['DEMO-AAA2301/AAA001', 'Outcome'],
];

function read(bytes: Uint8Array, limits?: Limits): ReturnType<typeof readWithLimits> {
  const settings = makeContentFolder({ 'sheet.bin': bytes });
  return readWithLimits({ file: path.join(settings, 'sheet.bin'), settings, options: {} }, limits);
}

test('a workbook comes out of its process as it is', { timeout: 60_000 }, async () => {
  const {
    sheets: [sheet],
    problems,
  } = await read(writeWorkbook({ One: TABLE }));
  expect(sheet?.rows.map(({ cells }) => cells)).toEqual(TABLE);
  expect(problems).toEqual([]);
});

test.each([
  ['time', { seconds: 0.01, megabytes: 1500 }, 'takes more than 0.01 seconds'],
  ['memory', { seconds: 60, megabytes: 20 }, 'takes more than 20 MB of memory'],
])('one that takes too much %s is refused', { timeout: 60_000 }, async (_, limits, message) => {
  const {
    sheets: [sheet],
    problems,
  } = await read(writeWorkbook({ One: TABLE }), limits);
  expect(sheet).toBeUndefined();
  expect(problems).toMatchObject([{ code: 'workbook-excessive' }]);
  expect(problems[0]?.message).toContain(message);
});

test('a text file needs no process', async () => {
  const {
    sheets: [sheet],
  } = await read(writeCsv(TABLE), { seconds: 0, megabytes: 0 });
  expect(sheet?.rows.map(({ cells }) => cells)).toEqual(TABLE);
});
