/** What the table of problems says of one kind of problem. */
export interface ProblemKind {
  readonly severity: 'error' | 'warning';
  /** What is wrong, in one sentence. */
  readonly message: (detail: never) => string;
  /** What to do about it, in one sentence. */
  readonly hint: string | ((detail: never) => string);
}
