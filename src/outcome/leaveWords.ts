import { remember } from '../text/remember.ts';

/** The words of which headers that ask for leave to publish are made, folded as `cutWords` folds them. */

/** Before an Arabic word: and, so, with, for, like, the. */
const AR = '[وفبكل]?(?:ال|لل)?';

export const match = (latin: string, arabic?: string): ((word: string) => boolean) => {
  const alternatives = arabic === undefined ? latin : `${latin}|${AR}(?:${arabic})`;
  const pattern = new RegExp(`^(?:${alternatives})$`, 'u');
  return (word) => pattern.test(word);
};

/** All kinds of word that a word is, by what tells each of them. Notes repeat their words, so answers are remembered. */
export function createKindReader<Kind>(
  kinds: readonly (readonly [Kind, (word: string) => boolean])[],
): (word: string) => ReadonlySet<Kind> {
  return remember(
    (word) => new Set(kinds.filter(([, is]) => is(word)).map(([kind]) => kind)),
    MAX_KNOWN,
  );
}

const MAX_KNOWN = 5000;

/** What only a person gives, and for something that is done with them or their words. */
export const isConsent = match(
  String.raw`con(?:s(?:ent|ient|int)|cent(?:e?ment|imient))\p{L}*|conset|anuencia\p{L}*|as(?:s|c)?ent(?:iment[oi]?|imiento)?|einwillig\p{L}*|zustimm\p{L}*|toestemming|ridhaa|согласи\p{L}*`,
);

/** Leave that is given by somebody for something: a permission. */
export const isPermission = match(
  String.raw`permis(?:sion|sions|o|os|sao|soes)|permissao|authori[sz]\p{L}*|autori[sz](?!t|dad)\p{L}*|разрешени\p{L}*|idhini|ruhusa|erlaubnis|genehmigung`,
  'اذن|اذنه|اذنها|يسمح|تسمح|سمح|مسموح|سماح|ياذن|اذنت',
);

/** What a permission is not: who has power, and who is known for a text. */
export const isAuthority = match(
  String.raw`authorit(?:y|ies|ative|arian\p{L}*)|autorit(?:e|es|aire|aires|arisme)|authors?|authorship`,
  'سلطه|سلطات',
);

/** That somebody agrees: a person, or the parties to a treaty. */
export const isAgreeing = match(
  String.raw`agree|agrees|agreed|agreeing|concord(?:a|am|ou|o|aram|ancia|ar)|concuerda|acept(?:a|an|o|ado|aron|acion|as)|aceit(?:a|am|e|ou|acao|as)|accept(?:e|es|ez|ent|ation|s|ed|ance)?|acced(?:e|en|io)|acuerda|permit(?:e|en|em|s|ted|io|iu|ido|ida)?|allow(?:s|ed|ance|ing)?|approv(?:e|es|ed)|approuv\p{L}*|apr(?:ueba|ob(?:o|ado|ada))|aprov(?:a|am|ou|ado|ada)|will(?:ing|ingness)|willingly|happy|comfortable|souhaite\p{L}*|(?:dis)?dispuest[oa]|dispost[oa]|desea|deseja|cleared?|clearance|endorse[sd]?|okay|okayed|ok|permett?(?:e|ez|ent|re|ent)|disposi?cao|volont(?:e|ad)|vontade|favorable|opt|opts|opted|waiver|waived`,
  'وافق|وافقت|يوافق|توافق|يوافقون|توافقون|وافقوا|اوافق|قبل|يقبل|تقبل|موافق|موافقه|موافقته|موافقتها|راض',
);

/** An agreement, which may be the change itself. */
export const isAgreement = match(
  String.raw`agreements?|accords?|acuerdos?|acordos?|approvals?|approbations?|aprobaci\p{L}*|aprovac\p{L}*|leave|licen[cs]es?|licencias?|licencas?|right|droit|derecho|direito|conformidad|conforme|conformidade|aval|agrement|green|feu|visto|go|signoff|permits?|permis`,
  'موافقه|موافقته|موافقتها|تصريح|حق|رخصه|ترخيص|تفويض|قبول',
);

