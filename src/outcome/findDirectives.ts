import { createPart, type Part } from '../text/part.ts';
import { listWords } from './cutWords.ts';
import { findEnding } from './findEnding.ts';
import { foldNote } from './foldNote.ts';
import { mayHoldBack } from './judgeAside.ts';
import { holdsBack } from './judgeNote.ts';

/**
 * Finds what an officer writes about the record itself in a sentence: that it is confidential, or that it must not be
 * published, with a reason, a subject or politeness around it (“Confidential at the request of the source, do not
 * publish”). The bare forms are those of `findStatements`.
 */

/** What must not be done with an outcome, as verbs after an order or an infinitive, and as they end in “not to be …”. */
const EN_DO =
  '(?:publish|share|quote|cite|disclose|circulate|distribute|disseminate|release|name|print|divulge|reveal|post|publici[sz]e|broadcast|(?:use|mention|show|display|put|forward|send|pass|take)(?: \\S+){0,3}? (?:publicly|in public|on|online|outside|externally|out|website|report)|(?:make|go)(?: \\S+){0,2}? public)';
const EN_DONE =
  '(?:published|shared|quoted|cited|disclosed|circulated|distributed|disseminated|released|named|identified|printed|divulged|revealed|posted|public|publici[sz]ed|broadcast|made public|used (?:publicly|externally|in public|online))';
const EN_NOUN =
  '(?:publication|publishing|release|sharing|distribution|circulation|quotation|citation|attribution|disclosure|dissemination|print|public|website|web|internet|external|outside|publish|share|quote|circulate)';
const FR_DO =
  '(?:publi|diffus|divulgu|partag|cit|nomm|mentionn|relay|revel|communiqu|transm|ebruit|repand|imprim)(?:er|ez|ettre|ee?s?|re)|faire circuler|(?:rendre|rendue?) publi\\S+|(?:mettre|mise?) en ligne|publication|diffusion|utiliser publiquement';
const PT_DO =
  '(?:public(?:ar|ad[oa])|publiquem?|divulg(?:ar|ad[oa]|uem?)|partilh(?:ar|em?|ad[oa])|compartilh(?:ar|em?|ad[oa])|difund(?:ir|am?|id[oa])|cit(?:ar|ad[oa])|nome(?:ar|ad[oa])|revel(?:ar|em?|ad[oa])|mencion(?:ar|em|ad[oa])|expor|exposto|dissemin(?:ar|em|ad[oa])|circular|distribu(?:ir|am|id[oa])|tornar publico|divulgacao|publicacao|identificar|identificad[oa])(?:-?se|-?l[oa])?';
const ES_DO =
  '(?:public(?:ar|ad[oa])|publiquen?|divulg(?:ar|ad[oa]|uen?)|compart(?:ir|an?|id[oa])|difund(?:ir|an?|id[oa])|cit(?:ar|en|ad[oa])|nombr(?:ar|en|ad[oa])|revel(?:ar|en?|ad[oa])|mencion(?:ar|en|ad[oa])|exponer|expuest[oa]|distribu(?:ir|yan|id[oa])|circular|hacer publico|hacerl[oa] publico|publicacion|difusion|divulgacion|identificar|identificad[oa])(?:se|l[oa]s?)?';
const AR_DO =
  '[وبل]?(?:ال|لل)?(?:نشر|تنشر|ينشر|تنشروا|ننشر|انشر|تشارك|مشارك|تداول|تتداول|افشاء|تفش|افصاح|تفصح|كشف|تكشف|توزيع|توزع|تعميم|تعمم|اقتباس|تقتبس|ذكر|تذكر|اعلان|يذاع|اذاعه)\\S{0,4}';

