import { expect, test } from 'vitest';
import { readSpreadsheet } from '../../../../src/tools/spreadsheet/readSpreadsheet.ts';
import type { WorkbookOptions } from '../../../../src/tools/spreadsheet/readWorkbook.ts';
import { awkwardCell } from '../../../support/awkwardCells.ts';
import { fc } from '../../../support/properties.ts';
import { writeRawDocument } from '../../../support/rawDocument.ts';
import { writeRawBook } from '../../../support/rawWorkbook.ts';
import { CELLS, CELLS_STYLES, writeBothCells, type SomeCell } from './someCells.ts';
import { isHeader } from './readOds.ts';

const word = fc.constantFrom<SomeCell>(...CELLS);
const text = awkwardCell
  // What XML cannot hold, each format writes in a way of its own, or not at all.
  .filter((value) => !/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(value))
  .filter((value) => !/_x[\da-f]{4}_/i.test(value))
  .map((value): SomeCell => ({ kind: 'text', text: value }));
const cell = fc.oneof({ arbitrary: word, weight: 2 }, { arbitrary: text, weight: 1 });
const sheet = fc.record({
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
  hiddenRows: fc.subarray([3, 4, 5, 6]),
  hiddenColumns: fc.subarray([2, 3, 4]),
  isHidden: fc.boolean(),
  isMerged: fc.boolean(),
  withHidden: fc.boolean(),
  keepStruck: fc.boolean(),
});

/** What comes of a file: the sheet but for how it was read, and what was said. */
function readAll(bytes: Uint8Array, options: WorkbookOptions): unknown {
  const { sheets, problems } = readSpreadsheet(bytes, isHeader, options);
  return { sheets: sheets.map((found) => ({ ...found, description: '' })), problems };
}

test('the same sheet comes of an OpenDocument as of an Excel workbook', () => {
  fc.assert(
    fc.property(sheet, (made) => {
      const { excel, document } = writeBoth(made);
      expect(readAll(document, made)).toEqual(readAll(excel, made));
    }),
  );
});

/** One sheet in two formats: headers, the rows, and below them a merged cell. */
function writeBoth({
  rows,
  hiddenRows,
  hiddenColumns,
  isHidden,
  isMerged,
}: typeof sheet extends fc.Arbitrary<infer Sheet> ? Sheet : never): {
  excel: Uint8Array;
  document: Uint8Array;
} {
  const headers = ['ID', 'Text', 'Flag', 'Year', 'More'].map((header): SomeCell => ({
    kind: 'text',
    text: header,
  }));
  const all = [headers, ...rows].map((cells, at) => ({
    cells: cells.map((each, column) => writeBothCells(each, `${'ABCDE'[column] ?? ''}${at + 1}`)),
    isHidden: hiddenRows.includes(at + 1),
  }));
  const end = all.length + 1;
  const merged = isMerged ? `A${end}:B${end + 1}` : undefined;
  const columns = [1, 2, 3, 4, 5].map((number) => hiddenColumns.includes(number));
  return {
    excel: writeRawBook({
      styles: CELLS_STYLES.excel,
      sheets: [
        {
          name: 'Outcomes',
          ...(isHidden ? { state: 'hidden' } : {}),
          before: `<cols>${columns.map((hides, at) => `<col min="${at + 1}" max="${at + 1}" width="12" hidden="${Number(hides)}"/>`).join('')}</cols>`,
          rows:
            all
              .map(
                ({ cells, isHidden: hides }, at) =>
                  `<row r="${at + 1}" hidden="${Number(hides)}">${cells.map(({ excel }) => excel).join('')}</row>`,
              )
              .join('') +
            (merged === undefined
              ? ''
              : `<row r="${end}"><c r="A${end}" t="str"><v>merged</v></c></row>`),
          after:
            merged === undefined
              ? ''
              : `<mergeCells count="1"><mergeCell ref="${merged}"/></mergeCells>`,
        },
      ],
    }),
    document: writeRawDocument({
      styles: CELLS_STYLES.document,
      sheets: [
        {
          name: 'Outcomes',
          attributes: `table:style-name="${isHidden ? 'hidden' : 'shown'}"`,
          before: columns
            .map((hides) => `<table:table-column${hides ? ' table:visibility="collapse"' : ''}/>`)
            .join(''),
          rows:
            all
              .map(
                ({ cells, isHidden: hides }) =>
                  `<table:table-row${hides ? ' table:visibility="filter"' : ''}>${cells.map(({ document }) => document).join('')}</table:table-row>`,
              )
              .join('') +
            (merged === undefined
              ? ''
              : '<table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"><text:p>merged</text:p></table:table-cell><table:covered-table-cell/></table:table-row>'),
        },
      ],
    }),
  };
}
