import type { ToolTexts } from '../toolTexts.ts';
import { count } from './words.ts';

const onLine = (line: number | undefined): string =>
  line === undefined ? '' : ` (ligne ${line} du fichier)`;

/** `commonTexts.ts` of English, in French. */
export const COMMON_TEXTS: ToolTexts['common'] = {
  error: 'erreur',
  warning: 'avertissement',
  more: (d) => `et ${count(d.rest, 'autre')}`,
  times: (d) => `${d.count} fois`,
  hidden: (d) =>
    `… et ${count(d.problems, 'autre problème', 'autres problèmes')}, de types et de colonnes qui ne sont pas dans cette liste. Pour les voir un par un : ${d.command}`,
  all: (d) => `Pour les voir un par un : ${d.command}`,
  problems: (d) => `${count(d.errors, 'erreur')}, ${count(d.warnings, 'avertissement')}`,
  outcomes: (d) => count(d.count, 'effet'),
  columns: (d) => count(d.count, 'colonne'),
  sheets: (d) => count(d.count, 'feuille'),
  rows: (d) => count(d.count, 'ligne'),
  lines: (d) => count(d.count, 'ligne du fichier', 'lignes du fichier'),
  sheet: (d) => `feuille “${d.name}”`,
  row: (d) => `ligne ${d.number}${onLine(d.line)}`,
  someRows: (d) => `lignes ${d.runs.join(', ')}${d.hasOthers ? ' et d’autres' : ''}`,
  headerRows: (d) =>
    d.first === d.last
      ? `ligne ${d.last}`
      : `lignes ${d.first}${d.last === d.first + 1 ? ' et ' : '–'}${d.last}`,
  cell: (d) => `cellule ${d.address}${onLine(d.line)}`,
  column: (d) => `colonne ${d.letters}`,
  lineOfCell: (d) => `ligne ${d.line} de la cellule`,
  lineOfFile: (d) => `ligne ${d.line} du fichier`,
};
