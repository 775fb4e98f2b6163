import { createProblem, type FileProblem } from '../problems/problems.ts';
import { isListed, type Field, type FieldTable } from '../programme/fields.ts';
import { getTerms } from '../programme/fieldValues.ts';
import type { Term } from '../programme/vocabulary.ts';
import { respell, type PublicOutcome } from '../publication/publish.ts';
import { foldShown, holdsCode } from '../text/foldLabel.ts';
import { compareOutcomes } from './compareOutcomes.ts';
import type { Passed } from './shown.ts';

/** One spelling of a value, and how many outcomes have it. */
interface Spelling {
  readonly term: Term;
  count: number;
}

/**
 * Values that no vocabulary lists and that differ only in their typing (`Women's league`,
 * `Women’s league`) are one, spelt as most outcomes spell it, among equals as the first one does.
 * Only what is published counts: no spelling comes from an outcome that is withheld. `nameColumn`: what
 * the sheet calls a field.
 */
export function joinTwins(
  passed: Passed,
  fields: FieldTable,
  nameColumn: (field: Field) => string,
): { passed: Passed; problems: FileProblem[] } {
  const outcomes = passed.outcomes.toSorted(compareOutcomes);
  const problems: FileProblem[] = [];
  const replaced = new Map<Field, ReadonlyMap<string, Term>>();
  for (const field of fields.filter(isListed)) {
    const terms = new Map<string, Term>();
    for (const spellings of groupSpellings(outcomes, field)) {
      const [commonest, ...others] = spellings.toSorted(compareSpellings);
      if (commonest === undefined || others.length === 0) continue;
      for (const { term } of others) terms.set(term.label, commonest.term);
      problems.push({
        ...createProblem('value-twins', 'unavailable', {
          ...{ column: nameColumn(field), field: field.name },
          shown: name(commonest),
          others: others.map(name),
        }),
        file: 'programme.md',
      });
    }
    if (terms.size > 0) replaced.set(field, terms);
  }
  if (replaced.size === 0) return { passed, problems };
  const respelt = new Map(
    [...passed.fileOf].map(([outcome, file]) => [respell(outcome, replaced), file]),
  );
  return { passed: { ...passed, outcomes: [...respelt.keys()], fileOf: respelt }, problems };
}

/** The commonest first; none with an invisible character before one without. */
function compareSpellings(a: Spelling, b: Spelling): number {
  const isMarked = ({ term }: Spelling): number => Number(holdsCode(term.label));
  return isMarked(a) - isMarked(b) || b.count - a.count;
}

function name({ term, count }: Spelling): string {
  return `“${term.label}” (${count})`;
}

/** For each value that is not listed its spellings. */
function groupSpellings(outcomes: readonly PublicOutcome[], field: Field): Spelling[][] {
  const groups = new Map<string, Map<string, Spelling>>();
  for (const term of outcomes.flatMap((outcome) => getTerms(outcome, field))) {
    if (term.listed) continue;
    const key = foldShown(term.label);
    const group = groups.get(key) ?? new Map<string, Spelling>();
    groups.set(key, group);
    const spelling = group.get(term.label);
    if (spelling === undefined) group.set(term.label, { term, count: 1 });
    else spelling.count += 1;
  }
  return [...groups.values()].map((group) => [...group.values()]);
}
