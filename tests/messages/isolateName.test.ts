import { expect, test } from 'vitest';
import { isolateName, isolatePlaces, splitAtNames } from '../../src/messages/isolateName.ts';

test('isolateName(name, direction) marks a name that runs the other way, once', () => {
  expect(isolateName('Kenya 12', 'ltr')).toBe('Kenya 12');
  expect(isolateName('2023', 'rtl')).toBe('2023');
  const marked = isolateName('لبنان', 'ltr');
  expect(marked).toBe('\u2068لبنان\u2069');
  expect(isolateName(`${marked} (2)`, 'ltr')).toBe(`${marked} (2)`);
  expect(isolateName('لبنان', 'rtl')).toBe('لبنان');
  expect(isolateName('Women’s Forum', 'rtl')).toBe('\u2068Women’s Forum\u2069');
});

test('splitAtNames(text, names) gives every name as a second part, the longer first, and loses nothing', () => {
  const text = 'PAX. (2023). PAX: النتائج (الإصدار 2). https://a.example/?q=(x)';
  const names = ['PAX', 'PAX: النتائج', undefined, '', 'الإصدار 2', 'https://a.example/?q=(x)'];
  const parts = splitAtNames(text, names);
  expect(parts.filter((_, at) => at % 2 === 1)).toEqual([
    'PAX',
    'PAX: النتائج',
    'الإصدار 2',
    'https://a.example/?q=(x)',
  ]);
  expect(parts.join('')).toBe(text);
  expect(splitAtNames(text, [undefined, ''])).toEqual([text]);
});

test('isolatePlaces(messages) keeps places together, and has a message of signs alone say which way it runs', () => {
  const place = (name: string): string => `\u2068{${name}}\u2069`;
  expect(
    isolatePlaces({ quoted: '«{value}»', words: 'من {total}', year: '{year}', all: '%' }),
  ).toEqual({
    quoted: `\u200F«${place('value')}»`,
    words: `من ${place('total')}`,
    year: place('year'),
    all: '%',
  });
});

test('splitAtNames(text, names) leaves names alone that are a part of a longer word; “and” of Arabic may be before one', () => {
  expect(splitAtNames('Locale, Local', ['Local'])).toEqual(['Locale, ', 'Local', '']);
  expect(splitAtNames('وMedia', ['Media'])).toEqual(['و', 'Media', '']);
});
