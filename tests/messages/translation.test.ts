import { expect, test } from 'vitest';
import { ar } from '../../src/messages/ar.ts';
import { en } from '../../src/messages/en.ts';
import { fr } from '../../src/messages/fr.ts';
import { PLURAL_FORMS, translate } from '../../src/messages/translation.ts';

test('the forms of each language are those of Unicode', () => {
  for (const [language, forms] of Object.entries(PLURAL_FORMS)) {
    const rules = new Intl.PluralRules(language);
    const used = Array.from({ length: 10_000 }, (_, count) => rules.select(count));
    expect(new Set(forms), language).toEqual(new Set(used));
  }
});

// What the compiler refuses is checked by the compiler: where it does not, the comment is an error.
test('a message that is not as it must be is an error of types', () => {
  const all = [
    translate('fr', fr),
    translate('ar', ar),
    // @ts-expect-error -- a message is missing
    translate('fr', { ...fr, answer: { yes: 'Oui' } }),
    // @ts-expect-error -- a message that English does not have
    translate('fr', { ...fr, answer: { ...fr.answer, maybe: 'Peut-être' } }),
    // @ts-expect-error -- a place is missing
    translate('fr', { ...fr, explorer: { ...fr.explorer, not: 'sauf' } }),
    // @ts-expect-error -- a place that English does not have
    translate('fr', { ...fr, explorer: { ...fr.explorer, close: 'Fermer {count}' } }),
    // @ts-expect-error -- a form of Arabic is missing
    translate('ar', { ...ar, count: { ...ar.count, year: { one: 'سنة', other: '{count} سنة' } } }),
    // @ts-expect-error -- the form that is taken for most numbers does not say them
    translate('fr', { ...fr, count: { ...fr.count, year: { one: 'année', other: 'années' } } }),
    // @ts-expect-error -- a form that French does not have
    translate('fr', { ...fr, count: { ...fr.count, year: { ...fr.count.year, few: '{count}' } } }),
    // @ts-expect-error -- it runs neither way
    translate('fr', { ...fr, direction: 'down' }),
  ];
  expect(all.map(({ direction }) => direction)).toContain('rtl');
  expect(en.direction).toBe('ltr');
});
