import { describe, expect, test } from 'vitest';
import { findJoinedValues } from '../../src/collection/findJoinedValues.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';

function find(
  actors: readonly string[],
  fields = FIELDS,
  hidden: readonly string[] = [],
): string[] {
  const [outcomes, withheld] = [actors, hidden].map((names) =>
    names.map((socialActor, at) => createOutcome({ id: createId(at + 1), socialActor })),
  );
  return findJoinedValues(outcomes ?? [], withheld ?? [], fields, () => 'Who changed').map(
    ({ code, message, hint, file }) => {
      expect([code, file]).toEqual(['values-joined', 'programme.md']);
      return `${message} ${hint}`;
    },
  );
}

describe('findJoinedValues(outcomes, fields)', () => {
  test('a value that is made of others is told, with the sign that parts them', () => {
    const [told = '', ...more] = find(['Weavers', 'Fishers', 'Weavers; fishers']);
    expect(more).toEqual([]);
    expect(told).toContain('“Weavers; fishers”');
    expect(told).toContain('Values of “Who changed”');
    expect(told).toContain("separator: { socialActor: ';' }");
  });

  test('a word joins as a sign does', () => {
    const [told = ''] = find(['Weavers', 'Fishers', 'Weavers and Fishers', 'Bread and Land']);
    expect(told).toContain("separator: { socialActor: ' and ' }");
    expect(told).not.toContain('Bread and Land');
  });

  test('so is one that only withheld outcomes have, if it is made of public ones', () => {
    const [told = ''] = find(['Weavers', 'Fishers'], FIELDS, ['Weavers | fishers']);
    expect(told).toContain("separator: { socialActor: '|' }");
    expect(find(['Weavers'], FIELDS, ['Weavers | Fishers', 'Fishers'])).toEqual([]);
  });

  test('of a field of the programme’s own the setting is below that field', () => {
    const fields = FIELDS.map((field) =>
      field.name === 'socialActor' ? { ...field, own: { order: 'label' } as const } : field,
    );
    const [told = ''] = find(['Weavers', 'Fishers', 'Weavers; fishers'], fields);
    expect(told).toContain("“separator: ';'” under “fields: socialActor”");
  });

  test('names a few of many', () => {
    const singles = ['A', 'B', 'C', 'D', 'E'];
    const [told = ''] = find([...singles, 'A | B', 'B | C', 'C | D', 'D | E']);
    expect(told).toContain('“A | B”, “B | C”, “C | D” and 1 more');
  });

  test('a name with the same signs in it is none, and neither is one whose parts are no values', () => {
    expect(find(['Weavers', 'Weavers; others', 'Peace, bread and land'])).toEqual([]);
  });

  test('where the programme says what separates values, that is all', () => {
    const fields = FIELDS.map((field) => ({ ...field, separator: '|' }));
    expect(find(['Weavers', 'Fishers', 'Weavers; Fishers'], fields)).toEqual([]);
  });
});
