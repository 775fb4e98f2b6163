import { foldFinals } from '../text/fold.ts';
import { fold } from '../text/foldings.ts';
import {
  dropArticles,
  isUnapprovedIn,
  joinStatusWords,
  type StatusLanguage,
  type StatusRow,
} from './statusTable.ts';

/**
 * The form in which a value is compared with words of a status: without remarks in brackets and signs at
 * its ends, Arabic words without their article.
 */
function createStatusKey(value: string): string {
  const key = foldFinals(fold(value.replaceAll(/[[({][^\])}]*[\])}]?/gu, ' '), 'labels'))
    .replaceAll(/ - /g, '|')
    .replaceAll(/[_.-]+/g, ' ')
    .replaceAll(/[^\p{L}\p{N}' ]+/gu, '|')
    .replace(/^[\s|]+|[\s|]+$/gu, '')
    .replaceAll(/ {2,}/g, ' ');
  return dropArticles(key);
}

/** What becomes of a record: approving it, looking through it, correcting it. */
// “M&E” is `m|e` in a key.
const WORK = {
  en: String.raw`(?:(?:peer |internal |final |m\|e |technical )?(?:review|approval|validation|verification|revision|clearance|moderation|sign off|checking|confirmation|correction|editing|decision)|be (?:review|approv|validat|verifi|check|confirm|correct|revis|clear|decid|finali[sz])\w*|(?:review|approv|validat|verifi|check|confirm|correct|revis|clear)ed)`,
  fr: String.raw`(?:relecture|revision|validation|verification|approbation|examen|correction|redaction|confirmation|decision)`,
  es: String.raw`(?:revision|validacion|aprobacion|verificacion|correccion|redaccion|confirmacion|elaboracion|decision)`,
  pt: String.raw`(?:revisao|validacao|aprovacao|verificacao|correc?cao|redac?cao|confirmacao|analise|apreciacao|elaboracao|decisao)`,
  ar: '(?:مراجعه|تدقيق|تحقق|اعتماد|موافقه|مصادقه|دراسه|نظر|اعداد|معالجه|تعديل|تصحيح|تاكيد|صياغه|بحث|انتظار|تحرير|تقييم|قرار)',
};

/** Words that say of a record that it is approved, or that somebody is through with it. */
const isApproving = ({ meaning, places }: StatusRow): boolean =>
  (meaning === 'approved' || meaning === 'done') && places.includes('value');
const approving = (...languages: StatusLanguage[]): string =>
  joinStatusWords(isApproving, { languages });

/** Values, as a whole, by which a status says that a record is not approved. */
const NOT_APPROVED = new RegExp(
  `^(?:${[
    joinStatusWords(isUnapprovedIn('value')),
    String.raw`(?:(?:pending|under|in|awaiting|waiting for|for|needs?|requires?|still (?:under|in)|sent for|submitted for|ready for) |to )${WORK.en}|${WORK.en} (?:pending|needed|required|in progress|ongoing)`,
    `(?:not|un|not yet|yet to be|never) ?(?:${approving('en')})`,
    `(?:en(?: cours| attente)?|sous|attente|pour|soumise? (?:a|pour)|envoyee?s? (?:a|pour|en)) ?(?:d'|de |de la |la |l'|une )?${WORK.fr}`,
    `(?:non|pas|pas encore) (?:${approving('fr')})`,
    `(?:en(?: proceso| espera)?|bajo|a la espera|pendientes?|para|sometid[oa] a|enviad[oa] a) ?(?:de |la |su |de la )?${WORK.es}`,
    `(?:no|aun no|todavia no) (?:${approving('es')})`,
    `(?:em(?: processo| fase)?|sob|a espera|aguarda(?:ndo)?|pendentes?|para|submetid[oa] a|enviad[oa] para) ?(?:de |da |a |na |por )?${WORK.pt}`,
    `(?:nao|ainda nao) (?:${approving('pt')})`,
    `(?:قيد|تحت|رهن|قيد انتظار|بانتظار|في انتظار|انتظار|تنتظر|ينتظر|بحاجه الي|تحتاج الي|يحتاج الي|تحتاج|يحتاج|في مرحله|جاري?) ${WORK.ar}|لل?${WORK.ar}`,
    `غير (?:${approving('ar')})|لم (?:ي|ت)(?:عتمد|نشر|قبل|راجع|دقق|تم|تمم)(?: \\p{L}+){0,3}`,
  ].join('|')})(?=$| ?\\|)`,
  'u',
);

/** Values that say it beside such words; alone they may be of anything. */
const OPEN = new RegExp(`^(?:${joinStatusWords(isUnapprovedIn('beside'))})(?=$| ?\\|)`, 'u');

/** Values, as a whole, that say of a record that it is approved. */
const IS_APPROVED = new RegExp(
  `^(?:${joinStatusWords(isApproving)}|تم(?:ت)? (?:${WORK.ar}|نشر)(?:ه|ها)?(?: عليها?)?)(?=$| ?\\|)`,
  'u',
);

/** Whether a value says, as a whole, that a record is a draft, is being looked through or was rejected. */
export function saysNotApproved(value: string): boolean {
  return NOT_APPROVED.test(createStatusKey(value));
}

/** A column is one of a status if so many of its filled cells are words of one. */
const MIN_SHARE = 0.8;
/** A status has no more values. */
const MAX_VALUES = 15;

/**
 * Whether the cells of a column, whatever its header, tell records that are approved from others: nearly
 * all are words of a status, and some of them say that a record is not approved.
 */
export function holdsStatuses(values: ReadonlyMap<string, number>): boolean {
  if (values.size > MAX_VALUES) return false;
  let [filled, known, not] = [0, 0, 0];
  for (const [value, count] of values) {
    const key = createStatusKey(value);
    filled += count;
    if (NOT_APPROVED.test(key)) not += count;
    if (NOT_APPROVED.test(key) || OPEN.test(key) || IS_APPROVED.test(key)) known += count;
  }
  return not > 0 && known >= filled * MIN_SHARE;
}

/** What outcomes are about, and may have a status of its own: “Stage of the law”. */
const MATTER =
  /(?:^|[^\p{L}])(?:laws?|bills?|acts?|by ?laws?|legislation|polic(?:y|ies)|decrees?|treat(?:y|ies)|agreements?|negotiations?|reforms?|regulations?|motions?|constitution|amendments?|budgets?|proposals?|petitions?|court|cases?|permits?|licen[cs]es?|lois?|projet de loi|politiques?|decrets?|traites?|accords?|negociations?|reformes?|reglements?|reglementation|petitions?|ley(?:es)?|politicas?|decretos?|tratados?|acuerdos?|negociaci(?:on|ones)|reformas?|reglamentos?|ordenanzas?|peticion(?:es)?|leis?|acordos?|negociac(?:ao|oes)|regulamentos?|projec?to de lei|(?:ال|لل)?(?:قانون|قوانين|تشريع|تشريعات|سياسه|سياسات|مرسوم|معاهده|اتفاق|اتفاقيه|مفاوضات|اصلاح|لائحه|لايحه|عريضه))(?=$|[^\p{L}])/u;

/** Words that speak of the record itself all the same. */
const RECORD =
  /review|valid|approv|approb|aprob|aprov|verif|relecture|revis|\b(?:records?|entr(?:y|ies)|outcomes?|effets?|alcances?|fiches?|fichas?|registros?|registos?)\b|مراجع|اعتماد|تدقيق|تحقق|موافق|نتيجه|سجل/u;

/** Whether a header speaks of a law, an agreement and the like, whose status is none of the record. */
export function isOfMatter(header: string): boolean {
  const key = foldFinals(fold(header, 'labels')).replaceAll(/[_/.-]+/g, ' ');
  return MATTER.test(key) && !RECORD.test(key);
}
