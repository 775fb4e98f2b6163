/**
 * Signs that a reader does not see but that change what is read: they turn the order of letters
 * around, stand inside a word, or hide text. LRM, RLM, ALM and the soft hyphen do no harm.
 */
const SIGN =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- each of them is what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u034F\u115F\u1160\u180E\u200B-\u200D\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}\p{Cs}]/gu;

/**
 * Shows such signs instead of obeying them: a control character as its picture (U+2400 and on),
 * every other by its code, as `[U+202E]`. Where writing needs them they stay: joiners and
 * variation selectors behind a letter of a script that joins, or behind an emoji; zero-width
 * spaces in scripts that have no others.
 */
export function showSigns(text: string): string {
  return text.replaceAll(SIGN, (sign, at: number) =>
    isNeeded(text, at, sign) ? sign : show(sign),
  );
}

/** The signs of a text that are shown by `showSigns`, by their codes, and where the first of them stands. */
export function findSigns(text: string): { codes: readonly string[]; first: number } | undefined {
  const found = [...text.matchAll(SIGN)].filter(
    ({ 0: sign, index }) => !isNeeded(text, index, sign),
  );
  const [first] = found;
  if (first === undefined) return undefined;
  return { codes: [...new Set(found.map(([sign]) => formatCode(sign)))], first: first.index };
}

/** Names within a record that only addresses use. */
const NAMES: ReadonlySet<string> = new Set(['slug', 'key']);

/** A record with the signs shown in every text that it holds, however deep. */
export function showSignsIn<Value>(value: Value): Value {
  return showDeep(value) as Value;
}

function showDeep(value: unknown): unknown {
  if (typeof value === 'string') return showSigns(value);
  if (Array.isArray(value)) return value.map(showDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => [
      name,
      NAMES.has(name) ? part : showDeep(part),
    ]),
  );
}

const SELECTOR = /\p{Variation_Selector}/u;
const JOINER = /\u034F|\u200C|\u200D/u;
const JOINED = /[\p{L}\p{M}\p{Emoji}\p{So}\p{Sm}]/u;
/** Their letters stand apart, so that a joiner between them can only hide. */
const APART = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const WITHOUT_BLANKS =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** The flag of a part of a country: a black flag and the letters of its code. */
const FLAG = /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u;

function isNeeded(text: string, at: number, sign: string): boolean {
  const before = getCharacterBefore(text, at);
  const isJoined = JOINED.test(before) && !APART.test(before);
  if (SELECTOR.test(sign)) return isJoined && !SELECTOR.test(before);
  if (JOINER.test(sign)) return isJoined;
  if (sign === '\u200B') return WITHOUT_BLANKS.test(before);
  return /[\u{E0020}-\u{E007F}]/u.test(sign) && FLAG.test(text.slice(Math.max(0, at - 20), at));
}

function getCharacterBefore(text: string, at: number): string {
  const half = text.codePointAt(at - 2) ?? 0;
  return half > 0xffff ? String.fromCodePoint(half) : text.slice(Math.max(0, at - 1), at);
}

function show(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : `[${formatCode(sign)}]`;
}

/** The code of a character, as `U+202E`. */
export function formatCode(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
