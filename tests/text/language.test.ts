import { expect, test } from 'vitest';
import { LanguageSchema } from '../../src/text/language.ts';

test.each([
  ['fr', 'fr'],
  ['AR-lb', 'ar-LB'],
  ['zh-hant', 'zh-Hant'],
])('%s is read as %s', (written, language) => {
  expect(LanguageSchema.parse(written)).toBe(language);
});

test.each(['', 'français', 'e', 'en_GB', 'en-ab-cd', 5])('%j is no language', (written) => {
  const { success, error } = LanguageSchema.safeParse(written);
  expect(success).toBe(false);
  if (typeof written === 'string') expect(error?.issues[0]?.message).toContain('such as fr or ar');
});
