import { expect, test } from 'vitest';
import { recogniseLanguage } from '../../src/text/recogniseLanguage.ts';

test.each([
  ['The council met.', 'en', [], 'en'],
  ['Le conseil s’est réuni.', 'fr', ['ar'], 'fr'],
  ['اجتمع المجلس البلدي في Darobu.', 'en', [], 'ar'],
  ['اجتمع المجلس البلدي.', 'ar', ['en'], 'ar'],
  ['اجتمع المجلس البلدي.', 'fa', ['ar'], 'fa'],
  ['The council (المجلس) met in Beirut.', 'en', ['ar'], 'en'],
  ['The council met.', 'ar', ['fr', 'en'], 'fr'],
  ['The council met.', 'ar', [], 'ar'],
  ['ምክር ቤቱ ተሰበሰበ።', 'en', [], 'am'],
  ['2023', 'en', ['ar'], 'en'],
  ['', 'en', ['ar'], 'en'],
  ['Совет собрался.', 'en', ['ar'], 'en'],
] as const)('recogniseLanguage(%j, %s, %j)', (text, usual, others, expected) => {
  expect(recogniseLanguage(text, usual, others)).toBe(expected);
});
