import { parseFragment, type Fragment } from '../fragment/parseFragment.ts';
import { readOutcome } from '../outcome/readOutcome.ts';
import type { Outcome } from '../outcome/schema.ts';
import type { Problem } from '../problems/problems.ts';
import { isNamed } from '../programme/fields.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { checkPersons } from './checkPersons.ts';
import { listAnswered, type Answered } from './findRuled.ts';
import { listUndecided, type Undecided } from './findUnapproved.ts';
import { guessText, type Source } from './sources.ts';

/** A fragment file and its outcome, if it could be read whole. */
export interface ReadFragment {
  readonly file: string;
  readonly outcome: Outcome | undefined;
  /** The description as it is written, nothing redacted; also of a file that could not be read whole. */
  readonly description: string | undefined;
  /** The unchanged text of the file, guessed where it is no UTF-8; absent where not even its bytes could be read. */
  readonly text: string | undefined;
  /** Where it would show who somebody is or how to reach them; told only of what is published. */
  readonly persons: readonly Problem[];
  /** What may say whether the outcome is approved; which of it does, only all of them show. */
  readonly undecided: readonly Undecided[];
  /** What may say whether it is published, or who may read it; whether a field does, only all of them show. */
  readonly answered: readonly Answered[];
}

/** What one file of a content folder says (`source`): its fragment, its outcome, and everything that is wrong with it. */
export function readFragment(
  directory: string,
  file: string,
  source: Source,
  programme: Programme | undefined,
): Omit<ReadFragment, 'file'> & { problems: readonly Problem[] } {
  if ('problem' in source) {
    const guessed = guessText(directory, file);
    const description =
      guessed === undefined ? undefined : findDescription(parseFragment(guessed), programme);
    return {
      ...{ outcome: undefined, description, text: guessed },
      ...{ persons: [], undecided: [], answered: [] },
      problems: [source.problem],
    };
  }
  const { text } = source;
  const fragment = parseFragment(text);
  const description = findDescription(fragment, programme);
  // Without a programme nothing can be read, but the fragment's own faults are still reported.
  if (programme === undefined)
    return {
      ...{ outcome: undefined, description, text, persons: [], undecided: [], answered: [] },
      problems: fragment.problems,
    };
  const { outcome, problems } = readOutcome(fragment, programme);
  const persons = outcome === undefined ? [] : checkPersons(fragment, outcome, programme);
  const undecided = listUndecided(fragment, programme);
  const answered = listAnswered(fragment, programme);
  return { outcome, problems, persons, undecided, answered, description, text };
}

function findDescription(
  { fields }: Fragment,
  programme: Programme | undefined,
): string | undefined {
  return fields.find(({ key }) => isNamed(programme?.fieldOfHeader.get(key), 'description'))?.value;
}
