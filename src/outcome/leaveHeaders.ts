import { listWords } from './cutWords.ts';
import { isNo } from './flag.ts';

/**
 * Whether the header of a column asks for leave to publish, whatever else is in it: “Consent of the source to
 * publish”, “A fonte autoriza a publicação?”. Not known whole but by a word for leave together with what leave is
 * asked for (publishing) or who gives it (the source); a word for consent is enough. What leave may be as well – a peace
 * agreement, a permit – is told by the words around it. In doubt it asks: whoever means something else says so
 * (`decides: false`), and a column that was not heard has published.
 *
 * `leave`: a plain yes gives it. `refusal`: a plain yes refuses it (“Consent withdrawn?”). `offer`: it may ask, so that
 * only a plain no says something (“Agreement”), `seclusion` may refuse.
 */
export type LeaveAsked = 'leave' | 'refusal' | 'offer' | 'seclusion';

/** Before an Arabic word: and, so, with, for, like, the. */
const AR = '[وفبكل]?(?:ال|لل)?';

const match = (latin: string, arabic?: string): ((word: string) => boolean) => {
  const alternatives = arabic === undefined ? latin : `${latin}|${AR}(?:${arabic})`;
  const pattern = new RegExp(`^(?:${alternatives})$`, 'u');
  return (word) => pattern.test(word);
};

/** What only a person gives, and for something that is done with them or their words. */
const isConsent = match(
  String.raw`con(?:s(?:ent|ient|int)|cent(?:e?ment|imient))\p{L}*|conset|anuencia\p{L}*|as(?:s|c)?ent(?:iment[oi]?|imiento)?|einwillig\p{L}*|zustimm\p{L}*|toestemming|ridhaa|согласи\p{L}*`,
);

/** Leave that is given by somebody for something: a permission. */
const isPermission = match(
  String.raw`permis(?:sion|sions|o|os|sao|soes)|permissao|authori[sz]\p{L}*|autori[sz](?!t|dad)\p{L}*|разрешени\p{L}*|idhini|ruhusa|erlaubnis|genehmigung`,
  'اذن|اذنه|اذنها|يسمح|تسمح|سمح|مسموح|سماح|ياذن|اذنت',
);

/** What a permission is not: who has power, and who is known for a text. */
const isAuthority = match(
  String.raw`authorit(?:y|ies|ative|arian\p{L}*)|autorit(?:e|es|aire|aires|arisme)|authors?|authorship`,
  'سلطه|سلطات',
);

/** That somebody agrees: a person, or the parties to a treaty. */
const isAgreeing = match(
  String.raw`agree|agrees|agreed|agreeing|concord(?:a|am|ou|o|aram|ancia|ar)|concuerda|acept(?:a|an|o|ado|aron|acion|as)|aceit(?:a|am|e|ou|acao|as)|accept(?:e|es|ez|ent|ation|s|ed|ance)?|acced(?:e|en|io)|acuerda|permit(?:e|en|em|s|ted|io|iu|ido|ida)?|allow(?:s|ed|ance|ing)?|approv(?:e|es|ed)|approuv\p{L}*|apr(?:ueba|ob(?:o|ado|ada))|aprov(?:a|am|ou|ado|ada)|will(?:ing|ingness)|willingly|happy|comfortable|souhaite\p{L}*|(?:dis)?dispuest[oa]|dispost[oa]|desea|deseja|cleared?|clearance|endorse[sd]?|okay|okayed|ok|permett?(?:e|ez|ent|re|ent)|disposi?cao|volont(?:e|ad)|vontade|favorable|opt|opts|opted|waiver|waived`,
  'وافق|وافقت|يوافق|توافق|يوافقون|توافقون|وافقوا|اوافق|قبل|يقبل|تقبل|موافق|موافقه|موافقته|موافقتها|راض',
);

/** An agreement, which may be the change itself. */
const isAgreement = match(
  String.raw`agreements?|accords?|acuerdos?|acordos?|approvals?|approbations?|aprobaci\p{L}*|aprovac\p{L}*|leave|licen[cs]es?|licencias?|licencas?|right|droit|derecho|direito|conformidad|conforme|conformidade|aval|agrement|green|feu|visto|go|signoff|permits?|permis`,
  'موافقه|موافقته|موافقتها|تصريح|حق|رخصه|ترخيص|تفويض|قبول',
);

/** To publish, in all its forms but for the adjective “public”. */
const isPublishing = match(
  String.raw`publish\p{L}*|publication|publi(?:er|ee?s?|cation|able|ons|ez)|public(?:ar|arlo|arla|arse|ado|ada|acion|acao|avel|able|ly|ise|ize|ized|ity|idad|idade|amos|a-lo|amente)|publique|publiquement|disclos\p{L}*|releas(?:e|ed|ing|able)|divulg\p{L}*|diffus\p{L}*|difus\p{L}*|difun\p{L}*|disseminat\p{L}*|circulat\p{L}*|quot(?:e|ed|es|ing|ation|ations|able)|cit(?:e|ee?s?|er|ed|ing|ation|ar|ado|ada|arse|acion|acao|able)|website|web|online|internet|reveal\p{L}*|revel(?:ar|er|ado|ation|acao|acion)|identified|attribut(?:e|ed|ion)|mediatis\p{L}*|veroffentlich\p{L}*|publiceren`,
  String.raw`نشر\p{L}{0,4}|ينشر|تنشر|منشور|اقتباس\p{L}{0,2}|افصاح|كشف|علن|علنا|علني|تداول|اعلان|استشهاد`,
);

