import { expect, test } from 'vitest';
import { getPublicProgramme } from '../../src/collection/publicProgramme.ts';
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
      'home',
      'language',
      'licence',
      'logo',
      'name',
      'notice',
      'pages',
      'palette',
      'stylesheet',
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