const SOURCE =
  '(?:sources?|informants?|interviewees?|respondents?|storytellers?|witness(?:es)?|survivors?|victims?|family|families|partners?|temoins?|informat(?:eur|rice)s?|repondante?s?|victimes?|famille|partenaires?|personne|interessee?|fuentes?|informantes?|testigos?|victimas?|familia|personas?|entrevistad[oa]s?|soci[oa]s?|fontes?|testemunhas?|vitimas?|pessoas?|parceir[oa]s?|(?:ال)?(?:مصدر|مصادر|شاهد|ضحيه|عائله|اسره|شريك))';
const ASKED =
  '(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|want(?:s|ed)?|wish(?:es|ed)?|prefer(?:s|red)?|begged|insist(?:s|ed)?|demand(?:s|ed)?|require[sd]?|would like|told us|said|demande\\S*|prie|souhait\\S*|veut|voulait|exige|prefere\\S*|pediu|pede|pedem|pediram|quer|queria|solicit\\S*|exige|exigiu|prefer\\S+|pidio|pide|piden|pidieron|quiere|quieren|pedid[oa]|طلب\\S{0,3}|يطلب|تطلب|تفضل|يفضل|رغب\\S{0,2})';
const SECRET =
  '(?:confidential\\S*|confidenti?el\\S*|confidentialite|confidencia\\S*|anonym\\S*|anonim\\S*|sigilo|segredo|reserva|secrecy|secret|discretion|unnamed|السري\\S{0,2}|سري\\S{0,3}|مجهول\\S{0,2})';

const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const all = (patterns: readonly string[], isFirst: boolean): RegExp =>
  new RegExp(`${isFirst ? '^' : EDGE}(?:${patterns.join('|')})${END}`, 'u');

const SOME = '(?: [^\\s.;!?]+)';

/** Orders to whoever reads, at the beginning of a sentence. */
const ORDERS: readonly string[] = [
  `(?:do not|do n't|don'?t|don t|never|pls not|please not) (?:\\S+ ){0,2}?${EN_DO}`,
  `(?:to be )?not (?:to )?be ${EN_DONE}`,
  `not to ${EN_DO}`,
  `(?:must|should|shall|may|can)(?: ?not|n'?t) be ${EN_DONE}`,
  `not (?:\\S+ )?(?:for|to) (?:\\S+ ){0,2}?${EN_NOUN}`,
  `a?(?: )?ne (?:surtout )?(?:pas|jamais|rien) (?:\\S+ ){0,2}?(?:${FR_DO})`,
  `ne (?:l[ea]s? )?\\S+ez (?:surtout )?(?:pas|jamais)${SOME}{0,2}?(?<=(?:publi|diffus|divulgu|partag|cit|nomm|revel)\\S+ .{0,25})`,
  `ne (?:le |la |les )?(?:publi|diffus|divulgu|partag|cit|nomm|revel)ez (?:surtout )?pas`,
  `pas (?:a|pour|de) (?:\\S+ )?(?:${FR_DO})`,
  `(?:nao|nunca|jamais) (?:(?:se|o|a|os|as|deve|pode|devem|podem|e|ser|para) ){0,3}(?:${PT_DO})`,
  `(?:no|nunca|jamas) (?:(?:se|lo|la|los|las|debe|puede|deben|pueden|es|ser|para) ){0,3}(?:${ES_DO})`,
  `(?:لا|عدم|ليس|ليست|غير|ممنوع|محظور|يمنع|يحظر)(?: [^\\s.]+){0,2}? ${AR_DO}`,
];

/** Politeness, and what says that something is for the reader, before an order. */
const POLITE = `(?:(?:please|pls|kindly|nb|note|n\\.?b\\.?|important|attention|warning|urgent|remember|sensitive|merci de|priere de|veuillez|svp|s'il vous plait|remarque|favor|por favor|pedimos|pede-se|agradecemos|solicita-se|se ruega|se pide|se solicita|rogamos|ojo|nota|obs|atencao|atencion|importante|يرجي|(?:ال)?رجا|نرجو|ارجو|تنبيه|هام|ملاحظه)[ :,.!-]*(?:que |para |de |to |ب)?){0,3}`;

