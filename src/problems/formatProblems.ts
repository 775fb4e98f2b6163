import { getToolTexts } from '../messages/tools/toolTexts.ts';
import { makePrintable } from './printable.ts';
import type { FileProblem } from './problems.ts';

/**
 * Problems as text: `file:line:column severity code message`, the source line with a `^`
 * under the place, and what to do. A problem without a place has the name of its file alone.
 */
export function formatProblems(problems: readonly FileProblem[]): string {
  return problems.map(formatProblem).join('\n\n');
}

/** `error unknown-header`: the code is the same in every language. */
export function formatKindOf({ severity, code }: Pick<FileProblem, 'severity' | 'code'>): string {
  return `${getToolTexts().common[severity]} ${code}`;
}

function formatProblem(problem: FileProblem): string {
  const { file, position, message, hint } = problem;
  const text = makePrintable(`${formatKindOf(problem)} ${message}`);
  const name = makePrintable(file);
  if (position === 'unavailable') return `${name} ${text}\n    ${hint}`;
  const { line, column, excerpt, caret } = position;
  const head = `${name}:${line}:${column} ${text}`;
  // Codes are wider than the characters that they show, and the caret stays under its place.
  const before = ' '.repeat(makePrintable(excerpt.slice(0, caret)).length);
  return `${head}\n    ${makePrintable(excerpt)}\n    ${before}^ ${hint}`;
}

/** Where problems are, and of which kind, without anything that a file says. */
export function formatPlaces(problems: readonly FileProblem[]): string {
  return problems
    .map((problem) => {
      const { file, position } = problem;
      const place = position === 'unavailable' ? '' : `:${position.line}:${position.column}`;
      return `${makePrintable(file)}${place} ${formatKindOf(problem)}`;
    })
    .join('\n');
}

/** `2 errors, 1 warning`. */
export function countProblems(problems: readonly FileProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return getToolTexts().common.problems({ errors, warnings });
}
