import { asksToWait, KEPT_CLOSE, speaksOfDanger } from './asideSayings.ts';
import { listWords } from './cutWords.ts';
import { isEntrusted } from './entrusted.ts';
import {
  createKindReader,
  isAgreement,
  isConsent,
  isGiver,
  isPermission,
  isRecord,
  isSource,
  match,
  NOT,
  REFUSED,
} from './leaveWords.ts';
import { isMatterOfNote } from './judgeNote.ts';

/**
 * Whether a sentence of a column that is published nowhere may ask to hold its row back. There it is asked for no
 * more than a word of publishing or telling together with a no, a limit, a wait, a condition or a wish; a word of danger or of
 * secrecy; leave that is lacking; a circle of readers. By the beginnings of words, so that it takes far too much rather
 * than too little: somebody reads what is withheld and says so, and nobody would have read what is published. What public
 * bodies did is left out, where nobody of the outcome is in the sentence. The texts of an outcome are
 * judged by `holdsBack`.
 */
export function mayHoldBack(sentence: string, isQuestion = false): boolean {
  if (NOT_NOW.test(sentence) || isEntrusted(sentence)) return true;
  const words = listWords(sentence.replace(PLAIN_YES, '').replaceAll(DENIED, ' '));
  const joined = words.join(' ');
  if (KEPT_CLOSE.test(joined) || speaksOfDanger(joined) || asksToWait(joined)) return true;
  const kinds = words.map(getKinds);
  const has = (kind: Kind): boolean => kinds.some((each) => each.has(kind));
  const isOwn = has('own');
  if (isToldOfOthers(words, kinds, isOwn)) return false;
  const isRefused = has('no') || has('ban');
  const isWished = isRefused || has('wish');
  if (has('publish') && (isQuestion || isWished || has('condition'))) return true;
  if (has('tell') && isOwn && isWished) return true;
  if (kinds.slice(0, NEAR).some((each) => each.has('delay')) && !has('matter')) return true;
  if (has('will') && isRefused) return true;
  if (has('alter') || (has('name') && has('change'))) return true;
  if (isRefused && isToBeTold(kinds, isOwn || !has('detail'))) return true;
  if (has('leave') && (isRefused || has('lack'))) return true;
  const isAbout = (kind: Kind): boolean =>
    kinds.some((each, at) => each.has(kind) && (isOwn || !isOfTopic(kinds, at)));
  if (isAbout('danger')) return true;
  if (isAbout('secret') && (isOwn || isWished || has('open') || words.length <= FEW)) return true;
  if (has('circle') && words.length <= SEVERAL && has('limit')) return true;
  if (isAbout('inside') && words.length <= FEW) return true;
  if (has('take') && has('down') && (isOwn || isWished)) return true;
  if (has('away') && (isOwn || isWished)) return true;
  if (has('store') && has('limit') && !has('matter') && words.length <= FEW) return true;
  if (has('later') && kinds.slice(0, NEAR).some((each) => each.has('discuss')))
    return !has('matter');
  return has('back') && (isOwn || has('wish'));
}

/** “Not yet”, “Pas tout de suite”, with nothing else. */
const NOT_NOW =
  /^(?:not?|pas|nao|ainda|todavia|aun|ليس) (?:(?:for|tout|de|por|por el) ){0,2}(?:yet|now|suite|encore|maintenant|todavia|aun|ahora|ainda|agora|nao|no|الان|بعد)[ .!]*$/u;
/** “Yes, it may be published”. */
const PLAIN_YES = /^(?:yes|si|sim|oui|نعم)\s*[,،]/u;
/** What is said to be no secret is none. */
const DENIED =
  /(?<![\p{L}\p{N}])(?:not(?: \S+)?|no longer|nothing|rien de|nada|no (?:es|son)|nao e|pas|غير|ليس|ليست|لا شيء) (?:confiden\p{L}*|secret\p{L}*|sensi\p{L}*|سري\p{L}*|حساس\p{L}*)(?: (?:any more|anymore|any longer))?|(?:no|low) risk|risk: (?:no|none|low)|sensitive to(?= the| women| gender)/gu;

const FEW = 4;
const SEVERAL = 12;
/** Among so many words at its beginning is who does it. */
const BEGINNING = 4;
/** So far from a word may be what turns it. */
const NEAR = 3;

