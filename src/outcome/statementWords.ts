import { distance } from 'fastest-levenshtein';
import { foldText } from '../text/fold.ts';
import { fold } from '../text/foldings.ts';
import { splitList } from '../text/splitList.ts';
import { dropStops, NO_WORDS, YES_WORDS } from './flag.ts';

/** Words as `cutWords` folds them. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ').map((word) => fold(word, 'proof'))));
}

/** Confidential, in the languages of these programmes. */
const ADJECTIVES = wordSet(
  'confidential confidentiel confidentielle confidentiels confidentielles confidencial',
  'confidenciais confidenciales confidenziale konfidential konfidentiell konfidensiell vertraulich',
  'vertrouwelijk конфиденциально конфиденциальный سري سرية سريا السري السرية وسري محرمانه',
);

/** Confidentiality: what a text may be about, and a label all the same. */
const NOUNS = wordSet(
  'confidentiality confidentialite confidencialidad confidencialidade confidenzialita',
  'vertraulichkeit vertrouwelijkheid konfidentialitet konfidensialitet конфиденциальность',
);

/** What begins so means the same, whatever is joined to it: `isConfidential`, `confidentially`. */
const STEMS = ['confidential', 'confidentiel', 'confidencial', 'confidenzial', 'konfidenti'];

/** Words of trust, which a letter or two part from the others. */
const TRUST = wordSet(
  'confident confidently confidence confidences confidant confidants confidante confidantes',
  'confidente confidentes confidencia confidencias confidenza confidenze confidentes',
);

const NEAR = [...ADJECTIVES, ...NOUNS].filter((word) => word.length >= 10);
const MAX_NEAR_LENGTH = 20;
/** One of three parts of a word is whole if no more than two of its letters are wrong. */
const PARTS = [
  ...new Set(
    NEAR.flatMap((word) => {
      const size = Math.floor(word.length / 3);
      return [word.slice(0, size), word.slice(size, 2 * size), word.slice(2 * size)];
    }),
  ),
];
const HAS_PART = new RegExp(PARTS.map((part) => RegExp.escape(part)).join('|'), 'u');

/** How a word speaks of confidentiality, two wrong letters included; nothing for every other word. */
export function readSecrecy(word: string): 'adjective' | 'noun' | undefined {
  if (ADJECTIVES.has(word)) return 'adjective';
  if (NOUNS.has(word)) return 'noun';
  if (word.length < 8 || TRUST.has(word) || !HAS_PART.test(word)) return undefined;
  if (STEMS.some((stem) => word.includes(stem))) return 'adjective';
  if (word.length > MAX_NEAR_LENGTH) return undefined;
  const near = NEAR.find(
    (each) =>
      Math.abs(each.length - word.length) <= 2 &&
      distance(each, word) <= (each.length < 11 ? 1 : 2),
  );
  if (near === undefined) return undefined;
  return NOUNS.has(near) ? 'noun' : 'adjective';
}

/** Secret, but also what texts are about: they count where nothing else is on the line. */
export const WEAK = wordSet(
  'secret secrets secreto secreta secrete geheim segreto siri секретно ሚስጥራዊ ምስጢራዊ ምስጢር qarsoodi ibanga',
  'embargoed withheld unpublishable embargado embargada',
);

/** What an outcome is called, beside the words that only point to it. */
const RECORDS = wordSet(
  'outcome outcomes statement statements record records story entry row fragment harvest this',
  'resultat resultats enonce declaration cette ce ceci resultado resultados declaracion declaracao',
  'este esta esto isto ergebnis dieses dit resultaat هذا هذه النتيجة البيان القصة hii haya matokeo',
);
const VERBS = wordSet(
  'is are be remain remains keep kept treat treated mark marked handle handled consider considered',
  'flagged classed classified rated labelled tagged declared',
  'est sont reste doit rester es son sea ser e sao ist sind bleibt blijft ni',
);

