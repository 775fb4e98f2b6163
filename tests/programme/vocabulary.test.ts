import { describe, expect, test } from 'vitest';
import {
  createVocabulary,
  findTerm,
  splitTerms,
  type TermSpellings,
  type Vocabulary,
} from '../../src/programme/vocabulary.ts';
import { fc } from '../support/properties.ts';

function entry(label: string, order: number, also: readonly string[] = []): TermSpellings {
  const key = label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return { term: { key, label, order, listed: true }, spellings: [label, ...also] };
}

function create(...labels: readonly string[]): Vocabulary {
  return createVocabulary(
    'demo',
    labels.map((label, order) => entry(label, order)),
  ).vocabulary;
}

function split(vocabulary: Vocabulary, value: string): string[] {
  return splitTerms(vocabulary, value).map(({ label, listed }) => (listed ? label : `?${label}`));
}

describe('createVocabulary(name, entries)', () => {
  test('keeps the order, and knows every spelling', () => {
    const { vocabulary, clashes } = createVocabulary('demo', [
      entry('Bb', 0, ['Cc ']),
      entry('Aa', 1),
    ]);
    expect(clashes).toEqual([]);
    expect(vocabulary.terms.map(({ label }) => label)).toEqual(['Bb', 'Aa']);
    expect([...vocabulary.spellings.keys()]).toEqual(['bb', 'cc', 'aa']);
    expect(vocabulary).toMatchObject({ name: 'demo', isOpen: false, maxParts: 1 });
  });

  test('is open when it lists nothing', () => {
    expect(create().isOpen).toBe(true);
  });

  test('counts the commas of the longest spelling', () => {
    expect(create('a', 'b, c, d').maxParts).toBe(3);
  });

  test('a spelling of two terms, and a key of two terms, are clashes', () => {
    const two = createVocabulary('demo', [entry('A', 0, ['x']), entry('B', 1, [' X '])]);
    expect(two.clashes).toMatchObject([
      { spelling: 'x', term: { label: 'B' }, other: { label: 'A' } },
    ]);
    const keys = createVocabulary('demo', [entry('A B', 0), entry('A-B', 1)]);
    expect(keys.clashes).toMatchObject([{ spelling: 'A-B', other: { label: 'A B' } }]);
  });

  test('a spelling that one term has twice is none', () => {
    expect(createVocabulary('demo', [entry('A', 0, ['a', 'A '])]).clashes).toEqual([]);
  });
});

describe('findTerm(vocabulary, value)', () => {
  const vocabulary = create('Local', 'Far away');

  test('finds a listed value across case and white space', () => {
    expect(findTerm(vocabulary, ' FAR \n away').label).toBe('Far away');
  });

  test('an unlisted value is kept as written and comes last', () => {
    const { key, ...rest } = findTerm(vocabulary, ' Très loin ');
    expect(key).toMatch(/^tres-loin-[0-9a-z]+$/);
    expect(rest).toEqual({ label: 'Très loin', order: 2, listed: false });
    expect(findTerm(vocabulary, 'Near by').key).toBe('near-by');
  });

  test('two values have two keys, and none has the key of a listed value or of a page', () => {
    const values = [
      'local!',
      'far, away',
      'far  Away!',
      'page',
      'Page.',
      'not recorded',
      'é',
      'e',
      '?',
      '!',
      '؟',
      'لا',
      'ﻻ',
    ];
    const keys = values.map((value) => findTerm(vocabulary, value).key);
    expect(new Set(keys).size).toBe(values.length);
    for (const key of ['local', 'far-away', 'page', 'not-recorded', ''])
      expect(keys).not.toContain(key);
  });

  test('a value that happens to read like the key of another is told apart', () => {
    const term = { key: 'outcome-1', label: 'A long sentence', order: 0, listed: true };
    const listed = createVocabulary('demo', [{ term, spellings: [term.label] }]).vocabulary;
    expect(findTerm(listed, 'Outcome 1').key).toMatch(/^outcome-1-.+/);
  });

  test('one value has one key, however it is spelled', () => {
    expect(findTerm(vocabulary, 'ATLANTIS  Isle').key).toBe(
      findTerm(vocabulary, 'Atlantis isle').key,
    );
  });

  test('a key stays short enough for a file name and whole, in any script', () => {
    for (const label of [
      'long words '.repeat(40),
      'a' + '𞤢'.repeat(60),
      'كلمة '.repeat(60),
      '字'.repeat(300),
    ]) {
      const { key } = findTerm(vocabulary, label);
      expect(new TextEncoder().encode(key).length).toBeLessThanOrEqual(250);
      expect(key.isWellFormed()).toBe(true);
    }
    const long = 'x'.repeat(100);
    expect(findTerm(vocabulary, `${long}a`).key).not.toBe(findTerm(vocabulary, `${long}b`).key);
  });
});

