import { formatCommand } from '../../../text/formatCommand.ts';
import type { Review } from '../reviewCollection.ts';

type WithholdReason = Review['withheld'][number]['reason'];

/** Why an outcome is withheld, in the publisher's words. */
export const REASONS: Readonly<Record<WithholdReason, string>> = {
  flagged: 'The confidential column (the flag) says so, or says nothing that is a clear no',
  'flag-uncertain': 'The import could not trust the row of the spreadsheet',
  'withheld-in-sheet':
    'The spreadsheet says so outside the confidential column: in a note, a comment, another column or sheet',
  'flag-missing': 'The line of the confidential flag is missing',
  'flag-repeated':
    'The outcome says outside its confidential column that it is confidential or sensitive, or has two such columns',
  leave: 'A column that asks for leave to publish has no plain yes (leave-not-given)',
  readers: 'A column says who may read it, and that is not everybody (not-for-everybody)',
  'flag-empty':
    'The confidential column is empty, and the programme, or the levels in its other cells, withhold such outcomes',
  'flag-unconfirmed':
    'The confidential flag says no by a word that the programme has not confirmed (publication.negatives)',
  'consent-missing': 'The line of consent is missing',
  'consent-repeated': 'Consent is stated twice',
  'consent-empty': 'Consent is empty',
  'consent-refused': 'Consent says anything but an explicit yes',
  editor: 'The front matter says withhold: true',
  status: 'The status is not one that the programme publishes',
  unapproved: 'A column says that it is not approved (column-unapproved)',
  redaction: 'A redacted string is still in the text',
  twin: 'Its description is that of a confidential outcome',
  settings: 'programme.md is missing or has an error, and without it no outcome can be read',
  unreadable: 'The file has an error',
};

/** The same in a few words, for a count before them. */
const SHORT_REASONS: Readonly<Record<WithholdReason, string>> = {
  flagged: 'flagged',
  'flag-uncertain': 'of a row that could not be trusted',
  'withheld-in-sheet': 'withheld by what the sheet says elsewhere',
  'flag-missing': 'without a confidential column',
  'flag-repeated': 'with two statements of confidentiality',
  leave: 'without leave to publish',
  readers: 'not for everybody to read',
  'flag-empty': 'whose confidential column is empty',
  'flag-unconfirmed': 'with a word for “no” that is not confirmed',
  'consent-missing': 'without a line of consent',
  'consent-repeated': 'with two statements of consent',
  'consent-empty': 'with an empty consent',
  'consent-refused': 'without consent',
  editor: 'withheld by an editor',
  status: 'of a status that is not published',
  unapproved: 'called not approved by a column',
  redaction: 'with a redacted string left in them',
  twin: 'with the text of a confidential one',
  settings: 'unread because of programme.md',
  unreadable: 'unreadable',
};

/** Why nothing would be published: `0 of 24 published: 20 flagged, 4 without a flag.` */
export function formatEmptiness(withheld: readonly { readonly reason: WithholdReason }[]): string {
  if (withheld.length === 0) return 'There are no outcomes.';
  const counts = [...Map.groupBy(withheld, ({ reason }) => reason)]
    .map(([reason, members]) => [SHORT_REASONS[reason], members.length] as const)
    .toSorted((a, b) => b[1] - a[1]);
  const reasons = counts.map(([reason, count]) => `${count} ${reason}`).join(', ');
  const isEmpty = withheld.every(({ reason }) => reason === 'flag-empty');
  const hint = isEmpty
    ? ' Write “no” into the confidential column of what may be published, and import again.'
    : '';
  return `0 of ${withheld.length} published: ${reasons}.${hint}`;
}

/** `37 of 40 (93 %)`. */
export function formatShare(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : Math.round((part / whole) * 100);
  return `${part} of ${whole} (${percent} %)`;
}

/** How many outcomes are withheld, for whatever reason. */
export function countWithheld({ withheld }: Review): number {
  return withheld.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
}

/** That so many values were not looked at for typing errors. */
export function formatNotCompared(count: number): string {
  return `${count} more values that one outcome alone has were not compared with the others: there are too many.`;
}

/** The headings of the report for a terminal, and what is said below them. */
export const SECTIONS = {
  kinds: 'Problems by kind',
  withheld: 'Withheld, and why (never part of the site)',
  complete: 'How complete each field is',
  all: 'in every outcome',
  some: 'in some',
  none: 'in none',
  rare: 'Values that look like typing errors',
  more: (count: number, command: string): string => `… and ${count} more: ${command}`,
};

/** How to see more of a check of a folder. */
export function describeCommands(directory: string): { all: string; html: string } {
  const html = formatCommand('check', directory, ['--format', 'html', '--out', 'report.html']);
  return {
    all: formatCommand('check', directory, ['--all']),
    html: `To read it in a browser, sort it out with others or print it: ${html}`,
  };
}