/** “The court lifted the ban on publication”, and not “The police must not see it published”. */
function isToldOfOthers(
  words: readonly string[],
  kinds: readonly ReadonlySet<Kind>[],
  isOwn: boolean,
): boolean {
  if (isOwn || kinds.some((each) => each.has('open'))) return false;
  const at = kinds.findIndex((each) => each.has('matter'));
  if (at === -1 || at >= BEGINNING) return false;
  if (kinds.slice(0, at).some((each) => TELLING.some((kind) => each.has(kind)))) return false;
  if (words.some((word, index) => NOT(word) && words[index + 1] === 'to')) return false;
  // “Report not for the website” is about the report of the row.
  return !isPaper(words[at] ?? '') || kinds.some((each) => each.has('past'));
}

const TELLING: readonly Kind[] = ['publish', 'tell', 'no', 'ban', 'wish', 'condition', 'secret'];
const isPaper = match(
  'reports?|lists?|minutes|maps?|findings|rapports?|listes?|informes?|listas?|relatorios?',
  'تقرير|قائمه',
);

/** Whether what tells is refused near to it. */
function isToBeTold(kinds: readonly ReadonlySet<Kind>[], isAsked: boolean): boolean {
  return (
    isAsked &&
    kinds.some(
      (each, at) =>
        each.has('tell') &&
        kinds
          .slice(Math.max(0, at - NEAR), at + NEAR)
          .some((near) => near !== each && (near.has('no') || near.has('ban'))),
    )
  );
}

/** “Gender sensitive”, “secret ballot”, “internal meeting”. */
function isOfTopic(kinds: readonly ReadonlySet<Kind>[], at: number): boolean {
  return kinds
    .slice(Math.max(0, at - 2), at + 3)
    .some((each) => each.has('matter') || each.has('topic'));
}

type Kind =
  | 'publish'
  | 'tell'
  | 'no'
  | 'ban'
  | 'condition'
  | 'wish'
  | 'open'
  | 'danger'
  | 'secret'
  | 'leave'
  | 'lack'
  | 'delay'
  | 'will'
  | 'alter'
  | 'name'
  | 'change'
  | 'circle'
  | 'limit'
  | 'inside'
  | 'back'
  | 'own'
  | 'take'
  | 'down'
  | 'away'
  | 'store'
  | 'discuss'
  | 'later'
  | 'detail'
  | 'topic'
  | 'past'
  | 'matter';

/** Arabic words by what is in them. */
const within = (stems: string): ((word: string) => boolean) => {
  const pattern = new RegExp(stems, 'u');
  return (word) => pattern.test(word);
};

