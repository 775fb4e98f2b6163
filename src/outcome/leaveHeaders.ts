import { isOfThings } from './audience.ts';
import { listWords } from './cutWords.ts';
import { fold } from '../text/foldings.ts';
import { isNo, isYes } from './flag.ts';
import {
  EITHER,
  isAgreeing,
  isAgreement,
  isAround,
  isAsking,
  isAuthority,
  isConsent,
  isDone,
  isGiver,
  isHoldingBack,
  isLink,
  isMatter,
  isModal,
  isOpenQuestion,
  isPermission,
  isPublic,
  isPublishing,
  isRecord,
  isSharing,
  isSharingVerb,
  isSource,
  isTold,
  joinPhrases,
  lengthen,
  match,
  NOT,
  REFUSED,
} from './leaveWords.ts';

/**
 * Whether the header of a column asks for leave to publish, whatever else is in it: “Consent of the source to
 * publish”, “A fonte autoriza a publicação?”. Not known whole but by a word for leave together with what leave is
 * asked for (publishing) or who gives it (the source); a word for consent is enough. What leave may be as well – a peace
 * agreement, a permit – is told by the words around it. In doubt it asks: whoever means something else says so
 * (`decides: false`), and a column that was not heard has published.
 *
 * `leave`: a plain yes gives it. `refusal`: a plain yes refuses it (“Consent withdrawn?”). `offer`: it may ask, so that
 * only a plain no says something (“Agreement”), `seclusion` may refuse. `unclear`: it asks for leave and has a “not” in
 * it, so that nobody knows what an answer says (“Consent not given”).
 */
export type LeaveAsked = 'leave' | 'refusal' | 'unclear' | 'offer' | 'seclusion' | 'readers';

/** No header is longer, but what a survey asks may be. */
const MAX_ASKED = 300;

/** What the words of a header ask for, folded as `cutWords` folds them. */
export function judgeLeave(header: string): LeaveAsked | undefined {
  if (header.length > MAX_ASKED) return undefined;
  const { words, question } = readWords(header);
  const read = readLeave(words, question);
  const isOwn = read !== 'leave' && read !== 'seclusion' && isOwnLanguage(words, question);
  const asks = isOwn ? 'leave' : read;
  if (asks === undefined) {
    if (isHeldBack(words)) return 'seclusion';
    // “Mise en ligne”
    return words.length === 1 && words[0] === 'online' ? 'readers' : undefined;
  }
  if (asks !== 'leave') return asks;
  if (isRefused(words, header)) return 'refusal';
  if (!isTurned(words, header)) return asks;
  // “Do not publish”, which nothing but its words says.
  return isOwn && words.findIndex(NOT) <= 1 ? 'refusal' : 'unclear';
}

/** “Remove from the site”, “Pas d'accord”: a yes keeps readers from it. */
function isHeldBack(words: Words): boolean {
  const isAll = words.every((word) => isKnown(word) || isHoldingBack(word) || isSite(word));
  if (!isAll) return false;
  if (words.some((word) => REFUSED(word) || NOT(word)))
    return words.some((word) => isConcurring(word) || isPublishing(word));
  return words.some(isHoldingBack) && words.some((word) => isPublishing(word) || isSite(word));
}

/** Whether every word of a text is one of those that ask for leave, and a plain yes gives it. */
export function isLeaveAlone(text: string): boolean {
  if (text.length > MAX_ASKED) return false;
  const { words, question } = readWords(text);
  if (!words.every(isKnown) || isRefused(words, text) || isTurned(words, text)) return false;
  return readLeave(words, question) === 'leave' || isOwnLanguage(words, question);
}

function readWords(header: string): { words: Words; question: string } {
  const { text, isAnswered } = withoutAnswers(header);
  const words = joinPhrases(joinMadePublic(listWords(text).filter((word) => !/^\d+$/.test(word))));
  // Who names the answers asks.
  return { words, question: isAnswered ? `${header}?` : header };
}

