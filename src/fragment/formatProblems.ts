import type { FileProblem } from './problems.ts';

/**
 * Problems as text: `file:line:column severity code message`, the source line with a `^`
 * under the place, and what to do. A problem without a place is told by its file alone.
 */
export function formatProblems(problems: readonly FileProblem[]): string {
  return problems.map(formatProblem).join('\n\n');
}

function formatProblem({ file, position, severity, code, message, hint }: FileProblem): string {
  if (position === 'unavailable') return `${file} ${severity} ${code} ${message}\n    ${hint}`;
  const { line, column, excerpt, caret } = position;
  const head = `${file}:${line}:${column} ${severity} ${code} ${message}`;
  return `${head}\n    ${excerpt}\n    ${' '.repeat(caret)}^ ${hint}`;
}

/** `2 errors, 1 warning`. */
export function countProblems(problems: readonly FileProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return `${formatCount(errors, 'error')}, ${formatCount(warnings, 'warning')}`;
}

function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
