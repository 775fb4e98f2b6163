import { describe, expect, test } from 'vitest';
import { listStems } from '../../src/search/stems.ts';

/** Whether a question for one word of a language finds the other. */
function finds(word: string, other: string, language: string): boolean {
  return [word, ...listStems(word, language)].some((stem) => other.startsWith(stem));
}

describe('listStems(word, language)', () => {
  test.each([
    [
      'en',
      'policies policy',
      'study studies',
      'mediations mediators',
      'arresting arrested arrests',
    ],
    ['en', 'organization organisations', 'labour labor', 'agreements agreed', 'churches church'],
    ['fr', 'arrestations arrestation', 'nationaux national'],
    [
      'fr',
      'journalistes journaliste',
      'eleveurs eleveur',
      'liberes liberee',
      'communautes communaute',
    ],
    ['en', 'woman women', 'women woman', 'policeman policemen', 'men man'],
    ['fr', 'cooperatif cooperatives', 'cooperative cooperatif', 'actives actif', 'veuves veuf'],
    [
      'fr',
      'public publiques',
      'publique publics',
      'turc turques',
      'local locaux',
      'locaux locales',
    ],
    ['fr', 'culturelles culturel', 'travail travaux', 'journal journaux'],
    ['ar', 'مسيول مسوول', 'شوون شيون', 'امراه مراه', 'مراه امراه'],
    ['es', 'organizaciones organizacion', 'detenidos detenida', 'derechos derecho'],
    ['pt', 'organizacoes organizacao', 'mulheres mulher'],
    ['ar', 'صحفيون صحفيات', 'مدرسه مدرسات', 'محاميات محاميه'],
  ])('%s: the forms of a word find each other', (language, ...words) => {
    for (const forms of words.map((line) => line.split(' ')))
      for (const other of forms.slice(1))
        expect([other, finds(forms[0] ?? '', other, language)]).toEqual([other, true]);
  });

  test.each([
    ['en', 'police', 'policy'],
    ['en', 'nation', 'native'],
    ['en', 'women', 'womb'],
    ['en', 'process', 'proc'],
    ['fr', 'femme', 'fem'],
    ['fr', 'active', 'action'],
    ['fr', 'elle', 'election'],
    ['fr', 'chef', 'cheval'],
    ['en', 'human', 'humen'],
    ['en', 'amen', 'amandment'],
    ['ar', 'مجلس', 'مجل'],
  ])('%s: %s does not find %s', (language, word, other) => {
    expect(finds(word, other, language)).toBe(false);
  });

  test('a language without rules has no endings', () => {
    expect(listStems('wanawake', 'sw')).toEqual([]);
  });
});
