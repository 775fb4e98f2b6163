import { COLLECTION_PROBLEMS } from '../messages/problems/collectionProblems.ts';
import { FRAGMENT_PROBLEMS } from '../messages/problems/fragmentProblems.ts';
import { IMPORT_PROBLEMS } from '../messages/problems/importProblems.ts';
import { INIT_PROBLEMS } from '../messages/problems/initProblems.ts';
import { OUTCOME_PROBLEMS } from '../messages/problems/outcomeProblems.ts';
import type { Position } from './position.ts';
import { AR_WORDING } from '../messages/problems/ar/index.ts';
import { FR_WORDING } from '../messages/problems/fr/index.ts';
import type { ProblemKind, ProblemWording } from '../messages/problems/problemKind.ts';
import { getToolLanguage, type ToolLanguage } from '../messages/problems/toolLanguage.ts';
import { SPREADSHEET_PROBLEMS } from '../messages/problems/spreadsheetProblems.ts';

/**
 * A problem is a value: collected, never thrown. An `error` fails the build once all are
 * listed; a `warning` is reported, and what was written is shown as written.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly position: Position;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly hint: string;
}

/** A problem and the content file that it is in (path within the content folder). */
export interface FileProblem extends Problem {
  readonly file: string;
}

export { MAX_LISTED } from '../messages/problems/problemKind.ts';

/** Every problem there is, a table for each stage. Codes are permanent: reports and people refer to them. */
export const PROBLEMS = {
  ...FRAGMENT_PROBLEMS,
  ...OUTCOME_PROBLEMS,
  ...COLLECTION_PROBLEMS,
  ...SPREADSHEET_PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...INIT_PROBLEMS,
};

/** What they say in each language. */
const WORDINGS: Readonly<Record<ToolLanguage, ProblemWording<typeof PROBLEMS>>> = {
  en: PROBLEMS,
  fr: FR_WORDING,
  ar: AR_WORDING,
};

export type ProblemCode = keyof typeof PROBLEMS;

/** What a problem of this kind says of its case: nothing, or one object. */
export type ProblemDetail<Code extends ProblemCode> = Parameters<
  (typeof PROBLEMS)[Code]['message']
>;

/** Makes one problem of the tables, told in the language of this process; the type of `detail` follows from the code. */
export function createProblem<Code extends ProblemCode>(
  code: Code,
  position: Position,
  ...detail: ProblemDetail<Code>
): Problem {
  const { message, hint }: Omit<ProblemKind, 'severity'> = WORDINGS[getToolLanguage()][code];
  const given = detail as never;
  return {
    code,
    severity: PROBLEMS[code].severity,
    position,
    message: message(...given),
    hint: hint(...given),
  };
}

/** Whether any of the problems fails the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
