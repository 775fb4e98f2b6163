import { describe, expect, test } from 'vitest';
import { createBeginning, foldName } from '../../src/explorer/names.ts';

describe('foldName(text)', () => {
  test.each([
    ['Émeraude', 'emeraude'],
    ['Œuvre', 'oeuvre'],
    ['Łódź', 'lodz'],
    ['Diyarbakır', 'diyarbakir'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['إثيوبيا', 'اثيوبيا'],
    ['الجمعيّة', 'الجمعيه'],
    ['ســلام', 'سلام'],
    ['٢٠٢٢', '2022'],
    ['۱۴۰۳', '1403'],
  ])('%s → %s', (text, folded) => {
    expect(foldName(text)).toBe(folded);
    expect(foldName(folded)).toBe(folded);
  });
});

describe('createBeginning(typed)', () => {
  test.each([
    ['العر', 'العراق', 2],
    ['عرا', 'العراق', 2],
    ['كون', 'الكونغو - كينشاسا', 2],
    ['الكينيا', 'كينيا', 2],
    ['سود', 'جنوب السودان', 1],
    ['السود', 'جنوب السودان', 1],
    ['اثي', 'إثيوبيا', 2],
    ["l'ir", 'Irak', 2],
    ['d’eth', 'Éthiopie', 2],
    ['ivo', 'Côte d’Ivoire', 1],
    ['٢٠٢', '2022', 2],
    // Neither within a word, nor an article alone behind which nothing is.
    ['راق', 'العراق', 0],
    ['ongo', 'Congo', 0],
    ['l', 'Irak', 0],
  ] as const)('%s, %s: %d', (typed, name, rank) => {
    expect(createBeginning(typed)(name)).toBe(rank);
  });
});