const KINDS: readonly (readonly [Kind, (word: string) => boolean])[] = [
  [
    'publish',
    match(
      String.raw`publi\p{L}*|unpubli\p{L}*|post(?:s|ed|ing|ear|eado)?|upload\p{L}*|web\p{L}*|sites?|sitios?|internet|online|atlas|portal|facebook|disclos\p{L}*|reveal\p{L}*|releas\p{L}*|circul(?:at\p{L}*|ar|en?|er)|disseminat\p{L}*|shar(?:e|ed|es|ing|eable|able)|broadcast\p{L}*|quot(?:e|ed|es|ing|able)|diffus\p{L}*|divulg\p{L}*|partag\p{L}*|affich(?:er|ee?s?|ez)|ligne|linea|linha|ebruit\p{L}*|compart\p{L}*|partilh\p{L}*|difun\p{L}*|difus\p{L}*|disemin\p{L}*|subir\p{L}*|suban?|pagina|visib\p{L}*|visiv\p{L}*|outsiders?|exten?rn\p{L}*|expos\p{L}*|expon\p{L}*|exterieur\p{L}*|brochures?|brochuras?|leaflets?|flyers?|newsletters?|folletos?|folhetos?|depliants?|plaquettes?|boletin(?:es)?|boletim|boletins`,
    ),
  ],
  [
    'publish',
    within(
      'نشر|تداول|موقع|انترنت|علن|مشارك|[تني]شارك|تعميم|عمم|افصاح|فصح|افشا|توزيع|توزع|اعلام|ترفع|نرفع|ارفع|كتيب|مطويه',
    ),
  ],
  [
    'tell',
    match(
      String.raw`use|used|using|usage|nam(?:e|ed|es|ing)|mention\p{L}*|identif\p{L}*|tell|told|known|knows?|show|shown|showing|put|go|goes|appear\p{L}*|display\p{L}*|print(?:ed)?|outside|press|media|attribut\p{L}*|talk\p{L}*|speak\p{L}*|spread|noise|going|gets?|got|parl(?:er|e|ez|ons)|bruit|habl(?:ar|en|e)|falar|falem|enter(?:e|en)|include[ds]?|montr\p{L}*|mettre|mise?|apparai\p{L}*|parai\p{L}*|figur\p{L}*|cit(?:e|er|ee?s?|ed|ing|ar|ado|ada|en)|nomm\p{L}*|revel\p{L}*|dire|sache\p{L}*|savoir|connue?s?|utilis\p{L}*|utiliz\p{L}*|sort(?:ir|e)|transm\p{L}*|communiqu\p{L}*|repand\p{L}*|mostr\p{L}*|muestr\p{L}*|aparec\p{L}*|aparezc\p{L}*|sal(?:ir|ga)|saiam?|sair|sepan?|sab(?:e|en|em|er|ra|ran)|sait|savent|saiba\p{L}*|contar\p{L}*|cuenten?|nombr\p{L}*|nome\p{L}*|mencion\p{L}*|us(?:ar\p{L}*|en|emos|ado|ada)|fuera|fora|pon(?:er|gan?)|colocar|coloquem?|prensa|imprensa|presse|page|pages`,
    ),
  ],
  [
    'tell',
    within(
      'ذكر|عرض|كشف|استخدا|ستخدم|خارج|يخرج|تخرج|غادر|يعرف|تعرف|^[يت]علم|وضع|تضع|خبر|ظهر|ظهور|تحدث|اقتباس|قتبس|اعلان',
    ),
  ],
  ['no', (word) => NOT(word)],
  [
    'no',
    match(
      String.raw`nor|nothing|nobody|no-one|none|neither|rien|nada|ni|nem|don|doesn|didn|won|isn|mustn|shouldn|wouldn|can't|aucune?|nenhum\p{L}*|ningun\p{L}*|tampoco|avoid\p{L}*|evit\p{L}*|against|contre|contra`,
      'ما|مش|مو|بلا|الا|دون',
    ),
  ],
  ['ban', (word) => REFUSED(word)],
  [
    'ban',
    match(
      String.raw`off|out|stop\p{L}*|keep\p{L}*|kept|stays?|remain\p{L}*|remov\p{L}*|delet\p{L}*|exclu\p{L}*|omit\p{L}*|skip\p{L}*|hide|hidden|hold(?:ing|s)?|suspend\p{L}*|suspens\p{L}*|restrict\p{L}*|restrein\p{L}*|restring\p{L}*|restrit\p{L}*|limit\p{L}*|reserv\p{L}*|block\p{L}*|postpon\p{L}*|delay\p{L}*|report(?:er|ee)|quit(?:ar\p{L}*|en|emos|em)|supprim\p{L}*|suprim\p{L}*|elimin\p{L}*|borr(?:ar\p{L}*|en)|apag(?:ar|uem)|ocult\p{L}*|masqu\p{L}*|cach(?:er|ee?s?|ez)|retir\p{L}*|garder|gardez|rester?|conserv\p{L}*|manten\p{L}*|mantid\p{L}*|manter|guard\p{L}*|qued\p{L}*|fi(?:car|que|ca)|aplaz\p{L}*|adia\p{L}*`,
    ),
  ],
  [
    'ban',
    within(
      'ممنوع|منع|محظور|حظر|رفض|سحب|حذف|مؤجل|موجل|تاجيل|اجل|معلق|تعليق|محدود|حصر|محصور|مقيد|^(?:و)?خاص|يبق|ابق|حفظ|اخف|خفي',
    ),
  ],
  [
    'limit',
    match(
      String.raw`only|just|reserv\p{L}*|restrict\p{L}*|restrein\p{L}*|restring\p{L}*|restrit\p{L}*|limit\p{L}*|keep|gard(?:er|ez)|guard(?:ar|e)|manten\p{L}*|manter|qued(?:ar|e)|exclusi\p{L}*|seulement|uniquement|solo|solamente|unicamente|apenas|somente|so|not?|ne|nao|nada|rest(?:e|er)|stays?|fica|fique|ficar`,
      'فقط|حصرا',
    ),
  ],
  ['limit', within('محدود|محصور|حصر|مقيد|^(?:و)?خاص|يبق|ابق|حفظ')],
  [
    'condition',
    match(
      String.raw`only|just|until|till|before|after|once|when|if|unless|provided|pending|wait\p{L}*|await\p{L}*|later|yet|still|first|confirm(?:er|ar|ation)?|check|verif(?:y|ier|iez|icar)|consult(?:er|ez|ar|e)?|ask|anony\p{L}*|anoni\p{L}*|care\p{L}*|caution|maybe|perhaps|tbc|embargo\p{L}*|needs?|require[sd]?|seulement|uniquement|exclusivement|avant|apres|jusqu\p{L}*|attente|attend\p{L}*|encore|plus|d'abord|abord|demand\p{L}*|valid(?:er|ez|ar|ate)|prudence|attention|solo|solamente|unicamente|exclusiv\p{L}*|apenas|somente|so|hasta|ate|antes|despues|depois|cuando|quando|esper\p{L}*|aguard\p{L}*|pendiente\p{L}*|pendente\p{L}*|falta\p{L}*|todavia|aun|ainda|primero|primeiro|preguntar|perguntar|cuidado|ojo|cautela|si`,
      'فقط|بعد|قبل|حتي|حين|اذا|شرط|بشرط|انتظار|بانتظار|ننتظر|حصرا|استشاره|سوال|تاكد|تاكيد|مراجعه|لاحقا|عند|اذن',
    ),
  ],
  [
    'wish',
    match(
      String.raw`ask(?:s|ed|ing)?|request\p{L}*|want\p{L}*|wish\p{L}*|prefer\p{L}*|rather|better|would|recommend\p{L}*|suggest\p{L}*|demand\p{L}*|begg\p{L}*|insist\p{L}*|like|veut|voul\p{L}*|voudr\p{L}*|souhait\p{L}*|mieux|pid(?:e|en|io|ieron)|ped(?:e|em|iu|iram|ido|ida)|quier\p{L}*|quer(?:ia|ian|emos|em|er)?|dese\p{L}*|mejor|melhor|recom\p{L}*|prefier\p{L}*|rog\p{L}*|convien\p{L}*|convem`,
      'طلب|طلبت|طلبوا|يطلب|تطلب|رغب|يرغب|يفضل|تفضل|يريد|تريد|يريدون|نريد|بدنا|بده|بدها|افضل|يرجي|رجاء|نرجو',
    ),
  ],
  [
    'open',
    match(
      String.raw`must|should|would|could|may|might|if|unless|until|please|pls|kindly|before|embargo|cannot|doit|devr\p{L}*|peut|pourr\p{L}*|faut|svp|merci|avant|deb(?:e|en|eria)|dev(?:e|em|eria)|favor|antes|si|hasta`,
      'يجب|يرجي|رجاء|قبل|اذا|حتي|قد|ربما',
    ),
  ],
  [
    'danger',
    match(
      String.raw`sensitiv\p{L}*|sensib(?:le|les|ilidad|ilite)|sensive\p{L}*|sensivei\p{L}*|delicate|delicad\p{L}*|delicate?s?|danger\p{L}*|endanger\p{L}*|peligr\p{L}*|perig\p{L}*|risk\p{L}*|risqu\p{L}*|riesg\p{L}*|risco\p{L}*|arriesg\p{L}*|arrisc\p{L}*|threat\p{L}*|menac\p{L}*|amenaz\p{L}*|ameac\p{L}*|repris\p{L}*|represal\p{L}*|represail\p{L}*|retaliat\p{L}*|reveng\p{L}*|vengan\p{L}*|secret(?:o|a|e|s|ly|ement)?|segredo|sigilo\p{L}*|vulnerab\p{L}*|careful\p{L}*|caution|prudence|cuidado|cautela|explosiv\p{L}*`,
    ),
  ],
  ['danger', within('خطر|خطير|حساس|انتقام|تهديد|مهدد|كتمان|^(?:ال)?سري(?:ه|ا)?$')],
  [
    'secret',
    match(
      String.raw`private\p{L}*|privacy|privee?s?|privad[oa]s?|discre\p{L}*|anonym\p{L}*|anonim\p{L}*|unnamed|quiet|protect\p{L}*|proteg\p{L}*|proteccion|protecao|safe\p{L}*|secur\p{L}*|segur\p{L}*|fears?|afraid|scared|craint|craign\p{L}*|crainte|peur|tem(?:e|en|em|or)|miedo|medo|recei(?:a|am|o)|lose|losing|perdre|perder|trouble|harm\p{L}*|hiding|arrest\p{L}*|jail\p{L}*|fired|persecut\p{L}*|arret(?:er|ee?s?)|detenid\p{L}*|silen\p{L}*|callar(?:se|nos)?|callad[oa]s?|calar|calad[oa]s?|taire|tais(?:e|ent|ons)|escondid[oa]s?|cachee?s?`,
    ),
  ],
  ['secret', within('مجهول|خوف|خاف|خائف|خايف|اعتق|عتقل|صمت|سكوت|تخشي|يخشي|سلامه|امني|حمايه|خصوصي')],
  ['leave', (word) => isConsent(word) || isPermission(word) || isAgreement(word)],
  [
    'leave',
    match(
      String.raw`clear(?:ed|ance)|agreed?|accepte?[ds]?|okay|ok|sign|signed|signature|signoff|signee?|signer|firm(?:a|o|ado|ada|ar)|assin\p{L}*|lawyers?|avocate?|abogad[oa]|advogad[oa]|acuerdo|acordo|accord|aprob\p{L}*|aprov\p{L}*|approuv\p{L}*|approv\p{L}*|valid\p{L}*|autoris\p{L}*|autoriz\p{L}*`,
      'موافقه|توقيع|وافق|يوافق|توافق|وافقت|اذن|اذنه|اذنها',
    ),
  ],
  [
    'lack',
    match(
      String.raw`pending|wait\p{L}*|await\p{L}*|need\p{L}*|missing|lack\p{L}*|yet|still|confirm(?:er|ar|ation)?|tbc|only|provided|unless|if|attente|attend\p{L}*|manque\p{L}*|falta\p{L}*|encore|pendiente\p{L}*|pendente\p{L}*|esper\p{L}*|aguard\p{L}*|todavia|aun|ainda|solo`,
      'انتظار|بانتظار|ننتظر|ينقص|تنقص|بحاجه|تحتاج|يحتاج|بعد|شرط|بشرط',
    ),
  ],
  [
    'delay',
    match(
      String.raw`wait\p{L}*|await\p{L}*|hold|park|postpon\p{L}*|delay\p{L}*|later|attend(?:re|ez|ons)|attente|esper(?:ar|a|en|emos)|aguard(?:ar|a|em)`,
      'انتظار|انتظر|ننتظر|بانتظار|لاحقا',
    ),
  ],
  [
    'will',
    match(
      String.raw`want\p{L}*|wish\p{L}*|agree\p{L}*|happy|comfortable|willing|sure|veut|veulent|voul\p{L}*|souhait\p{L}*|accepte?|quier\p{L}*|quis\p{L}*|acept\p{L}*|quer|querem|aceit\p{L}*`,
      'يريد|تريد|يريدون|يرغب|ترغب|بده|بدها|بدنا|يقبل|تقبل',
    ),
  ],
  [
    'alter',
    match(
      String.raw`blur\p{L}*|pixel\p{L}*|flout\p{L}*|pseudonym\p{L}*|seudonim\p{L}*|disguis\p{L}*|difumin\p{L}*|desfoc\p{L}*|hesit\p{L}*|dud(?:a|an)`,
    ),
  ],
  ['name', match('names?|noms?|nombres?|nomes?', String.raw`اسم|اسما\p{L}*`)],
  [
    'change',
    match(
      String.raw`chang\p{L}*|alter\p{L}*|cambi\p{L}*|mud(?:ar|e|em)|modifi\p{L}*|sans|without|sin|sem`,
      'تغيير|تغير|غير|بدون|دون|بلا',
    ),
  ],
  [
    'circle',
    match(
      String.raw`team|staff|office|donors?|headquarters?|hq|consortium|coordination|management|internal\p{L}*|interne?s?|intern[oa]s?|us|ourselves|nous|nosotr[oa]s|nos|bailleurs?|siege|equipe|equipo|equipa|oficina|escritorio|sede|financia\p{L}*|donantes?|doador\p{L}*|coordinacion|coordenacao|partners?|partenaires?|soci[oa]s|parceir[oa]s|programme|programa`,
    ),
  ],
  ['circle', within('^لنا$|فريق|مانح|داخلي|مكتب|مقر|شركاء?|بيننا|ممول')],
  ['inside', match(String.raw`internal\p{L}*|interne?s?|intern[oa]s?`)],
  ['inside', within('داخلي|^(?:و)?خاص(?:ه)?$')],
  [
    'back',
    match(
      String.raw`withdr\p{L}*|retract\p{L}*|regret\p{L}*|repent\p{L}*|arrepent\p{L}*|arrepint\p{L}*|desist\p{L}*|remov\p{L}*|delet\p{L}*|quit(?:ar\p{L}*|en|emos|em)|retir\p{L}*|supprim\p{L}*|suprim\p{L}*|elimin(?:ar\p{L}*|en?|emos)|borr(?:ar\p{L}*|en?|emos)|apag(?:ar\p{L}*|uem|uemos)|effac(?:er|ez|ee?s?)|eras(?:e|ed|ing)|revok\p{L}*|changed|cambio|mudou`,
    ),
  ],
  ['back', within('سحب|تراجع|ندم|حذف|ازاله|محو|شطب')],
  ['take', match('take|takes|taken|taking|pull|pulled|bring|brought')],
  ['down', match('down')],
  [
    'away',
    match(
      'disappear|vanish|shadows?|forget|forgotten|disparaitre|disparaiss(?:e|ent)|ombre|oubli(?:er|e|ez|ee?s?)|desaparezcan?|desaparecer|desaparecam?|sombras?|olvid(?:ar|en?|emos)|esquec(?:er|am?)',
      'ظل|تختفي|يختفي|ننسي|ينسي',
    ),
  ],
  [
    'store',
    match(
      'archives?|archivos?|arquivos?|files?|dossiers?|drawer|tiroir|cajon|gaveta',
      'ارشيف|ملف|ملفات',
    ),
  ],
  [
    'discuss',
    match(
      'discuss|talk|speak|consult|see|decide|discuter|discutons|parler|parlons|voir|verra|verrons|decider|discutir|discutamos|hablar|hablemos|hablarlo|vemos|veremos|ver|decidir|falar|falemos|conversar|veremos',
      'نناقش|نناقشه|نناقشها|نتحدث|سنري|نري|نقرر',
    ),
  ],
  [
    'later',
    match(
      'later|first|before|tard|avant|abord|despues|luego|antes|primero|adelante|depois|primeiro',
      'لاحقا|اولا|قبل|بعدين',
    ),
  ],
  ['own', (word) => (isSource(word) || isGiver(word)) && !isArticle(word)],
  [
    'own',
    match(
      String.raw`we|us|our|i|me|my|nous|notre|nosotr[oa]s|nos|nuestr\p{L}*|senora?|dona|dame|lady|this|it|these|case|stor(?:y|ies)|record|entry|outcome|info|information\p{L}*|ceci|cela|ca|recit|histoire|fiche|donnees|esto|historia|caso|relato|resultado|informacion|dato|isto|informacao|dados`,
      'هذا|هذه|هالقصه|قصه|معلومه|معلومات|نتيجه|محصله|بيانات',
    ),
  ],
  ['own', (word) => isRecord(word) && !isArticle(word)],
  [
    'detail',
    match(
      'dates?|years?|months?|days?|numbers?|figures?|amounts?|places?|exact|exactly|spelling|annee|mois|jour|lieu|montant|nombre|numero|fecha|ano|mes|dia|lugar|cantidad|monto|exacta|data|local|quantia|exata|valor',
      'تاريخ|سنه|عدد|مكان|رقم',
    ),
  ],
  [
    'topic',
    match(
      'ballots?|topics?|issues?|subjects?|votes?|votos?|scrutin|gender|genero|conflict|climate|zones?|zonas?|sector|equipment|companies|company|actors?|helplines?|hotlines?|workshops?|atelier|taller',
      'خط|شكل|اقتراع|تصويت|اجتماع',
    ),
  ],
  ['past', match('was|were|had|has|have|been|a|ont|ete|fue|fueron|foi|foram|ha|han', 'تم|تمت|كان')],
  ['matter', isMatterOfNote],
];

/** What is in front of any noun. */
const isArticle = match('the|el|son|sa|ses|sus?|seu|sua|statements?|it|este|esta|ce|cette?');

const getKinds = createKindReader(KINDS);
