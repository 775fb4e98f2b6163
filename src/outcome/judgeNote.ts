import { listWords } from './cutWords.ts';
import {
  createKindReader,
  isAgreeing,
  isAgreement,
  isAround,
  isConsent,
  isGiver,
  isLink,
  isMatter,
  isModal,
  isPermission,
  isPublic,
  isPublishing,
  isRecord,
  isSharing,
  isSharingVerb,
  isSource,
  match,
  NOT,
  REFUSED,
} from './leaveWords.ts';

/**
 * Whether a sentence of a note holds its row back, by what its words are and not by how they are put: that something
 * is published or used, with a no, a wait, a condition or a danger (“Publish only after the verdict”); leave that is
 * lacking (“Waiting for consent”); danger for who told it. It tells a change instead where somebody else does it:
 * a ministry, the press, a law. In doubt it holds back.
 */
export function holdsBack(sentence: string): boolean {
  const words = listWords(sentence);
  if (words.length === 0 || words.length > MAX_WORDS) return false;
  if (IDIOMS.test(words.slice(0, MAX_IDIOM).join(' '))) return true;
  const kinds = words.map(getKinds);
  const has = (kind: Kind): boolean => kinds.some((each) => each.has(kind));
  const isAll = kinds.every((each) => each.size > 0);
  const first = kinds.find((each) => each.size !== 1 || !each.has('around')) ?? NONE;
  const begins = (...any: readonly Kind[]): boolean => any.some((kind) => first.has(kind));
  const key = kinds.findIndex((each) => KEYS.some((kind) => each.has(kind)));
  const isTold =
    kinds.slice(0, key === -1 ? kinds.length : key).some((each) => each.has('matter')) ||
    (has('past') && !has('person') && !isAll);
  if (isTold) return false;
  const isNamed = has('person') || has('record');
  if (has('publish') && has('not')) return true;
  const mayBegin = begins(
    'publish',
    'ask',
    'wait',
    'remove',
    'when',
    'leave',
    'person',
    'record',
    'danger',
    'very',
  );
  const isHeld = has('ask') || has('wait') || has('remove') || has('when');
  if (has('publish') && mayBegin && (isHeld || has('danger'))) return true;
  if (has('use') && has('not') && isAll) return true;
  if (has('use') && isHeld && begins('ask', 'when', 'wait', 'remove', 'leave')) return true;
  if (has('leave') && (has('not') || has('wait')) && !has('matter')) return true;
  if (has('source') && isLacking(words, kinds)) return true;
  if (begins('fear', 'person') && has('fear') && has('danger') && !has('matter'))
    return !words.includes('fear') || words.length <= 8;
  if (!isAll) return begins('wait') && words[0] === 'hold' && (has('when') || words[1] === 'back');
  if (has('sensitive') && !has('matter')) return true;
  if (has('danger') && isNamed) return true;
  if (has('internal') && (has('only') || has('use') || words.length <= 2)) return true;
  return (
    (has('remove') && words.length > 1) ||
    (has('not') && has('source') && has('withdrawn')) ||
    words[0] === 'hold' ||
    words.includes('hold')
  );
}

/** “Source did not agree”, “En attente de l'accord de la source”, and not “She agreed, it is not secret any more”. */
function isLacking(words: readonly string[], kinds: readonly ReadonlySet<Kind>[]): boolean {
  const at = kinds.findIndex((each) => each.has('agreement') || each.has('agreeing'));
  if (at === -1) return false;
  const isBefore = kinds.slice(Math.max(0, at - 4), at).some((each) => each.has('not'));
  return isBefore || kinds.some((each) => each.has('wait')) || words.some(REFUSED);
}

const MAX_WORDS = 30;
const MAX_IDIOM = 12;

type Kind =
  | 'publish'
  | 'use'
  | 'not'
  | 'wait'
  | 'when'
  | 'ask'
  | 'remove'
  | 'withdrawn'
  | 'danger'
  | 'fear'
  | 'reprisal'
  | 'sensitive'
  | 'very'
  | 'leave'
  | 'agreement'
  | 'agreeing'
  | 'source'
  | 'person'
  | 'record'
  | 'internal'
  | 'only'
  | 'matter'
  | 'past'
  | 'around';

