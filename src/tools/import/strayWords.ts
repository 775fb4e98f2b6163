import { fold } from '../../text/foldings.ts';
import { splitList } from '../../text/splitList.ts';

/** By these words a row says that it is not an outcome, in the languages of harvests. */
const EXAMPLE = splitList(`
  e.g, eg, ex, example, for example, exemple, par ex, p. ex, p.ex, ej, ejemplo, por ej, p. ej,
  p.ej, exemplo, por ex, beispiel, z.b, z. b, bijvoorbeeld, bv, esempio, mfano, пример, مثال, مثلا
`);

const TOTAL = splitList(`
  total, totals, subtotal, sub-total, grand total, sum, count, average, mean, number of, no. of,
  total number, n =, n=, totaux, sous-total, somme, moyenne, nombre de, nombre total, totales,
  suma, promedio, número de, totais, soma, summe, gesamt, insgesamt, anzahl, totaal, aantal,
  jumla, итого, всего, المجموع, مجموع, الإجمالي, إجمالي, العدد, عدد, المتوسط
`);

const EXPLANATION = [
  ...EXAMPLE,
  ...splitList(`
  choose, select, pick, please, enter, describe, write, fill in, specify, insert, indicate,
  explain, unique, who, what, how, why, when, where, required, optional, mandatory, max, maximum,
  free text, drop-down, dropdown, choisir, choisissez, sélectionner, sélectionnez, décrire,
  décrivez, indiquer, indiquez, saisir, écrire, préciser, obligatoire, facultatif, qui, que, quoi,
  pourquoi, comment, elegir, elija, escoger, seleccione, seleccionar, describa, describir,
  indique, escriba, obligatorio, opcional, quién, qué, cómo, por qué, اختر, اكتب, صف, حدد, يرجى,
  إلزامي, اختياري, من, ماذا, لماذا, كيف
`),
];

/** What a survey tool or a data dictionary calls the kind of a column. */
const KINDS = splitList(`
  text, string, integer, int, number, numeric, decimal, date, datetime, list, boolean, select one,
  select_one, select multiple, select_multiple, calculate, varchar, note, id, key, required,
  optional, mandatory, yes/no, y/n, oui/non, sí/no, yyyy, dd/mm/yyyy, yyyy-mm-dd, texte, texto,
  nombre, fecha, obligatoire, facultatif, obligatorio, opcional, نص, رقم, تاريخ
`);

const NOTE = splitList(`
  source, sources, note, notes, last updated, updated, exported, generated, created, printed,
  prepared by, end of, fuente, nota, mise à jour, dernière, exporté, última, actualizado, quelle,
  stand, المصدر, ملاحظة, آخر تحديث
`);

const MAX_BEGINNING = 80;

const begin = (text: string): string => fold(text.slice(0, MAX_BEGINNING), 'labels');
const foldAll = (words: readonly string[]): readonly string[] => words.map(begin);

/** Whether the text begins with one of the words, whole. */
function createBegins(words: readonly string[]): (text: string) => boolean {
  const folded = foldAll(words);
  return (text) => {
    // Punctuation before the word says nothing.
    const start = begin(text).replace(/^[^\p{L}\p{N}]+/u, '');
    return folded.some(
      (word) => start.startsWith(word) && !/^\p{L}/u.test(start.slice(word.length)),
    );
  };
}

/** Whether a text begins as an example does: “e.g. KE-01”. */
export const isExample = createBegins(EXAMPLE);

/** Whether a text begins as a row of totals does: “Total: 24”. */
export const isTotal = createBegins(TOTAL);

/** Whether a text is a tag below a header: `#meta+id` (HXL), or an id that Qualtrics writes there. */
export function isTag(text: string): boolean {
  return /^\s*(?:#\s?\p{L}|\{\s?["'“”]?ImportId)/iu.test(text);
}

/** Whether a text begins as a note below a table does: “Source: …”. */
export const isNoteBeginning = createBegins(NOTE);

const isInstruction = createBegins(EXPLANATION);

/** The longest explanation of a column that is looked at. */
const MAX_EXPLANATION = 300;

/** Whether a text says what to write into a cell, or asks for it. */
export function isExplanation(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= MAX_EXPLANATION && (/[?？؟]$/u.test(trimmed) || isInstruction(trimmed));
}

const kinds = new Set(foldAll(KINDS));

/** Whether a text is the kind of a column: “text”, “(required)”, “select_one”. */
export function isKindOfColumn(text: string): boolean {
  const bare = begin(text)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
  return kinds.has(bare);
}
