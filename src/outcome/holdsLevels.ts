import { isCircle, isForAll, isForSome } from './audience.ts';
import type { Asking } from './askingHeaders.ts';
import { listWords } from './cutWords.ts';
import {
  isMark,
  isNo,
  isNumber,
  isPublicLevel,
  isYes,
  mayBePublicLevel,
  readImportedFlag,
} from './flag.ts';
import { foldText } from '../text/fold.ts';
import { fold } from '../text/foldings.ts';
import { isAnswerToLeave } from './leaveHeaders.ts';
import { isSecrecy, wordSet } from './statementWords.ts';
import type { Field } from '../programme/fields.ts';

/** Degrees of anything: how confidential something is, or how much it matters that it is. */
const DEGREES = wordSet(
  'low medium high moderate normal none minimal green yellow amber orange red white critical extreme severe',
  'faible faibles bas basse moyen moyenne haut haute eleve elevee fort forte modere moderee vert verte jaune rouge blanc critique extreme aucun aucune nul nulle',
  'bajo baja medio media alto alta mediano mediana moderado moderada verde amarillo amarilla naranja rojo roja critico critica extremo extrema grave ninguno ninguna',
  'baixo baixa medio amarelo amarela laranja vermelho vermelha nula nulo nenhum nenhuma',
  'منخفض منخفضه متوسط متوسطه عالي عاليه مرتفع مرتفعه ضعيف ضعيفه شديد شديده حرج خطير اخضر اصفر برتقالي احمر',
);

/** A longer value is a remark on its row. */
const MAX_LEVEL = 40;
const MAX_WORDS = 4;

/**
 * Whether the cells of a confidential column (`values`, each as often as it is there) are levels or circles of readers,
 * and not answers: then one that is empty says nothing. One that nobody can take for anything else is enough; of values
 * that nobody knows two are. “Confidential” and nothing else marks what is not to be published, as a yes does.
 */
export function holdsLevels(values: readonly string[]): boolean {
  const others = values.map((value) => value.trim()).filter((value) => !isAnswer(value));
  if (others.some(isLevel)) return true;
  return others.filter((value) => isShort(value)).length > 1;
}

/** What a flag or a question is answered with, plainly or not, or what an import wrote. */
function isAnswer(value: string): boolean {
  return (
    value === '' ||
    readImportedFlag(value) !== undefined ||
    [isYes, isNo, isMark].some((is) => is(value)) ||
    (isSecrecy(value) && !MORE.test(value)) ||
    (isAnswerToLeave(value) && !LETTER.test(value) && !DENIED.test(value)) ||
    UNANSWERED.test(value) ||
    REMARKED.test(value)
  );
}

/** “No confidencial” is no plain no, and says more than an empty cell beside it. */
const DENIED = /^\p{L}+[\s-]+\p{L}*(?:confiden|secret|sens[ií]|sigil|reserv|restri|سري)\p{L}*$/iu;

/** “Top secret” is more than “secret”, so the column has more than one. */
const MORE = /^(?:top|very|très|muy|muito)\s/iu;

/** A letter is a level, but for those that are short for an answer. */
const LETTER = /^(?![nosxy])\p{L}$/iu;

/** What stands for no answer, and what an answer is not sure of. */
const UNANSWERED =
  /^(?:n\/?a|n\/?d|s\/?d|n\.[ad]\.|maybe|perhaps|peut-être|quizás?|talvez|ربما)$/iu;

/** “YES - names a witness”, “Confidential (minor)”. */
const REMARKED =
  /^(?:yes|no|oui|non|s[ií]|sim|n[aã]o|y|n|x|confiden\p{L}+|سري|نعم|لا)\s{0,3}[\p{Pd}\p{Ps},;:.!/]\s{0,3}\S/iu;

function isLevel(value: string): boolean {
  if (!isShort(value)) return false;
  return [isPublicLevel, isDegree, isForAll, isForSome, isCircle].some((is) => is(value));
}

/** Whether a value is a degree of anything: “Low”, “2 – alto”, “Level 3”, “🔴”. */
export function isDegree(value: string): boolean {
  if (!isShort(value)) return false;
  if (isNumber(value) || MORE.test(value) || LIGHT.test(value)) return true;
  // “High – family is known” is “high”, with a remark.
  const [said = ''] = value.split(/\s\p{Pd}\s|[([,;:]/u);
  const words = listWords(said).filter((word) => !/^\d+$/.test(word));
  return (
    (words.length <= 2 && words.some((word) => DEGREES.has(word))) ||
    LETTERED.test(fold(value, 'proof'))
  );
}

const LIGHT = /^[🟢🟡🟠🔴⚪]/u;

function isShort(value: string): boolean {
  return value.length <= MAX_LEVEL && listWords(value).length <= MAX_WORDS;
}

/** “Level 2”, “C3”, “niveau b”. */
const LETTERED =
  /^(?:level|niveau|nivel|degre|grado|grau|tier|class|classe|clase|مستوي|درجه)\s?[a-e\p{Nd}]$|^[a-z]\s?\p{Nd}$/u;

/** What opens in a column of levels: its words for “public”, each once, as a programme lists them. */
export function listPublicLevels(values: readonly string[]): string[] {
  return [...new Set(values.filter(isPublicLevel).map(foldText))];
}

/** What a person may list as well, as people write it: “Livre”, “Open”. */
export function listOpenLevels(values: Iterable<string>): string[] {
  const open = [...values].map((value) => value.trim()).filter(mayBePublicLevel);
  return [...Map.groupBy(open, foldText).values()].flatMap(([first]) => first ?? []);
}

/**
 * Whether a programme says of a value that everybody may read what it is said of, where a column asks for levels. A number is
 * one however it was exported. Where confidentiality is asked, no more can be listed than of the flag, and numbers.
 */
export function listsLevel(
  asking: Asking | undefined,
  field: Field | undefined,
  value: string,
): boolean {
  if (asking === undefined || !MAY_LIST.has(asking)) return false;
  if (isSecrecy(value) || (isNo(value) && !isNumber(value))) return false;
  if (asking === 'secrecy' && !isNumber(value) && !mayBePublicLevel(value)) return false;
  const level = foldText(value).replace(/^(\p{Nd}+)[.,]0+$/u, '$1');
  return field?.own?.levels?.includes(level) === true;
}

/** What a column asks of which answers may be levels: how confidential, for whom. */
const MAY_LIST: ReadonlySet<Asking> = new Set([
  'levels',
  'audience',
  'readers',
  'circle',
  'secrecy',
]);

/** Whether a flag among levels says nothing: an empty one, and a number, which is a level and no “no”. */
export function isUnsaid(value: string): boolean {
  return value.trim() === '' || isNumber(value);
}

/** What is told of flags that hold levels: each of these, those that open, those that may, and how many flags say nothing. */
export function describeLevels(values: readonly string[]): {
  levels: readonly string[];
  open: readonly string[];
  maybe: readonly string[];
  unsaid: number;
} {
  const filled = values
    .map((value) => value.trim())
    .filter((value) => !isAnswer(value) || isSecrecy(value));
  return {
    levels: [...new Map(filled.map((value) => [foldText(value), value])).values()],
    open: listPublicLevels(filled),
    maybe: listOpenLevels(filled),
    unsaid: values.filter(isUnsaid).length,
  };
}
