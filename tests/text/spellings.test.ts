import { describe, expect, test } from 'vitest';
import { Spellings } from '../../src/text/spellings.ts';

describe('Spellings', () => {
  const words = new Spellings([
    ["Côte d'Ivoire", 'CI'],
    ['Police', 'P1'],
    ['Policé', 'P2'],
  ]);

  test('finds other spellings of a word', () => {
    expect(words.get('cote d’ivoire')).toBe('CI');
    expect(words.has('Chad')).toBe(false);
  });

  test('an answer that was given holds until another spelling is set, and in texts of any length', () => {
    const words = new Spellings([['Police', 1]]);
    expect(words.get('police ')).toBe(1);
    expect(words.get('guards')).toBeUndefined();
    words.set('Police', 2);
    words.set('Guards', 3);
    expect([words.get('police '), words.get('guards')]).toEqual([2, 3]);
    expect(words.get(`police${' '.repeat(300)}`)).toBe(2);
  });

  test('an exact spelling comes first, and what may mean two things means none', () => {
    expect(words.get('POLICE')).toBe('P1');
    expect(words.get('policé')).toBe('P2');
    expect(words.get('pólice')).toBeUndefined();
  });

  test('of words that have to be spelt exactly no other spelling counts', () => {
    const exact = new Spellings([['non', 'no']], true);
    expect(exact.get(' NON ')).toBe('no');
    expect(exact.get('non.')).toBeUndefined();
    expect(exact.get('nón')).toBeUndefined();
  });
});
