import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findAcronyms } from '../../src/text/findAcronyms.ts';
import { parseFragment } from '../../src/fragment/parseFragment.ts';
import { fc } from '../support/properties.ts';

/** What the first outcome of the repository means by the acronyms whose letters all begin a word, read by a person. */
const MEANINGS: Readonly<Record<string, string>> = {
  TOT: 'Training of Trainers',
  VDO: 'Voix des Opprimés',
  WHRD: 'women human rights defenders',
  CPRJ: 'Cadre de Paix pour la Reconciliation et la Justice',
};

function explain(...texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(findAcronyms(texts).map(({ acronym, meaning }) => [acronym, meaning]));
}

describe('findAcronyms(texts)', () => {
  describe('the first outcome of the repository', () => {
    const file = new URL('../../content/outcomes/000_0ba5a74e930c749d.txt', import.meta.url);
    const { fields } = parseFragment(readFileSync(file, 'utf8'));
    const found = explain(...fields.map(({ value }) => value));

    test('these are explained, and no others: SECHA is made of syllables, DFCA of another language', () => {
      expect(found).toEqual(MEANINGS);
    });
  });

  test.each([
    ['Training of Trainers (ToT)', { ToT: 'Training of Trainers' }],
    ['non-governmental organisations (NGOs)', { NGO: 'non-governmental organisations' }],
    ['Research & Development (R&D)', { 'R&D': 'Research & Development' }],
    ['Front-Line Defenders (F-LD)', { 'F-LD': 'Front-Line Defenders' }],
    ['Peace Network 2000 (PN2)', { PN2: 'Peace Network 2000' }],
    ['à l’École pour Tous (ÉT)', { ÉT: 'École pour Tous' }],
    ['de l’Union Africaine (UA)', { UA: 'Union Africaine' }],
    ['at Alpha   Beta (AB)', { AB: 'Alpha Beta' }],
    ['Alpha Beta, (AB)', { AB: 'Alpha Beta' }],
    ['Alpha Beta(AB)', { AB: 'Alpha Beta' }],
    ['Новая Группа (НГ)', { НГ: 'Новая Группа' }],
    ['\u{2F801} Alpha Beta (AB)', { AB: 'Alpha Beta' }],
  ])('%s', (text, expected) => {
    expect(explain(text)).toEqual(expected);
  });

  test.each([
    ['a place', 'in the Province (Maniema)'],
    ['a year', 'two thousand and twenty-three (2023)'],
    ['one letter', 'Alpha (A)'],
    ['one capital', 'Alpha beta (Ab)'],
    ['fewer capitals than small letters', 'Women’s Academies (WAcad)'],
    ['more than twelve letters', `${'Alpha '.repeat(13)}(${'A'.repeat(13)})`],
    ['words that lack a letter', 'The Ministry (MoJ)'],
    ['letters in the wrong order', 'Beta Alpha (AB)'],
    ['a list of names', 'Anna, Ben and Carl (ABC)'],
    ['another sentence', 'We met Alpha. Beta (AB)'],
    ['another line', 'Alpha\nBeta (AB)'],
    ['another bracket', 'Alpha (one) Beta (AB)'],
    ['another clause', 'Alpha—Beta (AB)'],
    ['a first letter inside a word', 'xalpha Beta (AB)'],
    ['a word more than letters', 'Alpha three Beta (AB)'],
    ['no words before', '(AB)'],
    ['the acronym itself', 'AB (AB)'],
    ['words behind the bracket', '(AB) Alpha Beta'],
    ['a bracket that holds more', 'Alpha Beta (AB, 2023)'],
  ])('nothing is explained by %s', (_, text) => {
    expect(explain(text)).toEqual({});
  });

  test.each([
    ['an accent written on its own', 'Le pre\u0301sident Bla (SB)'],
    ['a possessive', 'the women’s Bureau (SB)'],
    ['a possessive with a straight apostrophe', "the women's Bureau (SB)"],
    ['a word longer than what is looked at', `${'a'.repeat(300)} Beta (AB)`],
  ])('a meaning never begins inside a word: %s', (_, text) => {
    expect(explain(text)).toEqual({});
  });

  test('what is defined again in the same words, or in capitals or the plural, is one meaning', () => {
    expect(explain('human rights defender (HRD)', 'Human Rights Defenders (HRDs)')).toEqual({
      HRD: 'human rights defender',
    });
    expect(explain('no words (UP)', 'Unity Party (UP)')).toEqual({ UP: 'Unity Party' });
  });

  test('what has two meanings has none', () => {
    expect(explain('Union for Peace (UP), United Progress (UP)', 'Unity Party (UP)')).toEqual({});
    expect(explain('Union for Peace (UP)', 'Unity Party (UPs), Alpha Beta (AB)')).toEqual({
      AB: 'Alpha Beta',
    });
  });

  test('in the order of the texts', () => {
    const texts = ['Zeta Zone (ZZ) and Alpha Beta (AB)', 'Middle Man (MM)'];
    expect(findAcronyms(texts).map(({ acronym }) => acronym)).toEqual(['ZZ', 'AB', 'MM']);
  });

  test('a text of a million characters is read to its end', () => {
    const filler = `${'word '.repeat(39)}(XY) `.repeat(5_000);
    expect(explain(`${filler}Alpha Beta (AB)`)).toEqual({ AB: 'Alpha Beta' });
  });

  const words = fc.array(
    fc.constantFrom(
      ...['Alpha', 'Beta', 'gamma', 'Ärzte', 'for', 'of', 'and', 'self-help', 'l’Union', '2000'],
      ...['(AB)', '(ABs)', '(AÄ)', '(ABG)', '(FOA)', '(Ab)', '(A-B)', '(SH)', '(BB)', '(U2)'],
      ...[
        '\n',
        '.',
        ',',
        '—',
        '(',
        ')',
        '“',
        '”',
        '  ',
        'نص',
        '😀',
        '(2023)',
        'İstanbul',
        '\u{2F801}',
      ],
    ),
    { maxLength: 40 },
  );

  test('a meaning is what is right before the bracket, and the letters of its words spell the acronym', () => {
    fc.assert(
      fc.property(words, words, (some, others) => {
        const texts = [some.join(' '), others.join(' ')];
        const folded = texts.map((text) => text.replaceAll(/\s+/gu, ' '));
        const found = findAcronyms(texts);
        expect(new Set(found.map(({ acronym }) => acronym)).size).toBe(found.length);
        for (const { acronym, meaning } of found) {
          const places = [`(${acronym})`, `(${acronym}s)`].flatMap((bracket) =>
            ['', ' ', ' , ', ' ,'].map((joint) => `${meaning}${joint}${bracket}`),
          );
          const at = folded.flatMap((text) =>
            places.map((place) => (' ' + text).indexOf(place)).filter((index) => index > 0),
          );
          expect(at.length, `${acronym}: ${meaning}`).toBeGreaterThan(0);
          const letters = foldLetters(acronym).replaceAll('-', '');
          expect(initialsSpell(foldLetters(meaning), letters), `${acronym}: ${meaning}`).toBe(true);
        }
      }),
    );
  });
});

function foldLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Whether the first letters of words, in their order, spell it; the first word has the first letter. */
function initialsSpell(meaning: string, letters: string): boolean {
  const initials = (meaning.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.charAt(0));
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return initials[0] === letters[0] && at === letters.length;
}
