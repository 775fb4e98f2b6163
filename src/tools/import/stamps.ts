import { readAsking } from '../../outcome/askingHeaders.ts';
import { findStatementsInCell, findStatementsInText } from '../../outcome/findStatementsIn.ts';
import { speaksOfSecrecy } from '../../outcome/findStatements.ts';
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
  if (explainsColumn(text)) return false;
  return (
    isSecrecy(text) ||
    readAsking(text) === 'secrecy' ||
    findStatementsInCell('Title', text, programme).length > 0
  );
}

/**
 * Whether a line that is no text of an outcome may ask to hold back what it is about, as a comment would: “* cases with
 * an asterisk stay in the office”, “Those in yellow are confidential”.
 */
export function asksToHoldBack(text: string, programme: Programme): boolean {
  if (isStamp(text, programme)) return true;
  if (explainsColumn(text)) return false;
  return speaksOfSecrecy(text) || findStatementsInText(text, programme).length > 0;
}

/** That something is told in a column: “are marked in column F”, “se marcan en la columna «Confidencialidad»”. */
const EXPLAINS =
  /(?:(?:is|are|be) (?:marked|flagged|shown|indicated|noted|listed|told|named)|(?:est|sont|soient) (?:marque|signale|indique|note)e?s?|(?:se|son|estan|sao|estao|e|esta) (?:marcan?|senalan?|indican?|anotan?|marcad[oa]s?|senalad[oa]s?|assinalad[oa]s?|indicad[oa]s?|anotad[oa]s?)|(?:marcam|assinalam|indicam|anotam)-?se|توضع علامه|معلمه|مشار اليها|تحدد|يشار|محدده|تذكر)[^.;!?]{0,40}? (?:(?:in|under|by) (?:the )?(?:last |first |next )?column|(?:dans|sous|par) (?:la |une )(?:derniere |premiere )?colonne|(?:en|bajo|con) la (?:ultima |primera )?columna|(?:na|pela|sob a) (?:ultima |primeira )?coluna|(?:في|ب) ?(?:ال)?عمود)/u;
/** What says more than that: of all of them, or what is not to be done. */
const SAYS_MORE =
  /(?<!\p{L})(?:all|every(?:thing)?|whole|any|none|each|do|don't|not|never|must|this (?:sheet|table|file|document|list)|tou(?:te?s?|s)|ensemble|aucune?|ne|pas|jamais|ce(?:tte)? (?:feuille|tableau|fichier|document|liste)|tod[oa]s?|ningun\p{L}*|nenhum\p{L}*|no|nao|nunca|est[ea] (?:hoja|tabla|archivo|documento|lista|folha|planilha|tabela|ficheiro|arquivo)|كل|جميع|لا|عدم|غير|هذا الجدول|هذه الورقه)(?!\p{L})/u;

/** Whether a line only tells in which column outcomes are marked, in one sentence. */
function explainsColumn(text: string): boolean {
  const folded = fold(text, 'proof').trim();
  return EXPLAINS.test(folded) && !SAYS_MORE.test(folded) && !/[.;!?:؟\n](?=\s*\S)/u.test(folded);
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
