import { listUnits } from '../../text/units.ts';
import { remember } from '../../text/remember.ts';

/** Elements that may be inside a word or phrase without separating it. */
const INLINE: ReadonlySet<string> = new Set(
  `a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong
  sub sup textpath time tspan u var wbr`.split(/\s+/),
);
/** Elements whose content readers do not see. */
const HIDDEN: ReadonlySet<string> = new Set(['script', 'style']);

const SLASH = 0x2f;
/** Of the ASCII characters, those that the name of a tag is made of, and those that it begins with. */
const [NONE, PART, FIRST] = [0, 1, 2];
const NAME_UNITS = new Uint8Array(128);
for (let unit = 0; unit < NAME_UNITS.length; unit += 1) {
  const character = String.fromCharCode(unit);
  if (/[a-z]/i.test(character)) NAME_UNITS[unit] = FIRST;
  else if (/[\w:-]/.test(character)) NAME_UNITS[unit] = PART;
}

/** Letters of the longest name that says anything here. */
const MAX_NAME = Math.max(...Array.from([...INLINE, ...HIDDEN], ({ length }) => length));

/** What the name of a tag says of it, however its letters are written. */
const readName = remember((written) => {
  const name = written.toLowerCase();
  return { isHidden: HIDDEN.has(name), isInline: INLINE.has(name) };
}, 1000);

/** A tag, comment or declaration that begins at a `<`: where its name and it itself end, and whether words go on after it. */
export interface Tag {
  readonly nameEnd: number;
  readonly end: number;
  readonly isInline: boolean;
}

/**
 * Reads the tag at a `<` of one text; none if this is only a character. Script and style are passed with all they hold.
 * `onOpen` is told of each tag that might end elsewhere if the text went on. `units`: those of the text, as its first ones.
 */
export function createTagReader(
  text: string,
  onOpen?: () => void,
  units: Uint16Array = listUnits(text),
): (index: number) => Tag | undefined {
  /** Where the last end of each hidden element begins: without one ahead nothing is searched for. */
  const lastEnds = new Map<string, number>();
  return (index) => {
    if (text.startsWith('<!--', index)) {
      const end = text.indexOf('-->', index + 4);
      if (end === -1) onOpen?.();
      return { nameEnd: index, end: end === -1 ? text.length : end + 3, isInline: true };
    }
    const next = index + 1 < text.length ? (units[index + 1] ?? 0) | 0x20 : 0;
    // A letter, or `/`, `!` and `?` (with that bit set `!` stays, and `/` and `?` stay too).
    if (!(next >= 97 && next <= 122) && next !== SLASH && next !== 0x21 && next !== 0x3f)
      return undefined;
    const end = findEnd(text, units, index + 1, onOpen);
    const start = next === SLASH ? index + 2 : index + 1;
    const nameEnd = findNameEnd(units, start, text.length);
    if (nameEnd === start) return { nameEnd: index, end, isInline: false };
    if (nameEnd - start > MAX_NAME) return { nameEnd, end, isInline: false };
    const written = text.slice(start, nameEnd);
    const { isHidden, isInline } = readName(written);
    if (!isHidden || start !== index + 1) return { nameEnd, end, isInline };
    const hiddenEnd = findHiddenEnd(text, `</${written}`, end, lastEnds);
    if (hiddenEnd === end && !text.startsWith(`</${written}`, end)) onOpen?.();
    return { nameEnd, end: hiddenEnd, isInline };
  };
}

/** Where the name of a tag ends: at its start if that is no letter. */
function findNameEnd(units: Uint16Array, start: number, limit: number): number {
  if (start >= limit || NAME_UNITS[units[start] ?? 0] !== FIRST) return start;
  let end = start + 1;
  while (end < limit && (NAME_UNITS[units[end] ?? 0] ?? NONE) !== NONE) end += 1;
  return end;
}

/** Where a hidden element closes, or, if it never does, where its tag ends. */
function findHiddenEnd(
  text: string,
  closing: string,
  end: number,
  lastEnds: Map<string, number>,
): number {
  const last = lastEnds.get(closing) ?? text.lastIndexOf(closing);
  lastEnds.set(closing, last);
  return last < end ? end : text.indexOf(closing, end);
}

/** After the `>` that closes a tag, or the end of the text; one inside a quoted value closes nothing. */
function findEnd(text: string, units: Uint16Array, from: number, onOpen?: () => void): number {
  const { length } = text;
  for (let index = from; index < length; index += 1) {
    const unit = units[index];
    if (unit === 0x3e) return index + 1;
    if (unit === 0x3d) {
      const quote = text[index + 1] ?? '';
      if (quote !== '"' && quote !== "'") continue;
      const close = text.indexOf(quote, index + 2);
      if (close !== -1) index = close;
      else onOpen?.();
    }
  }
  onOpen?.();
  return length;
}

/** A text without its tags, as a reader meets its words. */
export function dropTags(text: string): string {
  const readTag = createTagReader(text);
  let shown = '';
  let from = 0;
  for (let index = text.indexOf('<'); index !== -1; index = text.indexOf('<', index)) {
    const tag = readTag(index);
    if (tag === undefined) {
      index += 1;
      continue;
    }
    shown += text.slice(from, index) + (tag.isInline ? '' : ' ');
    from = tag.end;
    index = tag.end;
  }
  return shown + text.slice(from);
}
