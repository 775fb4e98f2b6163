import { CLOSED, CLOSED_AR, AUDIENCE_WORDS, isForAll, judgeAudience } from './audience.ts';
import { listWords } from './cutWords.ts';
import { isConsent, isNo, isYes } from './flag.ts';
import { isDegree } from './holdsLevels.ts';
import { foldText } from '../text/fold.ts';
import { fold } from '../text/foldings.ts';
import { remember } from '../text/remember.ts';
import { isLeaveAlone, judgeLeave, withoutAnswers } from './leaveHeaders.ts';
import { asksForLevels, isOfTest, isPassed, mayAskForLevels, TEST_WORDS } from './levelHeaders.ts';
import { asksToHold, awaitsDay, HOLDING_WORDS } from './holdHeaders.ts';
import { isSecretWord } from './secretWords.ts';
import { isSecrecy, SHORT, wordSet } from './statementWords.ts';

/**
 * Headers that ask for secrecy, or for leave to publish, in other words than those of a flag:
 * “Sensitive?”, “Can this be shared publicly?”. They are known whole and by closed lists alone, so that
 * “Gender sensitive”, “Public authority” and “Shared learning” are none of them.
 */
export type Asking = 'secrecy' | 'leave' | 'unclear' | 'readers' | 'circle' | 'audience' | MayAsk;

/**
 * What may ask and may as well be about what happened or about whom: `offer` for leave (“Public”), so that only a
 * plain no says something, `seclusion` for secrecy (“Private”), so that only a plain yes does, `levels` for how far an
 * outcome is to be kept back (“Riesgo para la fuente”), so that a plain yes and a level do, `test` for whether it does no
 * harm, so that only what says that it was passed does nothing.
 */
type MayAsk = 'offer' | 'seclusion' | 'levels' | 'test';

/** Words that say nothing of their own around the others. */
const AROUND = wordSet(
  'is are be it this these the a an that of for from to in on with and or we i you our your as level degree flag status field column check please only',
  'outcome outcomes highly politically very potentially contain contains contient contiene contem rating يحتوي تحتوي على statement story record case change information info data content result text entry page site web website online internet',
  'est sont etre ce cet cette ces c il elle le la les l un une de des du d en au aux avec pour par on nous vous que ou et sur niveau degre seulement elles ils',
  'resultat resultats changement enonce recit fiche cas information donnee donnees contenu texte ligne reseau',
  'es son ser sea este esta estos esto el los las un una de del en con para por se y o lo nivel grado solo solamente',
  'resultado resultados cambio declaracion historia registro caso informacion dato datos contenido texto linea',
  'e sao ser seja este esta isto o os a as um uma do da no na com para por se ou nivel grau apenas',
  'mudanca declaracao historia registo registro caso informacao dado dados conteudo texto linha',
  'هل هذا هذه هو هي من في على الي الى عن مع او النتيجه نتيجه التغيير البيان القصه معلومات المعلومات بيانات البيانات مستوي مستوى درجه الموقع الانترنت',
);

/** What does so only in a question: without one it is the kind of an actor or of a meeting. */
const SECRET_IN_QUESTION = wordSet(
  'private internal anonymous anonymise anonymize',
  'prive privee interne anonyme privado privada interno interna anonimo anonima anonimizar',
  'سريه خاص خاصه داخلي مجهول',
);

/** What does so only with a word for “level”: alone it is what a programme works on. */
const SECRET_AS_LEVEL = wordSet(
  'access visibility dissemination distribution disclosure diffusion acces visibilite acceso difusion visibilidad acesso difusao visibilidade الوصول النشر',
);
const LEVELS = wordSet('level niveau nivel مستوي مستوى درجه');

/** What asks for leave to publish, where everything else in the header says nothing more. */
const PUBLISH = wordSet(
  'quote quoted quoting citation citer cite citee cites citees citar citado citada citarse citacao citacion release released releasing',
  'compartirse publicarse difundirse divulgarse partilhar اقتباس الاقتباس اقتباسه اقتباسها للاقتباس للمشاركه للمشاركة',
  'publish published publishing publishable publication public publicly share shared sharing shareable disclose disclosed disclosure release released',
  'publier publie publiee publiable publication public publique publiquement diffuser diffuse diffusee diffusable diffusion partager partage partagee partageable divulguer divulgue divulguee',
  'publicar publicado publicada publicable publicacion publico publica publicamente compartir compartido compartida difundir difundido difundida divulgar divulgado divulgada difusion',
  'publicar publicado publicada publicavel publicacao publico publica publicamente partilhar partilhado partilhada compartilhar compartilhado divulgar divulgado divulgada divulgacao',
  'نشر نشره نشرها النشر للنشر ينشر تنشر مشاركه مشاركته مشاركتها علنا علني للعلن',
);

