import { isCircle, isForAll, isForSome, isPlainlyForAll } from './audience.ts';
import { leavesOpen, readAsking, type Asking } from './askingHeaders.ts';
import { findInNote } from './findDirectives.ts';
import { isConsent, isNo, isYes } from './flag.ts';
import { isAnswerToLeave, mayBeOfLeave } from './leaveHeaders.ts';
import { isSecrecy } from './statementWords.ts';
import { isPublic, type Field } from '../programme/fields.ts';

/** How a column is answered that asks for leave to publish, or who may read. */
export interface ColumnRule {
  readonly about: 'leave' | 'readers';
  /** Whether an answer, an empty one too, leaves an outcome as open as it is. */
  readonly opens: (answer: string) => boolean;
  /** Whether the gate withholds by an answer that does not, where a file shows it under the header of the column. */
  readonly isShown: (answer: string) => boolean;
}

/**
 * The rule of a column, by its header and by all that it is answered with (`filled`); nothing where it has none.
 * `unknown`: it is answered with yes and no, and nobody knows what it asks.
 *
 * Where one may be of leave to publish, in any language, or an answer is neither a plain yes nor a plain no, only a
 * plain yes opens. Where it says who may read, only what says that everybody may; and where the values alone say that,
 * what is not answered does not open either.
 */
export function findRule(
  header: string,
  filled: readonly string[],
  field?: Field,
): ColumnRule | 'unknown' | undefined {
  const asking = readAsking(header);
  // Where a header may ask something else, the import says what it was taken for.
  const isShown = (answer: string): boolean =>
    asking !== undefined && asking !== 'offer' && !leavesOpen(asking, answer);
  const create = (about: ColumnRule['about'], opens: ColumnRule['opens']): ColumnRule => ({
    ...{ about, opens, isShown },
  });
  if (asking === 'leave') return create('leave', isConsent);
  if (asking === 'unclear') return create('leave', () => false);
  if (filled.length === 0) return undefined;
  const readers = findReaders(asking, filled);
  if (readers !== undefined) return create('readers', readers);
  if (asking !== undefined && asking !== 'offer' && asking !== 'audience') return undefined;
  // “Do not publish”: an order, which its answer refuses.
  if (isSecrecy(header)) return undefined;
  const isAnswered = filled.every(isAnswerToLeave) ? filled.some(isPlain) : isMostlyPlain(filled);
  if (!isAnswered) return undefined;
  if (asking === 'offer') return create('leave', isConsent);
  const leave = mayBeOfLeave(header);
  if (leave === 'turned') return create('leave', () => false);
  if (leave === 'leave') return create('leave', isConsent);
  // What somebody has chosen to publish decides nothing, and no more does a tick box.
  if ((field !== undefined && isPublic(field)) || header.includes('/')) return undefined;
  return filled.some(isNeither) ? create('leave', isConsent) : 'unknown';
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
  const isShut = said.some((answer) => !leavesOpen('audience', answer));
  return isShut && (isAsked || said.some(isForAll)) ? (answer) => answer !== '' : undefined;
}

/**
 * Whether most answers are a plain yes or no, and each other is one to leave or holds back by its own words (“not yet”,
 * “keep it internal”): whoever answers so to one row was asked whether it may be published, and said no to others.
 */
function isMostlyPlain(filled: readonly string[]): boolean {
  const others = filled.filter(isNeither);
  return (
    others.length * 2 < filled.length &&
    others.every((answer) => isAnswerToLeave(answer) || findInNote(answer, 'aside') !== undefined)
  );
}

function isPlain(answer: string): boolean {
  return !isNeither(answer);
}

/** “Yes, by telephone”, “pending”: so people answer when they are asked for leave, whatever the question was called. */
function isNeither(answer: string): boolean {
  return !isYes(answer) && !isNo(answer);
}
