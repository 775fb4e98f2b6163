import { expect, test } from 'vitest';
import { fold, LEVELS } from '../../src/text/foldings.ts';
import { BREAK, NOTHING, SEVERAL, UNIT_FOLDERS } from '../../src/text/foldUnit.ts';

test('each unit is what folding its character gives, at every level', () => {
  for (const level of LEVELS) {
    for (let unit = 0; unit < 0x10000; unit += 7) {
      if (unit >= 0xd800 && unit <= 0xdfff) continue;
      const letters = fold(String.fromCharCode(unit), level).replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
      const folded = UNIT_FOLDERS[level](unit);
      if (folded > SEVERAL) expect(String.fromCharCode(folded)).toBe(letters);
      else expect(letters === '').toBe(folded !== SEVERAL);
    }
  }
});

test('what is between words, what shows nothing, and halves of a character', () => {
  const units = ['-', ' ', '\u200b', '\u0301', '\ud83d', '\ude00', 'œ'].map((unit) =>
    UNIT_FOLDERS.proof(unit.charCodeAt(0)),
  );
  expect(units).toEqual([BREAK, BREAK, NOTHING, NOTHING, SEVERAL, NOTHING, SEVERAL]);
});

test('a level that folds more does so for units too', () => {
  expect(UNIT_FOLDERS.labels('ة'.charCodeAt(0))).toBe('ة'.charCodeAt(0));
  expect(UNIT_FOLDERS.search('ة'.charCodeAt(0))).toBe('ه'.charCodeAt(0));
});
