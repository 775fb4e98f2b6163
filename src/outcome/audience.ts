import { listWords } from './cutWords.ts';
import { match } from './leaveWords.ts';
import { wordSet } from './statementWords.ts';

/**
 * What says who may read an outcome: the headers that ask it (“Who may see this story?”, “Visible to”) and the values
 * that answer it. Only a value that plainly says that everybody may read opens.
 */

const WHO = wordSet('who whom qui quien quienes quem من لمن');
/** What readers do. */
const READ = wordSet(
  'see sees view views read reads access accesses consult look',
  'voir voit vu vue lire lit lu lue consulter consulte acceder accede acces',
  'ver ve vea vean visto vista leido leida lido lida leer lee lea consultar consulta acceder acceso',
  'le ler leia veja aceder acede acessar acessa acesso visualizar visualiza',
  'يري يرى يراه يراها يقرا يقراه يقراها يطلع الاطلاع اطلاع للاطلاع الوصول مشاهده مشاهدته مشاهدتها يشاهد القراءه قراءه قراءته قراءتها رؤيه رؤيته رؤيتها',
);
/** That somebody may. */
const ALLOWED = wordSet(
  'may can could might should shall allowed has have',
  'peut peuvent pouvons pourra pourrait doit a ont droit autorise',
  'puede pueden podemos podra debe tiene tienen derecho autorizado',
  'pode podem podemos podera deve tem direito',
  'يمكن يمكنه يمكنها يمكنهم يستطيع يجوز يحق يسمح له لهم',
);
/** To hand on, as an order, an infinitive or what may be done; what has been done is told of a change. */
const SHARE = wordSet(
  'share show shown shared shareable release partager partage partageable montrer montre diffuser diffuse diffusable communiquer',
  'compartir compartirse compartida compartido compartible mostrar mostrarse difundir difundirse divulgar divulgarse',
  'partilhar partilhada partilhado partilhavel compartilhar compartilhada compartilhado مشاركه مشاركته مشاركتها عرض عرضه عرضها نشره نشرها',
);
const SHARE_NOW = wordSet(
  'share shareable release partager partageable diffuser diffusable compartir compartible difundir partilhar partilhavel compartilhar مشاركه',
);
/** What something is for readers. */
const SEEN = wordSet(
  'visible visibles viewable readable accessible accessibles lisible consultable shareable',
  'accesible consultable legible visivel visiveis acessivel acessiveis legivel مرئي مرئيه متاح متاحه مسموح',
);
/** What leads to those who may. */
const TO = wordSet('to for by with a aux au pour par avec para por con com ل مع لمن الي');
const PLACES = wordSet('level niveau nivel مستوي مستوى درجه degree degre grado grau');
/** What there is a level of. */
const SHOWING = wordSet(
  'access visibility dissemination distribution disclosure diffusion acces visibilite difusion visibilidad acesso difusao visibilidade الوصول النشر',
  'audience divulgation acceso divulgacion divulgacao sharing partage الاطلاع',
);
/** An outcome and its text, and what says nothing around them. */
const AROUND = wordSet(
  'is are be it its this these the a an that of for to in on by with and or else do we you please',
  'outcome outcomes statement story stories record entry case change information data text result page',
  'est sont etre ce cet cette ces c il elle le la les l un une de des du d en au aux avec pour par on nous y que ou et on nous',
  'resultat resultats changement enonce recit recits histoire fiche cas information donnee donnees texte temoignage',
  'es son ser sea este esta estos esto el los las lo un una de del en con para por se y o a al nos',
  'resultado resultados cambio declaracion historia historias relato relatos registro caso informacion dato datos texto testimonio',
  'e sao ser seja este esta isto o os as um uma da do das dos na no com para por se ou a ao nos',
  'mudanca declaracao historia relato relatos registo registro caso informacao dado dados texto testemunho',
  'هل هذا هذه هو هي من في علي على عليه عليها الي الى عن مع او النتيجه نتيجه التغيير البيان القصه قصه معلومات المعلومات بيانات البيانات ان اليه اليها بها به',
);