/** To publish, in all its forms but for the adjective “public”. */
export const isPublishing = match(
  String.raw`publish\p{L}*|publication|publi(?:er|ee?s?|cation|able|ons|ez)|public(?:ar|arlo|arla|arse|ado|ada|acion|acao|avel|able|ly|ise|ize|ized|ity|idad|idade|amos|a-lo|amente)|publique|publiquement|disclos\p{L}*|releas(?:e|ed|ing|able)|divulg\p{L}*|diffus\p{L}*|difus\p{L}*|difun\p{L}*|disseminat\p{L}*|circulat\p{L}*|quot(?:e|ed|es|ing|ation|ations|able)|cit(?:e|ee?s?|er|ed|ing|ation|ar|ado|ada|arse|acion|acao|able)|website|web|online|internet|reveal\p{L}*|revel(?:ar|er|ado|ation|acao|acion)|identified|attribut(?:e|ed|ion)|mediatis\p{L}*|veroffentlich\p{L}*|publiceren`,
  String.raw`نشر\p{L}{0,4}|ينشر|تنشر|منشور|اقتباس\p{L}{0,2}|افصاح|كشف|علن|علنا|علني|تداول|اعلان|استشهاد`,
);

/** To hand on, which people do with much else: power, information, lessons. */
export const isSharing = match(
  String.raw`shar(?:e|ed|es|ing|able)|partag(?:e|er|ee?s?|eable)|compart(?:ir|ido|ida|irse|irlo|ilhar|ilhad[oa]|ilhamento)|partilh(?:a|ar|ad[oa])|us(?:e|ed|age|o|ar|ado|ada)|utilis(?:er|ation|ee?)|utiliz(?:ar|acion|acao|e|ed)|external|externally|externe|donors?|donantes|doadores|financiadores|bailleurs|name|named|names|nom|nombre|nome|photos?|images?|testimon(?:y|ies|io)|temoignage|stor(?:y|ies)|recit|historia|testimonio|testemunho|depoimento|entrevista|interview|entretien|data|donnees|datos|dados|recording|enregistrement|reproduc\p{L}*|reprodu\p{L}*`,
  String.raw`مشارك(?:ه|ته|تها)|استخدام\p{L}{0,2}|ذكر|اسم|قصه|قصته|قصتها|شهاده|شهادته|شهادتها|صوره`,
);

/** What is open to all, or belongs to the state. */
export const isPublic = match(
  String.raw`public|publique|publiques|publics|publico|publica|publicos|publicas`,
  'عام|عامه|عموم',
);

/** Whether something may be. */
export const isModal = match(
  'can|could|may|might|shall|should|peut|peuvent|pouvons|puis|puede|pueden|podemos|pode|podem|possa|pueda|safe|suitable|ready|fit|apt[oa]s?|possible|posible|possivel',
  'يمكن|يجوز|ممكن|جاهز|صالح|امكانيه',
);

/** Who gives leave. */
export const isSource = match(
  String.raw`sources?|informants?|interviewees?|respond(?:ent|ents|er)|storytellers?|narrators?|witness(?:es)?|contributors?|participants?|beneficiar(?:y|ies)|survivors?|victims?|famil(?:y|ies)|persons?|client|clients|testifiers?|owner|informat(?:eur|rice|eurs|rices)|repondants?|repondantes?|temoins?|interviewee?s?|interroge\p{L}*|beneficiaires?|victimes?|survivante?s?|famille|familles|personnes?|participante?s?|participantes?|concerne\p{L}*|fuentes?|informantes?|entrevistad[oa]s?|testigos?|victimas?|familia|familias|personas?|beneficiari[oa]s?|sobrevivientes?|titular|fontes?|testemunhas?|vitimas?|pessoas?|sobreviventes?|inquirid[oa]s?|respondentes?`,
  'مصدر|مصادر|شاهد|شهود|مستجيب|راوي|مشارك|مشاركين|شخص|ضحيه|مستفيد|اسره|عائله|مقابل|مبلغ|صاحب|صاحبه|ناجيه|مخبر|راويه',
);

