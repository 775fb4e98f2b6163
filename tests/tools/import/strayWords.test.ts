import { expect, test } from 'vitest';
import {
  isExample,
  isExplanation,
  isKindOfColumn,
  isNoteBeginning,
  isTag,
  isTotal,
} from '../../../src/tools/import/strayWords.ts';

test.each([
  ['an example', isExample, ['e.g. KE-01', '(Example) A group met', 'p. ej. uno', 'مثال']],
  ['a total', isTotal, ['Total: 24', 'n = 24', 'Nombre de lignes', 'Número de casos', 'المجموع']],
  ['a note', isNoteBeginning, ['Source: survey', 'Mise à jour le 3 mai', '* Note']],
  ['an explanation', isExplanation, ['Choose one', 'Who changed?', '¿Quién cambió?', 'por qué']],
  ['the kind of a column', isKindOfColumn, ['text', '(required)', 'Select_One', 'yes/no', 'fecha']],
  ['a tag', isTag, ['#meta+id', ' # geo', '{"ImportId":"QID1"}']],
])('%s is known by its words', (_, is, texts) => {
  expect(texts.filter((text) => !is(text))).toEqual([]);
});

test.each([
  ['an example', isExample, ['Exampleton', 'egg', 'They met, e.g. at noon']],
  ['a total', isTotal, ['Totally new rules', 'Summer school', 'The total was 24']],
  ['a note', isNoteBeginning, ['Sourced locally', 'noted']],
  ['an explanation', isExplanation, ['Whoever asked', `Describe ${'x'.repeat(300)}`]],
  ['the kind of a column', isKindOfColumn, ['text of the law', 'numbers', '']],
  ['a tag', isTag, ['#1', 'C# code', '{}']],
])('a text that only looks like %s is not one', (_, is, texts) => {
  expect(texts.filter((text) => is(text))).toEqual([]);
});
