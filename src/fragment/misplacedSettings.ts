import { distance } from 'fastest-levenshtein';
import { fold } from '../text/foldings.ts';

/** Settings whose loss publishes what an editor withheld: nowhere but at the top are they anything but a mistake. */
const GUARDS = ['withhold', 'redact', 'named'] as const;
/** All settings of a fragment; those that are also words of texts count only inside a block of settings. */
const SETTINGS: ReadonlySet<string> = new Set([...GUARDS, 'title', 'lang', 'aliases']);

/** A setting where it is only text. */
export interface MisplacedSetting {
  /** Of its line, in UTF-16 units. */
  readonly offset: number;
  readonly header: string;
}

/** Without a separator, or the one key that needs none, there is no setting. */
const MAY_SET = /[:=：＝]|withhold/i;

/** Line ends as any program writes them. */
const LINE_END = /(\r\n|[\n\r\v\f\u0085\u2028\u2029])/u;

/**
 * Settings of an editor (front matter) in a text that is not front matter: `withhold:` and
 * `redact:` at the beginning of a line, in any spelling and with the marks of lists and Markdown
 * before them, or with a value anywhere; and a block between fences that holds any setting. A
 * fence alone is a rule between paragraphs. Each is reported once for its line.
 */
export function findMisplacedSettings(text: string): MisplacedSetting[] {
  if (!MAY_SET.test(text)) return [];
  const found: MisplacedSetting[] = [];
  let offset = 0;
  let isFenced = false;
  // Lines, each followed by its end.
  for (const [index, part] of text.split(LINE_END).entries()) {
    if (index % 2 === 0) {
      const setting = readSetting(part, isFenced);
      if (setting !== undefined)
        found.push({ offset: offset + setting.offset, header: setting.header });
      if (FENCE.test(part)) isFenced = true;
      else if (!IN_BLOCK.test(part)) isFenced = false;
    }
    offset += part.length;
  }
  return found;
}

/** Whether a field is a setting in truth: `**withhold**: true`. */
export function isSetting(header: string, value: string): boolean {
  return isMisplaced(foldKey(header), header.trim(), value, false);
}

const FENCE =
  /^\s{0,100}(?:-{3,100}|\+{3,100}|;{3,100}|`{3,100}|~{3,100})[ \t]{0,100}(?:ya?ml|toml|json)?[ \t]{0,100}$/iu;
/** What a block of settings is made of: keys, entries of a list, comments, blank lines. */
const IN_BLOCK =
  /^\s*(?:$|[#\]}])|^\s{0,100}[-*][ \t]|^\s{0,100}["']?[\p{L}_-]{1,40}["']?[ \t]{0,100}[:=]/u;

/** Marks before a key; a key, perhaps in quotes or in bold; a separator; and a value. */
const HEAD =
  /^([\s>#*_~`|([{"'\\+•–—-]{0,100})((?:[\p{L}\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]){4,40})["'*_~` \t]{0,20}[:：=＝]["'*_~` \t]{0,20}(.{0,40})/u;
/** The same in the middle of a line, which was several lines once: only with a value that is one of a setting. */
const INSIDE =
  /\b(withhold|redact)["'*_`]{0,4}[ \t]{0,20}[:=][ \t]{0,20}["']?(?:true\b|yes\b|on\b|\[)/iu;
/** And after a fence. */
const AFTER_FENCE =
  /(?:^|\s)(?:---|\+\+\+|;;;)[ \t]{1,20}(title|lang|aliases|withhold|redact|named)[ \t]{0,20}[:=]/u;
/** Most lines hold none of these. */
const MAY_HOLD = /withhold|redact|---|\+\+\+|;;;/iu;
/** Without a separator, alone on its line. */
const BARE =
  /^[\s>#*_~`|([{"'\\+•-]{0,100}(withhold)[ \t]{1,20}(?:true|yes)[\s.;,)\]}*_`]{0,100}$/iu;

function readSetting(
  line: string,
  isFenced: boolean,
): { offset: number; header: string } | undefined {
  const head = HEAD.exec(line);
  if (head !== null) {
    const [, marks = '', key = '', value = ''] = head;
    if (isMisplaced(foldKey(key), key, value, isFenced))
      return { offset: marks.length, header: key };
  }
  if (!MAY_HOLD.test(line)) return undefined;
  const inside = INSIDE.exec(line) ?? AFTER_FENCE.exec(line) ?? BARE.exec(line);
  const header = inside?.[1];
  return inside === null || header === undefined
    ? undefined
    : { offset: inside.index + inside[0].indexOf(header), header };
}

/** A value that only a setting has: a yes, or a list. */
const SETTING_VALUE = /^(?:["']?(?:true|yes|on|1|oui|vrai)\b["']?[\s,}\]#*_~`]{0,100}$|\[)/iu;

function isMisplaced(key: string, raw: string, value: string, isFenced: boolean): boolean {
  if (key === 'withhold' || key === 'redact') return true;
  // “Named: …” may begin a line of a text.
  if (key === 'named') return isFenced || raw === 'named' || value.trim().startsWith('[');
  if (isFenced && SETTINGS.has(raw)) return true;
  return SETTING_VALUE.test(value.trim()) && isNearGuard(key);
}

/** How many letters of a misspelt setting may be wrong, and what people take for it. */
const NEAR = [
  ['withhold', 2],
  ['redact', 1],
  ['redacted', 1],
  ['redactions', 1],
] as const;

function isNearGuard(key: string): boolean {
  // A word of its own: what it says of an outcome is a statement, and no setting.
  if (key === 'withheld') return false;
  return NEAR.some(
    ([guard, most]) => Math.abs(guard.length - key.length) <= most && distance(guard, key) <= most,
  );
}

function foldKey(key: string): string {
  return fold(key, 'proof').replaceAll(/[^\p{L}]/gu, '');
}
