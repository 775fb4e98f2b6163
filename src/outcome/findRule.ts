import {
  isCircle,
  isForAll,
  isForSome,
  isKind,
  isOfActors,
  isOfThings,
  isPlainlyForAll,
} from './audience.ts';
import { leavesOpen, needsAnswer, readAsking, type Asking } from './askingHeaders.ts';
import { findInNote } from './findDirectives.ts';
import { isConsent, isNo, isNumber, isYes } from './flag.ts';
import { isDegree } from './holdsLevels.ts';
import { listsLevel } from './listsLevel.ts';
import { isAnswerToLeave, mayBeOfLeave } from './leaveHeaders.ts';
import { isSecrecy } from './statementWords.ts';
import { isDeciding, type Field } from '../programme/fields.ts';

/** What a column is answered with, trimmed, empty answers left out → how often. */
export type Answers = ReadonlyMap<string, number>;

/**
 * How a column is answered that asks for leave to publish, or who may read; or that holds levels of which nobody but the
 * programme knows which everybody may read.
 */
export interface ColumnRule {
  readonly about: 'leave' | 'readers' | 'levels';
  /** Whether an answer, an empty one too, leaves an outcome as open as it is. */
  readonly opens: (answer: string) => boolean;
  /** Whether the gate withholds by an answer that does not, where a file shows it under the header of the column. */
  readonly isShown: (answer: string) => boolean;
  /**
   * Whether its header asks as well, so that what has no such column was not answered, either. What the answers alone tell
   * of a column says nothing of outcomes that were never asked.
   */
  readonly isAsked: boolean;
}

/** What is told of outcomes that such a column withholds. */
export const RULED_CODES = {
  leave: 'column-asks-leave',
  readers: 'column-for-some',
  levels: 'column-of-levels',
} as const;

/**
 * Whether a column may have a rule: not where it is the flag or the consent, nor where the programme has said that it
 * decides nothing; a known field only where its header asks for leave. `field`: what the programme calls the column.
 */
export function mayBeRuled(header: string, field: Field | undefined): boolean {
  if (field === undefined) return true;
  if (isDeciding(field) || field.own?.decides === false) return false;
  return field.own !== undefined || needsAnswer(header);
}

/** What the cells of a column answer, for `findRule`. */
export function countAnswers(cells: Iterable<string>): Answers {
  const answers = new Map<string, number>();
  for (const cell of cells) {
    const answer = cell.trim();
    if (answer !== '') answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }
  return answers;
}

/**
 * The rule of a column that may have one (`mayBeRuled`), by its header and by all that it is answered with; nothing where
 * it has none. `unknown`: it is mostly answered with yes and no, and nobody knows what it asks. Init, the import and the gate
 * over a collection ask it alike, of all rows that they see.
 *
 * Where one may be of leave to publish, in any language, or an answer is neither a plain yes nor a plain no, only a
 * plain yes opens. Where it says who may read, only what says that everybody may; and where the values alone say that,
 * what is not answered does not open either. Of levels those open that the programme lists. `field`: what the programme
 * calls the column.
 */
export function findRule(
  header: string,
  answers: Answers,
  isPublished = false,
  field?: Field,
): ColumnRule | 'unknown' | undefined {
  const asking = readAsking(header);
  // Where a header may ask something else, the import says what it was taken for.
  const isShown = (answer: string): boolean =>
    asking !== undefined && asking !== 'offer' && !leavesOpen(asking, answer);
  const create = (
    about: ColumnRule['about'],
    opens: ColumnRule['opens'],
    isAsked = true,
  ): ColumnRule => ({ ...{ about, opens, isShown, isAsked } });
  if (asking === 'leave') return create('leave', isConsent);
  if (asking === 'unclear') return create('leave', () => false);
  const filled = [...answers.keys()];
  if (filled.length === 0) return undefined;
  if (asking === 'test')
    return create(
      'levels',
      (answer) =>
        listsLevel(asking, field, answer) || (answer !== '' && leavesOpen(asking, answer)),
      false,
    );
  if (areLevels(asking, answers))
    return create(
      'levels',
      (answer) => listsLevel(asking, field, answer) || opensBesideLevels(asking, answer),
      asking !== 'levels',
    );
  // What may hold levels and holds something else is a column like any other.
  const other = asking === 'levels' ? undefined : asking;
  const isOfKinds =
    isOfThings(header) && filled.every((answer) => isPlain(answer) || isKind(answer));
  const readers = isOfActors(header) || isOfKinds ? undefined : findReaders(other, filled);
  if (readers !== undefined)
    return create(
      'readers',
      (answer) => listsLevel(asking, field, answer) || readers(answer),
      other !== undefined && other !== 'offer',
    );
  if (other !== undefined && other !== 'offer' && other !== 'audience') return undefined;
  // “Do not publish”: an order, which its answer refuses.
  if (isSecrecy(header)) return undefined;
  const isAnswered = filled.every(isAnswerToLeave) ? filled.some(isPlain) : isMostlyPlain(answers);
  // Beside “maybe” and “see Amina” nobody knows what a yes and a no answer, as long as there are more of them.
  if (!isAnswered && (asking === 'offer' || !isPlainMostly(answers))) return undefined;
  if (asking === 'offer') return create('leave', isConsent);
  const leave = mayBeOfLeave(header);
  if (leave === 'turned') return create('leave', () => false);
  if (leave === 'leave') return create('leave', isConsent);
  // What somebody has chosen to publish decides nothing, and no more does a tick box.
  if (isPublished || header.includes('/')) return undefined;
  return isAnswered && filled.some(isNeither) ? create('leave', isConsent, false) : 'unknown';
}

