import { makePrintable } from '../../problems/printable.ts';
import type { SiteFinding } from './siteFinding.ts';

/** Findings that are listed; after them the list says how many more there are. */
const MAX_LISTED = 50;

/** What a verification found, for the publisher: it names withheld outcomes, so it is never published. */
export function formatFindings(findings: readonly SiteFinding[]): string {
  const lines = findings.slice(0, MAX_LISTED).map(({ file, place, message, context, hint }) => {
    const where = place === undefined ? file : `${file}:${place.line}:${place.column}`;
    return [
      `${makePrintable(where)} ${makePrintable(message)}`,
      ...(context === undefined ? [] : [`    … ${makePrintable(context)} …`]),
      `    ${makePrintable(hint)}`,
    ].join('\n');
  });
  const more = findings.length - MAX_LISTED;
  return [...lines, ...(more > 0 ? [`And ${more} more.`] : [])].join('\n');
}