const NONE: ReadonlySet<Kind> = new Set();
/** What a sentence may say of its row; before it is who does it. */
const KEYS: readonly Kind[] = [
  'publish',
  'use',
  'not',
  'wait',
  'ask',
  'remove',
  'leave',
  'danger',
  'fear',
];

/** Who else does something, and what outcomes are about. */
const isBody = match(
  String.raw`minist\p{L}*|governments?|parlia\p{L}*|council\p{L}*|polic(?:e|ia)|courts?|judges?|mayors?|presidents?|prefe[ct]\p{L}*|prefet|governors?|commissions?|agenc\p{L}*|authorit(?:y|ies)|compan(?:y|ies)|newspapers?|media|radios?|journalists?|press|part(?:y|ies)|senate?|assembl\p{L}*|unions?|banks?|army|schools?|universit\p{L}*|ombudsman|cit(?:y|ies)|laws?|bills?|decrees?|reports?|lists?|budgets?|minutes|policies|maps?|statistics|findings|contracts?|charters?|people|communit(?:y|ies)|villag\p{L}*|citizens?|prisoners?|embargo|bans?|areas?|hearings?|sec(?:tor|teur)\p{L}*|train\p{L}*|budg\p{L}*|gender|land|gouvernement|maire|juges?|journ(?:al|aux|alistes?)|presse|lois?|rapports?|decrets?|arrete|listes?|genre|formation|gobierno|alcalde\p{L}*|juez|jueces|periodistas?|prensa|ley(?:es)?|informes?|decretos?|listas?|comision|reunion|governo|prefeit\p{L}*|juiz|juizes|jornalistas?|imprensa|leis?|relatorios?|comissao|reuniao|secretari\p{L}*|congress?o|camara|naval|mine|meetings?|officials?`,
  'وزاره|وزير|حكومه|برلمان|مجلس|شرطه|محكمه|قاض|رئيس|بلديه|صحيفه|اعلام|صحفيون|قانون|قرار|تقرير|قائمه|ميزانيه|اجتماع|سلطات',
);
export const isMatterOfNote = (word: string): boolean => isBody(word) || isMatter(word);