/** Who is meant to read, or whom a programme works with. */
const PUBLIC_OF = wordSet(
  'audience audiences audiencia audiencias public publico publicos readers lecteurs lectorat lectores leitores جمهور الجمهور القراء',
);
const MEANT = wordSet(
  'target targeted intended vise visee visees cible ciblee objetivo objectivo alvo meta destinatario previsto prevista المستهدف مستهدف',
);
const RECEIVERS = wordSet(
  'destinataire destinataires destinatario destinatarios recipients recipient audiencia audiencias',
);

/** Every word of such headers, for whoever looks at them at a glance. */
export const AUDIENCE_WORDS: ReadonlySet<string> = new Set(
  [
    ...[WHO, READ, ALLOWED, SHARE, SHARE_NOW, SEEN, TO, PLACES, SHOWING, AROUND],
    ...[PUBLIC_OF, MEANT, RECEIVERS],
  ].flatMap((words) => [...words]),
);

/**
 * Whether a header asks who may read. `circle`: it asks nothing else, so that no yes answers it. `audience`: it may as well ask whom the programme
 * works with (“Público-alvo”), so that its values say which.
 */
export function judgeAudience(words: readonly string[]): 'circle' | 'audience' | undefined {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const isAll = (...sets: readonly ReadonlySet<string>[]): boolean =>
    words.every((word) => AROUND.has(word) || TO.has(word) || sets.some((set) => set.has(word)));
  if (has(WHO) && has(READ) && isAll(WHO, READ, ALLOWED)) return 'circle';
  // “Can be read by”
  const isBy = /^(?:by|par|por|pel[ao])$/.test(words.at(-1) ?? '');
  if (isBy && has(ALLOWED) && has(READ) && isAll(READ, ALLOWED)) return 'circle';
  if (has(SHARE) && has(TO) && isAll(WHO, SHARE, ALLOWED)) {
    const last = words.at(-1) ?? '';
    const isOpen = TO.has(last) || (has(WHO) && words.some((word) => TO.has(word)));
    if (isOpen && (has(SHARE_NOW) || has(ALLOWED))) return 'circle';
    if (isOpen) return 'audience';
  }
  if (has(SEEN) && isAll(SEEN, WHO) && (TO.has(words.at(-1) ?? '') || has(WHO))) return 'circle';
  if (has(PLACES) && has(SHOWING) && isAll(PLACES, SHOWING)) return 'circle';
  if (has(PUBLIC_OF) && has(MEANT) && isAll(PUBLIC_OF, MEANT)) return 'audience';
  if (has(RECEIVERS) && isAll(RECEIVERS)) return 'audience';
  const isFor = /^(?:for|pour|para|لمن)$/.test(words[0] ?? '') && has(WHO);
  return isFor && isAll(WHO) ? 'audience' : undefined;
}

/**
 * Whether a header says that its column is about who somebody is: such actors are public or private, and no readers, unless
 * it speaks of reading (“Which organisations may see it”).
 */
export function isOfActors(header: string): boolean {
  const words = listWords(header);
  return words.some(isActor) && !words.some((word) => READING.some((set) => set.has(word)));
}

/**
 * Whether a header says that its column is about the kind of a thing, which is public or private, open or closed, and says
 * nothing of readers: “Type of school”, “Land tenure”, “Public meeting”. Of an actor it may be as well.
 */
export function isOfThings(header: string): boolean {
  const words = listWords(header);
  const isThing = (word: string): boolean => isKindOf(word) || isActor(word);
  return words.some(isThing) && words.every((word) => isThing(word) || BESIDE_THINGS(word));
}

/** Whether a value is the kind of a thing, and of a record only where its header speaks of none. */
export function isKind(value: string): boolean {
  return value.length <= MAX_KIND && IS_KIND.test(listWords(value).join(' '));
}

const MAX_KIND = 30;
const IS_KIND =
  /^(?:(?:semi |non )?(?:public|private|open|closed|mixed|publi(?:que|c[oa])|privee?|privad[oa]|mixte|mist[oa]|ferme?e?|ouverte?|abiert[oa]|cerrad[oa]|abert[oa]|fechad[oa]|a huis clos|huis clos)|عام|عامه|خاص|خاصه|مفتوح|مفتوحه|مغلق|مغلقه|مختلط|مختلطه)$/u;

