import type { Field } from '../../programme/fields.ts';
import {
  createSheetProblem,
  formatColumn,
  type Sheet,
  type SheetProblem,
  formatAddress,
} from '../spreadsheet/sheet.ts';
import type { Table } from './findTable.ts';

/**
 * What spreadsheet programs show instead of a value: of Excel in English, French, Spanish,
 * Portuguese, German and Dutch, of LibreOffice and of Google Sheets, and a number in too narrow a column.
 */
const ERROR_WORD =
  /^(?:#(?:N\/[AD]|NV|N\/B|NULL!|¡NULO!|NULO!|NUL!|DIV\/0!|¡DIV\/0!|DEEL\/0!|VALUE!|¡VALOR!|VALOR!|VALEUR!|WERT!|WAARDE!|REF!|¡REF!|BEZUG!|VERW!|NAME\?|¿NOMBRE\?|NOME\?|NOM\?|NAAM\?|NUM!|¡NUM!|NÚM!|NOMBRE!|ZAHL!|GETAL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|ERROR!|GETTING_DATA|#{2,})|Err:\d{3})$/iu;

/** Whether a cell shows an error of a formula. */
export function isErrorWord(cell: string): boolean {
  return ERROR_WORD.test(cell.trim());
}

/**
 * Errors of formulas that a table holds as text. Where an outcome needs the value (its id, its
 * description) they refuse the import; a text file says nothing else of them, so that the others
 * are told here, as those of a workbook are by its reading.
 */
export function findErrorWords(sheet: Sheet, { rows, fields }: Table): SheetProblem[] {
  const found = rows.flatMap(({ number, cells }) =>
    cells.flatMap((cell, column) =>
      isErrorWord(cell)
        ? [{ cell: cell.trim(), address: `${formatColumn(column)}${number}`, column }]
        : [],
    ),
  );
  const isNeeded = (field: Field | undefined): boolean => field?.required === 'value';
  const needed = found.filter(({ column }) => isNeeded(fields[column]));
  const others = found.filter(({ column }) => !isNeeded(fields[column]));
  return [
    ...report('error-in-place-of-value', needed),
    ...(sheet.name === undefined ? report('formula-error', others) : []),
  ];
}

function report(
  code: 'error-in-place-of-value' | 'formula-error',
  found: readonly { readonly cell: string; readonly address: string }[],
): SheetProblem[] {
  if (found.length === 0) return [];
  const cells = found.map(({ address }) => address);
  const values = [...new Set(found.map(({ cell }) => cell))];
  const place = cells.length === 1 ? formatAddress(cells.join('')) : undefined;
  return [createSheetProblem(code, place, { cells, values, reason: '' })];
}