const KINDS: readonly (readonly [Kind, (word: string) => boolean])[] = [
  ['publish', isPublishing],
  ['use', isPublic],
  ['publish', match('site|sites|sitio|web|pagina|page|atlas|publications?|outsiders', 'موقع')],
  ['use', isSharingVerb],
  [
    'use',
    match(
      'using|put|post|upload|show|send|mettre|montrer|poner|subir|mostrar|colocar|por|usar|ebruiter',
      'تستخدم|تستخدموا|تضع|تضعوا|نستخدم',
    ),
  ],
  ['not', (word) => NOT(word) || REFUSED(word)],
  ['not', match('rien|nada|don|doesn|didn|won|isn|ni')],
  [
    'wait',
    match(
      'await\\p{L}*|wait\\p{L}*|pending|hold|attente|attend|attendre|pendiente|pendente|falta|faltan|aguard\\p{L}*|esper\\p{L}*|missing|needs',
      'بانتظار|ننتظر|انتظار',
    ),
  ],
  [
    'when',
    match(
      'only|before|after|until|till|first|unless|when|seulement|uniquement|avant|apres|jusqu|solo|antes|despues|hasta|apenas|so|depois|ate|quando',
      'فقط|قبل|بعد|حتي',
    ),
  ],
  ['only', match('only|just|seulement|uniquement|solo|apenas|so', 'فقط')],
  [
    'ask',
    match(
      'ask|check|consult|verify|demander|valider|consulter|verifier|consultar|preguntar|validar|perguntar|contact',
      'استشاره|سوال|مراجعه|اسال',
    ),
  ],
  [
    'remove',
    match(
      'remov(?:e|ed|ing)|delet(?:e|ed)|exclud(?:e|ed)|skip|omit(?:ted)?|hide|retirer|retirar|retire|retirem|quitar|quiten|remover|supprimer|eliminar|borrar|apagar|ocultar|masquer|retract\\p{L}*|desistiu|desistio',
      'يحذف|احذف|تحذف|يسحب',
    ),
  ],
  ['withdrawn', match('withdr\\p{L}+|retract\\p{L}*|retir\\p{L}*|desisti\\p{L}', 'سحب|سحبت')],
  [
    'danger',
    match(
      'dangerous|danger\\p{L}*|endanger\\p{L}*|risk|risks|risky|risque|risques|risque|riesgo|risco|peligro\\p{L}*|perigo\\p{L}*|threat\\p{L}*|reprisals?|represailles|represalias|life|lives|safety|vie|vida',
      'خطر|خطره|انتقام|حياته|حياتها',
    ),
  ],
  ['fear', match('fears?|afraid|craint|craignent|teme|temen|temem|receia', 'تخشي|يخشي|يخاف|تخاف')],
  [
    'reprisal',
    match('reprisals?|retaliation|represailles|represalias|revenge|consequences', 'انتقام'),
  ],
  [
    'sensitive',
    match('sensitive|sensible|sensibles|sensivel|delicate|delicado|delicada', 'حساس|حساسه'),
  ],
  ['danger', match('sensitive|sensible|sensivel', 'حساس|حساسه')],
  [
    'very',
    match(
      'too|very|highly|strictly|trop|tres|muy|demasiado|demasiada|muito|extremely',
      'جدا|للغايه',
    ),
  ],
  ['leave', (word) => isConsent(word) || isPermission(word)],
  ['leave', match('okay|ok|light|clearance|cleared|validated?|valide|validee|validado', 'موافقه')],
  ['agreement', isAgreement],
  ['agreeing', isAgreeing],
  ['source', isSource],
  ['source', match('she|he|her|him|elle|lui|ella|ela|ele')],
  ['person', (word) => isSource(word) || isGiver(word)],
  ['record', isRecord],
  [
    'record',
    match(
      'story|histoire|historia|information|informacion|informacao|document|documento|note|recit|everything|tout|todo|tudo',
      'معلومه|معلومات',
    ),
  ],
  [
    'internal',
    match(
      'internal|interne|intern[oa]|restricted|restreint|restringid[oa]|restrit[oa]|private|equipo|equipa|equipe',
      'داخلي|داخليه',
    ),
  ],
  ['matter', isMatterOfNote],
  [
    'past',
    match(
      'was|were|did|has|have|had|been|fue|fueron|foi|foram|ete|ont|estava|era',
      'تم|تمت|كان|كانت',
    ),
  ],
  ['around', (word) => isAround(word) || isLink(word) || isModal(word) || isSharing(word)],
  [
    'around',
    match(
      'hacer|hacerlo|tornar|rendre|make|made|please|pls|kindly|merci|svp|favor|por|if|at|handle|care|treat|caution|so|about|comes?|out|just|back|now|yet|still|list|version|mind|changed|wants?|put|because|obrigad[oa]|gracias|requests?|s|ma|mon|nos|uns|usage|uso|must|should|deve|doit|debe|demande',
      'هذا|هذه|يرجي|الرجاء|علي|في|ب|بها',
    ),
  ],
];

const getKinds = createKindReader(KINDS);

/** What is said so of what is told in trust. */
const IDIOMS =
  /^(?:(?:please|just|strictly|this|it|must|should|a|to|told|stays?|stay|ca|doit|rester|que|quede|queda|fica|fique|under|par|mais|keep|kept|keeps?|يبقي) ){0,4}(?:between us|between ourselves|to ourselves|under wraps|under chatham house|chatham house|hush hush|(?:donor |your |our |my )?eyes only|nda|top secret|entre nous|garder pour nous|entre nosotros|entre nos|no salga de aqui|conf|confid|بيننا|discretion demandee|keep quiet)(?: |$)|chang(?:ed|es) (?:her|his|their) mind|a change d avis|cambio de (?:opinion|parecer)|mudou de ideia|(?:says?|said) no to|stays? out of the public|comes out (?:of|in) the/u;
