import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldCharacter, LEVELS, type Level } from '../../src/text/foldings.ts';

/** Every character that Unicode has given a meaning to. */
const CHARACTERS = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => !/\p{Cn}|\p{Co}/u.test(character));

const foldParts = (text: string, level: Level): string =>
  Array.from(text, (part) => foldCharacter(part, level)).join('');

/** Which of the levels, from the narrowest on, take two texts for one. */
function levelsOf(some: string, other: string): Level[] {
  return LEVELS.filter((level) => fold(some, level) === fold(other, level));
}

describe('foldCharacter(character, level)', () => {
  const folded = new Map(
    LEVELS.map((level) => [level, CHARACTERS.map((character) => foldCharacter(character, level))]),
  );

  test.each(LEVELS)('%s: folding twice changes nothing', (level) => {
    const changed = CHARACTERS.filter((_, index) => {
      const once = folded.get(level)?.[index] ?? '';
      return foldParts(once, level) !== once;
    });
    expect(changed).toEqual([]);
  });

  test.each(LEVELS.slice(1).map((level, index) => [LEVELS[index] ?? level, level] as const))(
    'whatever %s takes for one, %s does too',
    (narrow, wide) => {
      const parted = CHARACTERS.filter((_, index) => {
        const before = folded.get(narrow)?.[index] ?? '';
        return foldParts(before, wide) !== folded.get(wide)?.[index];
      });
      expect(parted).toEqual([]);
    },
  );

  test('the digits of every script are 0 to 9, in their order', () => {
    const digits = CHARACTERS.filter((character) => /^\p{Nd}$/u.test(character));
    expect(digits.length).toBeGreaterThan(600);
    const values = digits.map((digit) => foldCharacter(digit, 'labels')).join('');
    expect(values).toBe('0123456789'.repeat(digits.length / 10));
  });

  test('no letter of any level keeps its case', () => {
    const kept = (folded.get('labels') ?? []).filter((text) => text !== text.toLowerCase());
    expect(kept).toEqual([]);
  });
});

describe('fold(text, level): what each level takes for one', () => {
  const all = [...LEVELS];
  const names = LEVELS.slice(1);
  const searches = LEVELS.slice(2);
  const proof = LEVELS.slice(3);
  test.each<[what: string, some: string, other: string, levels: Level[]]>([
    ['case and accents', 'ÉCOLE Zoë', 'école Zoe', all],
    ['accents, in two characters', 'Zoe\u0308', 'zoë', all],
    ['kinds of apostrophe', 'N’Demo N‘Demo N`Demo N´Demo', "n'demo n'demo n'demo n'demo", all],
    ['hamza and ʿayn of transliterations', 'Raʾuf Masʿud Kaʻa Haʼa', "ra'uf mas'ud ka'a ha'a", all],
    ['kinds of hyphen', 'Al‐A‑B–C—D−E', 'al-a-b-c-d-e', all],
    ['kinds of blank', ' a\u00A0b\u2009\n c\u3000', 'a b c', all],
    ['invisible characters', 'A\u200Bm\u00ADi\u200Fn\uFEFFa\u2060', 'amina', all],
    ['digits of all scripts', '٢٠٢٣ ۲۰۲۳ २०२३ ２０２３', '2023 2023 2023 2023', all],
    ['tatweel and vowel signs', 'أَمِيـــنَة', 'أمينة', all],
    ['letters under a hamza', 'أإآؤئ', 'ااا\u0648ي', all],
    ['presentation forms', 'ﻣﺤﻤﺪ', 'محمد', all],
    ['ligatures', 'ﬁn Ĳ', 'fin ij', all],
    ['ß and ss, ς and σ', 'Straße ΔΟΚΙΜΟΣ', 'STRASSE δοκιμος', all],
    ['İ with its dot', 'İL', 'il', all],
    [
      'letters with a stroke or a hook',
      'Łódź Møller Đoković ɓaƙo Ɛwɔ',
      'lodz moller dokovic bako ewo',
      names,
    ],
    ['ı without its dot', 'Kılıç', 'kilic', all],
    ['æ, œ and þ', 'Æsa cœur Þór', 'aesa coeur thor', names],
    ['a hamza alone', 'هناء', 'هنا', names],
    ['Persian and Urdu letters', 'کریم ہاشمی', 'كريم هاشمي', names],
    ['ى and ي', 'مصطفى', 'مصطفي', searches],
    ['ة and ه', 'فاطمة', 'فاطمه', searches],
    ['Cyrillic and Greek lookalikes', 'Аminа Ρaul', 'amina paul', proof],
    ['capitals that only look Latin', 'АВЕКМНОРСТУХ ІЈЅ', 'abekmhopctyx ijs', proof],
    ['Greek capitals that do', 'ΑΒΕΖΗΙΚΜΟΡΤΥΧ', 'abezhikmoptyx', proof],
    ['small capitals', 'ᴊᴀɴᴇ ᴄɪᴠ', 'jane civ', proof],
  ])('%s', (_, some, other, levels) => {
    expect(levelsOf(some, other)).toEqual(levels);
  });

  test.each([
    ['letters', 'Amina', 'Emina'],
    ['vowels of Indic scripts', 'राम', 'रोम'],
    ['vowels of Thai', 'นก', 'นิก'],
    ['the voicing of Japanese', 'ハナ', 'バナ'],
    ['a hyphen and nothing', 'Abdul-Rahman', 'Abdulrahman'],
    ['Arabic letters of another sound', 'گل', 'كل'],
    ['words and one word', 'an a', 'ana'],
  ])('%s part two words at every level', (_, some, other) => {
    expect(levelsOf(some, other)).toEqual([]);
  });
});

describe('fold(text, level)', () => {
  test.each(LEVELS)('%s: a text is folded as its characters are, one by one', (level) => {
    const slow = (text: string): string => foldParts(text, level).replaceAll(/ +/g, ' ').trim();
    const different = CHARACTERS.filter((character) => {
      const text = `A${character}Z`;
      return fold(text, level) !== slow(text);
    });
    expect(different).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (some, plain) => {
        const text = `${plain}${some}${plain}`;
        expect(fold(text, level)).toBe(slow(text));
      }),
    );
  });
});
