import type { Fragment } from '../fragment/parseFragment.ts';
import { findRule } from '../outcome/findRule.ts';
import { isAnswerToLeave } from '../outcome/leaveHeaders.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { isDeciding, isPublic } from '../programme/fields.ts';
import type { Programme } from '../programme/readProgramme.ts';

/** A field that is published nowhere, and what it answers; no answer where it is anything else. */
export interface Answered {
  readonly key: string;
  readonly header: string;
  readonly answer: string | undefined;
}

/** Such fields of a fragment of which the programme has not said that they decide nothing. */
export function listAnswered({ fields }: Fragment, programme: Programme): Answered[] {
  return fields.flatMap(({ key, header, value }) => {
    const field = programme.fieldOfHeader.get(key);
    const isSettled =
      field === undefined
        ? programme.ignored.has(key)
        : field.own === undefined ||
          field.own.decides === false ||
          isPublic(field) ||
          isDeciding(field);
    const answer = value.trim();
    if (isSettled || answer === '') return [];
    const isAnswer = answer.length <= MAX_ANSWER && isAnswerToLeave(answer);
    return [{ key, header: header.trim(), answer: isAnswer ? answer : undefined }];
  });
}

/** No plain answer is longer; a text need not be read for it. */
const MAX_ANSWER = 60;

/**
 * Columns of plain answers of which nobody knows what they ask, as an import tells them: one problem for each, with how
 * often each answer is given. `files`: those that are published; of a column that none of them has nothing is told.
 */
export function findMayDecide(
  read: readonly { readonly file: string; readonly answered: readonly Answered[] }[],
  files: ReadonlySet<string>,
): Problem[] {
  const all = read.flatMap(({ file, answered }) => answered.map((each) => ({ file, ...each })));
  return [...Map.groupBy(all, ({ key }) => key)].flatMap(([key, cells]) => {
    if (!cells.some(({ file }) => files.has(file))) return [];
    const answers = cells.flatMap(({ answer }) => (answer === undefined ? [] : [answer]));
    const header = cells[0]?.header ?? key;
    if (answers.length < cells.length || findRule(header, answers) !== 'unknown') return [];
    const counts = [...Map.groupBy(answers, (answer) => answer)].map(
      ([answer, same]) => `${same.length} × “${answer}”`,
    );
    const detail = { headers: [header], answers: counts };
    return [createProblem('column-may-decide', 'unavailable', detail)];
  });
}
