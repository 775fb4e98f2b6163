/**
 * Characters that a reader does not see but that change what is read: they turn the order of
 * letters around, sit inside a word, or hide text. LRM, RLM, ALM and the soft hyphen do no harm.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- each of them is what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u034F\u115F\u1160\u180E\u200B-\u200D\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E0FFF}\p{Cs}]/gu;

/** Code units that may be part of such a character. */
const MAY_BE = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  Number(String.fromCharCode(unit).search(INVISIBLE) === 0),
);

/** Whether a text may hold one: nearly none does, and one look at each unit shows it. */
export function mayHoldInvisible(text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (MAY_BE[text.charCodeAt(index)] === 1) return true;
  return false;
}

/**
 * Shows such characters instead of obeying them: a control character as its picture (U+2400 and on),
 * every other by its code, as `[U+202E]`. Where writing needs them they stay: joiners and
 * variation selectors after a letter of a script that joins, or after an emoji; zero-width
 * spaces in scripts that have no others.
 */
export function showInvisible(text: string): string {
  if (!mayHoldInvisible(text)) return text;
  return text.replaceAll(INVISIBLE, (character, index: number) =>
    isNeeded(text, index, character) ? character : show(character),
  );
}

/** The characters of a text that `showInvisible` shows, by their codes, and the index of the first. */
export function findInvisible(
  text: string,
): { codes: readonly string[]; first: number } | undefined {
  if (!mayHoldInvisible(text)) return undefined;
  const found = [...text.matchAll(INVISIBLE)].filter(
    ({ 0: character, index }) => !isNeeded(text, index, character),
  );
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    codes: [...new Set(found.map(([character]) => formatCode(character)))],
    first: first.index,
  };
}

/** Names within a record that only addresses use. */
const NAMES: ReadonlySet<string> = new Set(['slug', 'key']);

/** A record with such characters shown in every text that it holds, however deep; itself if it holds none. */
export function showInvisibleIn<Value>(value: Value): Value {
  return showDeep(value) as Value;
}

function showDeep(value: unknown): unknown {
  if (typeof value === 'string') return showInvisible(value);
  if (Array.isArray(value)) {
    const shown = value.map(showDeep);
    return shown.some((part, index) => part !== value[index]) ? shown : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  // Nearly all records hold none, so nothing is copied before one is found.
  const changed = new Map<string, unknown>();
  for (const [name, part] of Object.entries(value) as [string, unknown][]) {
    const shown = NAMES.has(name) ? part : showDeep(part);
    if (shown !== part) changed.set(name, shown);
  }
  return changed.size === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

const SELECTOR = /\p{Variation_Selector}/u;
const JOINER = /\u034F|\u200C|\u200D/u;
const JOINED = /[\p{L}\p{M}\p{Emoji}\p{So}\p{Sm}]/u;
/** Their letters are written apart, so that a joiner between them can only hide. */
const APART = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const WITHOUT_BLANKS =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** The flag of a part of a country: a black flag and the letters of its code. */
const FLAG = /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u;

function isNeeded(text: string, index: number, character: string): boolean {
  const before = getCharacterBefore(text, index);
  const isJoined = JOINED.test(before) && !APART.test(before);
  if (SELECTOR.test(character)) return isJoined && !SELECTOR.test(before);
  if (JOINER.test(character)) return isJoined;
  if (character === '\u200B') return WITHOUT_BLANKS.test(before);
  return (
    /[\u{E0020}-\u{E007F}]/u.test(character) &&
    FLAG.test(text.slice(Math.max(0, index - 20), index))
  );
}

function getCharacterBefore(text: string, index: number): string {
  const half = text.codePointAt(index - 2) ?? 0;
  return half > 0xffff ? String.fromCodePoint(half) : text.slice(Math.max(0, index - 1), index);
}

function show(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : `[${formatCode(character)}]`;
}

/** The code of a character, as `U+202E`. */
export function formatCode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
