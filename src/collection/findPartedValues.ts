import { createProblem, type FileProblem } from '../problems/problems.ts';
import { getVocabulary } from '../programme/createVocabularies.ts';
import { hasVocabulary, mayHoldSeveral, type Field } from '../programme/fields.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { partListed } from '../programme/readValues.ts';
import { PLAIN_SIGNS } from '../text/separator.ts';

/** So many values are named. */
const MAX_NAMED = 3;

/**
 * Listed values that hold what separates values (`Weavers; Fishers` beside `separator: ';'`), where other listed values
 * are parts of them: which of the two settings applies is told. Without a separator the signs count that no name has
 * inside, and each such value is one. `nameColumn`: what the sheet calls a field.
 */
export function findPartedValues(
  { fields, vocabularies }: Programme,
  nameColumn: (field: Field) => string,
): FileProblem[] {
  return fields
    .filter((field) => mayHoldSeveral(field) && hasVocabulary(field))
    .flatMap((field) => {
      const { separator } = field;
      const vocabulary = getVocabulary(vocabularies, field);
      const found = vocabulary.terms.flatMap(({ label }) => {
        const parted = partListed(vocabulary, label, separator ?? PLAIN_SIGNS);
        return parted === undefined || parted.known.length === 0 ? [] : [{ label, ...parted }];
      });
      const say = (
        code: 'value-parted' | 'value-kept-whole',
        labels: readonly string[],
      ): FileProblem[] =>
        labels.length === 0
          ? []
          : [
              {
                ...createProblem(code, 'unavailable', {
                  ...{ column: nameColumn(field), field: field.name },
                  values: labels.slice(0, MAX_NAMED).map((label) => `“${label}”`),
                  others: Math.max(0, labels.length - MAX_NAMED),
                }),
                file: 'programme.md',
              },
            ];
      const [parted, whole] = [true, false].map((isAll) =>
        found
          .filter(
            ({ parts, known }) =>
              (separator !== undefined && known.length === parts.length) === isAll,
          )
          .map(({ label }) => label),
      );
      return [...say('value-parted', parted ?? []), ...say('value-kept-whole', whole ?? [])];
    });
}
