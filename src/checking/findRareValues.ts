import { distance } from 'fastest-levenshtein';
import { foldText } from '../text/fold.ts';
import type { OutcomeContent } from '../outcome/schema.ts';
import type { Programme } from '../programme/readProgramme.ts';
import type { VocabularyName } from '../programme/schema.ts';
import type { CheckedOutcome } from './reviewCollection.ts';

/** A value that one outcome alone has, and no vocabulary lists. */
export interface RareValue {
  readonly field: VocabularyName;
  readonly value: string;
  readonly file: string;
  /** The listed or used value that is spelled most like it, if one is near. */
  readonly nearest: string | undefined;
}

const FIELDS = [
  'harvest',
  'country',
  'significanceRating',
  'contributionRating',
  'scale',
  'socialActor',
  'objectives',
  'changeTypes',
  'changeClusters',
] as const satisfies readonly (VocabularyName & keyof OutcomeContent)[];

/** Values that are used once and listed nowhere, likely typing errors, with the nearest other value. */
export function findRareValues(
  outcomes: readonly CheckedOutcome[],
  programme: Programme,
): RareValue[] {
  return FIELDS.flatMap((field) => {
    const uses = new Map<string, string[]>();
    for (const { file, content } of outcomes) {
      const value = content[field];
      const terms = Array.isArray(value) ? value : value === null ? [] : [value];
      for (const { label } of terms.filter(({ listed }) => !listed)) {
        uses.set(label, [...(uses.get(label) ?? []), file]);
      }
    }
    const listed = programme.vocabularies[field].terms.map(({ label }) => label);
    const known = new Set([...listed, ...uses.keys()]);
    return [...uses].flatMap(([value, [file, ...others]]) =>
      file === undefined || others.length > 0
        ? []
        : [{ field, value, file, nearest: findNearest(value, known) }],
    );
  });
}

/** The value spelled most like this one, if at most a third of the letters differ. */
function findNearest(value: string, known: ReadonlySet<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(value.length / 3)) + 1;
  for (const other of known) {
    if (other === value) continue;
    const far = distance(foldText(value), foldText(other));
    if (far < least) {
      least = far;
      nearest = other;
    }
  }
  return nearest;
}
