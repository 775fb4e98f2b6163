import { getVocabulary } from '../../programme/createVocabularies.ts';
import { isListed, type Field } from '../../programme/fields.ts';
import { getTerms } from '../../programme/fieldValues.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { Term } from '../../programme/vocabulary.ts';
import type { Measure } from '../../text/slips.ts';
import { createFindNearest, MAX_STEPS, type Budget } from './findNearest.ts';
import type { CheckedOutcome } from './checkedOutcome.ts';

/** A value that is likely a slip of typing of another one. */
export interface RareValue {
  readonly field: string;
  readonly value: string;
  /** The published outcome that has it. */
  readonly file: string;
  /** The listed or used value that was likely meant. */
  readonly nearest: string;
}

/** The gate judges the status, and whoever writes neither yes nor no is told so. */
function isChecked(field: Field): boolean {
  return isListed(field) && field.kind !== 'status' && field.kind !== 'answer';
}

/** A listed value that more outcomes have is no slip. */
const MAX_LISTED = 2;

/**
 * Values of published outcomes that are likely slips of typing, each with the one that was likely meant: those that one outcome
 * alone has and nothing lists, and those that are listed beside a commoner one which they look like. And
 * for how many of the first there was no time to look for it. `isPublished`: whether the outcome of a file is published.
 */
export function findRareValues(
  outcomes: readonly CheckedOutcome[],
  programme: Programme,
  isPublished: (file: string) => boolean,
  measure?: Measure,
): { rareValues: RareValue[]; notCompared: number } {
  const budget: Budget = { steps: MAX_STEPS };
  let notCompared = 0;
  const rareValues = programme.fields.filter(isChecked).flatMap((field) => {
    const uses = countUses(outcomes, field, isPublished);
    const { terms } = getVocabulary(programme.vocabularies, field);
    const known = new Set([...terms.map(({ label }) => label), ...uses.keys()]);
    const findNearest = createFindNearest(known, budget, measure);
    const getCount = (label: string): number => uses.get(label)?.count ?? 0;
    return [...uses].flatMap(([value, { file, count, term }]) => {
      // Another country has another code.
      const isRare = term.listed ? count <= MAX_LISTED && term.code === undefined : count === 1;
      if (!isRare || file === undefined) return [];
      const found = findNearest(value);
      if (found === 'not-compared') {
        notCompared += 1;
        return [];
      }
      const nearest = found.value;
      const isTold = nearest !== undefined && (!term.listed || getCount(nearest) > count);
      return isTold ? [{ field: field.name, value, file, nearest }] : [];
    });
  });
  return { rareValues, notCompared };
}

interface Use {
  readonly term: Term;
  /** The first published outcome that has it. */
  file: string | undefined;
  /** How many outcomes have it, published or not. */
  count: number;
}

/** By value: how many outcomes have it. */
function countUses(
  outcomes: readonly CheckedOutcome[],
  field: Field,
  isPublished: (file: string) => boolean,
): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { file, content } of outcomes)
    for (const term of getTerms(content, field)) {
      const use = uses.get(term.label) ?? { term, file: undefined, count: 0 };
      use.count += 1;
      if (use.file === undefined && isPublished(file)) use.file = file;
      uses.set(term.label, use);
    }
  return uses;
}
