import { readFileSync } from 'node:fs';
import { createIndex, close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { slimWorker, WORKER } from '../../src/search/slimWorker.ts';

afterAll(() => close());

describe('slimWorker(code)', () => {
  test('the worker of the Pagefind that is installed answers a question with results and scores alone', async () => {
    const { index } = await createIndex({});
    await index?.addCustomRecord({ url: '/', content: 'word', language: 'en' });
    const files = (await index?.getFiles())?.files ?? [];
    const worker = files.find(({ path }) => path === WORKER);
    const code = Buffer.from(worker?.content ?? []).toString('utf8');
    const slim = slimWorker(code);
    expect(slim).toContain('pagefindInstance.search(term,options);if(results)return{id,result:');
    expect(slim.length - code.length).toBeLessThan(120);
  });

  test('a worker that is not known is an error, not an index that nobody can search', () => {
    expect(() => slimWorker(readFileSync('package.json', 'utf8'))).toThrow('Pagefind’s worker');
  });
});