/** Whether somebody may. */
const MAY = wordSet(
  'can could may might ok okay allowed allow permission permitted authorised authorized authorisation authorization consent approve approved approval authorise authorises authorize authorizes agree agrees allows permit permits clear cleared clearance safe suitable',
  'peut peuvent pouvons peutil peutelle puis accord autorisation autorise autorisee autorises autorisez autorisent accepte acceptez acceptent permission permis',
  'autoriza autorizan autorizas acepta aceptan permite permiten consiente puede pueden podemos autorizacion autorizado autorizada permiso permitido consentimiento acuerdo',
  'autoriza autorizam aceita aceitam permite permitem consente pode podem podemos autorizacao autorizado autorizada permissao permitido consentimento acordo',
  'توافق يوافق توافقون تسمح يمكن يجوز يسمح مسموح الموافقه موافقه اذن تصريح',
);

/** Whole words that ask by themselves. */
const ASKS_ALONE = wordSet(
  'quotable citable releasable citavel compartible compartilhavel partilhavel divulgable divulgavel',
  'publish publier publicar للنشر للمشاركه للمشاركة للاقتباس',
  'publishable shareable publiable diffusable partageable publicable publicavel',
  'consent consentement consentimiento consentimento согласие ridhaa',
);

/** Before what may be done with an outcome, it asks whether it may: “For publication”, “À publier”, “قابل للنشر”. */
const MEANT_FOR = wordSet('for to pour para قابل قابله قابلة');

/** Where, or to whom, an outcome is shown. */
const SHOWN_ON = wordSet('website web online internet site sitio reseau rede الموقع الانترنت');
const SHOW = wordSet(
  'يعرض تعرض عرض يظهر تظهر نعرض show shown display displayed post posted put montrer afficher mostrar exibir',
);

/** What may ask for leave beside the words of publishing, where nothing else is in the header. */
const MAY_OFFER = wordSet(
  'open external externally share sharing cleared pub ouvert externe externo abierto aberto عام عامه عامة',
);

const SAFE = wordSet('safe');

/** What may ask for secrecy, where nothing else is in the header. */
const MAY_SECLUDE = wordSet(
  'private hide hidden exclude excluded prive privee masquer masque cache cachee exclure exclu privado privada ocultar',
  'delicate delicat delicado delicada delicados discreet discret discreto discreta حرج',
  'suppress suppressed redact redacted withhold withheld remove removed omit omitted oculto oculta excluir excluido excluida esconder خاص خاصه خاصة مخفي',
);

/** What a header of secrecy may say without withholding, beside a plain no. */
const HARMLESS = wordSet(
  'verylow lowrisk norisk notsensitive noneidentified',
  'low none public open all everyone unrestricted faible basse aucune publique ouvert tous bajo baja ninguna publico publica abierto todos baixo baixa nenhuma aberto منخفض عام مفتوح',
);

/** What is for the office alone. */
const FOR_OFFICE = wordSet('internal interne interna interno داخلي الداخلي');
const ONLY = wordSet('only uniquement seulement solo solamente apenas somente فقط');
const USE = wordSet(
  'only use used uso usage uniquement seulement solo apenas استخدام للاستخدام فقط',
);

/** What may happen to somebody; a question about nothing else asks whether it may. */
const DANGER = wordSet(
  'security safety protection risk risks concern concerns reprisal reprisals harm danger',
  'securite risque risques seguridad riesgo riesgos seguranca risco riscos امني امنيه مخاطر خطر',
);

/** What a question names that is about a change rather than about its record. */
const THINGS = wordSet(
  'statement record information info data content result text page change story case information donnee donnees resultat changement datos informacion resultado cambio informacao dados mudanca',
);