const YES = String.raw`yes|y|oui|s[ií]|sim|s|o|نعم|true|vrai|1`;
const NO = String.raw`non?|n|n[ãa]o|لا|false|faux|0`;
const OTHER = String.raw`unknown|unclear|partly|partially|maybe|n\/?a|dk|\?|inconnu|partiel|parcial(?:mente)?`;
const BETWEEN = String.raw`\s*(?:[/|,;-]|\s(?:or|ou|o|y|and|أو)\s)\s*`;
const ANSWERS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${YES})${BETWEEN}(?:${NO})|(?:${NO})${BETWEEN}(?:${YES}))(?:${BETWEEN}(?:${OTHER}))*(?![\p{L}\p{N}])`,
  'giu',
);

/** A header without the answers that it names, which say nothing: “(yes/no)”, “oui / non”, “S/N”. */
export function withoutAnswers(header: string): { text: string; isAnswered: boolean } {
  const text = header.replaceAll(ANSWERS, ' ');
  return { text, isAnswered: text !== header };
}

type Words = readonly string[];

/** “Be made public”, “rendre public”, “hacer público”, “for the public” are to publish. */
function joinMadePublic(words: Words): Words {
  return words.map((word, at) =>
    isPublic(word) && words.slice(Math.max(0, at - 3), at).some(isMade) ? 'publish' : word,
  );
}

const isMade = match(
  'made?|making|go|going|to|for|rendre|rendue?|mettre|hacer|hacerse|haga|hecho|hecha|tornar|tornado|tornada|fazer|au|al|ao',
  'جعل',
);

function readLeave(words: Words, header: string): LeaveAsked | undefined {
  const has = (is: (word: string) => boolean): boolean => words.some(is);
  const isPublished = has(isPublishing);
  const isAsked = isPublished || has(isSource);
  if (has(isConsent)) return judgeConsent(words, isAsked);
  const permits = words.filter((word) => isPermission(word) && !isAuthority(word));
  if (permits.length > 0) {
    // “Authorised by”, “Autorisé par”: it says who, as “Approved by” does.
    if (isAsked || has(isSharing)) return 'leave';
    if (isBy(words)) return undefined;
    return words.every((word) => isPermission(word) || isAround(word) || isRecord(word))
      ? 'leave'
      : undefined;
  }
  if (words.some((word, at) => isAgreementTo(words, at, word))) return 'leave';
  const agreeing = has(isAgreeing) ? judgeAgreeing(words, header) : undefined;
  if (agreeing !== undefined) return agreeing;
  if (has(isModal) && mayBePublished(words, header)) return 'leave';
  if (isPublished && has(REFUSED)) return has(isSource) ? 'leave' : 'seclusion';
  const isAlone =
    words.some((word) => isAgreement(word) || isConcurring(word)) &&
    words.every(
      (word) =>
        isAgreement(word) ||
        isConcurring(word) ||
        (isAround(word) && !/^(?:signed|signee?)$/.test(word)),
    );
  if (isAlone) return 'offer';
  const isOfUse = has(isAgreement) && has(isSharing) && words.every(isKnown);
  return isOfUse ? 'offer' : undefined;
}

/** What may be leave, or the change, where it is alone. */
function isConcurring(word: string): boolean {
  return /^(?:clearance|cleared|agree)$/.test(word);
}

/** What is in the language of leave, so that a header of nothing else is about nothing else. */
function isKnown(word: string): boolean {
  return (
    [
      ...[isAround, isLink, isRecord, isSource, isGiver, isConsent, isAgreeing, isAgreement],
      ...[isModal, isPublishing, isSharing, isFit, REFUSED, NOT],
    ].some((is) => is(word)) ||
    (isPermission(word) && !isAuthority(word))
  );
}

const isFit = match('good|fine|bon|bonne|prete?|listo|pronto|liberad[oa]', 'مناسب');

/** Whether a header ends in whom its cells name. */
function isBy(words: Words): boolean {
  return /^(?:by|par|por|pela|pelo)$/.test(words.at(-1) ?? '');
}

/** Leave, or that something may be, as a verb or an adjective does: an agreement may be what was published. */
function isGiving(word: string): boolean {
  return (
    isConsent(word) ||
    isAgreeing(word) ||
    isModal(word) ||
    isFit(word) ||
    (isPermission(word) && !isAuthority(word))
  );
}

/**
 * Whether a header is a question for leave by all its words, whichever they are: “Mise en ligne OK”, “Use in
 * publications?”, “¿Dio permiso?”; or a question of those who would publish: “¿Podemos usar esta historia?”.
 */
function isOwnLanguage(words: Words, header: string): boolean {
  const has = (is: (word: string) => boolean): boolean => words.some(is);
  const [first = ''] = words;
  if (isForPublishing(words)) return true;
  const isQuestion = /[?؟]/.test(header) || isAsking(first);
  if (isQuestion && !isOpenQuestion(first)) {
    const mayWe =
      /(?:^| )(?:(?:can|could|may|might|should) (?:we|i)|(?:we|i) (?:can|could|may)|peut on|on peut|pou(?:v|rri)ons(?: nous)?|puis je|pod(?:e|ria|eria)mos|puedo|posso|يمكننا|نستطيع)(?= |$)/u;
    if (mayWe.test(words.join(' ')) && (has(isPublishing) || has(isSharing))) return true;
    const isAbout = has(isRecord) || has(isSource) || words.every(isKnown);
    if (
      isModal(first) &&
      /^(?:go|appear|figure|ir|aparecer|figurar|aller|figurer|sortir|salir|sair)$/.test(
        words[1] ?? '',
      )
    )
      return true;
    const isOnSite = words.length > 1 && words.every(isKnown) && has(isSite);
    if (isOnSite) return true;
    if (isAbout && mayBeDone(words) && !has(isDone) && !has(isMatter)) return true;
  }
  if (isWhole(words)) return true;
  const longer = words.map((word) => (isKnown(word) ? word : lengthen(word)));
  return longer.some((word, at) => word !== words[at]) && isWhole(longer);
}

/** In Arabic one word is consent and approval. */
const isArabicConsent = (word: string): boolean => /^[وبل]?(?:ال|لل)?موافقت?ها?$/u.test(word);

const isContact = match('contact', 'تواصل|اتصال');

const isSite = match('site|sitio', 'موقع');

/** “Validated for publication”, “Prêt à publier”, “معتمد للنشر”: whatever it is, it is so to be published. */
function isForPublishing(words: Words): boolean {
  if (words.length < 2 || words.some(isMatter)) return false;
  const last = words.at(-1) ?? '';
  if (/^لل?نشر/u.test(last)) return true;
  const before = words.at(-2) ?? '';
  if (/^(?:for|pour|para)$/.test(before)) return isPublishing(last);
  return /^(?:a|to)$/.test(before) && isPublishing(last) && /(?:er|ar|ir|re|sh|se|te)$/.test(last);
}

/** Whether it is asked what may be published: “Statement published?” is about what somebody did. */
function mayBeDone(words: Words): boolean {
  const isOpen = words.some(
    (word) => isGiving(word) || /^(?:be|being|etre|ser|sea|seja)$/.test(word),
  );
  return words.some(
    (word) =>
      (isPublishing(word) || (isSharingVerb(word) && words.every(isKnown))) &&
      (isOpen || !/(?:ed|iee?s?|usee?s?|gu?ee?s?|[ai]d[oa]s?)$/.test(word)),
  );
}

function isWhole(words: Words): boolean {
  // Leave to be contacted is asked beside that to publish, under one word above both.
  if (words.some(isArabicConsent) && words.every((word) => isKnown(word) || isContact(word)))
    return words.length > 1;
  if (words.length < 2 || !words.every(isKnown)) return false;
  const has = (is: (word: string) => boolean): boolean => words.some(is);
  if (has(isConsent) || has(isArabicConsent)) return true;
  if (has(isAgreement) && has(isSource)) return true;
  if (isBy(words)) return false;
  if (has(isPermission)) return true;
  if (words.includes('okay') && has(isGiver)) return true;
  return has(isGiving) && (has(isPublishing) || has(isSharing));
}

/** A word for consent asks, but for that of a law, of a people to a project, and for what is told beside it. */
function judgeConsent(words: Words, isAsked: boolean): LeaveAsked | undefined {
  const isOfPeoples =
    words.some((word) => /^(?:free|livre|libre|libres|حره?|حر)$/u.test(word)) &&
    words.some((word) => /^(?:prior|previo|previa|previos|prealable|مسبقه?)$/u.test(word));
  if (!words.some(isPublishing) && (isOfPeoples || words.some(isMatter))) return 'offer';
  const [first = ''] = words;
  const isDate = first === 'data' && /^d[aoe]$/.test(words[1] ?? '');
  const isBeside = isDate || isTold(first) || isTold(words.at(-1) ?? '');
  return isBeside && !isAsked ? 'offer' : 'leave';
}

/** “Agreement to publish”, “Accord de la source”, “Publication agreement”; “Agreement published” is what somebody did. */
function isAgreementTo(words: Words, at: number, word: string): boolean {
  if (!isAgreement(word)) return false;
  let next = at + 1;
  while (next < words.length && isBetween(words[next] ?? '')) next += 1;
  const target = words[next] ?? '';
  const isJoined = next > at + 1 || /\p{Script=Arabic}/u.test(target);
  if (isJoined && (isPublishing(target) || isSource(target))) return true;
  const isDone = words.slice(at, next).some((each) => /^(?:be|being|etre|ser)$/.test(each));
  if (isDone && isSharing(target)) return true;
  const before = words[at - 1] ?? '';
  const beforeThat = words[at - 2] ?? '';
  if (isPublicationNoun(before)) return true;
  return isSource(before) || (before === 's' && isSource(beforeThat));
}

const isBetween = match(
  String.raw`to|for|of|from|by|the|a|an|given|obtained|de|du|des|d|la|le|l|les|pour|par|en|a|sur|el|los|las|del|por|para|da|do|dos|das|o|os|as|with|written|signed|ecrite?|escrit[oa]|verbal|ser|be|being|etre|vue|its?|vert|light|ahead|bueno|off`,
  'علي|من|ب|في|خطي|خطيه|كتابي|كتابيه|مسبقه|ان|تم',
);

const isPublicationNoun = match(
  String.raw`publication|publishing|disclosure|release|quotation|citation|diffusion|divulgation|publicacion|difusion|divulgacion|publicacao|divulgacao|difusao`,
  'نشر',
);

/** “May the story be published with names?”, “Can we share this with donors?”. */
function mayBePublished(words: Words, header: string): boolean {
  const isQuestion = /[?؟]/.test(header);
  if (words.some(isPublishing))
    return (
      isQuestion ||
      isModal(words[0] ?? '') ||
      words.some((word) => isRecord(word) || isSource(word))
    );
  return isQuestion && words.some(isSharing) && words.some((word) => /^(?:this|we)$/.test(word));
}

/** “Source agreed to publication”, “Approved for publication?”; “Partners agreed to share power” may be a change. */
function judgeAgreeing(words: Words, header: string): LeaveAsked | undefined {
  const isPublished = words.some(isPublishing);
  const isQuestion = /[?؟]/.test(header);
  if (words.some(isSource)) return isPublished || !words.some(isMatter) ? 'leave' : undefined;
  if (!isPublished) return words.some(isSharing) && isQuestion ? 'leave' : undefined;
  if (isQuestion || !words.some(isMatter)) {
    const at = words.findIndex(isAgreeing);
    const to = words.findIndex(isPublishing);
    // “Published budget approved” is no question.
    return isQuestion || at < to || isPublicationNoun(words[to] ?? '') ? 'leave' : undefined;
  }
  return undefined;
}

/** Whether a yes under such a header refuses. */
function isRefused(words: Words, header: string): boolean {
  if (words.some((word) => EITHER.has(word)) && words.some(REFUSED)) return false;
  if (words.some(REFUSED)) return true;
  if (/(?:^|[^\p{L}])n(?:e\s|['’])\s*\S+\s+pas(?!\p{L})/iu.test(header)) return true;
  const at = words.findIndex(
    (word) => isConsent(word) || isPermission(word) || isAgreeing(word) || isAgreement(word),
  );
  const first = words.findIndex(NOT);
  return first !== -1 && first < at && !isNumber(header);
}

/** “No. of the permission”, and not Portuguese “no” (in the). */
function isNumber(header: string): boolean {
  return /^\s*n[o°º]\s*[.º°]/iu.test(header);
}

/** Whether something else in a header turns it round: “Consent not given”, “Não pode ser publicado”, “غير قابل للنشر”. */
function isTurned(words: Words, header: string): boolean {
  return words.some((word, index) => {
    if (!NOT(word) || isNumber(header) || EITHER.has(words[index - 1] ?? '')) return false;
    if (word !== 'no' || index === 0) return true;
    // Portuguese “no site” is where it is shown.
    const next = words[index + 1] ?? '';
    return isModal(next) || isAgreeing(next) || isAround(next) || isPublishing(next);
  });
}

/** Letters and words with which people say yes, beside those that are one. */
const isNearlyYes = match('s|o|si|oui|yes|sim|ja|ok|okay|okey|да|ndiyo', 'نعم');
/** That somebody will be asked, or was and has not answered. */
const isWaiting = match(
  'pending|awaiting|waiting|tbc|tbd|unknown|unclear|attente|pendiente|pendente|aguarda\\p{L}*|espera|inconnu|desconocido|desconhecido',
);

/** As long as an answer may be that neither gives leave nor refuses it. */
const MAX_UNCLEAR = 60;

/**
 * Whether an answer to a question for leave, which is no plain yes, refuses nothing: “S”, “oral”, “Yes, in
 * writing”, “pending”. Known by its words alone: with any other it may say anything.
 */
export function isUnclearLeave(answer: string): boolean {
  if (answer.length > MAX_UNCLEAR) return false;
  const words = listWords(answer);
  const has = (is: (word: string) => boolean): boolean => words.some(is);
  if (has(REFUSED) || has(NOT) || has(isNo)) return false;
  const isKnown = (word: string): boolean =>
    [isNearlyYes, isWaiting, isAround, isConsent, isAgreeing].some((is) => is(word));
  return words.length === 0 ? /^[\s?؟…-]*$/u.test(answer) : words.every(isKnown);
}

/** Words that speak of publishing or of consent, in folded letters. */
const PUBLISHING_STEMS =
  /publi[ckqs]?|consent|conset|permi[st]|authori[sz]|autori[sz]|\bshar(?:e|ed|ing|eable)\b|partag|compart|partilh|divulg|diffus|difus|accord\b|agree|نشر|موافق|اذن/u;

/** Whether a header, folded, has such a word in it: whoever proposes what a column is asks no more of it. */
export function speaksOfPublishing(folded: string): boolean {
  return PUBLISHING_STEMS.test(folded);
}

/** What headers of leave and of publishing have in them, in these and in other languages; and far more headers do. */
const LEAVE_STEMS = new RegExp(
  [
    PUBLISHING_STEMS.source,
    String.raw`conse?n[ts]|disclos|difun|acuerdo|acordo|\baval\b|conforme|\bok(?:ay)?\b|\bfine with\b|luz verde|feu vert|green light|\b(?:web)?sites?\b|sitio|internet|online|\bweb\b|ligne|quot(?:e|able)|citar|citer|clearance|releas|liberad|right to|droit|derecho|direito|\buse\b`,
    'تصريح|سماح|يسمح|موقع|تداول|علن',
    // Swahili, Dutch, German, Italian, Russian, Turkish, Farsi, Amharic, Kurdish.
    'chapish|ruhusa|idhini|ridhaa|kubali',
    'toestem|akkoord|openba|delen',
    'veroffent|zustimm|einwillig|freigab|freigeb|einverst',
    'pubblic|consens|permess|condivi|d.accordo',
    'публик|соглас|разреш|распростран',
    'yay[iı]n|onay|izin|r[iı]za|payla[sş]',
    'انتشار|منتشر|رضايت|رضایت|اجازه',
    'ፈቃድ|ይታተም|ማተም|ስምምነት|ፈቃደ|ይፋ',
    'belav|wesan|weşan|destur|razi|بلاو|بڵاو|رەزامەند|ڕەزامەند|مولەت|مۆڵەت',
  ].join('|'),
  'u',
);

/**
 * Whether a header may be of leave to publish, by the beginning of one of its words. Said of a column of plain answers
 * it is enough. `turned`: it has a “not” in it, so that nobody knows what a yes says.
 */
export function mayBeOfLeave(header: string): 'leave' | 'turned' | undefined {
  if (header.length > MAX_ASKED) return undefined;
  const isSaid = LEAVE_STEMS.test(fold(header, 'proof')) || LEAVE_STEMS.test(header.toLowerCase());
  if (!isSaid) return undefined;
  if (isOfThings(header)) return undefined;
  const words = listWords(header);
  if (words.some(isMatter) && !words.some(isSource)) return undefined;
  if (USES_NET.test(words.join(' ')) && !words.some((word) => isSource(word) || isRecord(word)))
    return undefined;
  const isTurned = words.some(
    (word, at) =>
      (NOT(word) && (word !== 'no' || at === 0)) || REFUSED(word) || isHoldingBack(word),
  );
  return isTurned ? 'turned' : 'leave';
}

/** “Used internet”, “Usou a internet”: what people did with it, and no place for the outcome. */
const USES_NET =
  /^(?:(?:a|ont|has|have|they|women) )?(?:used|uses|using|utilis(?:e|ent|er|ait)|utiliz(?:a|an|o|aron|ou|aram)|us(?:a|an|am|aron|ou|aram)|استخدم\p{L}*|يستخدم\p{L}*) (?:(?:the|l'|la|el|a|o) ?){0,2}(?:ال)?(?:internet|انترنت)(?: (?:before|now|cafe|daily))?$/u;

const BEGINS_WITH_ANSWER =
  /^(?:yes|no|oui|non|s[ií]|sim|n[aã]o|ja|nein|nee|da|да|нет|evet|hay[iı]r|ndiyo|hapana|نعم|لا|بله|بلی|خیر|አዎ|አይ|erê|na)(?![\p{L}\p{N}])/iu;

/** Whether a value answers a question with yes or no, plainly or not: “Sí, por escrito”, “pendiente”. */
export function isAnswerToLeave(value: string): boolean {
  const plain = value.trim();
  return (
    plain.length <= MAX_UNCLEAR &&
    (isYes(plain) || isNo(plain) || BEGINS_WITH_ANSWER.test(plain) || isUnclearLeave(plain))
  );
}
