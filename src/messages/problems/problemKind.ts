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

/** What a table of problems says, in another language: of the same kinds, with the same details. */
export type ProblemWording<Table> = {
  readonly [Code in keyof Table]: Table[Code] extends ProblemKind<infer Detail>
    ? Omit<ProblemKind<Detail>, 'severity'>
    : never;
};

/** What one kind of problem says in another language: what is wrong, and what to do about it. */
export const say = <Detail extends readonly unknown[]>(
  message: Wording<Detail>,
  hint: Wording<Detail>,
): Omit<ProblemKind<Detail>, 'severity'> => ({
  message: typeof message === 'string' ? () => message : message,
  hint: typeof hint === 'string' ? () => hint : hint,
});

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

/** Names or places in a message: no more than so many of them, and how many more there are (`tell`). */
export function list(
  names: readonly (string | number)[],
  max = MAX_LISTED,
  tell?: (rest: number) => string,
): string {
  return formatList(names.map(String), max, tell);
}

/** `3.75:1`, never rounded up to what is asked for. */
export function formatRatio(ratio: number): string {
  return `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;
}

/** Whether a value holds a sign that may be between several. */
export function holdsSeparator(value: string): boolean {
  return /[;|,/\n،؛、]/u.test(value);
}
