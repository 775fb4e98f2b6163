import { expect, test } from 'vitest';
import { isolateName, isRightToLeft, markOwnText } from '../../src/messages/isolateName.ts';

test('isolateName(name, direction) marks a name that runs the other way, once', () => {
  expect(isolateName('Kenya 12', 'ltr')).toBe('Kenya 12');
  expect(isolateName('2023', 'rtl')).toBe('2023');
  const marked = isolateName('لبنان', 'ltr');
  expect(marked).toBe('\u2068لبنان\u2069');
  expect(isolateName(`${marked} (2)`, 'ltr')).toBe(`${marked} (2)`);
  expect(['لبنان', 'Liban 12'].map(isRightToLeft)).toEqual([true, false]);
  expect(isolateName('لبنان', 'rtl')).toBe('لبنان');
  expect(isolateName('Women’s Forum', 'rtl')).toBe('\u2068Women’s Forum\u2069');
});

test.each([
  ['Outcomes of 2023', 'ar', 'ltr', {}],
  ['2023: النتائج', 'ar', 'ltr', { dir: 'rtl', lang: 'ar' }],
  ['النتائج', 'en', 'ltr', { dir: 'rtl' }],
  ['النتائج', 'ku-Arab', 'ltr', { dir: 'rtl', lang: 'ku-Arab' }],
  ['النتائج', 'ar', 'rtl', {}],
  ['Outcomes', 'ar', 'rtl', { dir: 'ltr' }],
  ['2023', 'ar', 'ltr', {}],
] as const)('markOwnText(%j, %s, %s)', (text, language, direction, marks) => {
  expect(
    markOwnText(text, language, {
      direction,
      language: direction === 'rtl' ? 'ar' : 'en',
    }),
  ).toEqual(marks);
});
