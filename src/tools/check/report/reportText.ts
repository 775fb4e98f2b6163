import { getToolTexts, listNames } from '../../../messages/tools/toolTexts.ts';
import { formatGroups } from '../../../problems/formatGroups.ts';
import { countProblems, formatProblems } from '../../../problems/formatProblems.ts';
import { groupProblems } from '../../../problems/groupProblems.ts';
import { makePrintable, makeLinesPrintable } from '../../../problems/printable.ts';
import type { Review } from '../reviewCollection.ts';
import { REPORT_MARK } from './reportMark.ts';
import type { Reporter } from './reporter.ts';
import { countWithheld, describeCommands, formatShare } from './wording.ts';

/** Lines of one list that a publisher reads in a terminal. */
const MAX_LINES = 6;
/** Outcomes that are named although nobody has decided about them yet. */
const MAX_UNDECIDED = 100;

/**
 * The report for a terminal: what is wrong, then what a publisher can act on. It fits on a page
 * or two (60 lines), unless everything is asked for.
 */
export const reportText: Reporter = (review, directory, { isWhole }) => {
  const { problems, published, read } = review;
  const texts = getToolTexts().check;
  const commands = describeCommands(directory);
  const sections: string[] = [texts.title({ mark: REPORT_MARK, directory })];
  if (problems.length > 0)
    sections.push(isWhole ? formatProblems(problems) : formatGroups(problems, commands.all));
  sections.push(
    `${directory}: ${texts.counts({ published: String(published), withheld: String(countWithheld(review)), problems: countProblems(problems) })}`,
  );
  if (isWhole && problems.length > 0) sections.push(list(texts.kinds, countKinds(review)));
  for (const [heading, lines] of [
    [texts.withheld, listWithheld(review, isWhole)],
    [texts.complete, read === 0 ? [] : listCompleteness(review, isWhole)],
    [texts.rare, listRareValues(review, isWhole)],
  ] as const) {
    if (lines.length > 0)
      sections.push(
        list(heading, isWhole || heading === texts.withheld ? lines : shorten(lines, commands.all)),
      );
  }
  sections.push(commands.html);
  return `${makeLinesPrintable(sections.join('\n\n'))}\n`;
};

function countKinds({ problems }: Review): string[] {
  return groupProblems(problems).map((group) => `${group.problems.length} × ${group.code}`);
}

/**
 * Each name, always: whoever publishes compares this list with what should be on it. Only where nothing has been
 * decided of very many, because the confidential column was not filled in yet, are the first of them enough.
 */
function listWithheld({ withheld }: Review, isWhole: boolean): string[] {
  return withheld.map(({ reason, outcomes }) => {
    const most = reason === 'flag-empty' && !isWhole ? MAX_UNDECIDED : outcomes.length;
    return `${getToolTexts().check.reasons[reason]} (${outcomes.length}): ${listNames(outcomes.map(makePrintable), most)}`;
  });
}

/** Each field on a line; or those that every outcome has, those that none has, and the rest, each on one. */
function listCompleteness({ completeness, read }: Review, isWhole: boolean): string[] {
  const share = ({ field, filled }: (typeof completeness)[number]): string =>
    `${field}: ${formatShare(filled, read)}`;
  if (isWhole) return completeness.map(share);
  const texts = getToolTexts().check;
  const groups = Map.groupBy(completeness, ({ filled }) =>
    filled === read ? texts.inAll : filled === 0 ? texts.inNone : texts.inSome,
  );
  return [...groups].map(
    ([heading, fields]) =>
      `${heading}: ${fields.map((each) => (heading === texts.inSome ? share(each) : each.field)).join(', ')}`,
  );
}

function listRareValues({ rareValues, notCompared }: Review, isWhole: boolean): string[] {
  const texts = getToolTexts().check;
  const lines = rareValues.map(({ field, value, file, nearest }) =>
    makePrintable(texts.rareValue({ field, value, file, nearest })),
  );
  return isWhole && notCompared > 0 ? [...lines, texts.notCompared({ count: notCompared })] : lines;
}

function shorten(lines: readonly string[], command: string): readonly string[] {
  if (lines.length <= MAX_LINES) return lines;
  const shown = lines.slice(0, MAX_LINES - 1);
  const count = lines.length - shown.length;
  return [...shown, getToolTexts().check.moreLines({ count, command })];
}

function list(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}
