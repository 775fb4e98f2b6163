import { formatList } from '../../text/formatList.ts';

/** What a table of problems says of one kind of problem; `Detail` is what differs from case to case. */
export interface ProblemKind<Detail extends readonly unknown[] = never> {
  readonly severity: 'error' | 'warning';
  /** What is wrong, in one sentence. */
  readonly message: (...detail: Detail) => string;
  /** What to do about it, in one sentence. */
  readonly hint: (...detail: Detail) => string;
}

type Wording<Detail extends readonly unknown[]> = string | ((...detail: Detail) => string);

const createKind =
  (severity: ProblemKind['severity']) =>
  <Detail extends readonly unknown[] = []>(
    message: Wording<Detail>,
    hint: Wording<NoInfer<Detail>>,
  ): ProblemKind<Detail> => ({
    severity,
    message: typeof message === 'string' ? () => message : message,
    hint: typeof hint === 'string' ? () => hint : hint,
  });

/** A kind of problem that fails the build, or refuses the import. */
export const error = createKind('error');

/** A kind of problem that is reported and stops nothing. */
export const warning = createKind('warning');

/** The most names or places that one message lists. */
export const MAX_LISTED = 12;

/** Names or places in a message: no more than so many of them, and how many more there are. */
export function list(names: readonly (string | number)[], max = MAX_LISTED): string {
  return formatList(names.map(String), max);
}