describe('splitTerms(vocabulary, value)', () => {
  const vocabulary = create('Law', 'Practice, formal', 'Practice, formal and informal', 'Practice');

  test.each<[string, string[]]>([
    ['', []],
    [' , ', []],
    ['Law', ['Law']],
    ['law,PRACTICE', ['Law', 'Practice']],
    ['Practice, formal, Law', ['Practice, formal', 'Law']],
    ['Practice,  formal', ['Practice, formal']],
    ['Practice, formal and informal, Practice', ['Practice, formal and informal', 'Practice']],
    ['Practice, Practice, formal', ['Practice', 'Practice, formal']],
    ['Practice, informal', ['Practice', '?informal']],
    ['Law, Law', ['Law']],
    ['Law, , , Practice,', ['Law', 'Practice']],
  ])('%j → %j', (value, labels) => {
    expect(split(vocabulary, value)).toEqual(labels);
  });

  test('what lies between listed labels is kept whole as one value', () => {
    expect(split(vocabulary, 'New, and other, Law, things,  too ')).toEqual([
      '?New, and other',
      'Law',
      '?things,  too',
    ]);
  });

  test('where two readings leave nothing over, the longest label is taken', () => {
    expect(split(create('Land', 'Water', 'Land, water'), 'Land, water, Land')).toEqual([
      'Land, water',
      'Land',
    ]);
  });

  test('a long label does not swallow the beginning of the next one', () => {
    expect(split(create('Land', 'Land, water', 'Water, air'), 'Land, Water, air')).toEqual([
      'Land',
      'Water, air',
    ]);
  });

  test('without a vocabulary the whole value is one', () => {
    expect(split(create(), 'a, b')).toEqual(['?a, b']);
  });

  test('distinct listed labels, joined, come back wherever only one reading is possible', () => {
    const label = fc
      .array(fc.constantFrom('A', 'B', 'C', 'Dd d', 'e'), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(', '));
    const labels = fc.uniqueArray(label, { minLength: 1, maxLength: 6 });
    const cases = labels.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all)));
    fc.assert(
      fc.property(cases, ([all, chosen]) => {
        const value = chosen.join(', ');
        fc.pre(countReadings(all, value) <= 1);
        expect(split(create(...all), value)).toEqual(chosen);
      }),
    );
  });

  test('labels that share no part always come back', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'É', 'و', '-', '.', ' '), maxLength: 5 });
    const labels = fc
      .uniqueArray(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
      .map((all) =>
        all.map((parts, at) => parts.map((part, of) => `${at}${of}${part}${at}`).join(', ')),
      );
    const cases = labels.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all)));
    fc.assert(
      fc.property(cases, ([all, chosen]) => {
        expect(split(create(...all), chosen.join(', '))).toEqual(chosen);
      }),
    );
  });

  test('nothing of any value is lost', () => {
    const value = fc.string({
      unit: fc.constantFrom('Law', 'Practice', 'formal', ', ', ',', ' ', 'x'),
    });
    fc.assert(
      fc.property(value, (text) => {
        const letters = (of: string): Set<string> => new Set(of.toLowerCase().match(/[a-z]+/g));
        const shown = splitTerms(vocabulary, text).map(({ label }) => label);
        expect(letters(shown.join(' '))).toEqual(letters(text));
      }),
    );
  });
});

/** In how many ways a value reads as a row of labels. */
function countReadings(labels: readonly string[], value: string): number {
  if (value === '') return 1;
  let readings = 0;
  for (const label of labels) {
    if (value === label) readings += 1;
    else if (value.startsWith(`${label}, `))
      readings += countReadings(labels, value.slice(label.length + 2));
  }
  return readings;
}
