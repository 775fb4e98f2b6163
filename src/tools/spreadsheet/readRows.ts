import type { RawCell } from './createCellReader.ts';
import { gatherBeginning, gatherRows, type BookTable, type CellFault } from './gatherRows.ts';
import { createFormulaJudge, type Staleness } from './judgeFormulas.ts';
import type { Workbook } from './openWorkbook.ts';
import { readValue, type CellValue } from './readValue.ts';
import { scanSheet } from './scanSheet.ts';
import type { CellNote } from './sheet.ts';

/** Reads the first rows of a sheet of an Excel workbook that have content, as they show themselves. */
export function readBeginning(xml: string, book: Workbook): (readonly string[])[] {
  return gatherBeginning((take) => ({
    layout: scanSheet(xml, (cell) => {
      const { row, column } = cell;
      return take({ row, column, shown: readValue(cell, false, book).shown, faults: [] });
    }),
    struck: [],
    notes: [],
  }));
}

/** Reads all rows of a sheet of an Excel workbook, in the order of their numbers, with its comments. */
export function readRows(xml: string, book: Workbook, notes: readonly CellNote[] = []): BookTable {
  const judge = createFormulaJudge(book.asksForRecalculation ? 'recalculation' : undefined);
  return gatherRows((take) => {
    const layout = scanSheet(xml, (cell) => {
      const { isFormula, staleness } = judge(cell);
      const value = readValue(cell, isFormula, book);
      const faults = listFaults(cell, value, staleness, book);
      return take({
        row: cell.row,
        column: cell.column,
        shown: value.shown,
        faults,
        day: value.day,
        content: value.content,
        isFormula,
        formula: cell.formula,
      });
    });
    const striking = layout.conditions.filter(({ style }) =>
      book.styles.struckByCondition.has(style),
    );
    return {
      layout,
      struck: [...striking.map(({ ranges }) => ranges), ...layout.struckRanges],
      notes: [...notes, ...layout.pageTexts.map((text) => ({ ...NOWHERE, text }))],
    };
  }, 'Excel');
}

/** What is printed on each page is about all rows, or about any. */
const NOWHERE = { rows: undefined, column: 0 };

function listFaults(
  { style, lineStyle }: RawCell,
  { shown, fault, isStruck }: CellValue,
  staleness: Staleness | undefined,
  { styles }: Workbook,
): CellFault['kind'][] {
  const doubt = fault ?? staleness;
  const isAllStruck = styles.struck.has(style ?? lineStyle ?? 0);
  const isAnyStruck = isStruck === true || (isAllStruck && shown.trim() !== '');
  return [...(doubt === undefined ? [] : [doubt]), ...(isAnyStruck ? (['struck'] as const) : [])];
}
