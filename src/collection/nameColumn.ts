import type { Field } from '../programme/fields.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { listHeaders } from '../programme/schema.ts';
import type { ReadFragment } from './readFragment.ts';

/**
 * What the sheet calls a field: the header that the fragments have, else the first that the programme
 * names; where it names none, the name of the field.
 */
export function nameColumn(
  field: Field,
  read: readonly Pick<ReadFragment, 'text'>[],
  programme: Programme | undefined,
): string {
  const headers = programme === undefined ? [] : listHeaders(programme.settings, field);
  const used =
    headers.length > 1
      ? headers.find((header) => read.some(({ text }) => text?.includes(`**${header}`) === true))
      : undefined;
  return used ?? headers[0] ?? field.name;
}
