import { readAsking } from '../../outcome/askingHeaders.ts';
import { findStatementsInCell } from '../../outcome/findStatementsIn.ts';
import { speaksOfSecrets } from '../../outcome/secretWords.ts';
import { isSecrecy } from '../../outcome/statementWords.ts';
import { fold } from '../../text/foldings.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { ProblemCode } from '../../problems/problems.ts';
import type { Sheet, SheetRow } from '../spreadsheet/sheet.ts';
import { addDoubt } from './doubts.ts';

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

/** What else sheets are called whose outcomes nobody is to read, in folded letters. */
const CLOSED =
  /^(?:private|prive|privee|privado|privada)$|\b(?:hide|hidden|exclude|masquer|ocultar)\b|\b(?:no|without|withdrawn|refused|sans|sin|sem|pas de|retire)\b.*\b(?:consent\p{L}*|accord)\b|\bconsent\p{L}*\b.*\b(?:withdrawn|refused|missing|denied|retire|retirado)\b|\bnot for (?:the )?(?:web|website|public|online)\b/u;

/** Whether the name of a sheet speaks of secrecy. It is a few words, so that any of them counts. */
export function isSecretName(name: string, programme: Programme): boolean {
  return speaksOfSecrets(name) || CLOSED.test(fold(name, 'labels')) || isStamp(name, programme);
}

/** Whether a row by itself says so: its one cell, or one of two, in capitals (“Classification: | CONFIDENTIAL”). */
export function isStampRow(filled: readonly string[], programme: Programme): boolean {
  const [only = ''] = filled;
  if (filled.length === 1) return isStamp(only, programme);
  return (
    filled.length === 2 && filled.some((cell) => isSecrecy(cell) && /^[\p{Lu}\P{L}]+$/u.test(cell))
  );
}

/** The sheet with rows of which no cell can be trusted, whatever their own flags say: all, or those that are meant. */
export function distrustRows<Rows extends Pick<Sheet, 'rows' | 'hiddenRows'>>(
  sheet: Rows,
  code: ProblemCode,
  isMeant: (row: SheetRow) => boolean = () => true,
): Rows {
  const distrust = (row: SheetRow): SheetRow => (isMeant(row) ? addDoubt(row, code) : row);
  const { rows, hiddenRows = [] } = sheet;
  return { ...sheet, rows: rows.map(distrust), hiddenRows: hiddenRows.map(distrust) };
}
