import { describe, expect, test } from 'vitest';
import {
  FIRST_NO_WORDS,
  isConsent,
  isYes,
  judgeFlag,
  NO_WORDS,
  OPEN_WORDS,
  PUBLIC_WORDS,
  YES_WORDS,
} from '../../src/outcome/flag.ts';
import { fc } from '../support/properties.ts';

const silent = { withholdEmpty: false };
const all = { negatives: NO_WORDS, withholdEmpty: false };

/** The lists as docs/content.md gives them. */
const NO = 'no n non não nao nee nein nej нет hapana لا كلا 0 0.0 false faux falso falsch'.split(
  ' ',
);
const YES = 'yes y oui sí si sim ja да ndiyo نعم 1 1.0 true vrai verdadero verdadeiro wahr'.split(
  ' ',
);

describe('judgeFlag(value, policy)', () => {
  test('the lists are closed, and no word is on both', () => {
    expect(new Set(NO_WORDS)).toEqual(new Set(NO));
    expect(new Set(YES_WORDS)).toEqual(new Set(YES));
    expect(NO.filter((word) => YES.includes(word))).toEqual([]);
  });

  test.each(NO)('%j opens, before a confirmation only if it always did', (word) => {
    for (const written of [word, word.toUpperCase(), ` ${word}\n`, word.normalize('NFD')])
      expect(judgeFlag(written, all)).toBe('opens');
    const isFirst = FIRST_NO_WORDS.some((each) => each === word);
    expect(judgeFlag(word, silent)).toBe(isFirst ? 'opens' : 'unconfirmed');
    expect(judgeFlag(word, { ...silent, negatives: [] })).toBe('closed');
    expect(judgeFlag(word, { ...silent, negatives: [word] })).toBe('opens');
  });

  test.each([
    ...YES,
    ...['No.', 'no!', 'nо', 'n\u200Bo', 'ｎｏ', 'no no', 'non.', 'n.', 'нет.', 'nön', '00', '0,0'],
    ...['-', 'n/a', '?', 'public', 'none', 'niet', 'nope', 'x', '\u200B', '[name withheld]'],
  ])('%j is closed, whatever the programme says', (value) => {
    const policies = [silent, all, { ...silent, negatives: [value, value.toLowerCase(), '.'] }];
    for (const policy of policies) expect(judgeFlag(value, policy)).toBe('closed');
  });

  test('an empty flag opens unless the programme withholds it', () => {
    for (const empty of ['', ' ', '\n\t', '\u00A0', '\uFEFF']) {
      expect(judgeFlag(empty, silent)).toBe('opens');
      expect(judgeFlag(empty, { ...all, withholdEmpty: true })).toBe('empty');
    }
  });

  const PUBLIC =
    'public publique público pública publico publica عام عامة علني علنية للعموم للجميع';

  test.each(PUBLIC.split(' '))(
    '%j opens where the programme lists it as a level, and nowhere else',
    (word) => {
      expect(new Set<string>(PUBLIC_WORDS)).toEqual(new Set(PUBLIC.split(' ')));
      const levels = { ...silent, levels: [word] };
      for (const written of [word, word.toUpperCase(), ` ${word}\n`, word.normalize('NFD')])
        expect(judgeFlag(written, levels)).toBe('opens');
      for (const policy of [silent, all, { ...silent, negatives: [word] }, { ...all, levels: [] }])
        expect(judgeFlag(word, policy)).toBe('closed');
      for (const beside of [`${word}?`, `not ${word}`, `${word} no`, `${word}.`, `semi-${word}`])
        expect(judgeFlag(beside, { ...levels, levels: [word, beside] })).toBe('closed');
    },
  );

  test.each([...OPEN_WORDS])('%j opens where somebody lists it as a level, too', (word) => {
    expect(new Set<string>(PUBLIC_WORDS).has(word)).toBe(false);
    expect(judgeFlag(word.toUpperCase(), { ...silent, levels: [word] })).toBe('opens');
    for (const policy of [silent, all, { ...silent, negatives: [word] }, { ...all, levels: [] }])
      expect(judgeFlag(word, policy)).toBe('closed');
  });

  test('among levels what is empty is no answer, and a number is a level', () => {
    for (const levels of [[], ['public']]) {
      expect(judgeFlag('', { ...all, levels })).toBe('empty');
      expect(judgeFlag('no', { ...all, levels })).toBe('opens');
      for (const value of ['0', '0.0', '1', '٢', 'Internal', 'low'])
        expect(judgeFlag(value, { ...all, levels })).toBe('closed');
    }
  });

  test('nothing that a programme can say opens more than the list', () => {
    const policies = fc.record({
      negatives: fc.option(fc.array(fc.oneof(fc.constantFrom(...NO, ...YES), fc.string())), {
        nil: undefined,
      }),
      withholdEmpty: fc.boolean(),
      levels: fc.option(fc.array(fc.oneof(fc.constantFrom(...NO, ...YES), fc.string())), {
        nil: undefined,
      }),
    });
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...NO, ...YES), fc.string()),
        policies,
        (value, policy) => {
          const folded = value.normalize('NFC').trim().toLowerCase();
          if (judgeFlag(value, policy) === 'opens') expect(['', ...NO]).toContain(folded);
        },
      ),
    );
  });
});

describe('isConsent(value)', () => {
  test.each(YES)('%j is an explicit yes', (word) => {
    for (const written of [word, word.toUpperCase(), ` ${word}\n`, word.normalize('NFD')])
      expect(isConsent(written)).toBe(true);
  });

  test.each([
    '',
    ' ',
    ...NO,
    'Yes.',
    'yes!',
    'yes, but',
    'x',
    '✓',
    'ok',
    'siip',
    'y\u200Bes',
    '١',
    '-',
    'n/a',
    '?',
    'public',
  ])('%j is none', (value) => {
    expect(isConsent(value)).toBe(false);
  });
});

describe('isYes(value)', () => {
  test.each([...YES, 'x', '✓', 'Yes.', ' OUI!! '])('%j is a plain yes', (value) => {
    expect(isYes(value)).toBe(true);
  });

  test.each([...NO, '', '.', 'yes, but', 'ok', '-'])('%j is none', (value) => {
    expect(isYes(value)).toBe(false);
  });
});
