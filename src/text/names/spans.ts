/** A part of a text, by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What an address or a user name is written with: no blank, bracket, quotation mark, comma; no script without blanks. */
const OF_ADDRESS =
  /[^\s<>"“”«»‹›()[\]{}|,;،؛\u3000-\u303F\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ADDRESS = /@|:\/\/|^www\./i;
const PUNCTUATION = /[.:!?'’*_]/u;
const AYN = /[\u02B9-\u02BB\u02BD-\u02BF\u02C0\u02C1\u0294\u0295]/u;

/** Finds, in one text, the e-mail address, web address or user name around a place. Each is read once. */
export class Addresses {
  readonly #text: string;
  #last: Span & { isAddress: boolean } = { start: 0, end: 0, isAddress: false };

  constructor(text: string) {
    this.#text = text;
  }

  /** The address that holds a span, without the punctuation after it; undefined where there is none. */
  find(span: Span): Span | undefined {
    const { start, end, isAddress } = this.#read(span);
    return isAddress ? { start, end: Math.max(span.end, end) } : undefined;
  }

  #read({ start, end }: Span): Span & { isAddress: boolean } {
    if (start >= this.#last.start && end <= this.#last.end) return this.#last;
    const text = this.#text;
    let from = start;
    let to = end;
    while (from > 0 && OF_ADDRESS.test(text[from - 1] ?? '')) from -= 1;
    while (to < text.length && OF_ADDRESS.test(text[to] ?? '')) to += 1;
    const isAddress = ADDRESS.test(text.slice(from, to));
    while (to > from && PUNCTUATION.test(text[to - 1] ?? '')) to -= 1;
    this.#last = { start: from, end: to, isAddress };
    return this.#last;
  }
}

/** A span with what belongs to its first and last letter: a ʿayn beside it, and words joined by underscores. */
export function extendSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  if (AYN.test(text[from - 1] ?? '')) from -= 1;
  if (AYN.test(text[to] ?? '')) to += 1;
  if (text[to] === '_')
    to += /^(?:_+[\p{L}\p{N}\p{M}]+)*/u.exec(text.slice(to, to + 200))?.[0].length ?? 0;
  if (text[from - 1] === '_')
    from -=
      /(?:[\p{L}\p{N}\p{M}]+_+)*$/u.exec(text.slice(Math.max(0, from - 200), from))?.[0].length ??
      0;
  return { start: from, end: to };
}
