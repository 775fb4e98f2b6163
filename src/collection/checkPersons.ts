import type { Fragment } from '../fragment/parseFragment.ts';
import type { Outcome } from '../outcome/schema.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { isShownText, type Field } from '../programme/fields.ts';
import { getTerms, getText } from '../programme/fieldValues.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { namesPerson } from '../text/findPersons.ts';
import { remember } from '../text/remember.ts';

/** Values repeat themselves, and texts do not. */
const MAX_REPEATED = 100;
const MAX_KNOWN = 5000;
const isPersonalValue = remember(namesPerson, MAX_KNOWN);

function isPersonal(text: string): boolean {
  return text.length <= MAX_REPEATED ? isPersonalValue(text) : namesPerson(text);
}

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
    if (!shown(field).some((text) => text !== null && isPersonal(text))) return [];
    return [createProblem('persons-shown', locate(valueStart), { header })];
  });
}