function isPlainMostly(answers: Answers): boolean {
  return sumCounts([...answers].filter(([answer]) => isPlain(answer))) * 2 > sumCounts(answers);
}

/** Whether most answers of a column are levels, and its header may ask how far an outcome is to be kept back. */
function areLevels(asking: Asking | undefined, answers: Answers): boolean {
  const degrees = [...answers].filter(([answer]) => !isPlain(answer) && isDegree(answer));
  // Beside “low”, of which everybody knows what it says there, a 2 is a level that nobody knows.
  if (asking === 'secrecy') return degrees.some(([answer]) => isNumber(answer));
  if (asking !== 'levels' && asking !== 'audience') return false;
  return degrees.length > 0 && sumCounts(degrees) * 2 >= sumCounts(answers);
}

/** What opens in such a column without a list: a plain no, but for a number, which is a level; and what is for everybody. */
function opensBesideLevels(asking: Asking | undefined, answer: string): boolean {
  if (isNumber(answer) || answer === '') return false;
  if (asking === 'secrecy') return leavesOpen(asking, answer);
  return asking === 'levels' ? isNo(answer) || isForAll(answer) : isForAll(answer);
}

/** Which answers open where a column says who may read; nothing where it says something else. */
function findReaders(
  asking: Asking | undefined,
  filled: readonly string[],
): ((answer: string) => boolean) | undefined {
  if (asking === 'readers') return (answer) => isConsent(answer) || isForAll(answer);
  if (asking === 'circle') return isForAll;
  const isAsked = asking === 'audience';
  if (!isAsked && asking !== undefined && asking !== 'offer') return undefined;
  // A yes or a no answers something else.
  const said = filled.filter(isNeither);
  const isForWhom = isAsked
    ? said.some(isForSome) || (said.some(isForAll) && said.some(isCircle))
    : said.some(isForSome) && said.some(isPlainlyForAll);
  if (isForWhom) return (answer) => isConsent(answer) || isForAll(answer);
  // One of which nobody says it may not be for everybody.
  const isShut = (answer: string): boolean => !leavesOpen('audience', answer);
  return (isAsked || said.some(isForAll)) && said.some(isShut)
    ? (answer) => answer !== '' && !isShut(answer)
    : undefined;
}

/**
 * Whether most answers are a plain yes or no, and each other is one to leave or holds back by its own words (“not yet”,
 * “keep it internal”): whoever answers so to one row was asked whether it may be published, and said no to others.
 */
function isMostlyPlain(answers: Answers): boolean {
  const others = [...answers].filter(([answer]) => isNeither(answer));
  return (
    sumCounts(others) * 2 < sumCounts(answers) &&
    others.every(([answer]) => isAnswerToLeave(answer) || findInNote(answer, 'aside') !== undefined)
  );
}

function sumCounts(answers: Iterable<readonly [string, number]>): number {
  let sum = 0;
  for (const [, count] of answers) sum += count;
  return sum;
}

function isPlain(answer: string): boolean {
  return !isNeither(answer);
}

/** “Yes, by telephone”, “pending”: so people answer when they are asked for leave, whatever the question was called. */
function isNeither(answer: string): boolean {
  return answer.length > MAX_PLAIN || (!isYes(answer) && !isNo(answer));
}

/** No plain answer is longer; a text need not be read for it. */
const MAX_PLAIN = 60;
