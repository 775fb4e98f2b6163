/** Elements that stand inside a word or phrase without parting it. */
const INLINE =
  /^\/?(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|textpath|time|tspan|u|var|wbr)$/i;
const NAME = /\/?[a-z][\w:-]*/iy;

/** A tag, comment or declaration that begins at a `<`: where its name and it itself end, and whether words go on behind it. */
export interface Tag {
  readonly nameEnd: number;
  readonly end: number;
  readonly isInline: boolean;
}

/** The tag at a `<`; none if this is only a sign. Script and style are passed with all they hold. */
export function readTag(text: string, at: number): Tag | undefined {
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    return { nameEnd: at, end: end === -1 ? text.length : end + 3, isInline: true };
  }
  const next = text.charCodeAt(at + 1) | 0x20;
  // A letter, or `/`, `!` and `?` (with that bit set `!` stays, and `/` and `?` stay too).
  if (!(next >= 97 && next <= 122) && next !== 0x2f && next !== 0x21 && next !== 0x3f)
    return undefined;
  const end = findEnd(text, at + 1);
  NAME.lastIndex = at + 1;
  const name = NAME.exec(text)?.[0] ?? '';
  const isHidden = /^(?:script|style)$/i.test(name);
  const close = isHidden ? text.indexOf(`</${name}`, end) : -1;
  const nameEnd = name === '' ? at : at + 1 + name.length;
  return { nameEnd, end: close === -1 ? end : close, isInline: INLINE.test(name) };
}

/** Behind the `>` that closes a tag, or the end of the text; one inside a quoted value closes nothing. */
function findEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x3e) return at + 1;
    if (sign === 0x3d) {
      const quote = text[at + 1] ?? '';
      if (quote !== '"' && quote !== "'") continue;
      const close = text.indexOf(quote, at + 2);
      if (close !== -1) at = close;
    }
  }
  return text.length;
}

/** A text without its tags, as a reader meets its words. */
export function dropTags(text: string): string {
  let shown = '';
  let from = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const tag = readTag(text, at);
    if (tag === undefined) {
      at += 1;
      continue;
    }
    shown += text.slice(from, at) + (tag.isInline ? '' : ' ');
    from = tag.end;
    at = tag.end;
  }
  return shown + text.slice(from);
}