/** What may be around the word in a phrase that says nothing else than that something is confidential. */
export const LABELS: ReadonlySet<string> = new Set([
  ...RECORDS,
  ...VERBS,
  ...wordSet(
    'a an the as of to for and or in not non still must should shall please nb note important',
    'attention warning strictly highly very most extremely top totally completely fully absolutely',
    'private secret internal sensitive restricted classification status level degree flag yes',
    'marking label use only public publication publish share distribute disclose circulate do',
    'information info personal only',
  ),
  ...wordSet(
    'strictement tres hautement absolument le la les un une et a ne pas publier diffuser garder',
    'information informations prive interne usage statut niveau de du',
    'uniquement seulement exclusivement reserve reservee l',
  ),
  ...wordSet(
    'estrictamente muy altamente estritamente muito altamente el los un una y o os as um uma',
    'publicar informacion informacao privado interno uso nivel',
  ),
  ...wordSet(
    'streng nur строго sehr absolut hoch das die der und nicht strikt zeer het de en niet',
  ),
  ...wordSet(
    'للغاية جدا و معلومات المعلومات النتيجة غير ليس ليست درجة مستوى تامة تام فقط sana kabisa kubwa ya wa kwa',
  ),
]);

/** Words that point to something said before: on a line of their own they point to the record. */
export const POINTERS = wordSet(
  'it its s that these they c ces ca all everything above data document text content hiyo',
);

export const RECORD_WORDS = RECORDS;
export const VERB_WORDS = VERBS;

/** Before the word they lead to what it is said of. */
export const ARTICLES = wordSet('a an un une uma um una ein een');

export const YES = wordSet(...YES_WORDS, 'x ok yep ndio');
export const NO = wordSet(...NO_WORDS);
/** Words for yes that mean nothing else, so that they need no punctuation before them. */
export const PLAIN_YES = wordSet(
  ...YES_WORDS.filter((word) => !['y', 'sí', 'si', '1', '1.0'].includes(word)),
  'ndio',
);

/** Short for confidential, or for the flag, where a separator and a yes follow. */
export const SHORT = wordSet(
  'conf confid confiden confident confidentia confdl flag flagged withheld f c',
);

/** To publish, where a separator and a no follow. */
export const PUBLISH = wordSet(
  'publish published publishable publier publie publiable publicar publicado veroffentlichen',
  'publiceren نشر للنشر ينشر النشر',
);
/** What may be around it in a question. */
export const ASKING = wordSet(
  'may can could should shall will be this it the to ok okay we permission consent for agreed allowed',
  'outcome outcomes statement record story is are do peut peut-on on etre puede se pode ser kann darf',
);

