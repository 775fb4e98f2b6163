import { describe, expect, test } from 'vitest';
import { LanguageSchema } from '../../src/fragment/languageSchema.ts';

describe('LanguageSchema', () => {
  test.each([
    ['fr', 'fr'],
    ['AR-lb', 'ar-LB'],
    ['zh-hans-cn', 'zh-Hans-CN'],
  ])('%s is read as %s', (tag, expected) => {
    expect(LanguageSchema.parse(tag)).toBe(expected);
  });

  test.each(['', 'french', 'f', 'fr_FR', 'en-ab-cd', 'fr ', '12'])('%j is refused', (tag) => {
    const { error } = LanguageSchema.safeParse(tag);
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Expected a language code such as fr or ar.',
    ]);
  });
});
