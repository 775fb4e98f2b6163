import { makePrintable } from '../../problems/printable.ts';
import { formatCommand } from '../../text/formatCommand.ts';
import type { Strangers } from './findStrangers.ts';
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

/** That something was found in what was made, so that it is not kept. */
export function formatDiscarded(made: 'site' | 'export', findings: readonly SiteFinding[]): string {
  return `${formatFindings(findings)}\n\nThe ${made} would publish what is withheld, or contradicts what is public (${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}), and was discarded.`;
}

/** That a site was built from other content, and how to prove it. */
export function formatStrangers(
  { strangers, pages }: Strangers,
  { site, content, origin }: { site: string; content: string; origin: string | undefined },
): string {
  const where = origin ?? 'the folder that it was built from';
  const command = formatCommand('verify', origin ?? 'FOLDER');
  return [
    `${site} and ${content} do not belong together: ${strangers} of the ${pages} outcomes in ${site} are not in ${content}. So nothing is proven.`,
    `Run the proof with ${where}: ${command}`,
    `If the site is to show ${content}, build it: ${formatCommand('build', content)}`,
  ].join('\n');
}
