import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import type { FieldName } from '../../programme/fields.ts';

/** What a known field holds, in plain words, for whoever does not know its name in `programme.md`: `why it matters (significance)`. */
export function describeField(name: FieldName): string {
  const fields: Readonly<Record<FieldName, string>> = getToolTexts().init.fields;
  const words = fields[name];
  return words.toLowerCase() === name.toLowerCase() ? words : `${words} (${name})`;
}
