import { expect, test } from 'vitest';
import {
  findDirection,
  findTurn,
  isRightToLeft,
  markName,
  markOwnText,
  markText,
  runsAgainst,
} from '../../src/text/direction.ts';

test('isRightToLeft(text), runsAgainst(text, direction)', () => {
  expect(['لبنان', 'Liban 12', 'አማርኛ', '2023'].map(isRightToLeft)).toEqual([
    ...[true, false, false, false],
  ]);
  expect(['لبنان', 'OCHA', 'አማርኛ', '2023'].map((text) => runsAgainst(text, 'rtl'))).toEqual([
    ...[false, true, true, false],
  ]);
});

const BEGUN = 'United Nations Office for the Coordination of Affairs نشرت تقريراً عن الوصول';

test.each([
  ['OCHA نشرت تقريراً', 'ar', 'rtl'],
  [BEGUN, 'ar', 'rtl'],
  ['البلد became a word of the council’s own minutes.', 'en', 'ltr'],
  ['البلد became a word of the council’s own minutes.', undefined, 'ltr'],
  ['OCHA: نشر المجلس تقريراً', undefined, 'rtl'],
  // What is said of it cannot be.
  ['The council of بيروت opened a desk for complaints', 'ar', 'ltr'],
  ['نشر المجلس OCHA تقريراً عن الوصول', 'fr', 'rtl'],
  ['2023', 'ar', 'rtl'],
  ['2023', undefined, 'ltr'],
  ['', 'en', 'ltr'],
  ['Meclîsa bajêr', 'ku-Latn', 'ltr'],
  ['مجلس OCHA', 'ku-Arab', 'rtl'],
] as const)('findDirection(%j, %s) is %s', (text, language, direction) => {
  expect(findDirection(text, language)).toBe(direction);
});

test('markText(text, language) does not say a language that it cannot be', () => {
  expect(markText(BEGUN, 'ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(markText('Le conseil', 'ar')).toEqual({ lang: '', dir: 'ltr' });
  expect(findTurn(BEGUN, 'ar')).toBe('rtl');
  expect(findTurn(BEGUN, 'ar', 'rtl')).toBeUndefined();
});

test('markName(name, lang) says how it runs where its first letter tells it wrong', () => {
  expect(markName('Kenya', 'en')).toEqual({ lang: 'en' });
  expect(markName('2023', 'en')).toEqual({ lang: 'en' });
  expect(markName('UN Women الأردن', 'ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(markName('UN مكتب الأردن', undefined)).toEqual({ dir: 'rtl' });
  expect(markName('لبنان', undefined)).toEqual({});
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
