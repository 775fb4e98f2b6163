import { getTextName, type ClassifiedName, type Field } from './fields.ts';
import type { Term } from './vocabulary.ts';

/** Key of the value of a year that cannot be read: it is counted and filtered by, and has no page of its own. */
export const NOT_CLEAR = 'not-clear';

/** An outcome's content, before the gate or after it: what each field holds, by name. */
type Content = Readonly<Record<string, unknown>>;

/** The running text that an outcome has in a field; `null` where it is not recorded. */
export function getText(content: Content, field: Field): string | null {
  const value = content[getTextName(field)];
  return typeof value === 'string' ? value : null;
}

/** The values that an outcome has in a field; none is “not recorded”. */
export function getTerms(content: Content, field: ClassifiedName | Field): readonly Term[] {
  const value = content[typeof field === 'string' ? field : field.name];
  if (Array.isArray(value)) return value.filter(isTerm);
  return isTerm(value) ? [value] : [];
}

/** Another outcome that is named in a field: a public one, by the name it is published under. */
export interface Reference {
  readonly id: string;
  readonly slug: string;
}

/** The outcomes that an outcome names in a field. */
export function getReferences(content: Content, field: Field): readonly Reference[] {
  const value = field.kind === 'related' ? content[field.name] : undefined;
  return Array.isArray(value) ? value.filter(isReference) : [];
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'id' in value && 'slug' in value;
}

function isTerm(value: unknown): value is Term {
  return typeof value === 'object' && value !== null && 'key' in value && 'listed' in value;
}
