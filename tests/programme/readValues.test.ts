import { describe, expect, test } from 'vitest';
import type { FieldKind } from '../../src/programme/fields.ts';
import { readValues } from '../../src/programme/readValues.ts';
import { createVocabulary } from '../../src/programme/vocabulary.ts';
import { fc } from '../support/properties.ts';

const LABELS = [
  ...['New law', 'Budget line', 'Community patrols', 'Training, coaching and mentoring'],
  ...['Law and order', 'Police/army'],
];
const terms = LABELS.map((label, order) => ({
  term: { key: label.toLowerCase().replaceAll(/[^a-z]+/g, '-'), label, order, listed: true },
  spellings: [label],
}));
const { vocabulary } = createVocabulary('changeTypes', terms);
const { vocabulary: open } = createVocabulary('country', []);

function read(value: string, kind: FieldKind = 'term'): string[] {
  return readValues(kind, vocabulary, value).map(({ label }) => label);
}

describe('readValues(kind, vocabulary, value)', () => {
  test.each([
    ...[
      'New law; Budget line',
      'New law;Budget line;',
      'New law | Budget line',
      'New law/Budget line',
    ],
    ...[
      'New law\nBudget line',
      'New law، Budget line',
      'New law and Budget line',
      'New law, Budget line',
    ],
    ...[
      'new law y budget line',
      'New law et Budget line',
      'New law وBudget line',
      'New law & Budget line',
    ],
    ...['• New law\n• Budget line', '- New law\n- Budget line', '1) New law 2) Budget line'],
    ...['["New law","Budget line"]', 'new_law budget_line', 'New law; Budget line; new law'],
  ])('separates what is listed: %j', (value) => {
    for (const kind of ['term', 'terms', 'types'] as const)
      expect(read(value, kind)).toEqual(['New law', 'Budget line']);
  });

  test('a listed value with separators in it is one', () => {
    for (const label of LABELS) expect(read(label)).toEqual([label]);
    expect(read('Training, coaching and mentoring;New law')).toEqual([LABELS[3], 'New law']);
    expect(read('New law and Law and order / Police/army')).toEqual([
      'New law',
      ...LABELS.slice(4),
    ]);
  });

  test('a value of which a part is not listed is one, as it is written', () => {
    for (const value of ['New law; Somewhere', 'New law and order', 'Somewhere / New law'])
      expect(read(value)).toEqual([value]);
    // Ticked labels are joined by commas, whatever else was written there.
    expect(read('New law, Somewhere', 'terms')).toEqual(['New law', 'Somewhere']);
  });

  test('each line is a value, listed or not, with a separator or without', () => {
    expect(read('New law\nSomewhere')).toEqual(['New law', 'Somewhere']);
    expect(read('1. New law; Budget line;\n2. Somewhere else', 'terms')).toEqual([
      ...['New law', 'Budget line', 'Somewhere else'],
    ]);
    for (const kind of ['term', 'terms'] as const) {
      const parts = (separator?: string): string[] =>
        readValues(kind, open, 'Weavers; Union\n\nFishers,\nWeavers; Union', separator).map(
          ({ label }) => label,
        );
      expect(parts()).toEqual(['Weavers; Union', 'Fishers']);
      expect(parts(';')).toEqual(['Weavers', 'Union', 'Fishers']);
    }
  });

  test('beside the sign that parts them, another one parts what is listed, and nothing else', () => {
    const parts = (value: string): string[] =>
      readValues('terms', vocabulary, value, ';').map(({ label }) => label);
    expect(parts('New law, Budget line; Community patrols')).toEqual(LABELS.slice(0, 3));
    expect(parts('Training, coaching and mentoring; New law')).toEqual([LABELS[3], 'New law']);
    expect(parts('New law, Somewhere; Budget line')).toEqual(['New law, Somewhere', 'Budget line']);
    expect(readValues('terms', open, 'Weavers, Fishers', ';')).toHaveLength(1);
  });

  test('a listed value that goes over two lines is one', () => {
    expect(read('Training, coaching\nand mentoring\nNew law')).toEqual([LABELS[3], 'New law']);
    expect(read('Community\npatrols', 'types')).toEqual(['Community patrols']);
  });

  test('any names on lines of their own are those values', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{1,8}(?:[;,&/] ?[A-Z][a-z]{1,5})?$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { selector: (each) => each.toLowerCase(), minLength: 1 }),
        fc.constantFrom('\n', '\r\n', ' \n \n', ';\n', ',\n'),
        (names, joint) => {
          const found = readValues('term', open, names.join(joint)).map(({ label }) => label);
          expect(found).toEqual(names);
        },
      ),
    );
  });

  test('a rating, a status and an answer are one value', () => {
    for (const kind of ['rating', 'status', 'answer'] as const)
      expect(read('New law; Budget line', kind)).toEqual(['New law; Budget line']);
    expect(read('New law\nBudget line', 'rating')).toEqual(['New law\nBudget line']);
  });

  test('without a list nothing says what separates', () => {
    const value = 'Kenya; Uganda';
    expect(readValues('term', open, value).map(({ label }) => label)).toEqual([value]);
  });

  test('any choice of labels is found again, in whatever way it is joined', () => {
    fc.assert(
      fc.property(
        fc.subarray(LABELS, { minLength: 1 }),
        fc.constantFrom('; ', ';', ' | ', '\n', '، ', '\r\n', ' ; '),
        (labels, joint) => {
          expect(read(labels.join(joint)).toSorted()).toEqual(labels.toSorted());
        },
      ),
    );
  });

  test('takes time that grows with the text', () => {
    for (const piece of [';', 'New law;', ' and ', '- ', 'a_b '])
      expect(read(piece.repeat(20_000))).toHaveLength(1);
  });
});
