import { describe, expect, test } from 'vitest';
import {
  createQueryAnswer,
  type Answer,
  type Found,
  type QueryAnswer,
} from '../../src/explorer/queryAnswer.ts';

/** A search whose answers the test gives, when it likes: `ids curfew` or `texts curfew` → how. */
function createSearch(): {
  answer: QueryAnswer;
  states: Answer['state'][];
  errors: unknown[];
  give: (asked: string, rows: readonly number[] | Error) => Promise<void>;
  asked: string[];
} {
  const asked: string[] = [];
  const states: Answer['state'][] = [];
  const errors: unknown[] = [];
  const waiting = new Map<string, (rows: readonly number[] | Error) => void>();
  const ask = (name: string): Promise<Found> =>
    new Promise((resolve, reject) => {
      asked.push(name);
      waiting.set(name, (rows) => {
        if (rows instanceof Error) reject(rows);
        else resolve({ rows, loadExcerpt: () => Promise.resolve(undefined) });
      });
    });
  const answer = createQueryAnswer(
    {
      searchIds: (query) => ask(`ids ${query}`),
      searchTexts: (query) => ask(`texts ${query}`),
    },
    {
      change: () => states.push(answer.get().state),
      fail: (error) => errors.push(error),
    },
  );
  const give = async (name: string, rows: readonly number[] | Error): Promise<void> => {
    waiting.get(name)?.(rows);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { answer, states, errors, give, asked };
}

describe('createQueryAnswer(search, listener)', () => {
  test('asks for ids first, and for texts where there are none', async () => {
    const { answer, give, asked, states } = createSearch();
    answer.ask('curfew');
    expect(answer.get()).toEqual({ state: 'working' });
    await give('ids curfew', []);
    await give('texts curfew', [3, 1]);
    expect(answer.get()).toMatchObject({ state: 'found', byId: false, found: { rows: [3, 1] } });
    expect(asked).toEqual(['ids curfew', 'texts curfew']);
    expect(states).toEqual(['found']);
  });

  test('an id is answered without the texts, until they are asked for', async () => {
    const { answer, give, asked } = createSearch();
    answer.ask('CIV002');
    await give('ids CIV002', [7]);
    expect(answer.get()).toMatchObject({ state: 'found', byId: true, found: { rows: [7] } });
    expect(asked).toEqual(['ids CIV002']);
    answer.askTexts();
    expect(answer.get()).toEqual({ state: 'working' });
    await give('texts CIV002', [7, 9]);
    expect(answer.get()).toMatchObject({ state: 'found', byId: false, found: { rows: [7, 9] } });
  });

  test('an answer that comes late for another query is dropped, and so is its failure', async () => {
    const { answer, give, states, errors } = createSearch();
    answer.ask('cur');
    await give('ids cur', []);
    answer.ask('curfew');
    await give('texts cur', [1]);
    expect(answer.get()).toEqual({ state: 'working' });
    await give('ids curfew', []);
    answer.ask('curfews');
    await give('texts curfew', new Error('gone'));
    await give('ids curfews', []);
    await give('texts curfews', [2]);
    expect(answer.get()).toMatchObject({ state: 'found', found: { rows: [2] } });
    answer.ask('');
    expect(answer.get()).toEqual({ state: 'none' });
    expect(states).toEqual(['found']);
    expect(errors).toEqual([]);
  });

  test('the same query is not asked again, unless the reader tries again after a failure', async () => {
    const { answer, give, asked, states, errors } = createSearch();
    answer.ask('curfew');
    await give('ids curfew', []);
    await give('texts curfew', new Error('no network'));
    expect(answer.get()).toEqual({ state: 'failed' });
    expect(errors).toEqual([new Error('no network')]);
    answer.ask('curfew');
    expect(answer.get()).toEqual({ state: 'failed' });
    answer.ask('curfew', true);
    expect(answer.get()).toEqual({ state: 'working' });
    await give('ids curfew', []);
    await give('texts curfew', [4]);
    expect(answer.get()).toMatchObject({ state: 'found', found: { rows: [4] } });
    expect(states).toEqual(['failed', 'working', 'found']);
    expect(asked).toHaveLength(4);
  });
});
