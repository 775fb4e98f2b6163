import { describe, expect, test } from 'vitest';
import { fc } from '../support/properties.ts';
import {
  createIdKey,
  createLikenessIndex,
  createTextKey,
  isOtherText,
  MIN_LIKENESS,
} from '../../src/text/likeness.ts';

const TEXT = 'A witness told the court in Exampleton who paid for the attack on the market in May.';

describe('createTextKey(text)', () => {
  test.each([
    ['case, signs and blanks', 'A  WITNESS, told – the court!', 'a witness told the court'],
    ['apostrophes and accents', 'l’élu d‘Exampleton', "L'ELU D'EXAMPLETON"],
    ['invisible characters', 'wit\u00ADness\u200B', 'witness'],
    ['digits of other scripts', 'in ٢٠٢٣', 'in 2023'],
    ['the form of numbers', 'ward KE-002 met 3.0 times', 'ward KE-2 met 3 times'],
    ['Arabic spellings', 'مدرسة', 'مدرسه'],
    ['tags and entities', 'the <b>old</b>&nbsp;court<br/>', 'the old court'],
  ])('%s make no other text', (_, some, other) => {
    expect(createTextKey(some)).toBe(createTextKey(other));
  });

  test.each([
    ['ward 1 met', 'ward 2 met'],
    ['ward 10 met', 'ward 1 met'],
    ['they met', 'they left'],
  ])('%j is not %j', (some, other) => {
    expect(createTextKey(some)).not.toBe(createTextKey(other));
  });

  test('a text without letters and digits has none', () => {
    expect(createTextKey(' — …')).toBe('');
    expect(createTextKey('0000')).toBe('0');
  });

  test('a megabyte of zeros and points is no harm', () => {
    expect(createTextKey('.0'.repeat(500_000)).length).toBeLessThan(1_000_000);
    expect(createTextKey(`1.${'0'.repeat(1_000_000)}1`)).toBe('11');
  });
});

describe('createIdKey(id)', () => {
  test.each([
    ['1', '1.0'],
    ['1', '001'],
    ['KE-01', 'ke 1'],
    ['KE-001', 'KE1'],
    ['KE/1', 'KE_1'],
    ['KE–1', 'KE-1'],
    ['KE-12', 'KE-١٢'],
  ])('%j and %j are forms of one id', (some, other) => {
    expect(createIdKey(some)).toBe(createIdKey(other));
  });

  test.each([
    ['1', '10'],
    ['KE-1-1', 'KE-11'],
    ['KE-1', 'UG-1'],
    ['1.1', '1.10'],
    ['KE-1', 'KE-1a'],
  ])('%j and %j are two ids', (some, other) => {
    expect(createIdKey(some)).not.toBe(createIdKey(other));
  });
});

describe('createLikenessIndex(texts)', () => {
  test('finds the texts that share five words in a row, with their share', () => {
    const index = createLikenessIndex([TEXT, 'Elders of the hills let women speak first.']);
    expect([...index.find(TEXT)]).toEqual([[0, 1]]);
    const [like] = index.find(`${TEXT} She left.`).values();
    expect(like).toBeGreaterThan(0.6);
    expect(like).toBeLessThan(1);
    expect(index.find('Nobody else said so.').size).toBe(0);
  });

  test.each([
    ['a wrong letter', TEXT.replace('court', 'coutr'), 0.95],
    [
      'one in each of ten words',
      'The kiosk of the old prot closed',
      0.9,
      'The kiosk of the old port closed',
    ],
    [
      'another number',
      'The council of ward 2 met in the hall',
      0,
      'The council of ward 1 met in the hall',
    ],
    ['another name', TEXT.replace('Exampleton', 'Otherville'), 0],
  ])('a short text with %s', (_, other, least, text = TEXT) => {
    const likeness = createLikenessIndex([text]).find(other).get(0) ?? 0;
    if (least > 0) expect(likeness).toBeGreaterThan(least);
    else expect(likeness).toBeLessThan(MIN_LIKENESS);
  });

  test('one repeated word, ten thousand times over, takes no time and finds nothing', () => {
    const texts = Array.from({ length: 10_000 }, () => 'word '.repeat(100));
    expect(createLikenessIndex(texts).find(texts[0] ?? '').size).toBe(0);
  });

  test('a look-up never finds more than its shingles may lead to', () => {
    const texts = Array.from({ length: 500 }, (_, index) => `${TEXT} Number ${index % 40}.`);
    expect(createLikenessIndex(texts).find(TEXT).size).toBeLessThanOrEqual(13 * 20);
  });
});

describe('isOtherText(some, other)', () => {
  test.each([
    ['corrected', 'A witnes told court in Exampletown, who payed for the atack on the market'],
    ['continued', `${TEXT} He was then asked to leave the country, and did so in the same week.`],
    ['shortened', 'A witness told the court who paid for the attack.'],
    ['emptied', ''],
    ['written in capitals', TEXT.toUpperCase()],
  ])('a text that was %s stays the same', (_, other) => {
    expect(isOtherText(TEXT, other)).toBe(false);
    expect(isOtherText(other, TEXT)).toBe(false);
  });

  test.each([
    ['Elders of the hills let women speak first at every public gathering since the drought.'],
    ['Cancelled.'],
    ['在五月份，一名证人告诉法庭谁为袭击市场付了钱。'],
  ])('%j is another text', (other) => {
    expect(isOtherText(TEXT, other)).toBe(true);
  });

  test('works where nothing parts the words', () => {
    const some = '在五月份，一名证人告诉法庭谁为袭击市场付了钱。';
    expect(isOtherText(some, `${some}他随后离开了这个国家。`)).toBe(false);
    expect(isOtherText(some, '长老们让妇女在每次公众集会上首先发言，自旱灾以来。')).toBe(true);
  });
});

test('the key of a plain text is that of one with another sign', () => {
  const some = fc.constantFrom(
    'A',
    'b',
    '0',
    '007',
    '1.0',
    '.',
    ' ',
    '-',
    "'",
    '<b>',
    '&amp;',
    'é',
  );
  fc.assert(
    fc.property(fc.array(some), (parts) => {
      const text = parts.join('');
      expect(createTextKey(text)).toBe(createTextKey(`${text} ©`));
    }),
  );
});

test('the likeness of long texts is the share of five words in a row that both have', () => {
  // So long that no text is short enough to be one with typing errors.
  const someWords = fc
    .array(fc.nat(3), { minLength: 8, maxLength: 14 })
    .map((numbers) => numbers.map((number) => `${'long'.repeat(30)}${number}`));
  const list = (words: readonly string[]): Set<string> =>
    new Set(
      words.flatMap((_, index) =>
        index + 5 > words.length ? [] : [words.slice(index, index + 5).join(' ')],
      ),
    );
  fc.assert(
    fc.property(someWords, someWords, (some, others) => {
      const [a, b] = [list(some), list(others)];
      const shared = a.intersection(b).size;
      const found = createLikenessIndex([others.join(', ')]).find(some.join(' '));
      expect(found.get(0) ?? 0).toBe(shared === 0 ? 0 : shared / (a.size + b.size - shared));
    }),
  );
});
