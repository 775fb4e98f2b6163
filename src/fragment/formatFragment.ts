import { escapeHeads, formatHead } from './fieldHeads.ts';

/**
 * Headers and their values → the text of a fragment, from which `parseFragment` reads the same
 * headers and values again. Values have LF line breaks; each header must be one that
 * `formatHead` can write.
 */
export function formatFragment(
  fields: readonly (readonly [header: string, value: string])[],
): string {
  return fields
    .map(([header, value]) => {
      const head = formatHead(header);
      if (head === undefined) throw new Error(`“${header}” cannot be the header of a field.`);
      return `${head} ${escapeHeads(value)}\n`;
    })
    .join('');
}