const REASON = `(?:,|:| at| as| because| since| due| per| on| upon| by| until| till| for| in order| - | a | a la| pour| car| par| en raison| jusqu| parce| por| para| porque| debido| devido| ate| hasta| a pedido| بناء| بطلب| لان| حفاظا| حتي|،)`;
const VERY =
  '(?:(?:strictly|highly|very|extremely|totally|completely|absolutely|strictement|tres|hautement|totalmente|estritamente|altamente|muito|muy|estrictamente) )?';
const THIS =
  '(?:(?:this|the present|cette?|este|esta|esto|isto|هذه|هذا) (?:\\S+ )?(?:outcome|statement|record|entry|story|case|answer|response|reply|information|info|result|change|note|testimony|resultat|reponse|information|recit|temoignage|cas|changement|donnee|resposta|resultado|relato|informacao|caso|mudanca|respuesta|informacion|cambio|historia|نتيجه|النتيجه|المعلومه|المعلومات|القصه|الاجابه|الحاله|البيان)|(?:answer|response|reponse|resposta|respuesta|reply))';

/** Words of confidentiality with a reason after them. */
const SECRECY =
  '(?:confidential|confidentiel(?:le)?s?|confidencial(?:es)?|confidenciais|سري|سريه|سرا)';

/** What says it of the record, at the beginning of a sentence. */
const SAYINGS: readonly string[] = [
  `${VERY}${SECRECY}(?: information| data| answer| response| outcome)?${REASON}`,
  `${THIS}(?: (?:is|must|should|remains?|be|kept|est|doit|rester|reste|e|es|deve|debe|ser|جدا|\\S+))?${SOME}{0,2}? ${VERY}${SECRECY}`,
  `${THIS}(?: \\S+)? (?:${ORDERS.slice(1, 4).join('|')})`,
  `(?:(?:the|our|his|her|their|la|le|l'|el|a|o) ?)?${SOURCE}${SOME}{0,4}? ${ASKED}${SOME}{0,6}? (?:${SECRET}|not to (?:be )?(?:${EN_DO}|${EN_DONE})|to not (?:be )?(?:${EN_DO}|${EN_DONE})|(?:that )?(?:this|it)${SOME}{0,3}? not be ${EN_DONE}|(?:de )?ne pas (?:etre )?(?:${FR_DO})|(?:para |que )?nao (?:se |seja |ser )?(?:${PT_DO})|(?:que )?no (?:se |sea |ser )?(?:${ES_DO})|(?:بعدم|عدم|الا|ان لا) ${AR_DO})`,
  `${SOURCE}${SOME}{0,3}? ${ASKED} (?:us|me)${SOME}{0,4}? not to ${EN_DO}`,
];