/** To hand on, which people do with much else: power, information, lessons. */
const isSharing = match(
  String.raw`shar(?:e|ed|es|ing|able)|partag(?:e|er|ee?s?|eable)|compart(?:ir|ido|ida|irse|irlo|ilhar|ilhad[oa]|ilhamento)|partilh(?:a|ar|ad[oa])|us(?:e|ed|age|o|ar|ado|ada)|utilis(?:er|ation|ee?)|utiliz(?:ar|acion|acao|e|ed)|external|externally|externe|donors?|bailleurs|name|named|names|nom|nombre|nome|photos?|images?|testimon(?:y|ies|io)|temoignage|stor(?:y|ies)|recit|historia|testimonio|testemunho|depoimento|entrevista|interview|entretien|data|donnees|datos|dados|recording|enregistrement|reproduc\p{L}*|reprodu\p{L}*`,
  String.raw`مشارك(?:ه|ته|تها)|استخدام\p{L}{0,2}|ذكر|اسم|قصه|قصته|قصتها|شهاده|شهادته|شهادتها|صوره`,
);

/** What is open to all, or belongs to the state. */
const isPublic = match(
  String.raw`public|publique|publiques|publics|publico|publica|publicos|publicas`,
  'عام|عامه|عموم',
);

/** Whether something may be. */
const isModal = match(
  'can|could|may|might|shall|should|peut|peuvent|pouvons|puis|puede|pueden|podemos|pode|podem|possa|pueda|safe|suitable|ready|fit|apt[oa]s?|possible|posible|possivel',
  'يمكن|يجوز|ممكن|جاهز|صالح|امكانيه',
);

/** Who gives leave. */
const isSource = match(
  String.raw`sources?|informants?|interviewees?|respond(?:ent|ents|er)|storytellers?|narrators?|witness(?:es)?|contributors?|participants?|beneficiar(?:y|ies)|survivors?|victims?|famil(?:y|ies)|persons?|client|clients|testifiers?|owner|informat(?:eur|rice|eurs|rices)|repondants?|repondantes?|temoins?|interviewee?s?|interroge\p{L}*|beneficiaires?|victimes?|survivante?s?|famille|familles|personnes?|participante?s?|participantes?|concerne\p{L}*|fuentes?|informantes?|entrevistad[oa]s?|testigos?|victimas?|familia|familias|personas?|beneficiari[oa]s?|sobrevivientes?|titular|fontes?|testemunhas?|vitimas?|pessoas?|sobreviventes?|inquirid[oa]s?|respondentes?`,
  'مصدر|مصادر|شاهد|شهود|مستجيب|راوي|مشارك|مشاركين|شخص|ضحيه|مستفيد|اسره|عائله|مقابل|مبلغ|صاحب|صاحبه|ناجيه|مخبر|راويه',
);

/** An outcome and its text, as a header calls them. */
const isRecord = match(
  String.raw`this|outcomes?|records?|statements?|cette?|ce|fiche|resultats?|este|esta|esto|resultados?|registro|ficha|relato|caso|case|it|the`,
  'هذه|هذا|نتيجه|بيان|قصه',
);

/** What may be said of leave itself; in a header that has nothing else, it is about leave. */
const isAround = match(
  String.raw`a|an|the|of|for|from|to|in|on|by|with|is|are|was|has|have|been|do|does|did|you|we|your|our|any|there|if|and|or|and/or|form|forms|yes|no|y|n|given|gives?|gave|obtained|received|granted|got|sought|asked|informed|written|signed|verbal|oral|prior|explicit|full|partial|required|needed|status|check|checked|confirmed|de|du|des|d|la|le|les|l|par|pour|une?|est|ete|a-t|t|donnee?s?|obtenue?s?|recue?s?|accordee?s?|demandee?s?|eclaire|ecrite?|signee?|verbale?|orale?|prealable|oui|non|el|los|las|un|una|del|en|por|para|se|ha|hay|fue|es|otorgad[oa]|dad[oa]|obtenid[oa]|recibid[oa]|concedid[oa]|informad[oa]|escrit[oa]|firmad[oa]|si|o|os|as|um|uma|da|do|dos|das|em|foi|e|ha|obtid[oa]|recebid[oa]|assinad[oa]|sim|nao`,
  'هل|تم|على|علي|من|في|الي|عن|حصول|خطي|خطيه|كتابي|شفهي|شفوي|مسبق|مستنير|نعم|لا|ممنوح',
);

