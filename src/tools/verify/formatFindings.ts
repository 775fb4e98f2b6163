import { makePrintable } from '../../problems/printable.ts';
import type { Finding } from './finding.ts';

/** Findings that are listed; behind these the list says how many more there are. */
const MOST = 50;

/** What a verification found, for the publisher: it names withheld outcomes, so it is never published. */
export function formatFindings(findings: readonly Finding[]): string {
  const lines = findings.slice(0, MOST).map(({ file, place, message, context, hint }) => {
    const where = place === undefined ? file : `${file}:${place.line}:${place.column}`;
    return [
      `${makePrintable(where)} ${makePrintable(message)}`,
      ...(context === undefined ? [] : [`    … ${makePrintable(context)} …`]),
      `    ${makePrintable(hint)}`,
    ].join('\n');
  });
  const more = findings.length - MOST;
  return [...lines, ...(more > 0 ? [`And ${more} more.`] : [])].join('\n');
}