/** An outcome and its text, as a header calls them. */
export const isRecord = match(
  String.raw`this|outcomes?|records?|statements?|cette?|ce|fiche|resultats?|este|esta|esto|resultados?|registro|ficha|relato|caso|case|it|the`,
  'هذه|هذا|نتيجه|بيان|قصه',
);

/** What may be said of leave itself; in a header that has nothing else, it is about leave. */
export const isAround = match(
  String.raw`a|an|the|of|for|from|to|in|on|by|with|is|are|was|has|have|been|do|does|did|you|we|your|our|any|there|if|and|or|and/or|form|forms|yes|no|y|n|given|gives?|gave|obtained|received|granted|got|sought|asked|informed|written|signed|verbal|oral|prior|explicit|full|partial|required|needed|status|check|checked|confirmed|de|du|des|d|la|le|les|l|par|pour|une?|est|ete|a-t|t|donnee?s?|obtenue?s?|recue?s?|accordee?s?|demandee?s?|eclaire|ecrite?|signee?|verbale?|orale?|prealable|oui|non|el|los|las|un|una|del|en|por|para|se|ha|hay|fue|es|otorgad[oa]|dad[oa]|obtenid[oa]|recibid[oa]|concedid[oa]|informad[oa]|escrit[oa]|firmad[oa]|si|o|os|as|um|uma|da|do|dos|das|em|foi|e|ha|obtid[oa]|recebid[oa]|assinad[oa]|sim|nao`,
  'هل|تم|على|علي|من|في|الي|عن|حصول|خطي|خطيه|كتابي|شفهي|شفوي|مسبق|مستنير|نعم|لا|ممنوح',
);

/** Of an agreement, a permit or an authorisation that is the matter of an outcome. */
export const isMatter = match(
  String.raw`peace|ceasefire|trade|collective|framework|treaty|bilateral|labou?r|land|lands|mining|building|construction|work|residence|environmental|forest|logging|fishing|water|power|court|government|governmental|ministry|ministries|municipal\p{L}*|parliament\p{L}*|council|police|law|laws|bill|budget|policy|policies|demonstrations?|protest|assembly|rally|paix|foncier|fonciere|minier|miniere|collectif|collective|commercial|commerciale|gouvernement\p{L}*|ministere|loi|lois|tribunal|judiciaire|travail|sejour|construire|conduire|pouvoir|manifest\p{L}*|paz|colectivo|coletivo|minero|minera|tierra|tierras|terra|terras|gobierno|governo|ministerio|ley|leyes|lei|leis|judicial|poder|laboral|trabajo|trabalho|ambiental|construccion|construcao|medical|sexual|marriage|age|edad|idade|mariage|matrimonio|casamento|parties|access|acceso|acesso|acces|radio|licence|prisoners?|detainees?|hostages?|prisonniers?|prisonnieres?|detenus?|detenues?|otages?|pres[oa]s|detenid[oa]s|rehenes|refens|detid[oa]s`,
  'سلام|هدنه|ارض|اراضي|تعدين|بناء|حكومه|وزاره|قانون|محكمه|عمل|برلمان|جماعي|سجناء|معتقلين|اسري|رهائن',
);

/** What is told of a consent beside it: when, by whom, where the paper is. */
export const isTold = match(
  String.raw`date|dates|day|link|links|url|file|filename|attachment|upload|scan|fecha|lien|fichier|enlace|archivo|ligacao|arquivo|ficheiro|collector|collected|interviewer|enumerator|who|signature|firma|assinatura|comments?|notes?|remarks?|remarques?|comentarios?|observac\p{L}*|notas?`,
  'تاريخ|رابط|ملف|توقيع|ملاحظات',
);

