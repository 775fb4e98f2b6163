import { describe, expect, test } from 'vitest';
import { isFlagLike, isFlagWord, isRemark } from '../../../src/tools/import/flagWords.ts';

/** What the import, the gate's warning and the rule of statements each knew, when their lists were three. */
const WORDS = [
  ...['yes', 'y', '1', '1.0', 'true', 'oui', 'نعم', 'ja', 'sí', 'x', '✓', '✔', '☑'],
  ...['confidential', 'confidentiel', 'confidencial', 'confidenziale', 'vertraulich'],
  ...['vertrouwelijk', 'secret', 'سري', 'do not publish', 'not for publication'],
  ...['ne pas publier', 'no publicar', 'confidentielle', "don't publish", 'do  not\npublish'],
];

describe('isFlagWord(value)', () => {
  test.each(WORDS)('%j withholds as a flag', (word) => {
    for (const written of [word, ` ${word.toUpperCase()} `, `${word}.`, `${word}!!`])
      expect([written, isFlagWord(written)]).toEqual([written, true]);
  });

  test.each(['', 'no', '0', 'ok', 'perhaps', 'Secret ballots', 'confident', 'publish', '.', '-'])(
    '%j does not',
    (value) => {
      expect(isFlagWord(value)).toBe(false);
    },
  );

  test('a long run of full stops is read once', () => {
    expect(isFlagWord(`${'.'.repeat(200_000)}a`)).toBe(false);
    expect(isFlagWord(`yes${'.'.repeat(200_000)}`)).toBe(true);
  });
});

describe('isFlagLike(value), isRemark(value)', () => {
  test.each(['YES - names a witness', 'Confidential (minor)', 'Oui: un témoin'])(
    '%j is a flag with a remark',
    (value) => {
      expect([isFlagLike(value), isRemark(value)]).toEqual([true, true]);
    },
  );

  test.each(['Y después', 'Secret ballots were held', `Yes, ${'and so on '.repeat(9)}`])(
    '%j is a text',
    (value) => {
      expect([isFlagLike(value), isRemark(value)]).toEqual([false, false]);
    },
  );

  test('a flag alone has no remark', () => {
    expect(isRemark('Yes.')).toBe(false);
  });
});

test.each([
  ['yes', true, true, false],
  [' YES! ', true, true, false],
  ['Vertraulich.', true, true, false],
  ['x', true, true, false],
  ['YES - names a witness', false, true, true],
  ['Confidential (minor)', false, true, true],
  ['Confidential: a minor', false, true, true],
  ['no', false, false, false],
  ['', false, false, false],
  // One letter begins a sentence, and so does “secret” without a sign after it.
  ['Y después se fue', false, false, false],
  ['Secret ballots were held', false, false, false],
  [`Yes, ${'x'.repeat(80)}`, false, false, false],
])(
  '%j: a flag %j, like a flag %j, a flag with a remark %j',
  (value, isWord, isLike, withRemark) => {
    expect(isFlagWord(value)).toBe(isWord);
    expect(isFlagLike(value)).toBe(isLike);
    expect(isRemark(value)).toBe(withRemark);
  },
);
