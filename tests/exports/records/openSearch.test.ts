import { describe, expect, test } from 'vitest';
import { createDocument } from '../../../src/exports/records/createDocument.ts';
import {
  createMapping,
  listExported,
  type Property,
} from '../../../src/exports/records/createMapping.ts';
import { OPEN_SEARCH, writeFiles } from '../../../src/exports/records/openSearch.ts';
import { getHolds, isPublic, type Field } from '../../../src/programme/fields.ts';
import type { PublicOutcome } from '../../../src/publication/publish.ts';
import { writeFragment } from '../../support/fragmentText.ts';
import { ownProgramme } from '../../support/ownProgramme.ts';
import { moreFields } from '../../support/ownFields.ts';
import { fc } from '../../support/properties.ts';
import { runPipeline } from '../../support/runPipeline.ts';

const { fields } = ownProgramme;
const properties: Readonly<Record<string, Property>> = createMapping(fields).mappings.properties;

function createOne(id: string, more: Readonly<Record<string, string>> = {}): PublicOutcome {
  const { publication } = runPipeline(writeFragment({ id, more }), ownProgramme);
  if (!publication.published) throw new Error(`Withheld: ${publication.reason}`);
  return publication.outcome;
}

const full = createOne('DEMO-AAA2301/AAA001', {
  Partenaire: 'Alpha Union; Beta Circle; “Gamma”',
  Theme: 'Fisheries',
  Lessons: 'One lesson.\n\nAnd “another” one: \\ back\u2028slash.',
  'Notes of the team': 'Quillhaven keeps this to itself.',
  Year: 'from 2022 to 2023',
  coutnry: 'Kenya',
  'Outcome is negative': 'no',
  'Link to Outcomes in Results Framework': 'YES; Outcome 1.3: Rights are known',
});

/** The lines of all bulk files as an action and a document each. */
function readBulk(outcomes: readonly PublicOutcome[], maxBytes?: number): [unknown, unknown][] {
  return [...writeFiles(outcomes, fields, maxBytes)].flatMap(({ name, text }) => {
    if (!name.endsWith('.ndjson')) return [];
    expect(text.endsWith('\n')).toBe(true);
    const lines = text.slice(0, -1).split('\n');
    expect(lines.length % 2).toBe(0);
    return lines.flatMap((line, index): [unknown, unknown][] =>
      index % 2 === 0 ? [[JSON.parse(line), JSON.parse(lines[index + 1] ?? '')]] : [],
    );
  });
}

describe('createMapping(fields)', () => {
  test('has every field of the table of which a page shows anything, by its kind, and no other', () => {
    const shown = fields.filter((field) => isPublic(field) && field.kind !== 'status');
    expect(Object.keys(properties)).toEqual([
      ...['slug', 'headline', 'lang', 'aliases'],
      ...shown.flatMap(({ name, kind }) => (kind === 'codes' ? [name, `${name}Text`] : [name])),
    ]);
    expect(properties).toMatchObject({
      id: { type: 'keyword' },
      description: { type: 'text' },
      lessons: { type: 'text' },
      partner: { type: 'keyword', fields: { text: { type: 'text' } } },
      year: { type: 'keyword', fields: { number: { type: 'integer', ignore_malformed: true } } },
    });
    for (const name of ['notes', 'status', 'confidential', 'consent', 'mergedText', 'title'])
      expect(properties).not.toHaveProperty(name);
  });

  test('takes fields that are added to the table, and not those that are hidden', () => {
    const more = createMapping(moreFields).mappings.properties;
    expect(more).toMatchObject({ lessonsLearnt: { type: 'text' }, partners: { type: 'keyword' } });
    expect(more).not.toHaveProperty('notes');
    const hidden = moreFields.map((field): Field => ({ ...field, kind: 'hidden' }));
    expect(listExported(hidden)).toEqual([]);
  });

  test('lets no index guess a field, and no value be too long for the engine', () => {
    expect(createMapping(fields).mappings.dynamic).toBe('strict');
    for (const { type, ignore_above: above = Infinity } of Object.values(properties))
      if (type === 'keyword') expect(above * 3).toBeLessThan(32_766);
  });
});

