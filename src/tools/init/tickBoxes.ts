import { splitHeader } from '../import/splitHeader.ts';
import { foldText } from '../../text/fold.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { findParting, SIGNS, type Parting } from './findSeparator.ts';
import { createHeaderKey } from './headerKeys.ts';
import { isFieldHeader, isFlagLike, isLeaveUnclear, judgeConsent } from './recognise.ts';

/** The tick boxes of one question. */
export interface Question {
  /** Header of the line that they make. */
  readonly header: string;
  /** How the headers of all boxes begin; nothing where each has to be named. */
  readonly prefix: string | undefined;
  readonly boxes: readonly { readonly column: ColumnFacts; readonly label: string }[];
  /** The column with the answers already joined, in a way that can be parted again. */
  readonly joined: ColumnFacts | undefined;
  /** The same where nothing says where an answer ends: the boxes are taken in its place. */
  readonly replaced: ColumnFacts | undefined;
}

/**
 * Finds questions with a column for each answer: `change_type/policy`, `Type of change: Policy`,
 * `Type of change [Policy]`. Columns of which any may decide about publishing are never boxes.
 */
export function findQuestions(columns: readonly ColumnFacts[]): Question[] {
  const split = columns.flatMap((column) => {
    const parts = splitHeader(column.header);
    return parts === undefined ? [] : [{ column, ...parts }];
  });
  const groups = Map.groupBy(split, ({ stem }) => foldText(stem));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const isDeciding = group.some(
      ({ column }) =>
        isFlagLike(column) ||
        isLeaveUnclear(column) ||
        judgeConsent(column) !== undefined ||
        isFieldHeader(column.keys),
    );
    if (isDeciding || !group.every(({ column, label }) => isBox(column, label))) return [];
    if (!group.some(({ column }) => column.filled > 0)) return [];
    const joined = columns.find(({ header }) => foldText(header) === foldText(first.stem));
    const labels = group.map(({ label }) => label);
    const isParted = joined === undefined || findJoint(joined.values, labels) !== undefined;
    const isOne = group.every(({ prefix }) => prefix === first.prefix) && first.isPrefix;
    return [
      {
        header: isParted ? first.stem : `${first.stem} (ticked)`,
        prefix: isOne ? first.prefix : undefined,
        boxes: group.map(({ column, label }) => ({ column, label })),
        joined: isParted ? joined : undefined,
        replaced: isParted ? undefined : joined,
      },
    ];
  });
}

/**
 * What parts the joined answers of a question into labels of its boxes, or their names (`new_law`). Empty where
 * no cell has several answers.
 */
export function findJoint(
  values: ReadonlyMap<string, number>,
  labels: readonly string[],
): string | undefined {
  const known = new Set(labels.map(createHeaderKey));
  const isPartedAt = (sign: string): boolean =>
    [...values.keys()].every((value) =>
      value
        .split(sign)
        .filter((part) => part.trim() !== '')
        .every((part) => known.has(createHeaderKey(part))),
    );
  if ([...values.keys()].every((value) => known.has(createHeaderKey(value)))) return '';
  // A blank last: labels have it inside, too.
  return [...SIGNS, ' '].find(isPartedAt);
}

/**
 * What parts the values of a column: where it is that of a question, whose boxes say what its answers are, what
 * parts those.
 */
export function findColumnParting(
  column: ColumnFacts,
  questions: readonly Question[],
  hasCodes: boolean,
): Parting | undefined {
  const question = questions.find(({ joined }) => joined === column);
  if (question === undefined) return findParting(column.values, hasCodes);
  const labels = question.boxes.map(({ label }) => label);
  const sign = findJoint(column.values, labels) || undefined;
  return sign === undefined ? undefined : { sign, words: [], hasLines: false };
}

const BOX = new Set(['', '0', '1', 'true', 'false', 'x', '✓', '✔', '☑', 'checked', 'unchecked']);

function isBox({ values, averageLength }: ColumnFacts, label: string): boolean {
  const key = createHeaderKey(label);
  return (
    averageLength <= 120 &&
    [...values.keys()].every((value) => BOX.has(foldText(value)) || createHeaderKey(value) === key)
  );
}

/** What the column of a question would hold if its boxes were joined, row by row. */
export function isTicked(value: string, label: string): boolean {
  const word = foldText(value);
  return (
    !['', '0', 'false', 'unchecked'].includes(word) && (BOX.has(word) || word === foldText(label))
  );
}
