import { createProblem, type Problem } from '../problems/problems.ts';
import type { Outcome } from '../outcome/schema.ts';
import { describeLevels, holdsLevels, isUnsaid } from '../outcome/holdsLevels.ts';
import type { Programme } from '../programme/readProgramme.ts';

/**
 * Whether the flags of all outcomes are levels (“Public”, “Internal”), of which the programme says nothing: the files
 * whose flag says nothing beside them, and one problem that says what to do. Each by itself may be an outcome of which
 * nobody has said that it is confidential; only all of them show that it was not answered.
 */
export function findLevels(
  read: readonly { readonly file: string; readonly outcome: Outcome | undefined }[],
  programme: Programme | undefined,
): { files: ReadonlySet<string>; problems: Problem[] } {
  const none = { files: new Set<string>(), problems: [] };
  if (programme === undefined || programme.settings.publication.levels !== undefined) return none;
  const flags = read.flatMap(({ file, outcome }) => {
    const flag = outcome?.confidential;
    if (flag?.state === 'empty') return [{ file, value: '' }];
    return flag?.state === 'value' ? [{ file, value: flag.value }] : [];
  });
  const values = flags.map(({ value }) => value);
  if (!holdsLevels(values)) return none;
  const unsaid = flags.filter(({ value }) => isUnsaid(value));
  return {
    files: new Set(unsaid.map(({ file }) => file)),
    problems: [createProblem('flag-levels', 'unavailable', describeLevels(values))],
  };
}