/** What turns leave round, wherever it is in the header. */
export const REFUSED = match(
  String.raw`refus\p{L}*|withdr[ae]w\p{L}*|withheld|withhold\p{L}*|declin(?:e|ed|es)|objects?|objected|objections?|opposes?|opposed|opposition|revok\p{L}*|revoqu\p{L}*|revogad[oa]|den(?:y|ies|ied|ial)|retir(?:e|ee|ada?|ado|o|ou)|rechaz\p{L}*|recus\p{L}*|neg(?:o|ad[oa]|ou)|opone|opoe|oposi\p{L}*|lack|lacks|lacking|missing|absence|ausencia|manque|falta|forbid\p{L}*|forbad\p{L}*|prohib\p{L}*|proib\p{L}*|interdi\p{L}*|ban|banned|embargo\p{L}*`,
  'رفض|يرفض|ترفض|رفضت|سحب|انسحب|اعتراض|يعترض|منع|محظور|ممنوع|حظر|غياب',
);
/** And what does so before it. */
export const NOT = match(
  String.raw`not?|non|never|cannot|dont|doesnt|didnt|without|ne|pas|sans|sin|nao|sem|nunca|jamais|unauthori[sz]\p{L}*|nonconsen\p{L}*`,
  'لا|لم|لن|غير|بدون|دون|عدم|ليس|ليست',
);
/** With these both answers are named: “consent given or refused”. */
export const EITHER = new Set(['or', 'ou', 'o', 'او', 'vs', 'y/n']);

/** Who may give leave beside a source, or is asked for it. */
export const isGiver = match(
  String.raw`partners?|partenaires?|soci[oa]s?|parceir[oa]s?|parents?|padres|pais|guardians?|tut(?:eur|or)|agents?|organi[sz]ations?|organizacion(?:es)?|organizac(?:ao|oes)|communit(?:y|ies)|communaute|comunida(?:d|de)|women|woman|child|children|leader|they|he|she|her|his|him|their|them|il|elle|lui|leur|ella|el|ele|ela|seu|sua|su|sus|son|sa|ses|vous|you|usted|voce`,
  'شريك|شركاء|منظمه|والدين|هو|هي',
);

/** To hand on, as a verb: what is not only a thing. */
export const isSharingVerb = match(
  String.raw`shar(?:e|ed|ing|eable|able)|partag(?:er|ee?s?|eable)|compart(?:ir|id[oa]|irse|ible|ilhar|ilhad[oa]|ilhavel)|partilh(?:ar|ad[oa]|avel)|use|used|usar|usad[oa]|utilis(?:er|ee?s?)|utiliz(?:ar|ad[oa]|ed)|nombrar|nommer|nomear`,
  String.raw`استخدام\p{L}{0,2}|مشارك(?:ه|ته|تها)`,
);

/** What is around leave in a question or in the name of a survey's question, and says nothing of its own. */
export const isLink = match(
  String.raw`be|been|being|etre|ser|sea|seja|that|than|que|qu|it|its|us|me|i|on|nous|nos|notre|y|s|en|au|aux|ce|ou|give|say|says|said|dit|dio|dieron|da|dan|deu|deram|dao|donn(?:e|er|ez)|a|t|would|like|want|wants|wish|also|site|page|team|programme|program|programa|project|projet|projeto|proyecto|others?|outside|public|publique|publico|publica|group|leur|dans|avec|con|com|no|na|sobre|sur|about|yet|still|encore|ainda|aun|todavia|final|everyone|tenemos|tiene|tienen|tem|temos|avons|avez|ont|cuenta|only|and|with|they|use|go|ir|report|reports|anyone|tous|todos`,
  'قد|ان|بان|اخذ|نموذج|استماره|طلب|توقيع|لدينا|لديكم|به|بها|اعطي|اعطت|منح|اعطاء|كان|خارج|برنامج|موقع|انترنت',
);

/** What asks how, when or whom, and not whether. */
export const isOpenQuestion = match(
  'what|how|who|whom|whose|when|where|why|which|quoi|comment|qui|quand|pourquoi|combien|quels?|quelles?|cual|cuales|como|quien|quienes|cuando|donde|por|cuanto|qual|quais|quem|quando|onde|porque|quanto',
  'ما|ماذا|كيف|متي|اين|لماذا|كم',
);

/** What has been done; leave is asked for what may be. */
export const isDone = match(
  'was|were|been|had|already|deja|ya|ja|fue|fueron|foi|foram|sido|ete',
  'تم|تمت|سبق',
);

/** What begins a question without a sign of one. */
export const isAsking = match(
  'is|can|may|could|does|do|did|has|have|will|peut|est|puede|pode|podemos',
  'هل',
);

