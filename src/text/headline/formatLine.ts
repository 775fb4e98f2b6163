/**
 * A headline in one line: its parts between these offsets (from, to, from, to …), with an ellipsis for what is left out.
 * The first says where the change begins; the last part goes to the end of the headline if there is no offset for it.
 */
export function formatLine(headline: string, cuts: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at === 0 || at < cuts.length; at += 2)
    parts.push(headline.slice(cuts[at] ?? 0, cuts[at + 1] ?? headline.length));
  const isWhole = cuts.length % 2 === 1 || cuts.length === 0 || cuts.at(-1) === headline.length;
  return `${parts.join(' … ')}${isWhole ? '' : '…'}`;
}
