import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { getMessages, type Messages } from '../../src/messages/index.ts';
import { isolatePlaces } from '../../src/messages/isolateName.ts';

const FOLDER = new URL('../../src/messages/', import.meta.url);

/** The languages that have a file: `en.ts`, `fr.ts`, … */
const LANGUAGES = readdirSync(FOLDER)
  .filter((file) => /^[a-z]{2,3}\.ts$/.test(file))
  .map((file) => file.slice(0, -3));

const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'];

type Forms = Readonly<Record<string, string>>;

/** Path → the forms of a message: one without a name, or one for each plural category. */
function listMessages(messages: object, path = ''): Map<string, Forms> {
  return new Map(
    Object.entries(messages).flatMap(([name, value]: [string, unknown]) => {
      const place = path === '' ? name : `${path}.${name}`;
      if (typeof value === 'string') return [[place, { '': value }]];
      // Words of a language are as many as it has.
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
      return 'other' in value
        ? [[place, value as Forms]]
        : [...listMessages(value, place).entries()];
    }),
  );
}

function listPlaces(message: string): string[] {
  return [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();
}

/** Plural categories that small numbers fall into, and all that there are. */
function listCategories(language: string): { common: string[]; all: string[] } {
  const rules = new Intl.PluralRules(language);
  const common = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
  return { common: [...common], all: rules.resolvedOptions().pluralCategories };
}

/** Everything in which the messages of a language do not do what those of English do. */
function findFaults(language: string, messages: object): string[] {
  const { common, all } = listCategories(language);
  const faults: string[] = [];
  const own = listMessages(messages);
  for (const [path, english] of listMessages(en)) {
    const forms = own.get(path);
    if (forms === undefined) {
      faults.push(`${path} is missing`);
      continue;
    }
    const isPlural = 'other' in english;
    if (isPlural !== 'other' in forms) faults.push(`${path} has the wrong shape`);
    const places = listPlaces(english['other'] ?? english[''] ?? '');
    for (const [form, text] of Object.entries(forms)) {
      const name = form === '' ? path : `${path}.${form}`;
      if (text.trim() === '') faults.push(`${name} is empty`);
      // “One outcome” need not show the number.
      const lacking = places.filter((place) => !listPlaces(text).includes(place));
      if (lacking.some((place) => form === '' || form === 'other' || place !== 'count'))
        faults.push(`${name} lacks {${lacking.join('}, {')}}`);
      const foreign = listPlaces(text).filter((place) => !places.includes(place));
      if (foreign.length > 0) faults.push(`${name} has {${foreign.join('}, {')}}`);
    }
    if (!isPlural) continue;
    for (const form of common) if (!(form in forms)) faults.push(`${path} has no form “${form}”`);
    for (const form of Object.keys(forms))
      if (!all.includes(form)) faults.push(`${path} never uses “${form}”`);
  }
  const known = listMessages(en);
  for (const path of own.keys()) if (!known.has(path)) faults.push(`${path} is not in English`);
  return faults;
}

describe.each(LANGUAGES)('src/messages/%s.ts', (language) => {
  const { messages, language: answered } = getMessages(language);

  test('is what getMessages answers', async () => {
    const file = (await import(new URL(`${language}.ts`, FOLDER).href)) as Record<string, Messages>;
    expect(answered).toBe(language);
    const own = file[language];
    expect(messages).toEqual(own?.direction === 'rtl' ? isolatePlaces(own) : own);
    for (const wanted of [language.toUpperCase(), `${language}-Latn-NL`])
      expect(getMessages(wanted).messages).toBe(messages);
  });

  test('has every message of English, with the same places and the plural forms of the language', () => {
    expect(findFaults(language, messages)).toEqual([]);
  });

  test('says in which direction it is written', () => {
    expect(messages.direction).toBe(RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr');
  });

  test('what counts shows the number', () => {
    for (const [path, forms] of listMessages(messages)) {
      if (forms['other'] === undefined) continue;
      expect([path, listPlaces(forms['other'])]).toEqual([path, expect.arrayContaining(['count'])]);
    }
  });
});

describe('findFaults(language, messages)', () => {
  test('English has messages to compare with', () => {
    expect(LANGUAGES).toContain('en');
    expect(listMessages(en).get('search.foundIds')).toEqual(en.search.foundIds);
    expect(listMessages(en).get('site.home')).toEqual({ '': 'Home' });
  });

  test('a translation that slipped is told what it lacks', () => {
    const arabic = {
      ...en,
      site: { ...en.site, source: 'نتائج {program}', home: ' ' },
      count: {
        ...en.count,
        outcomes: {
          ...{ zero: 'لا', one: 'واحد', two: '{count}', few: '{count}', many: '{count}' },
          other: 'كل',
        },
        year: { one: '{count}', other: '{count}', several: '{count}' },
      },
      notRecorded: en.count.year,
      extra: 'x',
    };
    const faults = findFaults('ar', arabic).filter((fault) =>
      /^(?:site|count\.outcomes|count\.year|notRecorded|extra)/.test(fault),
    );
    expect(faults).toEqual([
      'site.home is empty',
      'site.source lacks {programme}',
      'site.source has {program}',
      'count.outcomes.other lacks {count}',
      ...['zero', 'two', 'few', 'many'].map((form) => `count.year has no form “${form}”`),
      'count.year never uses “several”',
      'notRecorded has the wrong shape',
      ...['one', 'other'].map((form) => `notRecorded.${form} has {count}`),
      'extra is not in English',
    ]);
    expect(findFaults('en', { ...en, list: {} })).toContain('list.heading is missing');
  });
});

describe('getMessages(wanted)', () => {
  test.each(['en', 'EN', 'en-GB', 'en-Latn-NL'])('%s is English', (wanted) => {
    expect(getMessages(wanted)).toEqual({ language: 'en', messages: en });
  });

  test.each(['', 'zxx', 'zxx-NL', 'x', 'english'])(
    '%j has no messages of its own: English, and says so',
    (wanted) => {
      expect(getMessages(wanted)).toEqual({ language: 'en', messages: en });
    },
  );
});