/** What is done so that nobody reads something. */
export const isHoldingBack = match(
  String.raw`exclu(?:de|ded|re|e|ir|id[oa])|hold|held|remov(?:e|ed|er|ido)|block(?:ed)?|keep|kept|hid(?:e|den)|suppress(?:ed)?|supprimer|omit(?:ted|ir)?|masquer|cach(?:er|ee?)|retirer|retirar|ocult(?:ar|o|a)|quitar|esconder|redact(?:ed)?`,
  'حذف|يحذف|اخفاء|استبعاد|يستبعد',
);

/** What several words say together, in the word that says it alone. */
const PHRASES: readonly (readonly [RegExp, string])[] = (
  [
    // Leave, as it is called in talk.
    [
      'green light|feu vert|luz verde|sinal verde|ضوء اخضر|go ahead|sign(?:ed)? off|thumbs up|vo ?bo',
      'okay',
    ],
    ['opt(?:ed)? in', 'permission'],
    ['opt(?:ed)? out', 'refused permission'],
    [
      'said no|dis(?:agree|agrees|agreed|agreement)|desacuerdo|desacordo|desaccord|en desacuerdo',
      'refused agree',
    ],
    ['visto bueno|(?:says?|said|dit|dijo|disse|diz|dice)(?: que)? (?:yes|oui|si|sim|نعم)', 'okay'],
    ['d accord|(?:de|em) (?:acuerdo|acordo)', 'agree'],
    // Papers by which it is given.
    [
      '(?:signed |model )release|release (?:form|signed|obtained|waiver)|termo assinado',
      'permission',
    ],
    ['on file', 'given'],
    ['tcle|موافقه مستنيره|الموافقه المستنيره', 'consent'],
    ['(?:image|photo|voice|picture|video) rights?', 'consent'],
    [
      '(?:rights?|droits?|derechos?|direitos?)(?: (?:a|al|d|de|du|of|to|do|da|l|the|la|le|su|use)){0,3} (?:images?|imagen|imagem|photos?|fotos?|voix|voz)',
      'consent',
    ],
    ['حق (?:في )?(?:ال)?صوره', 'consent'],
    ['(?:cession|cesion|cessao)(?: (?:de|des|los|os|d))? (?:droits|derechos|direitos)', 'consent'],
    // To publish, in several words.
    [
      '(?:mise?|mettre|poner|por|colocar)? ?(?:en ligne|en linea|em linha|en la web|en la red)',
      'online',
    ],
    [
      '(?:external|outside|externe|extern[oa]|public|publi(?:que|c[oa])) (?:audiences?|uses?|usage|uso|sharing|share|communication|utilisation|partage|diffusion|difusion)',
      'publish',
    ],
    [
      '(?:uses?|used|usage|uso|utilisation|shar(?:e|ed|ing)|partag(?:e|er)|diffusion|difusion|divulgacao|partilha)(?: (?:in|to|for|with|dans|a|au|en|em|al|the|l|le|os|los|les|our))* (?:externally|external|externe|extern[oa]|public(?:ly)?|publique|public[oa]|publications?|publicac(?:ion|ao|iones|oes)|outside)',
      'publish',
    ],
  ] as const
).map(([phrase, word]) => [new RegExp(`(?<![^ ])(?:${phrase})(?![^ ])`, 'gu'), ` ${word} `]);

/** The words of a header with each phrase as one word. */
export function joinPhrases(words: readonly string[]): string[] {
  let text = words.join(' ');
  for (const [phrase, word] of PHRASES) text = text.replaceAll(phrase, word);
  return text.split(' ').filter((word) => word !== '');
}

/** What people shorten in the names of columns: “pub_ok”, “Perm. to publish”. */
const SHORTENED =
  'publish permission consent authorisation authorization autorisation autorizacion autorizacao approved allowed clearance disclose diffusion difusion divulgacao dissemination respondent informant interviewee participant source website external'.split(
    ' ',
  );

/** A word that a short one begins, or the word itself. */
export function lengthen(word: string): string {
  if (word.length < 3 || word.length > 5 || word === 'autor') return word;
  return SHORTENED.find((each) => each.startsWith(word)) ?? word;
}
