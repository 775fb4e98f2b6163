import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/programme/fields.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { findRelated } from '../../src/atlas/findRelated.ts';
import {
  createId,
  createOutcome,
  someOutcomes,
  type OutcomeParts,
} from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';

/** A corpus by short names, in the order given. */
function createCorpus(
  corpus: Readonly<Record<string, string | OutcomeParts>>,
): Map<string, PublicOutcome> {
  return new Map(
    Object.entries(corpus).map(([name, parts], at) => [
      name,
      createOutcome({
        id: createId(at + 1),
        ...(typeof parts === 'string' ? { description: parts } : parts),
      }),
    ]),
  );
}

/** The names of what is related to an outcome, the nearest first. */
function relate(
  corpus: ReadonlyMap<string, PublicOutcome>,
  name: string,
  order: readonly string[] = [...corpus.keys()],
): string[] {
  const outcomes = order.flatMap((each) => corpus.get(each) ?? []);
  const related = findRelated(outcomes, FIELDS).get(corpus.get(name)?.slug ?? '') ?? [];
  return related.map(({ slug }) => order.find((each) => corpus.get(each)?.slug === slug) ?? '');
}

const VILLAGE = createCorpus({
  mediation: {
    description: 'Mediators from Demoville settled a quarrel over grazing land with shepherds.',
    country: 'Demoland',
    socialActor: 'Civic groups',
  },
  radio: {
    description: 'A radio station broadcast debates about pensions.',
    country: 'Testland',
  },
  shepherds: {
    description: 'Mediators and shepherds signed an agreement on grazing land.',
    country: 'Demoland',
    socialActor: 'Civic groups',
  },
  council: {
    description: 'The council and mediators published an agreement about pensions.',
    country: 'Testland',
  },
  court: 'Nothing else resembles this one.',
});