/** A word that asks without a sign of a question, in the names of survey tools (`is_public`). */
const BEGINS_QUESTION = wordSet('is can may est peut es puede pode هل');

/** Headers of who may read an outcome: only what plainly says that everybody may leaves it open. */
const READERS = wordSet(
  'audience audiences readership dissemination disclosure visibility diffusion divulgation visibilite difusion divulgacion visibilidad difusao divulgacao visibilidade النشر التداول تداول',
);
/** What may be beside them. */
const BESIDE_READERS = wordSet(
  'code codes codigo codigos couleur couleurs color colour colours colores cor cores رمز لون external externe externa externo public publique publico publica',
);
/** Headers of who may see something, or of something else; only a value that plainly shuts readers out counts. */
const AUDIENCE = wordSet(
  'access distribution circulation classification classement acces acceso clasificacion circulacion acesso classificacao circulacao الوصول تصنيف تعميم التعميم',
);
/** “Internet access” is what somebody has. */
const ACCESS = wordSet('access acces acceso acesso وصول الوصول');
const NET = wordSet('internet الانترنت للانترنت');
const SHUT_OUT = wordSet(
  'internal internalonly internaluse restricted private confidential secret closed staffonly officeonly interne restreint prive confidentiel interno restringido privado confidencial restrito داخلي سري مقيد خاص',
);

/** A header that is longer asks more than one of these. */
const MAX_HEADER = 300;
/** All outcomes have the same few headers. */
const MAX_KNOWN = 1000;

/** What nobody sees, as a byte order mark before the first header of a sheet. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * What the header of a column asks for. For leave it asks whatever else is in it (`judgeLeave`); for anything else,
 * if it asks for nothing else.
 */
export function readAsking(header: string): Asking | undefined {
  const asking = header.length > MAX_HEADER ? 'nothing' : judgeColumn(header);
  return asking === 'nothing' ? undefined : asking;
}

const judgeColumn = remember((header): Asking | 'nothing' => {
  const known = judgeHeader(header);
  if (known === 'secrecy' || known === 'seclusion') return known;
  // “With whom can we share this?”: no yes answers it.
  if (readAudience(header) === 'circle') return 'circle';
  const leave = judgeLeave(prepare(header).spaced);
  // An order is one without an answer, too: whoever reads statements knows it.
  if (leave === 'refusal') return isSecrecy(header) ? known : 'secrecy';
  if (leave === 'unclear') return 'unclear';
  if (known === 'leave' || leave === 'leave') return 'leave';
  return known === 'nothing' ? (leave ?? known) : known;
}, MAX_KNOWN);

/** Whether what is not answered withholds, too: leave has to be given. */
export function needsAnswer(header: string): boolean {
  const asking = readAsking(header);
  return asking === 'leave' || asking === 'unclear';
}

/** Whether a programme may say (`decides: false`) that a column is about something else: of secrecy it may not. */
export function mayBeOther(asking: Asking | undefined): boolean {
  return asking !== undefined && asking !== 'secrecy' && asking !== 'seclusion';
}

/** What a part of a text asks for before its answer, if it asks for one of these and for nothing else. */
export function readAskingText(text: string): Asking | undefined {
  const asking = text.length > MAX_HEADER ? 'nothing' : judgeHeader(text);
  return asking === 'nothing' ? undefined : asking;
}

/** A header as it is judged: its last part, and that with its words apart. */
function prepare(written: string): { header: string; own: string; spaced: string } {
  const header = written.replaceAll(UNSEEN, '');
  // The groups before the name of a survey's question say nothing.
  const last = header.split('/').at(-1)?.trim() ?? '';
  // “Section C/Is there any risk?”: a question below a name of several words, or of several words, is no answer that can be chosen.
  const isPath =
    /^[\w.-]+(?:\/[\w.-]+)+$/.test(header) || /\s.*\/[^/]*[?؟]|\/\s*\S+\s[^/]*[?؟]/u.test(header);
  const own = isPath ? last : header;
  const spaced = own.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|[_.]/gu, ' ').replace(/^\s*q\d+\s/i, '');
  return { header, own, spaced };
}

