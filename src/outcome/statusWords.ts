import { listWords } from './cutWords.ts';
import { wordSet } from './statementWords.ts';
import { fold } from '../text/foldings.ts';

/** Words by which a status says that an outcome is not approved: never published for being the only one in use. */
const UNAPPROVED_WORDS =
  /\b(?:not|un\p{L}+ed|draft|reject\p{L}*|hold|pending|leads?|candidates?|discard\p{L}*|delet\p{L}*|under|in|being|to be|sent|back|returned|submitted|received|park\p{L}*|postpon\p{L}*|review\p{L}*|check\p{L}*|progress|todo|to do|new|open|unclear|unsure|doubt\p{L}*|invalid\p{L}*|incomplete|partial\p{L}*|conditional\p{L}*|withdrawn|cancel\p{L}*|archiv\p{L}*|duplicat\p{L}*|fail\p{L}*|brouillon|rejet\p{L}*|ecarte\p{L}*|attente|refus\p{L}*|non|cours|abandonn\p{L}*|revoir|a (?:verifier|valider|completer|corriger)|sous reserve|soumis\p{L}*|incomplet\p{L}*|borrador|rechazad\p{L}*|pendiente|espera|proceso|por|con|no|descartad\p{L}*|enviad\p{L}*|rascunho|rejeitad\p{L}*|recusad\p{L}*|pendente|nao|analise|revis\p{L}*|incomplet\p{L}*)\b|مسود|مرفوض|معلق|قيد|غير|مؤجل|ناقص|لم |لا/u;

/** Whether a value has a question mark, a star or a remark, so that it says less than its words. */
export function hasRemark(value: string): boolean {
  return /[?¿؟*()[\]{}]/u.test(value);
}

/** Whether a value of a status leaves it open that the outcome is approved: it waits, was rejected, or has a remark. */
export function isUnapproved(value: string): boolean {
  return (
    hasRemark(value) || UNAPPROVED_WORDS.test(fold(value, 'labels').replaceAll(/[_.-]+/g, ' '))
  );
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

/** Whether a header is that of a status, and of nothing else: “Status of the negotiations” is not. */
export function isStatusHeader(header: string): boolean {
  const words = listWords(header);
  return (
    words.some((word) => STATUS.has(word)) &&
    words.every((word) => STATUS.has(word) || AROUND.has(word))
  );
}
