import { countProblems, formatProblems } from '../../../problems/formatProblems.ts';
import { makePrintable, makeLinesPrintable } from '../../../problems/printable.ts';
import { REPORT_MARK } from './reportMark.ts';
import type { Reporter } from './reporter.ts';
import {
  countWithheld,
  formatNotCompared,
  formatShare,
  groupProblems,
  REASONS,
} from './wording.ts';

/** The report for a terminal: every problem, then what a publisher can act on. */
export const reportText: Reporter = (review, directory) => {
  const { problems, published, read, withheld, completeness, rareValues, notCompared } = review;
  const withheldCount = countWithheld(review);
  const sections: string[] = [`${REPORT_MARK} of ${directory}`];
  if (problems.length > 0) sections.push(formatProblems(problems));
  sections.push(
    `${directory}: ${published} to publish, ${withheldCount} withheld; ${countProblems(problems)}.`,
  );
  if (problems.length > 0) {
    sections.push(
      list(
        'Problems by kind',
        groupProblems(problems).map((group) => `${group.problems.length} × ${group.code}`),
      ),
    );
  }
  if (withheldCount > 0) {
    const lines = withheld.map(
      ({ reason, outcomes }) =>
        `${REASONS[reason]} (${outcomes.length}): ${outcomes.map(makePrintable).join(', ')}`,
    );
    sections.push(list('Withheld, and why (never part of the site)', lines));
  }
  if (read > 0) {
    sections.push(
      list(
        'How complete each field is',
        completeness.map(({ field, filled }) => `${field}: ${formatShare(filled, read)}`),
      ),
    );
  }
  if (rareValues.length > 0) {
    const lines = rareValues.map(({ field, value, file, nearest }) => {
      const question = nearest === undefined ? '' : `; meant “${nearest}”?`;
      return makePrintable(`${field}: “${value}” in ${file}${question}`);
    });
    if (notCompared > 0) lines.push(formatNotCompared(notCompared));
    sections.push(list('Values used once, likely typing errors', lines));
  }
  return `${makeLinesPrintable(sections.join('\n\n'))}\n`;
};

function list(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}