const judgeHeader = remember((written): Asking | 'nothing' => {
  if (mayAskLeave(written) && isLeaveAlone(prepare(written).spaced))
    return readAudience(written) ?? 'leave';
  const { text, isAnswered } = withoutAnswers(written);
  return holdsOther(text) ? 'nothing' : judgeClosely(text, isAnswered);
}, MAX_KNOWN);

/** Who may read, if a header asks nothing else. */
function readAudience(written: string): 'circle' | 'audience' | undefined {
  return judgeAudience(listWords(prepare(written).spaced).filter((word) => !/^\d+$/.test(word)));
}

/** Word for word, which takes long. `isAnswered`: whether the answers that may be given stood behind it. */
export function judgeClosely(written: string, isAnswered = false): Asking | 'nothing' {
  const { header, own } = prepare(written);
  // The answers in brackets say nothing.
  const { spaced } = prepare(own.replaceAll(/[([][^\])]*[\])]/g, ' '));
  const found = listWords(spaced).filter((word) => !/^\d+$/.test(word));
  const isQuestion = isAnswered || /[?؟]/.test(own) || BEGINS_QUESTION.has(found[0] ?? '');
  const telling = found.filter(
    (word) => (!AROUND.has(word) && !MEANT_FOR.has(word)) || MAY.has(word),
  );
  // “Conf. (Y/N)”
  if (isAnswered && telling.length === 1 && SHORT.has(telling[0] ?? '')) return 'secrecy';
  if (awaitsDay(found)) return 'secrecy';
  const audience = judgeAudience(found);
  if (audience !== undefined) return audience;
  if (isRefusal(telling, found, own) || asksToHold(found)) return 'seclusion';
  if (isMeantForReaders(telling, found)) return 'leave';
  if (telling.length === 0) return 'nothing';
  if (asksForSecrecy(telling, found, isQuestion)) return 'secrecy';
  if (asksForLeave(telling, found, isQuestion)) return 'leave';
  const isForReaders = telling.some((word) => READERS.has(word));
  if (isForReaders && telling.every((word) => READERS.has(word) || BESIDE_READERS.has(word)))
    return 'readers';
  const isOfNet =
    found.some((word) => NET.has(word)) &&
    telling.every((word) => NET.has(word) || ACCESS.has(word));
  if (telling.every((word) => AUDIENCE.has(word) || READERS.has(word)))
    return isOfNet ? 'nothing' : 'audience';
  if (namesAudiences(telling)) return 'audience';
  // An answer that can be chosen is called like its group: “actor/private”.
  const isChoice = (own !== header && !/[?؟]/.test(own)) || spaced.includes('/');
  if (isChoice) return telling.length > 1 && asksForLevels(telling) ? 'levels' : 'nothing';
  if (isOfTest(found)) return 'test';
  return findMayAsk(telling, found) ?? (asksForLevels(telling) ? 'levels' : 'nothing');
}

/** Every word that is in what asks, whatever it asks for, beside those of `isSecretWord`. */
const ASKING_WORDS: ReadonlySet<string> = new Set(
  [
    ...[AROUND, SECRET_IN_QUESTION, SECRET_AS_LEVEL, PUBLISH, MAY, ASKS_ALONE],
    ...[READERS, BESIDE_READERS, FOR_OFFICE, USE, ONLY, DANGER, AUDIENCE, THINGS, BEGINS_QUESTION],
    ...[MEANT_FOR, SHOWN_ON, SHOW, MAY_OFFER, MAY_SECLUDE, new Set(['no', 'on'])],
    ...[AUDIENCE_WORDS, HOLDING_WORDS, SHORT, TEST_WORDS],
  ].flatMap((words) => [...words]),
);

/** Words of plain letters and digits between what parts words whatever it is; and what opens a bracket. */
const PLAIN_WORDS = /(?<!\w|[^\t-\r -~])[a-z\d]{2,}(?!\w|[^\t-\r -~])|[([]/gi;
/** What may be no word, or another one: a number, the end of a number, the number of a question, words run together. */
const MAY_BE_OTHERWISE = /^\d|^[qQ]\d|[a-z][A-Z]/;

/**
 * Whether a header has a word that is in nothing that asks, so that it asks for nothing: nearly every text with a
 * colon after it does. It is said of words alone that folding leaves as they are, before any bracket and after the
 * last slash, so that it never says more than a closer look.
 */
export function holdsOther(header: string): boolean {
  // A slash between answers in brackets parts no groups.
  const plain = header.replaceAll(/[([][^\])]*[\])]/g, '(');
  for (const [word] of plain.slice(plain.lastIndexOf('/') + 1).matchAll(PLAIN_WORDS)) {
    if (word === '(' || word === '[') return false;
    if (MAY_BE_OTHERWISE.test(word)) continue;
    const folded = word.toLowerCase();
    const isKnown = ASKING_WORDS.has(folded) || isSecretWord(folded) || mayAskForLevels(folded);
    if (!isKnown) return true;
  }
  return false;
}

