import { fold } from '../../text/foldings.ts';
import { foldLabel } from '../../text/foldLabel.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';

/**
 * Signs that people put beside an id or into a cell and explain in a line of their own: “* cases marked with an
 * asterisk are confidential”.
 */
const SIGNS = String.raw`(?:\*+|[†‡§¶※★☆✱✳⁎⚠¤◊♦]+|[¹²³⁴-⁹]+)`;

/** What explains a sign begins with it, in brackets or not, or names it among its words. */
const LEADING = new RegExp(String.raw`^\s*[([]?(${SIGNS})[)\]]?\s*[:=–—-]?\s*["“«]?\p{L}`, 'u');
const AMONG = new RegExp(String.raw`(?<=[\s("“«])(${SIGNS})(?=$|[\s)"”»,.:;])`, 'u');

/** What signs are called. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:asterisks?|asteriscos?|asterisques?|etoiles?|star(?:red)?|نجمه|النجمه|بنجمه)(?!\p{L})/u,
    '*',
  ],
  [/(?<!\p{L})(?:daggers?|cruz|cruces|cruzes|obelisk|صليب)(?!\p{L})/u, '†'],
];

const ALONE = new RegExp(String.raw`^\s*[([]?${SIGNS}[)\]]?\s*[:=]?\s*$`, 'u');

/** “* CONFIDENTIAL *” is a heading in stars. */
const FRAMED = new RegExp(String.raw`^\s*${SIGNS}.*${SIGNS}\s*$`, 'su');
/** What is said of the whole is not said of what carries a sign. */
const OF_ALL =
  /(?<!\p{L})(?:all (?:of )?(?:the )?(?:outcomes|cases|rows|records)|this (?:sheet|table|file|document|list)|ce(?:tte)? (?:feuille|tableau|fichier|document|liste)|est[ea] (?:hoja|tabla|archivo|documento|lista|folha|planilha|tabela|ficheiro|arquivo)|هذا الجدول|هذه الورقه|هذا الملف)(?!\p{L})/u;

/** The sign that a line explains, if it does. */
export function readSign(text: string): string | undefined {
  const folded = fold(text, 'proof');
  if (FRAMED.test(text)) return undefined;
  if (OF_ALL.test(folded)) return undefined;
  const written = LEADING.exec(text)?.[1] ?? AMONG.exec(text)?.[1];
  return written ?? NAMES.find(([name]) => name.test(folded))?.[1];
}

/**
 * Whether a line explains the values of one of these columns, by its header and what is in it: “Light: green = for all / red
 * = team only”. It says of no outcome what it is. A line that speaks of all of them, or goes on, says more.
 */
export function explainsValues(
  text: string,
  columns: readonly { readonly header: string; readonly values: ReadonlySet<string> }[],
): boolean {
  if (OF_ALL.test(fold(text, 'proof')) || GOES_ON.test(text)) return false;
  const [, name = '', meanings = ''] = /^([^:：=]{1,80})[:：=](.+)$/su.exec(text) ?? [];
  const column = columns.find(({ header }) => foldLabel(header) === foldLabel(name));
  const explained = meanings
    .split(/[/;,|·\n]/u)
    .flatMap((part) => part.split(/\s*[=:→]\s*|\s\p{Pd}\s/u).slice(0, -1));
  return explained.filter((value) => column?.values.has(foldLabel(value)) === true).length > 1;
}

/** A sentence ends before the line does. */
const GOES_ON = /[.!?؟。]\s+\S/u;

/** Whether a cell is nothing but a sign. */
export function isSign(cell: string): boolean {
  return ALONE.test(cell);
}

/** Whether any cell of a row has the sign, as often as the line has it. */
export function carriesSign({ cells }: SheetRow, sign: string): boolean {
  const first = sign.charAt(0);
  return cells.some((cell) => {
    for (let at = cell.indexOf(sign); at !== -1; at = cell.indexOf(sign, at + 1))
      if (cell.charAt(at - 1) !== first && cell.charAt(at + sign.length) !== first) return true;
    return false;
  });
}
