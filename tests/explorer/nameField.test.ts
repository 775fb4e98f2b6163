import { expect, test } from 'vitest';
import { nameField } from '../../src/explorer/nameField.ts';
import { nameTexts } from '../../src/layouts/nameTexts.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { WORDS } from '../support/modelReader.ts';
import { en } from '../../src/messages/en.ts';

const words = { ...WORDS, messages: { ...WORDS.messages, texts: nameTexts(FIELDS, en) } };

test.each([
  ['description', 'Description'],
  ['otherContributions', 'Contribution of other actors and factors'],
  ['resultsFrameworkText', 'Link to the results framework, as recorded'],
  ['socialActor', 'Social actor'],
  // Fields of one facet.
  ['changeClusters', 'Type of change'],
  ['objectives', 'Specific objective'],
  ['headline', 'Headline'],
  ['id', 'Id'],
  ['unheardOf', undefined],
])('nameField(%j, words): %j', (name, label) => {
  expect(nameField(name, words)).toBe(label);
});

test('every field that a reader may search has a name', () => {
  for (const { name } of FIELDS.filter(({ isSearched }) => isSearched))
    expect(nameField(name, words), name).toBeDefined();
});