describe('createDocument(outcome, fields)', () => {
  test('has what the outcome has, texts as they are written, values by their names', () => {
    expect(createDocument(full, fields)).toEqual({
      slug: full.slug,
      headline: full.headline,
      lang: full.lang,
      id: 'DEMO-AAA2301/AAA001',
      country: ['Kenya'],
      theme: ['Fisheries'],
      year: ['2022', '2023'],
      description: full.description,
      lessons: 'One lesson.\n\nAnd “another” one: \\ back\u2028slash.',
      negative: 'No',
      partner: ['Alpha Union', 'Beta Circle', '“Gamma”'],
      resultsFramework: ['(Women) speakers are safer'],
      resultsFrameworkText: 'YES; Outcome 1.3: Rights are known',
    });
  });

  test('leaves out what is not recorded, and calls a year that is not clear as it is written', () => {
    const one = createOne('DEMO-AAA2301/AAA002', { Year: 'in the drought' });
    expect(createDocument(one, fields)).toEqual({
      slug: one.slug,
      headline: one.headline,
      lang: one.lang,
      id: one.id,
      year: ['in the drought'],
      description: one.description,
    });
  });

  test('has nothing that the mapping lacks, and what each field of it takes', () => {
    for (const [name, value] of Object.entries(createDocument(full, fields))) {
      expect(properties).toHaveProperty([name]);
      const field = fields.find((each) => each.name === name);
      const isSeveral = field !== undefined && getHolds(field) === 'terms';
      expect([name, Array.isArray(value)]).toEqual([name, isSeveral]);
      for (const each of [value].flat()) expect(typeof each).toBe('string');
    }
  });
});

describe('writeFiles(outcomes, fields, maxBytes)', () => {
  test('writes the mapping, then an action and a document for each outcome, in their order', () => {
    const others = [createOne('DEMO-AAA2301/AAA002'), full, createOne('DEMO-AAA2301/AAA003')];
    const [mapping, ...bulk] = [...writeFiles(others, fields)];
    expect(mapping?.name).toBe('mapping.json');
    expect(JSON.parse(mapping?.text ?? '')).toEqual(createMapping(fields));
    expect(bulk.map(({ name }) => name)).toEqual(['bulk-0001.ndjson']);
    expect(readBulk(others)).toEqual(
      others.map((one) => [{ index: { _id: one.id } }, createDocument(one, fields)]),
    );
    expect(bulk.flatMap(OPEN_SEARCH.listIds)).toEqual(others.map(({ id }) => id));
  });

  test('is one mapping without an outcome', () => {
    expect([...writeFiles([], fields)].map(({ name }) => name)).toEqual(['mapping.json']);
  });

  test('has as many files as the size of one asks for, and in all of them the same lines', () => {
    const outcomes = Array.from({ length: 9 }, (_, index) =>
      createOne(`DEMO-AAA2301/AAA10${index}`),
    );
    const [, whole] = [...writeFiles(outcomes, fields)];
    const longest = Math.max(
      ...outcomes.map((one) => Buffer.byteLength([...writeFiles([one], fields)][1]?.text ?? '')),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (maxBytes) => {
        const [, ...bulk] = [...writeFiles(outcomes, fields, maxBytes)];
        expect(bulk.map(({ text }) => text).join('')).toBe(whole?.text);
        for (const { name, text } of bulk) {
          expect(OPEN_SEARCH.files.test(name)).toBe(true);
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(Math.max(maxBytes, longest));
        }
        expect(new Set(bulk.map(({ name }) => name)).size).toBe(bulk.length);
      }),
    );
  });

  test('any text is one line of JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (description) => {
        const [[action, document] = []] = readBulk([{ ...full, description }]);
        expect(action).toEqual({ index: { _id: full.id } });
        expect(document).toEqual(createDocument({ ...full, description }, fields));
      }),
      { numRuns: 40 },
    );
  });

  test('an id that OpenSearch would not take ends the export', () => {
    expect(() => [...writeFiles([{ ...full, id: 'é'.repeat(257) }], fields)]).toThrow(/too long/);
  });
});
