export type Direction = 'ltr' | 'rtl';

// From Hebrew to Arabic, and their forms of presentation: shorter than the names of their scripts, and browsers load it.
const RIGHT_TO_LEFT = /(?=[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])\p{L}/u;
const LEFT_TO_RIGHT = /(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])\p{L}/u;
const ALL_RIGHT_TO_LEFT = new RegExp(RIGHT_TO_LEFT, 'gu');
const LETTERS = /\p{L}/gu;
/** Languages (BCP 47) that are written from right to left. */
const RIGHT_TO_LEFT_LANGUAGE =
  /^(?:(?:ar|arc|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)(?:-(?!Latn)|$)|[a-z]{2,3}-(?:Arab|Hebr|Syrc|Thaa|Nkoo))/;
/** As much of a text as tells how it runs. */
const ENOUGH = 400;
/** A text of whose letters fewer run as its language does is in another one. */
const MIN_SHARE = 0.2;

/** Whether a text has letters that run from right to left, so that it needs a `<bdi>` beside others. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Whether a text has letters that run the other way. */
export function runsAgainst(text: string, direction: Direction): boolean {
  return (direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(text);
}

function getOther(direction: Direction): Direction {
  return direction === 'rtl' ? 'ltr' : 'rtl';
}

/** The way in which a language (BCP 47) is written. */
function getLanguageDirection(language: string): Direction {
  return RIGHT_TO_LEFT_LANGUAGE.test(language) ? 'rtl' : 'ltr';
}

/** How a text runs, by its first letter, as `dir="auto"` and `<bdi>` find it; nothing without a letter. */
function findFirstDirection(text: string): Direction | undefined {
  const [first] = /\p{L}/u.exec(text) ?? [];
  if (first === undefined) return undefined;
  return isRightToLeft(first) ? 'rtl' : 'ltr';
}

/**
 * How a text in a language (BCP 47) runs: as the language does, whatever it begins with. A text that has hardly a letter of that
 * kind is in another language, whatever is said of it. Where nobody knows the language, most letters decide.
 */
export function findDirection(text: string, language?: string): Direction {
  const usual = getLanguageDirection(language ?? '');
  const start = text.slice(0, ENOUGH);
  if (!runsAgainst(start, usual)) return usual;
  const letters = start.match(LETTERS)?.length ?? 0;
  const fromRight = start.match(ALL_RIGHT_TO_LEFT)?.length ?? 0;
  const own = (usual === 'rtl' ? fromRight : letters - fromRight) / letters;
  return own < (language === undefined ? 0.5 : MIN_SHARE) ? getOther(usual) : usual;
}

/** Attributes of an element whose text is in a language that is known. */
export interface Marks {
  readonly lang: string;
  readonly dir: Direction;
}

/**
 * How to mark a text in a language (BCP 47) that is said to be its. A text that runs the other way than that language
 * is in another one, which nobody has said: its language is not known (`""`).
 */
export function markText(text: string, language: string): Marks {
  const dir = findDirection(text, language);
  return { lang: dir === getLanguageDirection(language) ? language : '', dir };
}

/**
 * The same within a page of a language that runs one way: the direction only if it is not the page’s, and the language only if it
 * is known and not the page’s.
 */
export function markOwnText(
  text: string,
  language: string,
  page: { readonly direction: string; readonly language: string },
): Partial<Marks> {
  const { lang, dir } = markText(text, language);
  if (!/\p{L}/u.test(text)) return {};
  const isForeign = lang !== '' && getBase(lang) !== getBase(page.language);
  return { ...(dir === page.direction ? {} : { dir }), ...(isForeign ? { lang } : {}) };
}

function getBase(language: string): string | undefined {
  return language.toLowerCase().split('-', 1)[0];
}

/** The way a block in a language (BCP 47) runs, where that is not the page’s. */
export function findTurn(
  text: string,
  language: string | undefined,
  page = 'ltr',
): Direction | undefined {
  const own = findDirection(text, language);
  return own === page ? undefined : own;
}

/** Attributes of a `<bdi>` with a name in a language, if that is known: its direction only if its first letter tells another. */
export function markName(name: string, lang: string | undefined): Partial<Marks> {
  const dir = findDirection(name, lang);
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(dir === (findFirstDirection(name) ?? dir) ? {} : { dir }),
  };
}
