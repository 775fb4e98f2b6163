import { describe, expect, test } from 'vitest';
import { hashWord } from '../../../src/text/hash.ts';
import { Needles } from '../../../src/tools/verify/needles.ts';
import { rollHash, RUN, RunIndex } from '../../../src/tools/verify/runIndex.ts';
import { scanText } from '../../../src/tools/verify/scanText.ts';

describe('RunIndex', () => {
  test('a text that says the same again and again is kept once', () => {
    const runs = new RunIndex();
    const words = Array.from({ length: 5000 }, () => 'a');
    runs.add(words, 0);
    const needles = new Needles();
    needles.addText('a.txt', words.join(' '));
    let count = 0;
    scanText(words.join(' '), needles, ({ owners }) => {
      count += owners.length;
    });
    expect(count).toBe(words.length - RUN + 1);
  });

  const words = 'the elders met nine officers behind the old ferry house'.split(' ');
  const hashOf = (run: readonly string[]): number =>
    run.reduce((hash, word) => rollHash(hash, hashWord(word), 0), 0);

  test('a run is found with all its owners, and forgotten but for the one who is spared', () => {
    const runs = new RunIndex();
    runs.add(words, 0);
    runs.add(words, 1);
    const run = words.slice(1, 1 + RUN);
    expect(runs.mayHold(hashOf(run))).toBe(true);
    expect(runs.find(hashOf(run), run)).toEqual([0, 1]);
    runs.remove(hashOf(run), run, (owner) => owner === 1);
    expect(runs.find(hashOf(run), run)).toEqual([1]);
    runs.remove(hashOf(run), run, () => false);
    expect(runs.mayHold(hashOf(run))).toBe(false);
  });

  test('only the runs that begin at the words given are taken', () => {
    const runs = new RunIndex();
    runs.add(words, 0, new Set([2]));
    const found = [0, 1, 2].map((begin) => {
      const run = words.slice(begin, begin + RUN);
      return runs.find(hashOf(run), run).length;
    });
    expect(found).toEqual([0, 0, 1]);
  });

  test('a rolled hash is that of the last words alone', () => {
    const hashes = words.map(hashWord);
    let rolled = 0;
    for (const [index, hash] of hashes.entries())
      rolled = rollHash(rolled, hash, index >= RUN ? (hashes[index - RUN] ?? 0) : 0);
    expect(rolled).toBe(hashOf(words.slice(-RUN)));
  });
});