/** “No compartir”, which Portuguese “no” (“in the”) and “No. 3” are not. */
function isRefusal(telling: readonly string[], found: readonly string[], header: string): boolean {
  if (found[0] !== 'no' || /^\s*no\s*[.º°]/iu.test(header) || telling.length === 0) return false;
  return telling.every((word) => PUBLISH.has(word) || MAY.has(word));
}

/** “For publication”, “For the website”, “Show on website”. */
function isMeantForReaders(telling: readonly string[], found: readonly string[]): boolean {
  const isOnSite = found.some((word) => SHOWN_ON.has(word));
  if (telling.length > 0 && telling.every((word) => SHOW.has(word))) return isOnSite;
  if (!found.some((word) => MEANT_FOR.has(word) || (isOnSite && word === 'on'))) return false;
  if (found.some((word) => THINGS.has(word))) return false;
  if (telling.length === 0) return isOnSite;
  const isUse = telling.some((word) => USE.has(word) && !ONLY.has(word));
  return telling.every(
    (word) => PUBLISH.has(word) || (isUse && (USE.has(word) || MAY_OFFER.has(word))),
  );
}

/** “Public / internal”: for whom it is, by the names of both. */
function namesAudiences(telling: readonly string[]): boolean {
  return (
    telling.some((word) => PUBLISH.has(word)) &&
    telling.some((word) => SHUT_OUT.has(word)) &&
    telling.every((word) => PUBLISH.has(word) || SHUT_OUT.has(word))
  );
}

/** What every text that asks for leave has in it, as it is written. */
const MAY_ASK_LEAVE =
  /con[sc]ent|consient|anuencia|anuência|assent|asentim|permi|authori|autori|agree|accord|acuerdo|acordo|concord|approv|approb|aprob|aprov|allow|clear|release|publi|shar|ridhaa|соглас|[\u0600-\u06ff]/iu;

function mayAskLeave(text: string): boolean {
  return MAY_ASK_LEAVE.test(text);
}

function findMayAsk(telling: readonly string[], found: readonly string[]): MayAsk | undefined {
  if (found.some((word) => THINGS.has(word))) return undefined;
  if (telling.every((word) => MAY_SECLUDE.has(word))) return 'seclusion';
  const isOffering = (word: string): boolean => PUBLISH.has(word) || MAY_OFFER.has(word);
  const isOffer = telling.every((word) => isOffering(word) || MAY.has(word) || USE.has(word));
  // “Use” alone is none, and no more is “Approved”.
  // “Safe?” over yes and no: safe to show.
  const isOfSafety = telling.length === 1 && SAFE.has(telling[0] ?? '');
  return isOffer && (telling.some(isOffering) || isOfSafety) ? 'offer' : undefined;
}

function asksForSecrecy(
  telling: readonly string[],
  found: readonly string[],
  isQuestion: boolean,
): boolean {
  const areAll = (...lists: readonly ReadonlySet<string>[]): boolean =>
    telling.every((word) => lists.some((list) => list.has(word)));
  if (telling.every(isSecretWord)) return true;
  if (isQuestion && areAll(DANGER)) return true;
  if (isQuestion && telling.every((word) => isSecretWord(word) || SECRET_IN_QUESTION.has(word)))
    return true;
  if (areAll(FOR_OFFICE, USE) && found.some((word) => USE.has(word)))
    return telling.some((word) => FOR_OFFICE.has(word));
  return found.some((word) => LEVELS.has(word)) && areAll(SECRET_AS_LEVEL);
}

