import { expect, test } from 'vitest';
import { FIELDS } from '../../src/programme/fields.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';
import { findYears, getPublicProgramme } from '../../src/collection/publicProgramme.ts';
import { fixtureProgramme, withSettings } from '../support/fixtureProgramme.ts';

test('getPublicProgramme(programme) has no vocabularies, headers or policies', () => {
  const { name, language } = fixtureProgramme.settings;
  const shown = getPublicProgramme(fixtureProgramme);
  expect(shown).toMatchObject({ name, language });
  expect(Object.keys(shown).toSorted()).toEqual(
    [
      'abbreviation',
      'about',
      'contact',
      'date',
      'description',
      'face',
      'fields',
      'hasData',
      'home',
      'isEmbeddable',
      'isIndexed',
      'language',
      'languages',
      'licence',
      'logo',
      'name',
      'notice',
      'pages',
      'palette',
      'stylesheet',
      'translations',
      'years',
    ].toSorted(),
  );
});

test('what the programme redacts everywhere is in none of it', () => {
  const [word = ''] = fixtureProgramme.settings.name.match(/\p{L}{4,}/u) ?? [];
  const shown = getPublicProgramme(withSettings(`redact: [${word}]`));
  expect(fixtureProgramme.settings.name).toContain(word);
  expect(shown.name).not.toContain(word);
  expect(shown.name).toContain('[name withheld]');
});

test('neither is it in what fields are called, for one or for several', () => {
  const { fields } = getPublicProgramme(
    withSettings(
      'redact: [Quillhaven]\nlabels: { country: { label: Quillhaven, plural: Quillhaven parts } }',
    ),
  );
  expect(fields.find(({ name }) => name === 'country')).toMatchObject({
    ...{ label: '[name withheld]', plural: '[name withheld] parts' },
  });
});

test('findYears(fields, outcomes) has the first and the last of those that can be read', () => {
  const outcomes = ['2022', 'about 1987', '2019', 'some day'].map((year, index) =>
    createOutcome({ id: createId(index + 1), year }),
  );
  expect(findYears(FIELDS, outcomes)).toEqual({ from: '2019', to: '2022' });
  expect(findYears(FIELDS, outcomes.slice(1, 2))).toBeUndefined();
  expect(
    findYears(
      FIELDS.filter(({ name }) => name !== 'year'),
      outcomes,
    ),
  ).toBeUndefined();
});
