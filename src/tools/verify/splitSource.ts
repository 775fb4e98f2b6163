/** A value of a fragment file, and the header before it (empty for what comes before the first). */
export interface SourceValue {
  readonly header: string;
  readonly value: string;
  /** Whether the header begins a line, as that of a field does. */
  readonly isLine: boolean;
}

/** Between the values of front matter: its keys, which pages and records have too, and its ends. */
const FRONT_MATTER = /^(?:---[ \t]*$|[ \t]*\p{L}[\p{L}_-]{0,40}[ \t]*:(?=\s))/mu;

/**
 * Cuts a fragment at everything in bold that ends in a colon. It is not the parser and does not
 * lean on it: whatever file it is given, no letter of a value is left out.
 */
export function splitSource(text: string): SourceValue[] {
  const heads = [...text.matchAll(/\*\*([^*\n]{1,300}?)(?::\s*\*\*|\*\*\s*:)/gu)];
  const first = text.slice(0, heads[0]?.index ?? text.length).split(FRONT_MATTER);
  return [
    ...first.map((value) => ({ header: '', value, isLine: false })),
    ...heads.map((head, index) => ({
      header: head[1] ?? '',
      value: text.slice(head.index + head[0].length, heads[index + 1]?.index ?? text.length),
      isLine: /^$|[\n\r\uFEFF]/u.test(text.charAt(head.index - 1)),
    })),
  ];
}