/** In a note, whose every sentence is about the record: whatever is around it. */
const IN_NOTE: readonly string[] = [
  `not to (?:be )?(?:${EN_DO}|${EN_DONE})`,
  `to not (?:be )?(?:${EN_DO}|${EN_DONE})`,
  `(?:must|should|shall|may|can|could|cannot|would|will)(?:not|n'?t| not| never)?${SOME}{0,2}? (?:not |never )be ${EN_DONE}`,
  `(?:mustn'?t|shouldn'?t|can'?t|cannot|can not) (?:be ${EN_DONE}|${EN_DO})`,
  `(?:must|should|shall|may|can|could|better|rather|we|please|kindly|pls|and|but|so|then|to|us|us:|asked:) (?:do |would )?(?:not|don'?t|never) (?:\\S+ ){0,2}?${EN_DO}`,
  `not (?:yet )?(?:\\S+ )?(?:for|to go|to) (?:\\S+ ){0,2}?${EN_NOUN}`,
  `(?:do|does|did|would|is)(?:n'?t| not) (?:want|wish|agree|consent|like|authori[sz]e|allow|permit|accept|willing)${SOME}{0,6}? (?:${EN_DONE}|${EN_DO}|${EN_NOUN})`,
  `(?:refus\\S+|declin\\S+|object\\S*|against|oppos\\S+)${SOME}{0,4}? (?:publication|publishing|to publish|be published|be named|be quoted|being (?:published|named|quoted)|disclosure)`,
  `(?:keep|kept|treat|treated|remain|remains|stay|stays|handle)${SOME}{0,4}? (?:confidential\\S*|secret|anonymous|off the record|between us|out of (?:the |any )?(?:report|public|website))`,
  `(?:off the record|in (?:strict )?confidence|between us only|stays? between us|for internal use|for our eyes only|for your eyes only)`,
  `(?:keep|leave|remove|delete|drop|exclude|leave out|omit|take out|hide|hold back|withhold)${SOME}{0,4}? (?:out of the (?:report|public)|publication|publishing|the website|website|public (?:report|version|site))`,
  `(?:no|refused|withdr[ae]wn?|withheld|declined|denied|revoked|without|awaiting|waiting for)${SOME}{0,2}? (?:consent|permission|authori[sz]ation|leave)${SOME}{0,3}? (?:source|informant|interviewee|respondent|family|victim|survivor|witness|publish|publication|publishing|share|be named|be quoted)`,
  `(?:source|informant|interviewee|respondent|family|victim|survivor|witness|she|he|they)${SOME}{0,3}? (?:withdrew|refused|denied|revoked|declined|never gave|did not give|has not given|did ?n'?t give)${SOME}{0,3}? (?:consent|permission|authori[sz]ation|publication)`,
  `consent${SOME}{0,3}? (?:not given|refused|withdrawn|denied|missing|not obtained|pending|revoked)`,
  `ne (?:surtout )?(?:pas|jamais|rien) (?:\\S+ ){0,3}?(?:${FR_DO})`,
  `(?:ne |n')(?:le |la |les |y )?(?:doit|doivent|peut|peuvent|devrait|faut|veut|veulent|souhait\\S+|desire|voulait|voudrait|accept\\S+|autoris\\S+|consent\\S*|permet|soit|soient|est)${SOME}{0,2}? (?:pas|jamais|plus)${SOME}{0,6}? (?:${FR_DO})`,
  `n'(?:a|ont|avait) pas (?:donne|accorde|obtenu)${SOME}{0,2}? ?(?:consentement|accord|autorisation|permission)`,
  `(?:refus\\S*|s'oppose|oppose)${SOME}{0,4}? (?:publication|diffusion|(?:d')?(?:etre )?(?:cite|nomme|publi)\\S*|consentement)`,
  `(?:a garder|garder|rester|reste|demeure|a titre|traiter)${SOME}{0,3}? (?:confidentiel\\S*|secret|anonyme|entre nous)`,
  `(?:publication|diffusion) (?:interdite|non autorisee|refusee|a eviter)`,
  `(?:nao|nunca|jamais) (?!foi |foram |esta |estao |estava |era |tinha )(?:\\S+ ){0,4}?(?:${PT_DO})`,
  `(?:evitar|proibid[oa]|sem autorizacao|sem consentimento|sem permissao|nao autoriz\\S+|nao consent\\S+)${SOME}{0,4}? (?:${PT_DO}|${SOURCE})`,
  `nao (?:deu|autorizou|autoriza|consentiu|consente)${SOME}{0,4}? (?:consentimento|autorizacao|permissao|${PT_DO})`,
  `(?:manter|mantido|sob|pediu|pede|guardar|em|requer)${SOME}{0,3}? (?:sigilo|segredo|anonimato|off)`,
  `no (?:(?:se|lo|la|los|las|debe|deben|puede|pueden|debera|quiere|quieren|desea|autoriza|autorizo|acepta|permite|es|para|ser|sea|que|apto|apta|hay|su|este|esta|quiso|nos) ){0,5}(?:${ES_DO})`,
  `(?:evitar|prohibid[oa]|sin autorizacion|sin consentimiento|sin permiso)${SOME}{0,4}? (?:${ES_DO}|${SOURCE})`,
  `no (?:dio|ha dado|otorgo|tiene|tenemos|hay)${SOME}{0,3}? (?:consentimiento|permiso|autorizacion)`,
  `(?:mantener|mantenerse|bajo|pidio|pide|guardar|en|requiere)${SOME}{0,3}? (?:reserva|secreto|anonimato|confidencialidad|sigilo)`,
  `(?:لا|عدم|بعدم|ليس|ليست|غير|ممنوع|محظور|يمنع|يحظر|دون|الا|رفض\\S{0,2}|يرفض|ترفض|منع)(?: [^\\s.]+){0,3}? ${AR_DO}`,
  `${ASKED}${SOME}{0,6}? ${SECRET}`,
  `${SECRET}${SOME}{0,3}? (?:${ASKED}|requested|demandee?|solicitad[oa])`,
];

