import { describe, expect, test } from 'vitest';
import {
  nameInSentence,
  nameOrder,
  nameToken,
  nameUnknown,
} from '../../src/explorer/nameChoice.ts';
import { createColumnsOf } from '../support/figureKit.ts';
import { WORDS } from '../support/modelReader.ts';

const columns = createColumnsOf({ year: '2021', negative: '1' }, { year: '2023' });

function name(facet: string, token: string): string | undefined {
  const column = columns.facets.find(({ key }) => key === facet);
  return column && nameToken(column, token, WORDS);
}

describe('nameToken(column, token, words)', () => {
  test.each([
    ['negative', 'yes', 'Yes'],
    ['year', '2021', '2021'],
    ['year', '2021..2022', '2021–2022'],
    ['year', '2022..', '2022–2023'],
    ['year', '..2022', '2021–2022'],
    ['negative', 'not-recorded', 'Not recorded'],
    ['negative', '2021..2022', undefined],
    ['year', 'never', undefined],
  ])('%s %s is %s', (facet, token, wanted) => {
    expect(name(facet, token)).toBe(wanted);
  });
});

describe('nameInSentence(chosen, words)', () => {
  test('a country says enough; an answer, or that nothing is recorded, does not', () => {
    const say = (facet: string, token: string, label: string): string =>
      nameInSentence({ facet, token, label }, WORDS);
    expect(say('country', 'kenya', 'Kenya')).toBe('Kenya');
    expect(say('negative', 'yes', 'Yes')).toBe('Negative: Yes');
    expect(say('country', 'not-recorded', 'Not recorded')).toBe('Country: Not recorded');
  });
});

test('nameOrder(key, words) names a facet or a text, nameUnknown what an address has besides', () => {
  expect([nameOrder('year', WORDS), nameOrder('headline', WORDS)]).toEqual(['Year', 'Headline']);
  const unknown = ['year', 'colour'].map((key) =>
    nameUnknown({ name: key, value: 'x' }, columns, WORDS),
  );
  expect(unknown).toEqual(['Year: x', 'colour: x']);
});
