import { listWords } from './cutWords.ts';
import { wordSet } from './statementWords.ts';
import { foldFinals } from '../text/fold.ts';
import { fold } from '../text/foldings.ts';
import { isUnapprovedIn, joinStatusWords, type StatusLanguage } from './statusTable.ts';
import { saysNotApproved } from './statusValues.ts';

const IN_STATUS = isUnapprovedIn('status');
const inLanguages = (...languages: StatusLanguage[]): string =>
  joinStatusWords(IN_STATUS, { languages });

/** Words by which a status says that an outcome is not approved: never published for being the only one in use. */
const UNAPPROVED_WORDS = new RegExp(
  [
    `(?<![a-z])(?:${inLanguages('en', 'fr', 'es', 'pt', 'de')})(?![a-z])`,
    `(?<!\\p{L})(?:${inLanguages('ar', 'ru')})(?!\\p{L})`,
  ].join('|'),
  'u',
);

/** Whether a value has a question mark, a star or a remark, so that it says less than its words. */
export function hasRemark(value: string): boolean {
  return /[?¿؟*()[\]{}]/u.test(value);
}

/** Whether a value of a status leaves it open that the outcome is approved: it waits, was rejected, or has a remark. */
export function isUnapproved(value: string): boolean {
  const key = foldFinals(fold(value, 'labels')).replaceAll(/[_.-]+/g, ' ');
  return hasRemark(value) || UNAPPROVED_WORDS.test(key) || saysNotApproved(value);
}

/** What a column is called that tells outcomes that are approved from others. */
const STATUS = wordSet(
  'status statut estatus estado etat situacao stato validation validated validacion validado validacao valide',
  'approval approved approbation approuve aprobacion aprobado aprovacao aprovado review reviewed revision revisao',
  'verification verified verifie verificado verificacion verificacao decision decisao статус الحاله حاله الحالة اعتماد الاعتماد',
);

/** Words that say nothing of their own beside them. */
const AROUND = wordSet(
  'the of de du d da do la le l del record outcome entry row effet resultat alcance resultado result final current',
  'new internal m e me team quality check event submission الورقة النتيجة النتيجه',
);

/** Words of what is decided about a record, whatever else is in a header; in folded letters. */
const SPEAKS = new RegExp(
  String.raw`\b(?:${[...STATUS].join('|')}|(?:validat|approv|check|verif)\p{L}*|relecture|decisions|quality|stage|etape|etapa|clearance)\b|حاله|اعتماد|مراجعه|تدقيق|مرحله|تحقق`,
  'u',
);

/** Whether the key of a header that is no known one speaks of what is decided about a record. */
export function speaksOfStatus(key: string): boolean {
  return SPEAKS.test(key);
}

/** That a record goes out, as a status of it says: “Statut de diffusion”, “Estado de publicación”. */
const GOING_OUT = wordSet(
  'publication publishing dissemination diffusion sharing release website web online',
  'publicacion difusion divulgacion publicacao divulgacao difusao نشر النشر',
);

/** Whether a header is that of a status, and of nothing else: “Status of the negotiations” is not. */
export function isStatusHeader(header: string): boolean {
  const words = listWords(header);
  return (
    words.some((word) => STATUS.has(word)) &&
    words.every((word) => STATUS.has(word) || AROUND.has(word) || GOING_OUT.has(word))
  );
}

/** Whether such a status says whether its record goes out, so that it counts beside another one. */
export function isStatusOfGoingOut(header: string): boolean {
  return isStatusHeader(header) && listWords(header).some((word) => GOING_OUT.has(word));
}
