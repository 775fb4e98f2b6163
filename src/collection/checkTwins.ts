import { createProblem, type Problem } from '../problems/problems.ts';
import type { WithholdReason } from '../publication/publish.ts';
import { createTextKey } from '../text/likeness.ts';

/** A fragment with what the gate said of it. */
export interface GatedFragment {
  readonly file: string;
  /** As it is written, nothing redacted. */
  readonly description: string | undefined;
  /** Why it is withheld; a published one has no reason. */
  readonly reason: WithholdReason | undefined;
}

/** Whether somebody may have a reason to keep it confidential: all but a lead or a draft, which waits for its status alone. */
export function isConfidential(reason: WithholdReason | undefined): boolean {
  return reason !== undefined && reason !== 'status' && reason !== 'unapproved';
}

/**
 * Identity is the text as well as the id: a public outcome whose description is that of a
 * withheld one is a problem of the public one, an error where the other is confidential.
 * Descriptions are compared by their letters and digits, folded. Each fragment is looked at once.
 */
export function checkTwins(
  fragments: readonly GatedFragment[],
): { file: string; problem: Problem }[] {
  const withheld = Map.groupBy(fragments, ({ reason, description = '' }) =>
    createTextKey(reason === undefined ? '' : description),
  );
  withheld.delete('');
  if (withheld.size === 0) return [];
  return fragments.flatMap(({ file, description, reason }) => {
    if (reason !== undefined) return [];
    const twins = withheld.get(createTextKey(description ?? ''));
    const [first] = twins ?? [];
    if (twins === undefined || first === undefined) return [];
    const twin = twins.find((other) => isConfidential(other.reason));
    const code = twin === undefined ? 'twin-of-unpublished' : 'twin-of-withheld';
    const { file: other } = twin ?? first;
    return [{ file, problem: createProblem(code, 'unavailable', { other }) }];
  });
}
