import { UNCERTAIN } from '../../outcome/flag.ts';
import { foldText } from '../../text/fold.ts';
import { findAnswerBoxes, joinHeaders, joinRow, type AnswerBoxes } from '../import/joinAnswers.ts';
import { describeColumns } from './columnFacts.ts';
import type { FoundTable } from './foundTable.ts';
import { isFlagLike, isLeaveUnclear, judgeConsent } from './recognise.ts';

/**
 * A table in which a question that decides about publishing is one column, where its answers are tick boxes: as an
 * import reads it, once the programme knows the question as its flag or its consent.
 */
export function joinAnswers(table: FoundTable): FoundTable {
  return findAnswerBoxes(table.headers, foldText).reduce((joined, question) => {
    const asks = judge(question, table);
    if (asks === undefined) return joined;
    // An empty flag may open.
    const unclear = asks === 'secrecy' ? UNCERTAIN : '';
    return {
      ...joined,
      headers: joinHeaders(joined.headers, question),
      rows: joined.rows.map((row) => joinRow(row, question, unclear)),
    };
  }, table);
}

/** What a question asks for, if it decides about publishing. */
function judge(question: AnswerBoxes, { rows }: FoundTable): 'secrecy' | 'leave' | undefined {
  const { column, header } = question;
  const answers = rows.map((row) => ({
    ...row,
    cells: [joinRow(row, question).cells[column] ?? ''],
  }));
  const [facts] = describeColumns([header], answers);
  if (facts === undefined) return undefined;
  if (isFlagLike(facts) || isLeaveUnclear(facts)) return 'secrecy';
  return judgeConsent(facts) === undefined ? undefined : 'leave';
}
