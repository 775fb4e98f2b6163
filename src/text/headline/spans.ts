/** A stretch of a text: from the character that opens it up to and with the one that closes it. */
export type Span = readonly [open: number, close: number];

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };
/** A quotation that is longer than this is one whose end was forgotten. */
const MAX_QUOTE = 300;

/** The stretches from a bracket to the one that closes it. A bracket without a partner is none. */
export function findBrackets(text: string): Span[] {
  const pairs: Span[] = [];
  const open: Record<string, number[]> = { '(': [], '[': [] };
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    const opening = BRACKETS[bracket];
    if (opening === undefined) open[bracket]?.push(index);
    else {
      const start = open[opening]?.pop();
      if (start !== undefined) pairs.push([start, index]);
    }
  }
  return pairs;
}

/** The stretches between quotation marks. A mark without a partner opens nothing. */
export function findQuotes(text: string): Span[] {
  const pairs: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/[“«"]/gu)) {
    if (index < from) continue;
    const close = text.indexOf(QUOTES[mark] ?? '', index + 1);
    if (close === -1 || close - index > MAX_QUOTE) continue;
    pairs.push([index, close]);
    from = close + 1;
  }
  return pairs;
}

/** What is said in passing, between two dashes; a dash between numbers is none. */
export function findAsides(text: string): Span[] {
  const dashes = [...text.matchAll(/—|\s[–-]\s/gu)].filter(
    ({ 0: dash, index }) =>
      !(/\d/u.test(text.charAt(index - 1)) && /\d/u.test(text.charAt(index + dash.length))),
  );
  const asides: Span[] = [];
  for (let at = 0; at + 1 < dashes.length; at += 1) {
    const [open, close] = [dashes[at], dashes[at + 1]];
    if (open === undefined || close === undefined || open[0].trim() !== close[0].trim()) continue;
    if (/[;.!?؟]\s/u.test(text.slice(open.index, close.index))) continue;
    asides.push([open.index, close.index + close[0].length - 1]);
    at += 1;
  }
  return asides;
}

/** The text with a sign instead of each character within the spans, so that what is in them counts for nothing. */
export function hideSpans(text: string, spans: readonly Span[]): string {
  let hidden = text;
  for (const [open, close] of spans) {
    hidden = `${hidden.slice(0, open)}${'·'.repeat(close + 1 - open)}${hidden.slice(close + 1)}`;
  }
  return hidden;
}

/** Whether a place is within one of the spans. */
export function isWithin(spans: readonly Span[], at: number): boolean {
  return spans.some(([open, close]) => open < at && at <= close);
}
