import { expect, test } from 'vitest';
import { describeWords } from '../../src/explorer/describeWords.ts';
import type { Found } from '../../src/explorer/queryAnswer.ts';
import { WORDS } from '../support/modelReader.ts';

function say(found: Partial<Found>, rows: readonly number[]): string {
  const loadExcerpt = (): Promise<undefined> => Promise.resolve(undefined);
  return describeWords({ rows, loadExcerpt, ...found }, rows, WORDS);
}

test('describeWords(found, rows, words) tells how many of the outcomes that are shown have all words', () => {
  expect(say({}, [1, 2])).toBe('');
  expect(say({ full: 2 }, [1, 2])).toBe('');
  expect(say({ full: 1 }, [1, 2])).toMatch(/^1 outcome has all of these words/);
  expect(say({ full: 0 }, [1, 2])).toMatch(/^No outcome has all/);
  // A filter left those that have all.
  expect(say({ rows: [1, 2], full: 1 }, [1])).toBe('');
  expect(say({ isOnlyStops: true }, [1])).toMatch(/nearly every text/);
  expect(say({ isEmpty: true }, [])).toMatch(/no word or number/);
});
