import { getToolTexts } from '../messages/tools/toolTexts.ts';
import { formatKindOf, formatProblems } from './formatProblems.ts';
import { groupByColumn, groupProblems, type ListedProblem } from './groupProblems.ts';
import { makePrintable } from './printable.ts';

/** Lines that a list of groups has at the most, the last one included. */
const MAX_LINES = 28;
/** Examples that a group names. */
const MAX_EXAMPLES = 3;
/** So many faulty settings are told one by one: each has a reason of its own. */
const MAX_SETTINGS = 5;
/** What an example quotes of a message is cut after so many characters. */
const MAX_QUOTED = 60;

/**
 * Problems as a person reads them: one line for each kind and column, with how many there are
 * and three examples, and what to do once for each kind. A problem that is the only one of its
 * kind is told with its line, as `formatProblems` does. `all`: the command that lists each one.
 */
export function formatGroups(problems: readonly ListedProblem[], all: string): string {
  const blocks: string[] = [];
  let lines = 1;
  let told = 0;
  let isShortened = false;
  const kinds = groupProblems(problems);
  for (const [index, { problems: members }] of kinds.entries()) {
    // A kind of many columns leaves room for one line and its remedy of each kind after it.
    const kept = 2 * (kinds.length - index - 1);
    const room = Math.max(MAX_LINES - lines - kept, Math.min(2, MAX_LINES - lines));
    const { block, count } = formatKind(members, room);
    if (block === '') continue;
    isShortened ||= block !== formatProblems(members);
    blocks.push(block);
    lines += block.split('\n').length;
    told += count;
  }
  const hidden = problems.length - told;
  const { common } = getToolTexts();
  if (hidden > 0) blocks.push(common.hidden({ problems: hidden, command: all }));
  else if (isShortened) blocks.push(common.all({ command: all }));
  return blocks.join('\n');
}

/** As many lines of one kind as there is room for, and of how many problems they tell. */
function formatKind(
  members: readonly ListedProblem[],
  room: number,
): { block: string; count: number } {
  const [first] = members;
  if (first === undefined || room < 2) return { block: '', count: 0 };
  if (members.length <= MAX_SETTINGS && members.every(isSetting) && room > 3 * members.length)
    return { block: formatProblems(members), count: members.length };
  if (members.length === 1 && room > 2) return { block: formatProblems([first]), count: 1 };
  const columns = groupByColumn(members);
  const listed = columns.slice(0, room - 1);
  const lines = listed.map(({ column, problems }) => formatColumn(column, problems));
  const hints = [...new Set(members.map(({ hint }) => hint))];
  const hint = hints.length === 1 ? first.hint : generalise(hints.slice(0, MAX_COMPARED)).text;
  return {
    block: [...lines, `    ${makePrintable(hint)}`].join('\n'),
    count: listed.reduce((sum, { problems }) => sum + problems.length, 0),
  };
}

/** Whether a problem is of a setting of the programme. */
function isSetting({ code, file }: ListedProblem): boolean {
  return file === 'programme.md' && code.startsWith('front-matter-');
}

function formatColumn(column: string | undefined, problems: readonly ListedProblem[]): string {
  const [first] = problems;
  if (first === undefined) return '';
  const { common } = getToolTexts();
  const kind = formatKindOf(first);
  if (problems.length === 1)
    return `${makePrintable(formatPlace(first))} ${makePrintable(`${kind} ${first.message}`)}`;
  const { text, parts } = generalise(problems.map(({ message }) => message));
  const isNamed = column === undefined || text.includes(column);
  const where = isNamed ? '' : `, “${column}”`;
  const examples = [...Map.groupBy(problems, (_, index) => parts[index] ?? '')]
    .toSorted((a, b) => b[1].length - a[1].length)
    .flatMap(([part, same]) =>
      part === '' ? same.map((each) => formatPlace(each)) : [formatExample(part, same)],
    );
  const named = examples.slice(0, MAX_EXAMPLES).join(', ');
  const rest = examples.length - MAX_EXAMPLES;
  const list = rest > 0 ? `${named} ${common.more({ rest })}` : named;
  const head = `${kind}${where}, ${common.times({ count: problems.length })}: ${text}`;
  return `${makePrintable(head)} → ${makePrintable(list)}`;
}

function formatExample(part: string, problems: readonly ListedProblem[]): string {
  const [first] = problems;
  const whole = part.replace(/[,;.:]+$/, '');
  const quoted =
    whole.length > MAX_QUOTED ? `${whole.slice(0, MAX_QUOTED).toWellFormed()}…` : whole;
  const count = problems.length;
  const times = count > 1 ? `${getToolTexts().common.times({ count })}, ` : '';
  return first === undefined ? quoted : `${quoted} (${times}${formatPlace(first)})`;
}

function formatPlace({ file, position }: ListedProblem): string {
  return position === 'unavailable' ? file : `${file}:${position.line}:${position.column}`;
}

/** Of more texts than this, the rest is taken to differ where these do. */
const MAX_COMPARED = 1000;

/**
 * What texts have in common, word by word from both ends, with `…` for what differs, and that part
 * of each; a quotation counts as one word.
 */
function generalise(texts: readonly string[]): { text: string; parts: string[] } {
  const split = texts.map((text) => text.match(/“[^”]*”[^\s“]*|\S+/gu) ?? []);
  const [first = []] = split;
  const shortest = Math.min(...split.slice(0, MAX_COMPARED).map(({ length }) => length));
  const compared = split.slice(0, MAX_COMPARED);
  let start = 0;
  while (start < shortest && compared.every((words) => words[start] === first[start])) start += 1;
  let end = 0;
  while (
    end < shortest - start &&
    compared.every((words) => words.at(-1 - end) === first.at(-1 - end))
  )
    end += 1;
  const parts = split.map((words) => words.slice(start, words.length - end).join(' '));
  if (parts.every((part) => part === '')) return { text: first.join(' '), parts };
  const text = [...first.slice(0, start), '…', ...first.slice(first.length - end)].join(' ');
  return { text, parts };
}
