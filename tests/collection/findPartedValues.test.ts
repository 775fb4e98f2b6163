import { expect, test } from 'vitest';
import { findPartedValues } from '../../src/collection/findPartedValues.ts';
import { readProgramme } from '../../src/programme/readProgramme.ts';
import { readValues } from '../../src/programme/readValues.ts';
import { getVocabulary } from '../../src/programme/createVocabularies.ts';

function read(separator: string | undefined, listed: readonly string[]) {
  const { programme, problems } = readProgramme(
    [
      ...['---', 'name: Synthetic', 'description: Synthetic', 'language: en', 'headers:'],
      ...['  id: [ID]', '  description: [Outcome]', '  confidential: [Confidential]', 'fields:'],
      ...['  partner:', '    label: Partner', '    headers: [Partner]', '    kind: terms'],
      ...(separator === undefined ? [] : [`    separator: ${separator}`]),
      ...['vocabularies:', '  partner:'],
      ...listed.map((label) => `    - '${label}'`),
      ...['publication:', '  statuses: any', '---', '', 'Synthetic.', ''],
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  const field = programme?.fields.find(({ name }) => name === 'partner');
  if (programme === undefined || field === undefined) throw new Error('No programme.');
  const vocabulary = getVocabulary(programme.vocabularies, field);
  return {
    told: findPartedValues(programme, () => 'Partner').map(({ code, message }) => [code, message]),
    split: (value: string) =>
      readValues(field.kind, vocabulary, value, field.separator).map(({ label }) => label),
  };
}

const SIGNS = "[';', ' y ']";

test('a separator wins over a listed value whose parts are all listed, which is told', () => {
  const { told, split } = read(SIGNS, ['Weavers', 'Fishers', 'Weavers y Fishers']);
  expect(split('Weavers y Fishers')).toEqual(['Weavers', 'Fishers']);
  expect(split('Weavers y Fishers; Fishers')).toEqual(['Weavers', 'Fishers']);
  expect(told).toEqual([['value-parted', expect.stringContaining('“Weavers y Fishers”')]]);
});

test('a listed value of which one part is listed stays whole, which is told', () => {
  const { told, split } = read(SIGNS, ['Weavers', 'Weavers; Potters']);
  expect(split('Weavers; Potters')).toEqual(['Weavers; Potters']);
  expect(told).toEqual([['value-kept-whole', expect.stringContaining('“Weavers; Potters”')]]);
});

test('a name that only holds the sign is a name', () => {
  const { told, split } = read(SIGNS, ['Weavers', 'Tierra y Libertad']);
  expect(split('Tierra y Libertad; Weavers')).toEqual(['Tierra y Libertad', 'Weavers']);
  expect(told).toEqual([]);
});

test('without a separator a listed value stays whole, which is told where a sign of several is in it', () => {
  const { told, split } = read(undefined, ['Relations', 'Relations; Practice', 'Law; Relations']);
  expect(split('Relations; Practice')).toEqual(['Relations; Practice']);
  expect(told).toEqual([
    ['value-kept-whole', expect.stringMatching(/“Relations; Practice”, “Law; Relations”/)],
  ]);
  expect(read(undefined, ['Weavers', 'Fishers', 'Weavers | Fishers']).told).toHaveLength(1);
  expect(read(undefined, ['Weavers', 'Fishers', 'Weavers and Fishers']).told).toEqual([]);
  expect(read(undefined, ['Bread, Salt', 'Bread']).told).toEqual([]);
});
