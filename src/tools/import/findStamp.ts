import { readAsking } from '../../outcome/askingHeaders.ts';
import { findStatementsInCell } from '../../outcome/findStatementsIn.ts';
import { speaksOfSecrets } from '../../outcome/secretWords.ts';
import { isSecrecy } from '../../outcome/statementWords.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { ProblemCode } from '../../problems/problems.ts';
import type { Sheet, SheetRow } from '../spreadsheet/sheet.ts';

/**
 * Whether a line that stands by itself says of all that is with it that it is confidential: “CONFIDENTIAL –
 * do not circulate”. “Confidential outcomes are marked in column F” only speaks of it.
 */
export function isStamp(text: string, programme: Programme): boolean {
  return (
    isSecrecy(text) ||
    readAsking(text) === 'secrecy' ||
    findStatementsInCell('Title', text, programme).length > 0
  );
}

/** Whether the name of a sheet speaks of secrecy. It is a few words, so that any of them counts. */
export function isSecretName(name: string, programme: Programme): boolean {
  return speaksOfSecrets(name) || isStamp(name, programme);
}

/** The sheet with rows of which no cell can be trusted, whatever their own flags say. */
export function distrustRows<Rows extends Pick<Sheet, 'rows' | 'hiddenRows'>>(
  sheet: Rows,
  code: ProblemCode,
): Rows {
  const distrust = (row: SheetRow): SheetRow => ({ ...row, doubt: row.doubt ?? code });
  const { rows, hiddenRows = [] } = sheet;
  return { ...sheet, rows: rows.map(distrust), hiddenRows: hiddenRows.map(distrust) };
}
