import { match } from './leaveWords.ts';
import { wordSet } from './statementWords.ts';

/**
 * Headers that a plain yes answers with “keep this back”, in other words than those of secrecy: “Hold”, “Keep back”, “Donor
 * only”, “To anonymise”, “Source protected”. What they say may as well be about what happened, so that nothing else
 * answers them.
 */

/** Whole headers, without what says nothing before and behind. */
const HOLD = new RegExp(
  `^(?:${[
    '(?:to |please )?(?:keep|hold|held|kept|holding)(?: (?:it|this))? back',
    '(?:put |to |on |please )?hold|(?:a )?(?:retenir|mettre en attente)|en suspens|(?:a )?retener|retenid[oa]|(?:a )?reter|retid[oa]',
    'not? (?:for )?(?:the )?(?:web(?:site)?|site|online)|pas (?:sur|pour) (?:le )?site|no (?:a la )?web|nao (?:no )?site',
    '(?:to (?:be )?|must be |needs? (?:to be )?|a |para )?(?:anonymi[sz](?:e|ation|ing)|anonymi[sz]ation (?:needed|required)|anonymi(?:ser|sation)|anonimizar|anonimizacion|anonimizacao)(?: (?:needed|required|requise|necessaire|necesaria|necessaria))?',
    '(?:to be|needs?(?: to be)?) (?:re-?)?(?:reviewed|validated|verified|checked|approved|cleared|redacted|review|validation|verification|clearance|approval|redaction)(?: by (?:the )?(?:lawyers?|legal|donor|hq|source|partner))?',
    '(?:review|validation|verification|approval|clearance|redaction) (?:needed|required|pending)',
    'a (?:valider|verifier|relire|revoir|approuver|expurger|validar|verificar|rever|revisar|aprobar|aprovar)|por (?:revisar|validar|verificar|aprobar|rever|aprovar)|(?:بحاجه|يحتاج) (?:الي )?(?:مراجعه|موافقه|تحقق)',
    'حجب|يحجب|للحجب|اخفاء الهويه|احتفاظ',
  ].join('|')})$`,
  'u',
);

const ONLY = wordSet(
  'only uniquement seulement exclusivement solo solamente unicamente apenas somente فقط حصرا',
);
/** Circles of readers, and what leads to them. */
const isCircle = match(
  'teams?|staff|office|donors?|funders?|headquarters|hq|consortium|management|members?|colleagues|equipe|bailleurs?|siege|membres?|personnel|bureau|equipo|oficina|sede|donantes?|financiador(?:es)?|consorcio|miembros|personal|equipa|escritorio|doador(?:es)?|membros',
  'فريق|مانح|مانحين|مكتب|مقر|اعضا|موظفين|موظفون|ممول|ممولين',
);
const TO = wordSet(
  'for to the use of our pour le la les l au aux para el los las o a os as do da ل',
);

/** Who told: a witness may be one of a trial. */
const isSource = match(
  'sources?|informants?|interviewees?|fuentes?|informantes?|fontes?|informateurs?|informatrices?',
  'مصدر|مصادر|مخبر',
);
/** That they are kept from harm. */
const isProtection = match(
  String.raw`protect(?:ed|ion)?|protegee?s?|protegid[oa]s?|proteger|proteccion|protecao`,
  'حمايه|محمي|محميه',
);
const BESIDE = wordSet('is the of need needs needed a la le de del da do required est es e');

/** Every word of such headers, for whoever looks at them at a glance. */
export const HOLDING_WORDS: ReadonlySet<string> = new Set([
  ...[...TO, ...ONLY, ...BESIDE],
  ...wordSet(
    'reviewed validated verified checked approved cleared redacted review validation verification clearance approval redaction pending by lawyer lawyers legal donor partner',
    'valider verifier relire revoir approuver expurger validar verificar rever revisar aprobar aprovar por',
    'publish release share public online after from before until till embargo date end publier apres avant fin publicar despues antes depois apos fecha data publication publicacion publicacao',
    'please keep hold held kept holding back put on not for web website site online it this be must need needs needed required requise necessaire necesaria necessaria',
    'anonymise anonymize anonymising anonymizing anonymisation anonymization anonymiser anonimizar anonimizacion anonimizacao',
    'retenir mettre en attente suspens retener retenido retenida reter retido retida pas sur pour no nao',
    'protect protected protection protege protegee proteges protegees protegido protegida proteger proteccion protecao',
    'source sources informant informants interviewee interviewees fuente fuentes informante informantes fonte fontes informateur informatrice',
    'team teams staff office donor donors funder funders headquarters hq consortium management member members colleagues',
    'equipe bailleur bailleurs siege membres personnel bureau equipo oficina sede donante donantes financiador financiadores',
    'consorcio miembros personal equipa escritorio doador doadores membros',
  ),
]);

/** Whether the words of a header ask for that. */
export function asksToHold(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > MAX_WORDS) return false;
  if (HOLD.test(words.join(' '))) return true;
  const isForSome =
    words.some((word) => ONLY.has(word)) &&
    words.some(isCircle) &&
    words.every((word) => ONLY.has(word) || isCircle(word) || TO.has(word));
  const isOfSource =
    words.some(isProtection) &&
    words.some(isSource) &&
    words.every((word) => isProtection(word) || isSource(word) || BESIDE.has(word));
  return isForSome || isOfSource;
}

const MAX_WORDS = 6;

/** “Publish after”, “Not before”, “Embargo date”: whatever day is named, until somebody has emptied the cell. */
const DAY =
  /^(?:(?:publish|release|share|public|online|publication) (?:after|from|until)|(?:publication )?not before|(?:end of )?embargo(?:ed)? (?:date|until|till|end)|(?:date|fecha|data)(?: de)?(?: fin)?(?: d)? ?(?:de )?embargo|(?:publier|publication) (?:apres|a partir)(?: du| de)?|pas avant(?: le)?|publicar (?:despues|depois|apos)(?: de| del| do)?|no antes de|nao antes de|(?:ال)?نشر بعد|ليس قبل)$/u;

/** Whether the words of a header ask from which day on an outcome may be read. */
export function awaitsDay(words: readonly string[]): boolean {
  return words.length <= MAX_WORDS && DAY.test(words.join(' '));
}
