import { foldText } from '../fragment/fold.ts';
import type { Fragment, FragmentField } from '../fragment/parseFragment.ts';
import type { Position } from '../fragment/position.ts';
import { createProblem, type Problem } from '../fragment/problems.ts';
import type { FieldName } from '../programme/fieldNames.ts';
import type { Programme } from '../programme/readProgramme.ts';
import type { Outcome } from './schema.ts';

/** The fields of one fragment by the name the project gives them. */
export interface Fields {
  /** The value without the white space around it; `null` when empty or absent. */
  readonly text: (name: FieldName) => string | null;
  /** Where the value stands, or the head of the file when the field is absent. */
  readonly position: (name: FieldName) => Position;
  readonly flag: Outcome['confidential'];
  /** Unknown headers, two headers for one field, headers that lack their colon. */
  readonly problems: readonly Problem[];
}

/** Finds each field by its header, never by its place. */
export function collectFields(fragment: Fragment, programme: Programme): Fields {
  const found = new Map<FieldName, FragmentField[]>();
  const problems: Problem[] = [];
  for (const field of fragment.fields) {
    const name = programme.fieldOfHeader.get(field.key);
    if (name === undefined) {
      problems.push(
        createProblem('unknown-header', fragment.locate(field.start), {
          header: field.header.trim(),
        }),
      );
    } else {
      const same = found.get(name);
      if (same === undefined) found.set(name, [field]);
      else same.push(field);
    }
    problems.push(...findBareHeaders(fragment, field, programme));
  }
  for (const fields of found.values()) problems.push(...checkSynonyms(fragment, fields));

  const text = (name: FieldName): string | null => found.get(name)?.[0]?.value.trim() || null;
  return {
    text,
    position: (name) => {
      const field = found.get(name)?.[0];
      return field === undefined ? 'unavailable' : fragment.locate(field.valueStart);
    },
    flag: readFlag(found.get('confidential') ?? []),
    problems,
  };
}

function readFlag(fields: readonly FragmentField[]): Outcome['confidential'] {
  const [first] = fields;
  if (first === undefined) return { state: 'missing' };
  if (fields.length > 1) return { state: 'repeated' };
  const value = first.value.trim();
  return value === '' ? { state: 'empty' } : { state: 'value', value };
}

/** Two different headers for one field; the same header twice is the parser's to report. */
function checkSynonyms(fragment: Fragment, fields: readonly FragmentField[]): Problem[] {
  const [first, ...others] = fields;
  if (first === undefined) return [];
  const position = fragment.locate(first.start);
  return others
    .filter((other) => other.key !== first.key)
    .map((other) =>
      createProblem('two-headers-one-field', fragment.locate(other.start), {
        header: other.header.trim(),
        first: first.header.trim(),
        line: position === 'unavailable' ? 1 : position.line,
      }),
    );
}

/** A known header in bold at the start of a line, without its colon: likely a field that was lost in the one before. */
function findBareHeaders(
  fragment: Fragment,
  field: FragmentField,
  programme: Programme,
): Problem[] {
  if (!field.value.includes('**')) return [];
  return [...field.value.matchAll(/^[ \t]*\*\*([^*\n]+)\*\*/gmu)].flatMap((match) => {
    const header = (match[1] ?? '').replace(/:\s*$/, '').trim();
    if (!programme.fieldOfHeader.has(foldText(header))) return [];
    return [createProblem('header-without-colon', fragment.locate(field.start), { header })];
  });
}
