import { foldText } from '../text/fold.ts';

/**
 * The words for “no” that let a confidential flag open. A closed list: a programme may drop
 * some, never add any. They are compared trimmed, without case, and whole: `No.` is none of them.
 */
export const NO_WORDS = [
  ...([
    'no',
    'n',
    'non',
    'não',
    'nao',
    'nee',
    'nein',
    'nej',
    'нет',
    'hapana',
    'لا',
    'كلا',
  ] as const),
  ...(['0', '0.0', 'false', 'faux', 'falso', 'falsch'] as const),
] as const;

/** Those that opened a flag before the list grew. The others open only where the programme says so. */
export const FIRST_NO_WORDS = ['no', '0', '0.0', 'false', 'non', 'لا'] as const satisfies NoWord[];

/** The words for “yes” of a column of consent, the only values of it that publish. As closed as the other list. */
export const YES_WORDS = [
  ...(['yes', 'y', 'oui', 'sí', 'si', 'sim', 'ja', 'да', 'ndiyo', 'نعم'] as const),
  ...(['1', '1.0', 'true', 'vrai', 'verdadero', 'verdadeiro', 'wahr'] as const),
] as const;

/**
 * The words by which a column of levels (“Public”, “Internal”, “Secret”) says that everybody may read: they open a flag
 * where the programme says that it holds levels, and names them. As closed as the other lists, and compared alike.
 */
export const PUBLIC_WORDS = [
  ...(['public', 'publique', 'público', 'pública', 'publico', 'publica'] as const),
  ...(['عام', 'عامة', 'علني', 'علنية', 'للعموم', 'للجميع'] as const),
] as const;

/**
 * Words that may say so as well, or something else (“open” is a case that is not closed, “low” a degree of anything): in a column of levels they open
 * where a programme lists them, which a person has to write, for nobody proposes them. As closed as the other lists.
 */
export const OPEN_WORDS = [
  ...(['open', 'unrestricted', 'libre', 'livre', 'ouvert', 'ouverte'] as const),
  ...(['abierto', 'abierta', 'aberto', 'aberta', 'مفتوح', 'مفتوحة'] as const),
  ...([
    'low',
    'green',
    'faible',
    'bas',
    'basse',
    'vert',
    'verte',
    'bajo',
    'baja',
    'verde',
  ] as const),
  ...(['baixo', 'baixa', 'منخفض', 'منخفضة', 'أخضر', 'اخضر'] as const),
] as const;

export type NoWord = (typeof NO_WORDS)[number];

/** What a programme says of its flag. It can make the rule stricter, never looser. */
export interface FlagPolicy {
  /** The words for “no” that open. Without a statement only those do that always did. */
  readonly negatives?: readonly string[] | undefined;
  /** An empty flag withholds, too. */
  readonly withholdEmpty: boolean;
  /**
   * The flag holds levels, of which these words for “public” or “open” open. Then an empty flag withholds, and so does a number,
   * which is a level, too.
   */
  readonly levels?: readonly string[] | undefined;
}

/**
 * `opens`: the flag lets the outcome be published. `unconfirmed`: it would, once the programme
 * confirms the longer list of words. `empty` and `closed` withhold.
 */
export type FlagVerdict = 'opens' | 'unconfirmed' | 'empty' | 'closed';

/**
 * The one rule for a confidential flag: what its value means, for the gate, the import and the
 * check alike (docs/content.md, “The confidential flag”). Whatever is not certain is closed.
 */
export function judgeFlag(value: string, policy: FlagPolicy): FlagVerdict {
  const word = foldText(value);
  const { levels } = policy;
  if (word === '') return policy.withholdEmpty || levels !== undefined ? 'empty' : 'opens';
  if (levels !== undefined && isNumber(word)) return 'closed';
  if (includes(PUBLIC_WORDS, word) || includes(OPEN_WORDS, word))
    return includes(levels ?? [], word) ? 'opens' : 'closed';
  if (!includes(NO_WORDS, word)) return 'closed';
  if (policy.negatives !== undefined) return includes(policy.negatives, word) ? 'opens' : 'closed';
  return includes(FIRST_NO_WORDS, word) ? 'opens' : 'unconfirmed';
}

/** Whether a flag opens, today or as soon as the programme confirms its word. */
export function mayOpen(value: string, policy: FlagPolicy): boolean {
  const verdict = judgeFlag(value, policy);
  return verdict === 'opens' || verdict === 'unconfirmed';
}

/** Whether the value of a column of consent is an explicit yes: nothing else publishes. */
export function isConsent(value: string): boolean {
  return includes(YES_WORDS, foldText(value));
}

/** What people tick with. */
const TICKS = ['x', '✓', '✔', '☑', '✅', '√', '🗸', '🗹', '[x]', '(x)'];
/** Boxes that are empty, and signs that may say no, or that something was chosen. */
const OTHER_MARKS = [
  '☐',
  '□',
  '⬜',
  '[ ]',
  '[]',
  '( )',
  '()',
  '☒',
  '✗',
  '✘',
  '✕',
  '✖',
  '❌',
  '❎',
  '●',
  '○',
  '•',
];