/** Orders not to publish, or not to hand on, as the words of a sentence. */
const ORDERS: readonly (readonly string[])[] = splitList(`
  do not publish, dont publish, don't publish, never publish, not to be published, not be published,
  not be made public, do not make public, not for publication, cannot be published,
  may not be published, shouldn't be published, can't be published, mustn't be published,
  can not be published, not to be made public, cannot be made public, not public, keep private,
  strictly private, no consent to publish, consent to publish not given, consent not given,
  ne doit pas être publié, ne peut pas être publié, ne pas rendre public, no debe publicarse,
  no se debe publicar, no apto para publicación, não deve ser publicado, nicht zur veröffentlichung,
  niet voor publicatie, für den internen gebrauch, diffusion restreinte, diffusion interdite,
  не для публикации, لا تنشروا, غير مخصص للنشر, isichapishwe, not for external use,
  not for circulation, for internal purposes, eyes only, not for external distribution,
  use externally, shared externally, off record, not for publishing, no publication, ne pas publier,
  non publiable, no publicar, nao publicar, não publique, no publique, nicht veröffentlichen,
  niet publiceren, لا تنشر, لا ينشر, غير للنشر, ليس للنشر, غير قابل للنشر, ممنوع النشر, محظور النشر,
  يرجى عدم النشر, الرجاء عدم النشر, usichapishe, usitangaze, do not share, do not distribute,
  do not disclose, do not circulate, not for sharing, not for distribution, not to be shared,
  ne pas diffuser, ne pas partager, ne pas divulguer, no difundir, no divulgar, não divulgar,
  للاستخدام الداخلي, internal use only, for internal use, usage interne, uso interno,
  do not quote, don't quote, do not cite, not to be quoted, not to be cited, not for quotation,
  not for citation, not for attribution, ne pas citer, ne doit pas être cité, no citar, não citar,
  لا تقتبس, لا يقتبس, ليس للاقتباس, no consent, consent refused, consent withdrawn, sans consentement,
  consentement refusé, sin consentimiento, sem consentimento,
  off the record, not for public use, keep secret, top secret, remove before sharing,
  under embargo, sous embargo, bajo embargo, sob embargo, تحت الحظر, حظر النشر, not for release, do not release,
  not to be released, not for public release, not yet public, hold publication, non public, pas public,
  pas pour publication, pas encore public, aún no público, ainda não público, no es público, não é público,
  no apto para publicación, no para publicación, não para publicação, غير علني, ليس علنيا,
  do not show, don't show, not to be shown, ne pas montrer, ne pas afficher, no mostrar, não mostrar, لا تعرض,
  remove before publishing, remove before publication, delete before sharing,
  delete before publishing, delete before publication, à retirer avant publication,
  retirer avant diffusion, quitar antes de publicar, eliminar antes de publicar,
  retirar antes de publicar, remover antes de publicar, يحذف قبل النشر
`).map((order) => order.split(/[ ']/u).map((word) => fold(word, 'proof')));

/** What an order holds until: whatever follows says when, and no longer whom. */
export const UNTIL = wordSet(
  'until till before unless avant jusqu jusque hasta antes ate enquanto mientras tant قبل حتي',
);

/** What is said with an end in time alone: “Embargoed until June”. */
export const HELD = wordSet('embargo embargoed embargado embargada');

/** Last word of an order → the orders that end in it. */
export const ORDERS_BY_LAST: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  // The longest is the one that is meant.
  ORDERS.toSorted((a, b) => b.length - a.length),
  (order) => order.at(-1) ?? '',
);

const ALONE = new Set([...ADJECTIVES, ...WEAK, ...ORDERS.map((order) => order.join(' '))]);

const MAX_ALONE = Math.max(...[...ALONE].map(({ length }) => length));

/** Whether a value is nothing but a word for confidential, or an order not to publish, and a full stop or more. */
export function isSecrecy(value: string): boolean {
  const text = dropStops(foldText(value));
  // Folding adds no more than a letter to each.
  return text.length <= 2 * MAX_ALONE && ALONE.has(fold(text, 'proof').replaceAll("'", ' '));
}

/** The beginnings of a word that was torn in two. */
export const HALVES = wordSet('con conf confi confid confide confiden confident');
/** What they make with the rest. */
export const TORN = wordSet('confidential confidentiel confidentielle confidencial');

/** The words of `isTelling` that are looked for as they are, and those in which letters may be wrong. */
export const TELLING_WORDS: readonly string[] = [
  ...[...WEAK, ...HELD, ...PUBLISH, ...SHORT, ...HALVES],
  ...ORDERS_BY_LAST.keys(),
];
export const NEAR_WORDS = NEAR.map((word) => ({ word, mostWrong: 2 }));

/** Whether a word may be the one that makes a phrase a statement. */
export function isTelling(word: string): boolean {
  return (
    readSecrecy(word) !== undefined ||
    [WEAK, HELD, PUBLISH, SHORT].some((words) => words.has(word)) ||
    HALVES.has(word)
  );
}

/** Whether an order may end in a word after another one; any word may come before an unknown one. */
export function mayEndOrder(word: string, before: string | undefined): boolean {
  const orders = ORDERS_BY_LAST.get(word);
  return (
    orders?.some((order) => before === undefined || (order.at(-2) ?? before) === before) === true
  );
}