function asksForLeave(
  telling: readonly string[],
  found: readonly string[],
  isQuestion: boolean,
): boolean {
  const [only = ''] = telling;
  if (telling.length === 1 && ASKS_ALONE.has(only)) return true;
  const isAllAsking = telling.every((word) => PUBLISH.has(word) || MAY.has(word));
  if (!isAllAsking || !telling.some((word) => PUBLISH.has(word))) return false;
  if (telling.some((word) => MAY.has(word))) return true;
  // “Statement published?” is about what somebody did.
  return isQuestion && !found.some((word) => THINGS.has(word));
}

/** Whether a value under such a header leaves an outcome as open as it is: in doubt it does not. */
export function leavesOpen(asking: Asking, value: string): boolean {
  const plain = value.trim().replace(/[.!]+$/, '');
  const word = fold(plain, 'proof');
  const joined = word.replaceAll(' ', '');
  // Leave has to be given, by the same words as in a column of consent that has a name; what is not asked for need not be refused.
  if (asking === 'leave') return isConsent(value);
  if (asking === 'unclear') return false;
  if (asking === 'offer')
    return !isNo(plain) && !NOT_YET.test(word) && !HALT.test(word) && !SHUT_OUT.has(joined);
  if (asking === 'seclusion') return !isYes(plain);
  if (asking === 'levels') return !isYes(plain) && !isDegree(plain);
  if (asking === 'test') return word === '' || isConsent(value) || isPassed(word);
  if (foldText(value) === '') return true;
  if (asking === 'readers') return isConsent(value) || isForAll(value);
  if (asking === 'circle') return isForAll(value);
  if (/^(?:-|n\/a|na)$/.test(word)) return true;
  if (asking === 'audience')
    return !isNo(plain) && !SHUT_OUT.has(joined) && !SHUTS_OUT.test(word) && !isForSomeOnly(word);
  return isNo(plain) || HARMLESS.has(joined);
}

/** “Interne ONG”, “Limitée”, “Réservé au bailleur”. */
const SHUTS_OUT = new RegExp(
  String.raw`^(?:acces |access |acceso |acesso )?(?:${CLOSED}|${CLOSED_AR}|intern(?:al(?:ly)?|e|o|a)|restri\p{L}+|restrein\p{L}+|limit(?:ed|ee?|ad[oa])|reserv\p{L}+|confiden\p{L}+|secret|secreto|prive|private|privad[oa]|embargo|under embargo|sous embargo|ممنوع|داخلي|داخليه|محدود|سري|سريه)(?![\p{L}\p{N}])`,
  'u',
);

/** A no for now. */
const NOT_YET =
  /^(?:no,? )?(?:not (?:yet|now|before|until)|pas (?:encore|avant|maintenant)|aun no|todavia no|no (?:todavia|aun|hasta|antes)|ainda nao|nao (?:ainda|ate|antes)|ليس بعد|ليس الان|لا حتي)(?![\p{L}\p{N}])/u;

/** What stops it: “Stop”, “No-go”, “Hold”. */
const HALT =
  /^(?:stop(?:ped)?|halt|no[ -]?go|(?:on )?hold|blocked|block|arret(?:e|er)?|bloque|bloquee|detener|bloquead[oa]|pare|parar|قف|توقف|موقوف|متوقف)$/u;

/** “Team only”, “équipe seulement”: whoever it is, it is not everybody. */
function isForSomeOnly(folded: string): boolean {
  const found = folded.split(/[^\p{L}\p{M}\p{N}]+/u);
  return found.some((each) => ONLY.has(each)) && !found.some((each) => PUBLISH.has(each));
}

/** Whether an answer within a text plainly says that not all may read: there it may be anything else. */
export function closesWith(asking: Asking, answer: string): boolean {
  // “Risk: high” in a text tells what happened.
  if (asking === 'levels' || asking === 'test') return false;
  if (asking === 'readers' || asking === 'circle')
    return !leavesOpen('audience', answer) || !leavesOpen('offer', answer);
  if (asking !== 'secrecy' && asking !== 'leave') return !leavesOpen(asking, answer);
  if (asking === 'leave' && !leavesOpen('offer', answer)) return true;
  const [first = ''] = answer.split(/[\s,.;!(:\p{Pd}،؛]/u);
  return asking === 'leave' ? isNo(first) || isNo(answer) : isYes(first) || isYes(answer);
}
