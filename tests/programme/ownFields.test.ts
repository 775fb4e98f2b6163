import { describe, expect, test } from 'vitest';
import { readProgramme, type Programme } from '../../src/programme/readProgramme.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { runPipeline } from '../support/runPipeline.ts';
import { fixtureProgrammeText, readValid, withSettings } from '../support/fixtureProgramme.ts';

/** `line: message` of everything wrong with the fixture programme with further settings, from its first line. */
function refuse(yaml: string): string[] {
  const text = fixtureProgrammeText.replace('---', `---\n${yaml}`);
  return readProgramme(text).problems.map(({ position, message }) =>
    position === 'unavailable' ? message : `${position.line}: ${message}`,
  );
}

function listNames({ fields }: Programme): string[] {
  return fields.map(({ name }) => name);
}

const PARTNER = '{ label: Partner, headers: [Partner organisation], kind: terms }';

describe('the fields of a programme’s own', () => {
  test('one that is named as the consent as well is the consent: nothing goes out without a yes', () => {
    const own =
      'fields: { leave: { label: Leave, headers: [Leave given], kind: term, publish: false } }';
    const text = fixtureProgrammeText
      .replace('---', `---\n${own}`)
      .replace(/^publication:\n/m, 'publication:\n  consent: { headers: [Leave given] }\n');
    const { programme, problems } = readProgramme(text);
    expect(problems).toEqual([]);
    expect(programme?.fieldOfHeader.get('Leave given')?.kind).toBe('consent');
    expect(programme?.settings.publication.consent?.headers).toEqual(['Leave given']);
  });

  test('are fields like any other, under their headers', () => {
    const programme = withSettings(`fields: { partner: ${PARTNER} }`);
    const field = programme.fieldOfHeader.get('partner organisation');
    expect(field).toMatchObject({ name: 'partner', kind: 'terms', label: 'Partner' });
    expect(programme.fields).toContain(field);
  });

  test('come after the field that they name, in the order in which they are written', () => {
    const one = (after: string): string =>
      `{ label: L, headers: ["H ${after}${Math.random()}"], kind: text, after: ${after} }`;
    const names = listNames(
      withSettings(
        `fields:\n  b: ${one('evidence')}\n  a: ${one('evidence')}\n  c: ${one('a')}\n  d: { label: D, headers: [D], kind: text }`,
      ),
    );
    expect(names.slice(names.indexOf('evidence')).slice(0, 4)).toEqual(['evidence', 'b', 'a', 'c']);
    expect(names.at(-1)).toBe('d');
  });

  test.each([
    ['fr', 'Partenaire'],
    ['fr-CA', 'Partenaire'],
    ['pt', 'Partner'],
  ])('are called in the language of the site (%s)', (language, label) => {
    const text = fixtureProgrammeText
      .replace('language: en', `language: ${language}`)
      .replace(
        '\nheaders:',
        '\nfields: { partner: { label: { en: Partner, fr: Partenaire }, headers: [P], kind: term } }\nheaders:',
      );
    const { fields } = readValid(text);
    expect(fields.find(({ name }) => name === 'partner')?.label).toBe(label);
  });

  test('that are not published hold nothing, whatever their kind', () => {
    const { fields } = withSettings(
      'fields: { notes: { label: Notes, headers: [Notes], kind: terms, publish: false } }',
    );
    expect(fields.find(({ name }) => name === 'notes')?.kind).toBe('hidden');
  });

  test('their values may be listed as those of any other', () => {
    const text = fixtureProgrammeText
      .replace('\nheaders:', `\nfields: { partner: ${PARTNER} }\nheaders:`)
      .replace('\nvocabularies:', '\nvocabularies:\n  partner: [Alpha Union]');
    const { fields } = readValid(text);
    expect(fields.find(({ name }) => name === 'partner')?.own?.order).toBe('programme');
  });

  const field = (more: string): string =>
    `fields:\n  partner: { label: P, headers: [P], kind: terms, ${more} }`;
  test.each<[string, string, string]>([
    ['a name that is known', `fields:\n  country: ${PARTNER}`, '3: “fields.country”'],
    ['the name of a text', `fields:\n  resultsFrameworkText: ${PARTNER}`, '3: “fields.resu'],
    ['a name that a parameter has', `fields:\n  sort: ${PARTNER}`, '3: “fields.sort”'],
    ['a name that a facet has', `fields:\n  objective: ${PARTNER}`, '3: “fields.objective”'],
    ['a name of every object', `fields:\n  constructor: ${PARTNER}`, '3: “fields.constructor”'],
    ['a name with a hyphen', `fields:\n  partner-type: ${PARTNER}`, '3: “fields.partner-type”'],
    ['a reserved address', field('index: outcomes'), '3: “fields.partner.index”: The site needs'],
    ['an address kept for later', field('index: shortlist'), '3: “fields.partner.index”'],
    ['the address of a known facet', field('index: countries'), '3: “fields.partner.index”'],
    ['a language code', field('index: fr'), '3: “fields.partner.index”: The address /fr/'],
    ['what is no address', field('index: Partner Types'), '3: “fields.partner.index”: Expected'],
    [
      'index pages of a text',
      'fields:\n  a: { label: A, headers: [A], kind: text, index: aaaa }',
      '3:',
    ],
    ['a place after nothing', field('after: lesons'), '3: “fields.partner.after”: There is no'],
    [
      'an unknown kind',
      'fields:\n  a: { label: A, headers: [A], kind: texts }',
      '3: “fields.a.kind”',
    ],
    ['no label', 'fields:\n  a: { headers: [A], kind: text }', '3: “fields.a.label”'],
    ['an unknown key', field('facet: true'), '3: “facet” is not a setting'],
    ['a known header', field('').replace('[P]', '[Year]'), '3: “Year” in fields.partner.headers'],
    [
      'one header for two',
      `${field('')}\n  other: { label: O, headers: [O, p], kind: text }`,
      '4: “p” in fields.other.headers',
    ],
    [
      'one address for two',
      `${field('index: allies')}\n  other: { label: O, headers: [O], kind: term, index: allies }`,
      '4: “fields.other.index”: The index pages of “partner”',
    ],
    ['a separator without several values', field('separator: ";"').replace('terms', 'term'), '3:'],
  ])('%s is refused at its place', (_, yaml, expected) => {
    const found = refuse(yaml);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test('a fault in one does not hide others elsewhere', () => {
    const found = refuse(
      'fields:\n  partner: { label: P, headers: [P], kind: nothing }\nlicense: x',
    );
    expect(found.map((each) => each.slice(0, 2))).toEqual(['3:', '4:']);
  });

  test('a known field is called as the programme says, and keeps everything else', () => {
    const { fields } = withSettings('labels: { harvest: Reporting period }');
    expect(fields.find(({ name }) => name === 'harvest')).toMatchObject({
      ...{ kind: 'term', label: 'Reporting period' },
    });
    const { fields: both } = withSettings(
      'labels: { harvest: { label: { en: Round }, plural: { en: Rounds } } }',
    );
    expect(both.find(({ name }) => name === 'harvest')).toMatchObject({
      ...{ label: 'Round', plural: 'Rounds' },
    });
    expect(refuse('labels: { harvest: { plural: Rounds } }')).toHaveLength(1);
    expect(refuse('labels: { harvests: Round }')).toHaveLength(1);
    expect(refuse('labels: { confidential: Secret }')).toHaveLength(1);
  });
});

describe('separator', () => {
  const separate = (yaml: string): Record<string, unknown> =>
    Object.fromEntries(withSettings(yaml).fields.map(({ name, separator }) => [name, separator]));

  test('is of all fields that may hold several values, or of each by its name', () => {
    const all = separate(`separator: ';'\nfields: { partner: ${PARTNER} }`);
    expect(all).toMatchObject({ country: ';', changeTypes: ';', partner: ';' });
    for (const name of ['year', 'status', 'significanceRating', 'negative', 'description'])
      expect(all[name], name).toBeUndefined();
    expect(separate("separator: { country: '/' }")).toMatchObject({ country: '/' });
    expect(separate("separator: { country: '/' }")['harvest']).toBeUndefined();
  });

  test('may be several signs, at each of which values part', () => {
    const settings = withSettings("separator: { country: [';', ','] }");
    const read = (country: string): string[] | undefined =>
      runPipeline(writeFragment({ more: { country } }), settings).outcome?.content.country.map(
        ({ label }) => label,
      );
    expect(read('Demoland; Nowhere land, Erewhon')).toEqual([
      'Demoland',
      'Nowhere land',
      'Erewhon',
    ]);
    expect(read('Sampleland, Republic of; Erewhon')).toEqual([
      'Sampleland, Republic of',
      'Erewhon',
    ]);
    expect(separate("separator: [';', '|']")).toMatchObject({ country: [';', '|'] });
    expect(refuse('separator: []')).toHaveLength(1);
  });

  test('parts what is not listed as well, and leaves a listed value whole', () => {
    const read = (country: string): string[] | undefined =>
      runPipeline(
        writeFragment({ more: { country } }),
        withSettings("separator: { country: ',' }"),
      ).outcome?.content.country.map(({ label }) => label);
    expect(read('Demoland, Nowhere land')).toEqual(['Demoland', 'Nowhere land']);
    expect(read('Sampleland, Republic of')).toEqual(['Sampleland, Republic of']);
  });

  test('is no setting of a field with one value', () => {
    expect(refuse("separator: { year: ';' }")).toHaveLength(1);
    expect(refuse("separator: ''")).toHaveLength(1);
  });
});
