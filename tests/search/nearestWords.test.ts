import { describe, expect, test } from 'vitest';
import { findNearest, readWordList } from '../../src/search/nearestWords.ts';
import { readCount, writeCount } from '../../src/search/wordCount.ts';
import { replaceWord } from '../../src/search/replaceWord.ts';

const LIST = readWordList(
  [
    ...['arrestation\t12', 'mediation\t40\tmédiation', 'media\t9', 'journalist\t30'],
    ...['journaliste\t4', 'council\t50', 'counsel\t2', 'police\t20', 'policy\t8'],
    ...['المجلس\t7', 'محكمه\t3\tمحكمة', 'khartoum\t5\tKhartoum', 'the\t90'],
  ]
    .join('\n')
    .replaceAll(/\d+/g, (count) => writeCount(Number(count))),
);

async function offer(word: string): Promise<string[]> {
  const found = await findNearest(word, LIST, () => Promise.resolve());
  return found.map(({ written, count }) => `${written} ${count}`);
}

describe('findNearest(word, list, pause)', () => {
  test.each([
    ['arestation', 'arrestation 12'],
    ['medaition', 'médiation 40'],
    ['jurnalist', 'journalist 30'],
    ['counsil', 'council 50'],
    ['pollice', 'police 20'],
    ['kartum', 'Khartoum 5'],
    ['مجلص', 'المجلس 7'],
    ['مهكمه', 'محكمة 3'],
  ])('%s: first %s', async (word, nearest) => {
    expect((await offer(word))[0]).toBe(nearest);
  });

  test('nothing is near to what is like nothing', async () => {
    expect(await offer('xylophone')).toEqual([]);
    expect(await offer('zz')).toEqual([]);
  });
});

describe('replaceWord(question, word, other)', () => {
  test('leaves the rest as it was typed', () => {
    expect(replaceWord('“fair trial” Médeation -KHARTOUM', 'medeation', 'médiation')).toBe(
      '“fair trial” médiation -KHARTOUM',
    );
    expect(replaceWord('l’arestation', 'arestation', 'arrestation')).toBe('l’arrestation');
    expect(replaceWord('nothing', 'other', 'x')).toBe('nothing');
  });
});

test('a count is read as it was written, in signs that are part of no id', () => {
  for (const count of [0, 1, 9, 10, 360, 123_456]) {
    expect(readCount(writeCount(count))).toBe(count);
    expect(writeCount(count)).not.toMatch(/[\p{L}\p{N}\t\n]/u);
  }
});
