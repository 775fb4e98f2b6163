import { expect, test } from 'vitest';
import { getToolTexts, listNames, TOOL_TEXTS } from '../../src/messages/tools/toolTexts.ts';
import { createDetail, NUMBERS } from './createDetail.ts';

/** The details that each text of a group names, by where it is in the group. */
function listAsked(texts: object, path = ''): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]: [string, unknown]) => {
      const place = `${path}${name}`;
      if (typeof text === 'object' && text !== null)
        return Object.entries(listAsked(text, `${place}.`));
      const asked = new Set<string>();
      if (typeof text === 'function')
        for (const number of NUMBERS) (text as (d: never) => string)(createDetail(asked, number));
      return [[place, [...asked].toSorted()] as const];
    }),
  );
}

test.for(['fr', 'ar'] as const)('each text in %s tells what the English one tells', (language) => {
  expect(listAsked(TOOL_TEXTS[language])).toEqual(listAsked(TOOL_TEXTS.en));
});

test('names in a row end in the language of the process', () => {
  const { env } = process;
  expect(listNames(['a', 'b', 'c'], 1)).toBe('a and 2 more');
  try {
    env['ATLAS_LANGUAGE'] = 'fr';
    expect(listNames(['a', 'b', 'c'], 1)).toBe('a et 2 autres');
    expect(getToolTexts().common.problems({ errors: 1, warnings: 0 })).toBe(
      '1 erreur, 0 avertissement',
    );
    env['ATLAS_LANGUAGE'] = 'ar';
    expect(getToolTexts().common.problems({ errors: 2, warnings: 11 })).toBe('خطآن، 11 تنبيهًا');
  } finally {
    env['ATLAS_LANGUAGE'] = 'en';
  }
});
