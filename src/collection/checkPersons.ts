import type { Fragment } from '../fragment/parseFragment.ts';
import type { Outcome } from '../outcome/schema.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { isShownText, type Field } from '../programme/fields.ts';
import { getTerms, getText } from '../programme/fieldValues.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { namesPerson } from '../text/findPersons.ts';

/** Where an outcome would show who somebody is or how to reach them, for each field at its beginning. */
export function checkPersons(
  { fields, locate }: Fragment,
  { content }: Outcome,
  programme: Programme,
): Problem[] {
  const shown = (field: Field): readonly (string | null)[] =>
    field.kind === 'title'
      ? [content.headline]
      : [getText(content, field), ...getTerms(content, field).map(({ label }) => label)];
  return fields.flatMap(({ key, header, valueStart }) => {
    const field = programme.fieldOfHeader.get(key);
    if (field === undefined || !isShownText(field)) return [];
    if (!shown(field).some((text) => text !== null && namesPerson(text))) return [];
    return [createProblem('persons-shown', locate(valueStart), { header })];
  });
}