/** Whether a value is a tick, however it is drawn. */
export function isTick(value: string): boolean {
  return includes(TICKS, foldMark(value));
}

/** Whether a value is a mark and no word: a tick, an empty box, a cross. What it says depends on what is asked. */
export function isMark(value: string): boolean {
  return isTick(value) || includes(OTHER_MARKS, foldMark(value));
}

/** A mark may say whether it is drawn as a picture. */
function foldMark(value: string): string {
  return foldText(value.replaceAll(/[\uFE0E\uFE0F]/g, ''));
}

/** Whether a value is a plain yes: a word for it or a tick, and a full stop or more. It opens nothing. */
export function isYes(value: string): boolean {
  const word = dropStops(foldText(value));
  return isConsent(word) || isTick(word);
}

/** A text without the full stops and exclamation marks that it ends in. */
export function dropStops(text: string): string {
  let end = text.length;
  while (end > 0 && /[.!]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * With these words begins the flag that an import writes for a row whose cells cannot be
 * trusted, before the reason. They are no word that opens.
 */
export const UNCERTAIN = 'not certain';

/**
 * And with these, before the reason, the flag for a row that is sound, of which something beside its flag says that it
 * is not to be published: a note, a comment, another sheet.
 */
export const WITHHELD = 'withheld by the import';
/** The same where that is said of the whole sheet, or nothing was answered yet. */
export const WITHHELD_FOR_NOW = 'withheld by the import for now';

/**
 * Why an import wrote a flag of its own: the row could not be trusted (`uncertain`), or it was sound, and somebody
 * said of it (`said`), or of more than it (`waiting`), that it is not to be published.
 */
export type ImportedFlag = 'uncertain' | 'said' | 'waiting';

const UNCERTAIN_BEFORE = `${UNCERTAIN}: `;
/** Reasons that earlier versions wrote as if the row could not be trusted. */
const FORMER_REASONS: ReadonlyMap<string, ImportedFlag> = new Map([
  ['a column that is not copied says so', 'said'],
  ['a comment says that it is confidential', 'said'],
  ['another sheet says that it is confidential', 'said'],
  ['text of the row is struck out', 'said'],
  ['text of the row may be struck out', 'said'],
  ['a line above or below the table says that it is confidential', 'waiting'],
  ['the name of its sheet speaks of confidentiality', 'waiting'],
  ['a column says that it is not approved', 'waiting'],
]);

/** Why the import wrote this flag, if it is one that no row said. */
export function readImportedFlag(value: string): ImportedFlag | undefined {
  const flag = foldText(value);
  if (flag.startsWith(`${WITHHELD}:`)) return 'said';
  if (flag.startsWith(`${WITHHELD_FOR_NOW}:`)) return 'waiting';
  if (!flag.startsWith(`${UNCERTAIN}:`)) return undefined;
  return FORMER_REASONS.get(flag.slice(UNCERTAIN_BEFORE.length)) ?? 'uncertain';
}

/** How a reason ends for which an import withholds a row, where the report of a check has words of its own for it. */
export const IMPORTED_REASONS = {
  leave: 'gives no leave to publish',
  readers: 'does not say that everybody may read it',
  'flag-empty': 'holds levels, and is empty here or has a number that may be one',
} as const;

/** Why an import withheld a row, if that is one of these and nothing else. */
export function readImportedReason(value: string): keyof typeof IMPORTED_REASONS | undefined {
  const flag = foldText(value);
  if (!flag.startsWith(`${WITHHELD}:`) && !flag.startsWith(`${WITHHELD_FOR_NOW}:`))
    return undefined;
  const reasons = flag.split('; ');
  return (['leave', 'readers', 'flag-empty'] as const).find((each) =>
    reasons.every((reason) => reason.endsWith(IMPORTED_REASONS[each])),
  );
}

/** Whether a value is a plain no, by any of the words there are: what a flag makes of it, its programme says. */
export function isNo(value: string): boolean {
  return includes(NO_WORDS, foldText(value));
}

/** Whether a value is one of the words for “public”, which is nothing but a level. */
export function isPublicLevel(value: string): boolean {
  return includes(PUBLIC_WORDS, foldText(value));
}

/** Whether a value may say that everybody may read, in a column of levels whose programme lists it. */
export function mayBePublicLevel(value: string): boolean {
  return includes(OPEN_WORDS, foldText(value));
}

/** Whether a value is a number, which may be a yes, a no or a level. */
export function isNumber(value: string): boolean {
  return /^\p{Nd}+(?:[.,]\p{Nd}+)?$/u.test(value.trim());
}

function includes(words: readonly string[], word: string): boolean {
  return words.some((each) => each === word);
}