const isKindOf = match(
  String.raw`schools?|universit(?:y|ies)|hospitals?|clinics?|health|education|newspapers?|broadcasters?|land|lands|plots?|tenure|propert(?:y|ies)|meetings?|hearings?|sessions?|events?|trials?|consultations?|debates?|ecoles?|universites?|hopital|hopitaux|terres?|parcelles?|foncier|propriete|reunions?|audiences? publiques?|seances?|evenements?|proces|escuelas?|universidad(?:es)?|hospital(?:es)?|tierras?|parcelas?|tenencia|propiedad|reunion(?:es)?|sesion(?:es)?|eventos?|juicios?|escolas?|universidades?|hospita(?:l|is)|terras?|posse|propriedade|reuni(?:ao|oes)|sess(?:ao|oes)`,
  'مدرسه|مدارس|جامعه|مستشفي|ارض|اراضي|ملكيه|اجتماع|اجتماعات|جلسه|جلسات|محاكمه',
);
const BESIDE_THINGS = match(
  String.raw`types?|kinds?|categor(?:y|ies)|of|the|a|an|public|held|natures?|categories?|genre|d|de|du|des|la|le|l|les|publi(?:que|c[oa])s?|tipos?|clase|categorias?|del|el|los|las|do|da|dos|das|o`,
  'نوع|انواع|صنف|عام|عامه',
);

/** What is done with a record, or by it with whom. */
const READING = [READ, SHARE, SHARE_NOW, SEEN, SHOWING];

const isActor = match(
  String.raw`actors?|sectors?|organi[sz]ations?|institutions?|ownership|compan(?:y|ies)|entit(?:y|ies)|acteurs?|secteurs?|entreprises?|entites?|actor(?:es)?|sector(?:es)?|organizacion(?:es)?|institucion(?:es)?|empresas?|entidad(?:es)?|ator(?:es)?|set(?:or|ores)|organizac(?:ao|oes)|instituic(?:ao|oes)|entidades?`,
  'فاعل|فاعلين|فاعلون|جهه|جهات|قطاع|قطاعات|موسسه|موسسات|منظمه|منظمات|شركه|شركات',
);

/** What plainly says that everybody may read, and what may be around it. */
const ALL = wordSet(
  'public publicly all everyone everybody anyone open unrestricted website web internet online',
  'publique publics tous toutes ouvert ouverte',
  'publico publica publicos todos todas abierto abierta libre sitioweb',
  'aberto aberta livre',
  'عام عامه للعموم للجميع الجميع علني علنيه مفتوح مفتوحه الموقع للعامه العامه الجمهور للجمهور الناس',
);
const BESIDE_ALL = wordSet(
  'the to for on in of and or can may see read it general audience access full world page',
  'le la les l de du des d pour sur au aux a et grand large monde acces diffusion ligne en peut lire voir generale tout toute site',
  'el la los las de del para en a y general mundo acceso difusion linea pagina puede leer ver personas todo toda sitio',
  'o os a as do da no na em ao e geral gente acesso divulgacao difusao linha pode ler pessoas toda',
  'كل النشر نشر متاح علي على في ل عامه العام وصول',
);
/** What says it in words that say something else beside others, or alone. */
const IS_ALL = match(
  String.raw`(?:no|sans|sin|sem) (?:restrictions?|restric(?:c?ion(?:es)?|ao|oes)|limits?|limites?)|public only|tout le monde|todo el mundo|toda a gente|cualquier(?:a| persona)|qualquer (?:um|pessoa)|en ligne|en linea|em linha|the site|site|external(?:ly)?|extern[eoa]|published|publishable|publiee?|publiable|public(?:ad[oa]|able|avel)`,
);

/** Before a value: the sign by which it is chosen, “1 – Public”, “a) Public”. */
const CHOICE = /^\s*[([]?(?:\d{1,2}|[a-z])\s*[.):\p{Pd}]\s*[)\]]?\s*(?=\p{L})/iu;

/** Whether a value plainly says that everybody may read. */
export function isForAll(value: string): boolean {
  return isPlainlyForAll(value) || IS_ALL(cutAnswer(value).join(' '));
}

