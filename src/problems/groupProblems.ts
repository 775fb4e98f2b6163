import type { FileProblem } from './problems.ts';

/** A problem, and the column that it is of where its own place does not say so: of a spreadsheet. */
export type ListedProblem = FileProblem & { readonly column?: string | undefined };

/** Problems of one kind: texts like confidential ones, then errors, then warnings, the most frequent kind first. */
export function groupProblems<Listed extends ListedProblem>(
  problems: readonly Listed[],
): { code: string; problems: readonly Listed[] }[] {
  return [...Map.groupBy(problems, ({ code }) => code)]
    .map(([code, members]) => ({ code, problems: members }))
    .toSorted(
      (a, b) => rank(a.problems) - rank(b.problems) || b.problems.length - a.problems.length,
    );
}

function rank(problems: readonly FileProblem[]): number {
  const [first] = problems;
  if (first?.code === 'twin-of-withheld' || first?.code === 'near-twin-of-withheld') return 0;
  return first?.severity === 'error' ? 1 : 2;
}

/** Problems of one kind by the column that they are in, the most frequent first; what is in no column is together. */
export function groupByColumn(
  problems: readonly ListedProblem[],
): { column: string | undefined; problems: readonly ListedProblem[] }[] {
  return [...Map.groupBy(problems, getColumn)]
    .map(([column, members]) => ({ column, problems: members }))
    .toSorted((a, b) => b.problems.length - a.problems.length);
}

/**
 * The header of the line whose value a problem is in; its end alone where the line was cut. A
 * problem at the beginning of a line is of the header itself, which it names, or of the whole file.
 */
function getColumn({ column, position, code }: ListedProblem): string | undefined {
  if (column !== undefined || position === 'unavailable') return column;
  if (position.column === 1 && code !== 'unknown-header') return undefined;
  return /^(?:\*\*|…)(.{1,200}?)\s*\*\*\s*:/u.exec(position.excerpt)?.[1];
}