const AT_START = all([`${POLITE}(?:${ORDERS.join('|')})`, ...SAYINGS], true);
const ANYWHERE = all([...ORDERS.slice(1), ...SAYINGS.slice(1), ...IN_NOTE], false);

/** Longer cells are texts. */
const MAX_NOTE = 400;
/** In a note of this length the word itself says it. */
const MAX_SHORT = 160;

/** What any of them has in it, as it is written. */
const MAY_SAY =
  /publi|shar|quot|out of|accord|acuerd|acord|\bcit|disclos|circul|distrib|dissem|releas|\bnam|print|divulg|reveal|revel|diffus|difus|partag|difund|partilh|compart|confiden|anon|nomm|nom[be]|menci|menti|post|sigil|segred|secre|reserv|record|online|website|ligne|consent|permis|autori[sz]|authori[sz]|identif|expo|broadcast|between|entre|eyes|internal|transm|communiqu|[\u0600-\u06ff]/iu;

/**
 * Whose words a note are: `value` one of a kind that tells rows apart, `text` of a text that is published, `aside` of
 * what nobody reads but whoever has the sheet, where much less is enough (`mayHoldBack`).
 */
export type NoteKind = 'value' | 'text' | 'aside';

/** Whether a note says of its row that it is confidential or not to be published, whatever is around that. */
export function findInNote(text: string, kind: NoteKind = 'text'): string | undefined {
  const isLong = text.length > MAX_NOTE;
  if (isLong && kind !== 'aside') return undefined;
  const folded = foldNote(text);
  const isSaid = isLong
    ? cutSentences(folded).some((sentence) => saysSo(text, sentence, 'text'))
    : saysSo(text, folded, kind);
  return isSaid ? text.trim().slice(0, MAX_QUOTED) : undefined;
}

function saysSo(text: string, folded: string, kind: NoteKind): boolean {
  if (folded.length > MAX_NOTE) return false;
  const isDirected =
    MAY_SAY.test(text) &&
    (ANYWHERE.test(folded) || cutSentences(folded).some((sentence) => AT_START.test(sentence)));
  if (isDirected) return true;
  if (kind !== 'value' && cutSayings(folded).some(holdsBack)) return true;
  if (
    kind === 'aside' &&
    cutAside(folded).some(([said, isQuestion]) => mayHoldBack(said, isQuestion))
  )
    return true;
  return folded.length <= MAX_SHORT && isCalledConfidential(folded);
}

const MAX_QUOTED = 80;

/**
 * Where a sentence, a line or a bracket of a long text begins so, or its last sentence asks for it in other words, it is
 * said to the reader of the record. `part`: the text as a part of a longer one.
 */
