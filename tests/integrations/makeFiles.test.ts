import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { makeFiles } from '../../src/integrations/makeFiles.ts';
import type { Prerenderer } from '../../src/integrations/prerenderer.ts';
import type { WrittenFile } from '../../src/keeping/currentBuild.ts';
import { createTemporaryFolder } from '../support/sites.ts';

const root = createTemporaryFolder('make-files');
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const ANSWERS: Readonly<Record<string, () => Response>> = {
  '/base/data/all.json': () => new Response('{"all":"é"}'),
  '/base/data/all.bin': () => new Response(Uint8Array.of(0, 255, 1)),
  '/base/data/named.csv/': () => new Response('named'),
  '/base/gone.txt': () => new Response(null, { status: 404 }),
  '/base/empty.txt': () => new Response(''),
  '/base/public.txt': () => new Response('not this'),
  '/base/twice.txt': () => new Response('twice'),
};

test('files that are no pages are made at once and told, and all in doubt is left to Astro', async () => {
  const outDir = pathToFileURL(`${root}/`);
  const asked: string[] = [];
  const astro = {
    render: (request: Request) => {
      const { pathname } = new URL(request.url);
      asked.push(pathname);
      const answer = ANSWERS[pathname];
      return answer === undefined ? Promise.reject(new Error(pathname)) : Promise.resolve(answer());
    },
  } as unknown as Prerenderer;
  const list = (type: string, ...pathnames: string[]): object[] =>
    pathnames.map((pathname) => ({ pathname, route: { type } }));
  const paths = [
    ...list('page', '/data/', '/data.html'),
    ...list(
      'endpoint',
      '/data/all.json',
      '/data/all.bin',
      '/data/named.csv/',
      '/gone.txt',
      '/empty.txt',
      '/broken.txt',
    ),
    ...list('endpoint', '/public.txt', '/folder', '/with%20blank.txt', '/twice.txt', '/twice.txt'),
  ] as Parameters<typeof makeFiles>[1];
  mkdirSync(root, { recursive: true });
  writeFileSync(path.join(root, 'public.txt'), 'somebody put it here');
  const written: WrittenFile[] = [];
  const places = { root: outDir, outDir, cacheDir: outDir, base: '/base', site: undefined };
  const made = await makeFiles(astro, paths, places, { onWritten: (file) => written.push(file) });

  const names = ['data/all.json', 'data/all.bin', 'data/named.csv'];
  // Astro ends the addresses of routes with a name in brackets with a slash.
  expect(Array.from(made, ({ pathname }) => pathname)).toEqual([
    '/data/all.json',
    '/data/all.bin',
    '/data/named.csv/',
  ]);
  expect(written).toEqual(names.map((name) => ({ path: name, place: path.join(root, name) })));
  expect(readFileSync(path.join(root, 'data/all.json'), 'utf8')).toBe('{"all":"é"}');
  expect([...readFileSync(path.join(root, 'data/all.bin'))]).toEqual([0, 255, 1]);
  expect(readFileSync(path.join(root, 'public.txt'), 'utf8')).toBe('somebody put it here');
  expect(asked.filter((pathname) => !pathname.startsWith('/base/data'))).toEqual([
    '/base/gone.txt',
    '/base/empty.txt',
    '/base/broken.txt',
  ]);
});
