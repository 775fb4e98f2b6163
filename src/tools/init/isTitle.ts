import { speaksOfSecrets } from '../../outcome/secretWords.ts';
import { fold } from '../../text/foldings.ts';
import { isSetAside } from '../import/setAside.ts';

const MIN_TITLE = 5;
const MAX_TITLE = 90;
const MAX_WORDS = 14;

/** Where a sentence ends and another begins; an abbreviation (`Dr. X`, `N. 3`) is shorter than a word. */
const TWO_SENTENCES =
  /(?:(?<!\p{L})(?!(?:prof|dra|ing|inc|ltd|vol|art|dept|nos)\.)\p{L}{3,}|\d{4}|[)”"»])[.;!?؟؛…]+\s+\S/iu;
/** Of folded letters: how to fill in a form, and what is said of a sheet beside its name. */
const NOTE = new RegExp(
  [
    String.raw`(?<!\p{L})(?:please|kindly|fill(?:ed)? (?:in|out)|complete (?:all|each|every|the|this)|one (?:row|line)|each (?:row|line)|do not|don'?t|mandatory|required|instructions?|how to|see (?:the |sheet)|note|nb|n\.b|legend|drop-?down|(?:last )?updated?|as of|version|draft|template|example|page|tab|click|enter (?:the|one|your)|use (?:the|this|one)|should|must)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:veuillez|merci de|prière de|priere de|remplir|rempli[ert]?s?|renseigner|compléter|completer|une ligne|chaque ligne|ne pas|obligatoires?|consignes?|voir|remarque|légende|mis à jour|mise à jour|mis a jour|mise a jour|brouillon|modèle|modele|exemple|doit|doivent)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:por favor|llen(?:ar|e|en)|rellen(?:ar|e|en)|complet(?:ar|e|en)|una fila|cada fila|una linea|no (?:borrar|modificar|cambiar)|obligatori[oa]s?|instrucciones|ver la|nota|leyenda|actualizad[oa]|borrador|plantilla|ejemplo|debe[n]?)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:preench(?:er|a|am|ido)|uma linha|cada linha|nao (?:apagar|alterar|modificar)|instrucoes|ver a|legenda|atualizad[oa]|rascunho|modelo|exemplo|deve[m]?)(?!\p{L})`,
    String.raw`(?:يرجي|يرجى|الرجاء|تعبيه|تعبئه|تعبئة|املا|املأ|ملاحظه|ملاحظة|تعليمات|ارشادات|سطر واحد|صف واحد|كل صف|اخر تحديث|مسوده|مسودة|نموذج)`,
  ].join('|'),
  'u',
);
/** An address, a day or a number alone. */
const NO_NAME = /@|https?:|www\.|^[\d\s./:–-]+$/iu;

/**
 * Whether a line above a table may be what the programme is called: one short line, and neither a sentence,
 * nor a note on how to fill in the form, nor what is said of confidentiality.
 */
export function isTitle(cell: string): boolean {
  const text = cell.trim();
  if (/[\r\n]/.test(text) || text.length < MIN_TITLE || text.length > MAX_TITLE) return false;
  if (text.split(/\s+/u).length > MAX_WORDS || /^[^:]{1,30}:/u.test(text) || /^[#*(]/.test(text))
    return false;
  if (/[.!?؟…]$/u.test(text) || TWO_SENTENCES.test(text) || NO_NAME.test(text)) return false;
  return !NOTE.test(fold(text, 'labels')) && !isSetAside(text) && !speaksOfSecrets(text);
}