export function findInProse(
  text: string,
  part: Part = createPart(text),
): { offset: number; text: string } | undefined {
  const beginnings = findBeginnings(text, part);
  if (beginnings.length === 0 || !MAY_BEGIN.test(text)) return findAtEnd(text);
  for (const { offset, end } of beginnings) {
    const own = text.slice(offset, end).trimEnd();
    if (MAY_SAY.test(own) && AT_START.test(foldNote(own)))
      return { offset, text: own.slice(0, MAX_QUOTED) };
  }
  return findAtEnd(text);
}

/** What the last sentence says to the reader, where as a note it would hold its row back. */
function findAtEnd(text: string): { offset: number; text: string } | undefined {
  const ending = findEnding(text);
  return ending !== undefined && saysSo(ending.text, foldNote(ending.text), 'aside')
    ? { offset: ending.offset, text: ending.text.slice(0, MAX_QUOTED) }
    : undefined;
}

/** What parts a text into such pieces. */
const PARTING = /[.;!?؟\n()[\]|–—]/u;

/** The pieces of a text that begin as such a sentence does. A text is walked once: few of its pieces do. */
function findBeginnings(
  text: string,
  { units, start, end }: Part,
): { readonly offset: number; readonly end: number }[] {
  const found: { offset: number; end: number }[] = [];
  let isNew = true;
  let offset = -1;
  for (let index = start; index <= end; index += 1) {
    const unit = index < end ? (units[index] ?? LINE_FEED) : LINE_FEED;
    let kind = KINDS[unit] ?? UNKNOWN;
    if (kind === UNKNOWN) kind = readKind(unit);
    if (kind === INNER) {
      if (!isNew) continue;
      isNew = false;
      BEGINS.lastIndex = index - start;
      if (BEGINS.test(text)) offset = index - start;
    } else if (kind === PARTS) {
      if (offset !== -1) found.push({ offset, end: index - start });
      isNew = true;
      offset = -1;
    }
  }
  return found;
}

const LINE_FEED = 0x0a;
const [INNER, BLANK, PARTS, UNKNOWN] = [0, 1, 2, 0xff];
/** What a unit is: part of a piece, white space, or between two pieces. Filled while texts are read. */
const KINDS = new Uint8Array(0x10000).fill(UNKNOWN);

function readKind(unit: number): number {
  const character = String.fromCharCode(unit);
  const isInside = !PARTING.test(character);
  return (KINDS[unit] = isInside ? (/\s/.test(character) ? BLANK : INNER) : PARTS);
}

