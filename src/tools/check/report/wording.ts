import { getToolTexts } from '../../../messages/tools/toolTexts.ts';
import { formatCommand } from '../../../text/formatCommand.ts';
import type { Review } from '../reviewCollection.ts';

type WithholdReason = Review['withheld'][number]['reason'];

/** Why nothing would be published: `0 of 24 published: 20 flagged, 4 without a flag.` */
export function formatEmptiness(withheld: readonly { readonly reason: WithholdReason }[]): string {
  const texts = getToolTexts().check;
  if (withheld.length === 0) return texts.noOutcomes;
  const counts = [...Map.groupBy(withheld, ({ reason }) => reason)]
    .map(([reason, members]) => [texts.shortReasons[reason], members.length] as const)
    .toSorted((a, b) => b[1] - a[1]);
  const reasons = counts.map(([reason, count]) => texts.countReason({ count, reason })).join(', ');
  const isEmpty = withheld.every(({ reason }) => reason === 'flag-empty');
  const hint = isEmpty ? ` ${texts.fillEmpty}` : '';
  return `${texts.nonePublished({ outcomes: withheld.length, reasons })}${hint}`;
}

/** `37 of 40 (93 %)`. */
export function formatShare(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : Math.round((part / whole) * 100);
  return getToolTexts().check.share({ part, whole, percent });
}

/** How many outcomes are withheld, for whatever reason. */
export function countWithheld({ withheld }: Review): number {
  return withheld.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
}

/** How to see more of a check of a folder. */
export function describeCommands(directory: string): { all: string; html: string } {
  const html = formatCommand('check', directory, ['--format', 'html', '--out', 'report.html']);
  return {
    all: formatCommand('check', directory, ['--all']),
    html: getToolTexts().check.asHtml({ command: html }),
  };
}