describe('findRelated(outcomes, fields)', () => {
  test('what shares the most rare words and the classification comes first', () => {
    expect(relate(VILLAGE, 'mediation')).toEqual(['shepherds', 'council']);
    expect(relate(VILLAGE, 'shepherds')).toEqual(['mediation', 'council']);
    expect(relate(VILLAGE, 'radio')).toEqual(['council']);
    expect(relate(VILLAGE, 'court')).toEqual([]);
  });

  test('a rare word that is shared weighs more than a common one', () => {
    const corpus = createCorpus({
      asked: 'Quetzal workshop',
      common: 'Workshop, elsewhere',
      rare: 'Quetzal, elsewhere',
      more: 'Workshop again',
      most: 'Workshop still',
    });
    expect(relate(corpus, 'asked')[0]).toBe('rare');
  });

  test('one rare word weighs more than two common ones', () => {
    const corpus = createCorpus({
      asked: 'Quetzal workshop training',
      common: 'Workshop training',
      rare: 'Quetzal',
      ...Object.fromEntries(
        Array.from({ length: 3 }, (_, at) => [`more${at}`, 'Workshop training']),
      ),
      ...Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`other${at}`, 'Elsewhere'])),
    });
    expect(relate(corpus, 'asked')).toEqual(['rare', 'common', 'more0', 'more1']);
  });

  test('between equal words the shared classification decides, and a rare value more than a common one', () => {
    const corpus = createCorpus({
      asked: { description: 'Quetzal', country: 'Testland', objectives: 'CCC', changeTypes: 'Law' },
      none: { description: 'Quetzal', country: 'Demoland' },
      common: { description: 'Quetzal', country: 'Testland' },
      rare: { description: 'Quetzal', objectives: 'CCC' },
      both: { description: 'Quetzal', country: 'Testland', objectives: 'CCC' },
      other: { description: 'Elsewhere', country: 'Testland' },
    });
    expect(relate(corpus, 'asked')).toEqual(['both', 'rare', 'common', 'none']);
  });

  test.each<[string, OutcomeParts, OutcomeParts]>([
    ['country', { country: 'Testland' }, { country: 'Demoland' }],
    ['objective', { objectives: 'AAA' }, { objectives: 'BBB' }],
    ['type of change', { changeTypes: 'Law' }, { changeTypes: 'Knowledge' }],
    ['social actor', { socialActor: 'Civic groups' }, { socialActor: 'Public bodies' }],
  ])('the %s counts', (_, same, different) => {
    const corpus = createCorpus({
      asked: { description: 'Quetzal', ...same },
      different: { description: 'Quetzal', ...different },
      same: { description: 'Quetzal', ...same },
    });
    expect(relate(corpus, 'asked')).toEqual(['same', 'different']);
  });

  test('description, significance and contribution are compared, and no other text', () => {
    const corpus = createCorpus({
      asked: 'Quetzal',
      significance: { significance: 'A quetzal.' },
      contribution: { contribution: 'A quetzal.' },
      evidence: { evidence: 'A quetzal.' },
      additional: { additionalInformation: 'A quetzal.' },
    });
    expect(relate(corpus, 'asked').toSorted()).toEqual(['contribution', 'significance']);
  });

  test('case, accents and the way they are written do not matter; short words do not count', () => {
    expect(
      relate(
        createCorpus({ asked: 'Dévoué', same: 'DEVOUE', other: 'DE\u0301VOUE\u0301' }),
        'asked',
      ),
    ).toEqual(['same', 'other']);
    expect(relate(createCorpus({ asked: 'an old cat', other: 'the old cat' }), 'asked')).toEqual(
      [],
    );
    expect(relate(createCorpus({ asked: 'بدأت النساء', same: 'النساء' }), 'asked')).toEqual([
      'same',
    ]);
  });

  test('classification alone relates nothing: a word has to be shared', () => {
    const same = { country: 'Testland', objectives: 'CCC', changeTypes: 'Law' };
    const corpus = createCorpus({
      asked: { description: 'Quetzal', ...same },
      other: { description: 'Ocelot', ...same },
    });
    expect(relate(corpus, 'asked')).toEqual([]);
  });

  test('one word of many in common is chance', () => {
    const words = (name: string): string =>
      Array.from({ length: 30 }, (_, at) => `${name}${'abcdefghij'.charAt(at % 10)}${at}`).join(
        ' ',
      );
    const corpus = createCorpus({
      asked: `Quetzal ${words('asked')}`,
      twin: words('asked'),
      stranger: `Quetzal ${words('stranger')}`,
    });
    expect(relate(corpus, 'asked')).toEqual(['twin']);
  });

  test('one word in common is chance where much is classified, and nothing of it is shared', () => {
    const corpus = createCorpus({
      asked: {
        description: 'Quetzal alphabet balcony cathedral dolphin elephant',
        country: 'Testland',
        socialActor: 'Civic groups',
        objectives: 'AAA, BBB, CCC',
        changeTypes: 'Law, Knowledge, Gender sensitive, Safety and Security, Practice, formal',
      },
      twin: 'Alphabet balcony cathedral dolphin elephant',
      stranger: 'Quetzal',
    });
    expect(relate(corpus, 'asked')).toEqual(['twin']);
  });

  test('of many words the rarest are compared, wherever they stand', () => {
    const common = Array.from({ length: 60 }, (_, at) => `common${at}`).join(' ');
    const classified = {
      country: 'Testland',
      socialActor: 'Civic groups',
      objectives: 'AAA, BBB, CCC',
      changeTypes: 'Law, Knowledge, Gender sensitive',
    };
    const corpus = createCorpus({
      asked: { description: `${common} quetzal`, ...classified },
      one: common,
      two: common,
      rare: { description: 'Quetzal', ...classified },
    });
    expect(relate(corpus, 'asked')).toContain('rare');
  });

  test('at most four, and ties keep the order given', () => {
    const corpus = createCorpus({
      asked: 'Quetzal',
      a: 'Quetzal',
      b: 'Quetzal',
      c: 'Quetzal',
      d: 'Quetzal',
      e: 'Quetzal',
    });
    expect(relate(corpus, 'asked')).toEqual(['a', 'b', 'c', 'd']);
    expect(relate(corpus, 'asked', ['e', 'd', 'asked', 'c', 'b', 'a'])).toEqual([
      'e',
      'd',
      'c',
      'b',
    ]);
    const crossed = createCorpus({ asked: 'Quetzal ocelot', b: 'Ocelot', a: 'Quetzal' });
    expect(relate(crossed, 'asked')).toEqual(['b', 'a']);
  });

  test('what is related does not depend on the order given, where nothing ties', () => {
    const names = [...VILLAGE.keys()];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) => {
        for (const name of names)
          expect(relate(VILLAGE, name, order)).toEqual(relate(VILLAGE, name));
      }),
      { numRuns: 50 },
    );
  });

  test('a word in more than 120 outcomes relates none of them', () => {
    const outcomes = Array.from({ length: 121 }, (_, at) =>
      createOutcome({ id: createId(at + 1), description: 'Quetzal' }),
    );
    expect(findRelated(outcomes, FIELDS).get(outcomes[0]?.slug ?? '')).toEqual([]);
    const fewer = outcomes.slice(1);
    expect(findRelated(fewer, FIELDS).get(fewer[0]?.slug ?? '')).toEqual(fewer.slice(1, 5));
  });

  test('every outcome has an entry, never itself, nothing twice, and the same in every run', () => {
    const words = fc.constantFrom('quetzal', 'ocelot', 'tapir', 'agouti', 'coati', 'margay');
    const descriptions = fc.array(
      fc.array(words, { minLength: 1, maxLength: 5 }).map((list) => list.join(' ')),
      { minLength: 12, maxLength: 12 },
    );
    fc.assert(
      fc.property(someOutcomes(), descriptions, (some, texts) => {
        const outcomes = some.map(({ id, country }, at) =>
          createOutcome({ id, country: country[0]?.label, description: texts[at] }),
        );
        const related = findRelated(outcomes, FIELDS);
        expect([...related.keys()]).toEqual(outcomes.map(({ slug }) => slug));
        for (const [slug, others] of related) {
          expect(others.length).toBeLessThanOrEqual(4);
          expect(new Set(others).size).toBe(others.length);
          for (const other of others) {
            expect(other.slug).not.toBe(slug);
            expect(outcomes).toContain(other);
          }
        }
        expect(findRelated(outcomes, FIELDS)).toEqual(related);
      }),
      { numRuns: 50 },
    );
    expect(findRelated([], FIELDS)).toEqual(new Map());
  });
});