const MAY_BEGIN =
  /\b(?:not|never|don['’]?t|confiden|ne|pas|n[ãa]o|nunca|no|jam|sigil|anon|secre)|[\u0600-\u06ff]/iu;
/** How such a sentence begins, as it is written. */
const BEGINS =
  /(?:please|pls|kindly|n\.?b|note|important|attention|warning|urgent|remember|sensitive|to be|do n|don|never|not|must|should|strictly|highly|very|extremely|totally|completely|absolutely|confiden|this|the|our|his|her|their|source|informant|interviewee|respondent|witness|victim|family|partner|merci|pri[eè]re|veuillez|svp|s['’]il|remarque|[àa] |ne |pas |strictement|tr[eè]s|hautement|cet|la |le |l['’]|r[eé]ponse|answer|response|reply|favor|por favor|ped|agrade|solicit|se |roga|ojo|nota|obs|aten|n[aã]o|nunca|jam|no |muito|muy|estri|alta|total|est|isto|fonte|fuente|resp|el |a |o |[\u0600-\u06ff])/iuy;

/** Its sentences without questions and their answers, which `findAnswers` reads. */
function cutSayings(folded: string): string[] {
  const answered = /[:=]\s*(?:no|n|non|nao|لا|yes|oui|si|sim|نعم)(?![\p{L}\p{N}])/u;
  return folded
    .replaceAll(
      /[^.;!?؟()[\]|]{0,200}[?؟]+(?:\s*(?:no|non|nao|لا|yes|oui|si|sim|نعم)(?![\p{L}\p{N}]))?/gu,
      '.',
    )
    .split(/[.;!()[\]|]/u)
    .filter((sentence) => !answered.test(sentence));
}

/** Its sentences, and whether each is a question that has no plain answer after it. */
function cutAside(folded: string): [string, boolean][] {
  const answered =
    /[^.;!?؟]{0,200}(?:[?؟]+|[:=])\s*(?:no|non|nao|لا|yes|oui|si|sim|نعم)(?![\p{L}\p{N}])/gu;
  return (folded.replaceAll(answered, '.').match(/[^.;!?؟()[\]|]+[?؟]?/gu) ?? []).map(
    (sentence) => [sentence.trim(), /[?؟]$/u.test(sentence)],
  );
}

function cutSentences(folded: string): string[] {
  return folded.split(/[.;!?؟()[\]|]|(?<= )-(?= )/u).map((each) => each.trim());
}

/** What is confidential in an outcome without the outcome being so: a helpline, a ballot, a report. */
const TOPIC =
  /^(?:help|hot|help-?line|hot-?line|helplines?|hotlines?|lines?|counsel\p{L}*|services?|channels?|report|reports|reporting|mechanisms?|support|complaints?|voting|votes?|ballots?|interviews?|meetings?|dialogues?|talks|consultations?|hearings?|testing|tests?|documents?|letters?|memos?|desks?|shelters?|referrals?|advice|phones?|numbers?|spaces?|process\p{L}*|procedures?|systems?|databases?|registers?|files?|agreements?|clauses?|drafts?|negotiations?|rooms?|conversations?|settlements?|exchanges?|briefings?|surveys?|questionnaires?|calls?|callers?|clinics?|lists?|mediation|legal|law|laws|policy|policies|rules?|protocols?|training|ligne|lignes|numero|mecanismes?|soutien|appui|canal|canaux|canales|canais|espaces?|signalements?|plaintes?|accueil|bulletin|entretiens?|rapports?|reunions?|discussions?|lettres?|depistage|ecoute|cellule|clause|accord|politique|apoyo|linea|lineas|servicios?|mecanismos?|denuncias?|atencion|votos?|voto|votacion|informes?|cartas?|reunion|reuniones|entrevistas?|consejeria|asesoria|acuerdo|politica|linha|linhas|servicos?|atendimento|apoio|relatorios?|oficio|espacos?|acolhimento|aconselhamento|reuniao|reunioes|votacao|acordo|documentos?|خط|اقتراع|تصويت|خدمه|خدمات|اليه|لقاء|اجتماع|مفاوضات|وثيقه|تقرير|اجتماعات|بشكل|رساله|مقابله|مقابلات|محادثات)$/u;
const IS_SECRET =
  /^(?:confidential(?:ly)?|confidentiel(?:le)?s?|confidencial(?:es)?|confidenciais|سري|سريه|سريا|السري|السريه)$/u;
const IS_NOT = /^(?:not|non|nothing|no|nao|rien|nada|isn|aren|longer|pas|ni|غير|ليس|ليست)$/u;
/** What tells how a table is filled in. */
const EXPLAINS =
  /^(?:columns?|colonnes?|colunas?|columnas?|عمود|العمود|write|enter|tick|mark|marked|means|ecrire|ecrivez|indiquez|escreva|escrever|escriba|escribir|marque|اكتب)$/u;
const NEAR_TOPIC = 5;

/** Whether a short note calls something confidential that is no helpline, and does not deny it. */
function isCalledConfidential(folded: string): boolean {
  const words = listWords(folded);
  if (words.some((word) => EXPLAINS.test(word))) return false;
  return words.some((word, at) => {
    if (!IS_SECRET.test(word)) return false;
    const before = words.slice(Math.max(0, at - NEAR_TOPIC), at);
    const after = words.slice(at + 1, at + 1 + NEAR_TOPIC - 1);
    return (
      ![...before, ...after].some((each) => TOPIC.test(each)) &&
      !before.slice(-3).some((each) => IS_NOT.test(each))
    );
  });
}
