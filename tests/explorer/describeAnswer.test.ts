import { describe, expect, test } from 'vitest';
import { describeAnswer } from '../../src/explorer/describeAnswer.ts';
import { createAnswer, WORDS } from '../support/modelReader.ts';

describe('describeAnswer(answer, query, count, words)', () => {
  test('says that it searches, that it could not, or nothing', () => {
    expect(describeAnswer({ state: 'working' }, 'law', 0, WORDS).working).toContain('“law”');
    expect(describeAnswer({ state: 'failed' }, 'law', 0, WORDS).hasFailed).toBe(true);
    expect(describeAnswer(createAnswer([1]), 'law', 1, WORDS)).toEqual({
      ...{ working: '', hasFailed: false, ids: undefined },
    });
  });

  test('of outcomes that were found by their id it says so, and offers the texts', () => {
    expect(describeAnswer(createAnswer([1, 2], true), 'CIV', 2, WORDS).ids).toEqual({
      text: '2 outcomes with “CIV” in their id.',
      action: 'Search the texts for “CIV” too',
    });
    expect(describeAnswer(createAnswer([1, 2], true), 'CIV1 CIV2 CIV9', 2, WORDS).ids).toEqual({
      text: 'Of 3 ids 2 outcomes are shown.',
      action: '',
    });
  });
});
