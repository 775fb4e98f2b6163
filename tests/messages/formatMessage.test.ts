import { describe, expect, test } from 'vitest';
import { formatCount, formatMessage } from '../../src/messages/formatMessage.ts';

describe('formatMessage(message, values)', () => {
  test('fills in every place, each time it stands there', () => {
    expect(formatMessage('{a} and {b}, {a}', { a: 'one', b: 2 })).toBe('one and 2, one');
  });

  test('a value may be empty or nought', () => {
    expect(formatMessage('[{a}] [{b}]', { a: '', b: 0 })).toBe('[] [0]');
  });

  test('what is filled in and runs the other way than the message is kept together, once', () => {
    const values = { name: 'بيروت', count: 3 };
    expect(formatMessage('{count} of {name}', values)).toBe('3 of \u2068بيروت\u2069');
    expect(formatMessage('في \u2068{name}\u2069', { name: 'OCHA' })).toBe('في \u2068OCHA\u2069');
    expect(formatMessage('{name}', { name: '\u2068بيروت\u2069 (3)' })).toBe(
      '\u2068بيروت\u2069 (3)',
    );
  });

  test('a name that is not given stays, so that it is seen', () => {
    expect(formatMessage('{a} of {pages}', { a: 1 })).toBe('1 of {pages}');
  });

  test.each(['{count}', '{query}', '$&', '$1', '$$', '<b>', '\\'])(
    'what a reader typed is not read as a place: %s',
    (query) => {
      expect(formatMessage('“{query}”: {count}', { query, count: 3 })).toBe(`“${query}”: 3`);
    },
  );

  test('braces that are no place stay', () => {
    expect(formatMessage('{} { a } {a-b} }{', { a: 'x' })).toBe('{} { a } {a-b} }{');
  });
});

describe('formatCount(message, count, language, values)', () => {
  const ENGLISH = { one: '{count} outcome in {place}', other: '{count} outcomes in {place}' };
  const ARABIC = {
    zero: 'zero {count}',
    one: 'one {count}',
    two: 'two {count}',
    few: 'few {count}',
    many: 'many {count}',
    other: 'other {count}',
  };

  test.each([
    [0, '0 outcomes in Demoland'],
    [1, '1 outcome in Demoland'],
    [2, '2 outcomes in Demoland'],
    [21, '21 outcomes in Demoland'],
    [12_345, '12,345 outcomes in Demoland'],
  ])('English: %i', (count, expected) => {
    expect(formatCount(ENGLISH, count, 'en', { place: 'Demoland' })).toBe(expected);
  });

  test.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'other'],
    [103, 'few'],
  ])('Arabic has six forms: %i is %s', (count, form) => {
    expect(formatCount(ARABIC, count, 'ar')).toBe(`${form} ${count}`);
  });

  test('French counts nought as one, and has no digits of its own', () => {
    const french = { one: '{count} résultat', other: '{count} résultats' };
    expect([0, 1, 2].map((count) => formatCount(french, count, 'fr'))).toEqual([
      '0 résultat',
      '1 résultat',
      '2 résultats',
    ]);
  });

  test('digits are those of ids and years, which are beside them', () => {
    expect(formatCount(ARABIC, 12, 'ar-EG')).toBe('many 12');
  });

  test('a form that a message lacks is its other one', () => {
    expect(formatCount({ other: '{count} in all' }, 1, 'en')).toBe('1 in all');
    expect(formatCount({ one: 'one', other: 'other' }, 5, 'ar')).toBe('other');
  });

  test('the count is the count, whatever the values say', () => {
    expect(
      formatCount({ other: '{count} for {query}' }, 7, 'en', { count: 9, query: '{count}' }),
    ).toBe('7 for {count}');
  });
});
