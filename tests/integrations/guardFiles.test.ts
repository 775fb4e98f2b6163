import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOpenAddress, type FilePlaces } from '../../src/integrations/guardFiles.ts';

let folder = '';
let root = '';
let places: FilePlaces;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'outcome-atlas-guard-')));
  root = path.join(folder, 'project');
  for (const file of [
    ...['src/pages/index.astro', 'src/.hidden/x.ts', 'src/private/a.txt', 'public/favicon.svg'],
    ...['node_modules/pkg/index.js', 'node_modules/.vite/deps/a.js', 'node_modules/.astro/x.json'],
    ...['content/programme.md', 'content/outcomes/a.txt', 'content/outcomes/.import.json'],
    ...['package.json', '.env', '.git/HEAD', '.astro/data-store.json', '../shared/b.txt'],
  ]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), '');
  }
  symlinkSync('../content', path.join(root, 'src', 'link'));
  symlinkSync('../content/outcomes/a.txt', path.join(root, 'public', 'a.txt'));
  places = {
    root,
    base: '/preview/',
    publicFolder: path.join(root, 'public'),
    open: [path.join(root, 'src'), path.join(root, 'node_modules')],
    closed: [
      path.join(root, 'content'),
      path.join(folder, 'shared'),
      path.join(root, 'src/private'),
    ],
  };
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const isOpen = (url: string): boolean => isOpenAddress(url.replaceAll('ROOT', root), places);

describe('isOpenAddress(url, places)', () => {
  test.each([
    ...[
      '/',
      '/preview/',
      '/preview',
      '/preview/outcomes/',
      '/outcomes/a/',
      '/?q=50%',
      '/a?q=a%20b',
    ],
    ...['/src/pages/index.astro', '/src/pages/index.astro?astro&type=script&index=0&lang.ts'],
    ...['/preview/src/pages/index.astro', '/@fsROOT/src/pages/index.astro', '/favicon.svg'],
    ...['/node_modules/pkg/index.js?v=1', '/node_modules/.vite/deps/a.js', '/@vite/client'],
    ...['/@id/astro/runtime/client', '/@id/__x00__virtual:x', '/pagefind/pagefind.js', '/content/'],
    ...['/outcomes/?country=dr-congo&q=%22a%20b%22', '/nothing/here.json', '/أثر/'],
  ])('%s is for others to answer', (url) => {
    expect(isOpen(url)).toBe(true);
  });

  test.each([
    ...[
      '/content/programme.md',
      '/content/programme',
      '/content/programme.md?raw',
      '//content/programme.md',
    ],
    ...[
      '/preview/content/outcomes/a.txt',
      '/content/outcomes/.import',
      '/content/outcomes/.import.json',
    ],
    ...['/content/outcomes/a%2etxt', '/content/outcomes/a%252etxt', '/content%5Coutcomes%5Ca.txt'],
    ...[
      '/src/../content/programme.md',
      '/src/%2e%2e/content/programme.md',
      '/src/link/programme.md',
    ],
    ...[
      '/@fsROOT/content/programme.md',
      '/@fs//ROOT/content/programme.md',
      '/@idROOT/content/programme.md',
    ],
    ...[
      '/@id/__x00__ROOT/content/programme.md',
      '/@fs/@fsROOT/content/programme.md',
      'ROOT/content/programme.md',
    ],
    ...[
      '/x?file=ROOT/content/programme.md',
      '/_image?href=/favicon.svg',
      '/__open-in-editor?file=a',
    ],
    ...[
      '/preview/_image?href=/favicon.svg',
      '/a.txt',
      '/src/private/a.txt',
      '/@fsROOT/../shared/b.txt',
    ],
    ...['/package.json', '/package', '/.env', '/.git/HEAD', '/.astro/data-store.json?raw'],
    ...['/src/.hidden/x.ts', '/node_modules/.astro/x.json', '/@fs/etc/hosts', '/etc/hosts?raw'],
    ...['/%E0%A4%A', '/a%00', '/%25252525252563ontent/x', 'http://127.0.0.1/content/programme.md'],
  ])('%s is refused', (url) => {
    expect(isOpen(url)).toBe(false);
  });

  test('content in a folder whose name a page has: its files are refused, the page is not', () => {
    const here = { ...places, base: '/', closed: [path.join(root, 'content')] };
    expect(isOpenAddress('/content/', here)).toBe(true);
    expect(isOpenAddress('/content/outcomes/', here)).toBe(true);
    expect(isOpenAddress('/content/outcomes/a.txt', here)).toBe(false);
  });
});
