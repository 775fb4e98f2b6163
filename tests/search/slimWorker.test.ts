import { readFileSync } from 'node:fs';
import { createIndex, close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { slimWorker } from '../../src/search/slimWorker.ts';
import { ENGINE_FILE, WORKER } from '../../src/search/textFiles.ts';

afterAll(() => close());

describe('slimWorker(code, entry)', () => {
  test('the worker of the Pagefind that is installed answers with rows and scores alone, knows its entry, and asks for its engine as the page does', async () => {
    const { index } = await createIndex({});
    await index?.addCustomRecord({ url: '/', content: 'word', language: 'en' });
    const files = (await index?.getFiles())?.files ?? [];
    const worker = files.find(({ path }) => path === WORKER);
    const code = Buffer.from(worker?.content ?? []).toString('utf8');
    const slim = slimWorker(code, '{"version":"$&"}');
    expect(slim).toContain('pagefindInstance.search(term,options);if(results)return{id,result:');
    expect(slim).toContain('.href?{"version":"$&"}:await');
    expect(slim).toContain('this.searchMeta=nameRecords(this.decompress(');
    const version = /pagefind_version="([^"]*)"/.exec(slim)?.[1] ?? '';
    expect(slim).toContain('`${this.basePath}wasm.${language}-${pagefind_version}.pagefind`');
    expect(ENGINE_FILE).toBe(`wasm.unknown-${version}.pagefind`);
    expect(slim.length - code.length).toBeLessThan(2000);
  });

  test('a worker that is not known is an error, not an index that nobody can search', () => {
    expect(() => slimWorker(readFileSync('package.json', 'utf8'), '{}')).toThrow(
      'Pagefind’s worker',
    );
  });
});