/** Of an agreement, a permit or an authorisation that is the matter of an outcome. */
const isMatter = match(
  String.raw`peace|ceasefire|trade|collective|framework|treaty|bilateral|labou?r|land|lands|mining|building|construction|work|residence|environmental|forest|logging|fishing|water|power|court|government|governmental|ministry|ministries|municipal\p{L}*|parliament\p{L}*|council|police|law|laws|bill|budget|policy|policies|demonstrations?|protest|assembly|rally|paix|foncier|fonciere|minier|miniere|collectif|collective|commercial|commerciale|gouvernement\p{L}*|ministere|loi|lois|tribunal|judiciaire|travail|sejour|construire|conduire|pouvoir|manifest\p{L}*|paz|colectivo|coletivo|minero|minera|tierra|tierras|terra|terras|gobierno|governo|ministerio|ley|leyes|lei|leis|judicial|poder|laboral|trabajo|trabalho|ambiental|construccion|construcao|medical|sexual|marriage|age|edad|idade|mariage|matrimonio|casamento|parties|access|acceso|acesso|acces|radio|licence`,
  'سلام|هدنه|ارض|اراضي|تعدين|بناء|حكومه|وزاره|قانون|محكمه|عمل|برلمان|جماعي',
);

/** What is told of a consent beside it: when, by whom, where the paper is. */
const isTold = match(
  String.raw`date|dates|day|link|links|url|file|filename|attachment|upload|scan|fecha|lien|fichier|enlace|archivo|ligacao|arquivo|ficheiro|collector|collected|interviewer|enumerator|who|signature|firma|assinatura|comments?|notes?|remarks?|remarques?|comentarios?|observac\p{L}*|notas?`,
  'تاريخ|رابط|ملف|توقيع|ملاحظات',
);

/** What turns leave round, wherever it is in the header. */
const REFUSED = match(
  String.raw`refus\p{L}*|withdr[ae]w\p{L}*|withheld|withhold\p{L}*|declin(?:e|ed|es)|objects?|objected|objections?|opposes?|opposed|opposition|revok\p{L}*|revoqu\p{L}*|revogad[oa]|den(?:y|ies|ied|ial)|retir(?:e|ee|ada?|ado|o|ou)|rechaz\p{L}*|recus\p{L}*|neg(?:o|ad[oa]|ou)|opone|opoe|oposi\p{L}*|lack|lacks|lacking|missing|absence|ausencia|manque|falta|forbid\p{L}*|forbad\p{L}*|prohib\p{L}*|proib\p{L}*|interdi\p{L}*|ban|banned|embargo\p{L}*`,
  'رفض|يرفض|ترفض|رفضت|سحب|انسحب|اعتراض|يعترض|منع|محظور|ممنوع|حظر|غياب',
);
/** And what does so before it. */
const NOT = match(
  String.raw`not?|non|never|cannot|dont|doesnt|didnt|without|ne|pas|sans|sin|nao|sem|nunca|jamais|unauthori[sz]\p{L}*|nonconsen\p{L}*`,
  'لا|لم|لن|غير|بدون|دون|عدم|ليس|ليست',
);
/** With these both answers are named: “consent given or refused”. */
const EITHER = new Set(['or', 'ou', 'o', 'او', 'vs', 'y/n']);

/** No header is longer, but what a survey asks may be. */
const MAX_ASKED = 300;

/** What the words of a header ask for, folded as `cutWords` folds them. */
export function judgeLeave(header: string): LeaveAsked | undefined {
  if (header.length > MAX_ASKED) return undefined;
  const words = joinMadePublic(
    listWords(withoutAnswers(header)).filter((word) => !/^\d+$/.test(word)),
  );
  const asks = readLeave(words, header);
  if (asks === undefined) return undefined;
  return asks === 'leave' && isRefused(words, header) ? 'refusal' : asks;
}

/** The answers that a header names say nothing: “(yes/no)”, “(oui / non)”, “S/N”. */
function withoutAnswers(header: string): string {
  return header.replaceAll(
    /(?<![\p{L}\p{N}])(?:(?:yes|y|oui|o|s[ií]|s|sim|نعم)\s*(?:\/|\||,|-|or|ou|o|أو)\s*(?:no|n|non|n[ãa]o|لا))(?![\p{L}\p{N}])/giu,
    ' ',
  );
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
    if (/^(?:by|par|por|pela|pelo)$/.test(words.at(-1) ?? '')) return undefined;
    return words.every((word) => isPermission(word) || isAround(word) || isRecord(word))
      ? 'leave'
      : undefined;
  }
  if (words.some((word, at) => isAgreementTo(words, at, word))) return 'leave';
  if (has(isAgreeing)) return judgeAgreeing(words, header);
  if (has(isModal) && mayBePublished(words, header)) return 'leave';
  if (isPublished && has(REFUSED)) return has(isSource) ? 'leave' : 'seclusion';
  const isAlone =
    has(isAgreement) &&
    words.every(
      (word) => isAgreement(word) || (isAround(word) && !/^(?:signed|signee?)$/.test(word)),
    );
  return isAlone ? 'offer' : undefined;
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
  // “No. of the permission”, and Portuguese “no” (in the).
  return first !== -1 && first < at && !/^\s*n[o°º]\s*[.º°]/iu.test(header);
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
