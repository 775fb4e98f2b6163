import { getVocabulary } from '../../programme/createVocabularies.ts';
import { isListed, type Field } from '../../programme/fields.ts';
import { getTerms } from '../../programme/fieldValues.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { Measure } from '../../text/slips.ts';
import { createFindNearest, MAX_STEPS, type Budget } from './findNearest.ts';
import type { CheckedOutcome } from './checkedOutcome.ts';

/** A value that one outcome alone has, and no vocabulary lists. */
export interface RareValue {
  readonly field: string;
  readonly value: string;
  readonly file: string;
  /** The listed or used value of which it is likely a slip of typing, if there is one. */
  readonly nearest: string | undefined;
}

/** The gate judges the status, and whoever writes neither yes nor no is told so. */
function isChecked(field: Field): boolean {
  return isListed(field) && field.kind !== 'status' && field.kind !== 'answer';
}

/**
 * Values that are used once and listed nowhere, likely typing errors, with the nearest other
 * value; and for how many of them there was no time to look for it.
 */
export function findRareValues(
  outcomes: readonly CheckedOutcome[],
  programme: Programme,
  measure?: Measure,
): { rareValues: RareValue[]; notCompared: number } {
  const budget: Budget = { steps: MAX_STEPS };
  let notCompared = 0;
  const rareValues = programme.fields.filter(isChecked).flatMap((field) => {
    const uses = countUses(outcomes, field);
    const listed = getVocabulary(programme.vocabularies, field).terms.map(({ label }) => label);
    const findNearest = createFindNearest(new Set([...listed, ...uses.keys()]), budget, measure);
    return [...uses].flatMap(([value, { file, count }]) => {
      if (count > 1) return [];
      const nearest = findNearest(value);
      if (nearest === 'not-compared') notCompared += 1;
      return [
        {
          field: field.name,
          value,
          file,
          nearest: nearest === 'not-compared' ? undefined : nearest.value,
        },
      ];
    });
  });
  return { rareValues, notCompared };
}

/** By value that no vocabulary lists: how many outcomes have it, and the file of the first. */
function countUses(
  outcomes: readonly CheckedOutcome[],
  field: Field,
): Map<string, { file: string; count: number }> {
  const uses = new Map<string, { file: string; count: number }>();
  for (const { file, content } of outcomes) {
    for (const { label, listed } of getTerms(content, field)) {
      if (listed) continue;
      const use = uses.get(label);
      if (use === undefined) uses.set(label, { file, count: 1 });
      else use.count += 1;
    }
  }
  return uses;
}
