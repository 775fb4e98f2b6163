import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../src/tools/spreadsheet/readSpreadsheet.ts';
import { writeCsv, writeRawWorkbook } from '../../support/spreadsheets.ts';

function listMessages(bytes: Uint8Array): string[] {
  const { problems } = readSpreadsheet(bytes, (cells) => cells.includes('FragmentID'));
  return problems.map(({ code, place = '', message }) => `${code} ${place} ${message}`);
}

describe('readSpreadsheet(bytes, isHeader): a row that no outcome fills', () => {
  test('of too many characters is told by its place, in both kinds of file', () => {
    const rows = [
      ['FragmentID', 'Text'],
      ['A/1', 'x'.repeat(300_001)],
    ];
    const cells = `<row r="1"><c r="A1" t="str"><v>FragmentID</v></c></row><row r="2"><c r="A2" t="str"><v>${'x'.repeat(300_001)}</v></c></row>`;
    expect(listMessages(writeCsv(rows))[0]).toMatch(/^row-too-large row 2 \(line 2\) .* 300004 /);
    expect(listMessages(writeRawWorkbook(cells))[0]).toMatch(/^row-too-large row 2 /);
  });

  test('of piled accents is told by its cell, and costs no time before', () => {
    const piled = `a${'\u0301\u0327'.repeat(100_000)}`;
    expect(
      listMessages(
        writeCsv([
          ['FragmentID', 'Text'],
          ['A/1', piled],
        ]),
      )[0],
    ).toMatch(/^marks-piled cell B2 /);
  });
});