/** Whether a value says so whatever is asked: “External” answers many a question. */
export function isPlainlyForAll(value: string): boolean {
  if (OPEN_SIGN.test(value)) return true;
  const words = cutAnswer(value);
  return (
    words.some((word) => ALL.has(word)) &&
    words.every((word, at) =>
      word === 'no' ? isInThe(words, at) : ALL.has(word) || BESIDE_ALL.has(word),
    )
  );
}

/** Portuguese “no site”, and not “no público” or “público: no”. */
function isInThe(words: readonly string[], at: number): boolean {
  return /^(?:site|sitio|website|web|portal)$/.test(words[at + 1] ?? '');
}

/** The words of an answer; none where it says more than that, or asks. */
function cutAnswer(value: string): string[] {
  const plain = value.replace(CHOICE, '').trim();
  return plain.length > MAX_ANSWER || /[?؟*\p{N}]/u.test(plain) ? [] : listWords(plain);
}

/** Longer values say more than that. */
const MAX_ANSWER = 60;

/** Whether a value names some readers, and so not all of them: “Internal”, “Partners only”. */
export function isForSome(value: string): boolean {
  if (value.length > MAX_LENGTH) return false;
  if (SHUT_SIGN.test(value)) return true;
  const words = listWords(value.replace(CHOICE, ''));
  if (words.length > MAX_WORDS) return false;
  return (
    words.some(isShut) ||
    (words.some(isOnly) && !words.some((word) => ALL.has(word)) && words.some(isReader))
  );
}

const MAX_WORDS = 8;
/** A longer value has more words: it need not be cut into them. */
const MAX_LENGTH = 300;

/** The opposites of open, in Latin letters. */
export const CLOSED =
  'closed|locked|hidden|cerrad[oa]s?|ocult[oa]s?|ferme(?:e|s|es)?|cachee?s?|fechad[oa]s?|trancad[oa]s?';
/** The same in Arabic. */
export const CLOSED_AR = 'مغلق|مغلقه|مخفي|مخفيه';

const isShut = match(
  String.raw`${CLOSED}|internal(?:ly)?|intern[eoa]s?|restrict(?:ed)?|restrein(?:te?s?)|restringid[oa]s?|restrit[oa]s?|confiden(?:tial|ti?el(?:le)?|cial)|embargo(?:ed)?|reserv(?:ed|ee?|ad[oa])`,
  `داخلي|داخليه|سري|سريه|مقيد|محدود|${CLOSED_AR}`,
);

/** A closed lock, and the marks of the Traffic Light Protocol (FIRST, TLP 2.0) that name circles of readers. */
const SHUT_SIGN = /[🔒🔐🔏🚫⛔]|^\s*tlp\s*[:\p{Pd}]?\s*(?:red|amber|green)\b/iu;
/** An open one, and the marks without a limit. */
const OPEN_SIGN = /^\s*(?:🔓|tlp\s*[:\p{Pd}]?\s*(?:clear|white))\s*$/iu;
const isOnly = match(
  'only|uniquement|seulement|exclusivement|solo|solamente|unicamente|apenas|somente|exclusi\\p{L}*',
  'فقط|حصرا',
);

/** Whether a value names a circle of readers that is not everybody: “Donor”, “Équipe”, “الشركاء”. */
export function isCircle(value: string): boolean {
  if (value.length > MAX_LENGTH) return false;
  const words = listWords(value.replace(CHOICE, ''));
  return words.length <= MAX_WORDS && words.some(isReader);
}

const isReader = match(
  String.raw`teams?|staff|office|donors?|funders?|headquarters|hq|consortium|coordination|management|members?|partners?|colleagues|equipe|bailleurs?|siege|partenaires?|membres?|collegues|personnel|bureau|equipo|oficina|sede|donantes?|financiador\p{L}*|soci[oa]s|aliad[oa]s|consorcio|miembros|colegas|personal|equipa|escritorio|doador\p{L}*|parceir[oa]s|membros`,
  'فريق|مانح|مانحين|مانحون|مكتب|مقر|شركا|اعضا|زملا|موظفين|موظفون|ممول|ممولين',
);
