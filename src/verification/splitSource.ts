/** A value of a fragment file, and the header before it (empty for what stands before the first). */
export interface SourceValue {
  readonly header: string;
  readonly value: string;
}

/**
 * Cuts a fragment at everything in bold that ends in a colon. It is not the parser and does not
 * lean on it: whatever file it is given, no letter of it is left out.
 */
export function splitSource(text: string): SourceValue[] {
  const heads = [...text.matchAll(/\*\*([^*\n]{1,300}?)(?::\s*\*\*|\*\*\s*:)/gu)];
  const first: SourceValue = { header: '', value: text.slice(0, heads[0]?.index ?? text.length) };
  return [
    first,
    ...heads.map((head, index) => ({
      header: head[1] ?? '',
      value: text.slice(head.index + head[0].length, heads[index + 1]?.index ?? text.length),
    })),
  ];
}
