import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { keepPages } from '../../src/integrations/keepPages.ts';
import { startKeeping, type WrittenFile } from '../../src/keeping/currentBuild.ts';
import type { KeptSite } from '../../src/keeping/keptSite.ts';
import { createPageKey } from '../../src/keeping/pageKey.ts';
import { fixtureProgramme } from '../support/fixtureProgramme.ts';
import { getPublicProgramme } from '../../src/collection/publicProgramme.ts';
import { createTemporaryFolder } from '../support/sites.ts';

const root = createTemporaryFolder('keep-pages');
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

type Astro = Parameters<typeof keepPages>[0];

/** A build whose program is one file and whose pages say their input and the version. */
interface Build {
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly version?: string;
  readonly program?: string;
  readonly base?: string;
  readonly programme?: string;
  /** Where the site goes: usually where the earlier one is. */
  readonly target?: string;
}

let earlier: KeptSite | undefined;
beforeEach(() => {
  earlier = undefined;
});

/** Runs a build, which leaves its site and what it kept; returns which pages it rendered, and all pages. */
async function build({
  name,
  inputs,
  version = 'version-1',
  program = 'program',
  base = '/',
  programme = 'Some',
  target = earlier?.site ?? '',
}: Build): Promise<{ rendered: string[]; pages: Record<string, string> }> {
  const folder = path.join(root, name);
  rmSync(folder, { recursive: true, force: true });
  const outDir = new URL(`${pathToFileURL(folder).href}/`);
  mkdirSync(path.join(folder, '.prerender'), { recursive: true });
  const entry = `${program} ${outDir.href} { _: "/bin/${name}" } "key":"${'A'.repeat(43)}${name}"`;
  writeFileSync(path.join(folder, '.prerender', 'entry.mjs'), entry.slice(0, -1).concat('"'));
  const rendered: string[] = [];
  const astro = {
    name: 'some',
    getStaticPaths: () =>
      Promise.resolve(
        Object.entries(inputs).map(([page, input]) => ({
          pathname: `/lists/${page}/`,
          route: { type: 'page' },
          cacheKey: createPageKey(input, version),
        })),
      ),
    render: (request: Request) => {
      const page = path.basename(request.url);
      rendered.push(page);
      return Promise.resolve(
        new Response(`<p data="${version}">${JSON.stringify(inputs[page])} ${version}`),
      );
    },
  } as unknown as Astro;
  const keeping = startKeeping(earlier, target);
  const written: WrittenFile[] = [];
  keeping.onWritten = (file) => written.push(file);
  const places = { root: new URL('./', outDir), outDir, cacheDir: outDir, base, site: undefined };
  const { settings } = fixtureProgramme;
  const shown = getPublicProgramme({
    ...fixtureProgramme,
    settings: { ...settings, name: programme },
  });
  const made: string[] = [];
  const kept = keepPages(astro, keeping, places, shown, (address) => made.push(address));
  await kept.setup?.();
  // Nothing is left for Astro.
  expect(await kept.getStaticPaths()).toEqual([]);
  const names = Object.keys(inputs);
  const prefix = path.posix.join(base, 'lists');
  expect(made).toEqual(names.map((page) => `http://localhost${prefix}/${page}/`));
  const pages: Record<string, string> = {};
  for (const page of names) {
    const place = path.join(folder, 'lists', page, 'index.html');
    pages[page] = readFileSync(place, 'utf8');
    expect(written).toContainEqual({ path: `lists/${page}/index.html`, place });
  }
  earlier = {
    ...{ content: 'content', site: folder, program: keeping.program ?? '' },
    pages: keeping.pages,
  };
  expect(keeping.taken).toBe(names.length - rendered.length);
  return { rendered, pages };
}

const INPUTS = { a: { text: 'one' }, b: { text: 'two' } };

describe('keepPages(astro, keeping, places, programme)', () => {
  test('renders what is new, and takes over what is made of the same', async () => {
    expect((await build({ name: '1', inputs: INPUTS })).rendered).toEqual(['a', 'b']);
    const { rendered, pages } = await build({
      name: '2',
      inputs: { ...INPUTS, a: { text: 'three' } },
    });
    expect(rendered).toEqual(['a']);
    expect(pages['b']).toBe('<p data="version-1">{"text":"two"} version-1');
  });

  test('does not write a page again that is the same, and leaves the earlier site as it was', async () => {
    await build({ name: '1', inputs: INPUTS });
    await build({ name: '2', inputs: { ...INPUTS, a: { text: 'three' } } });
    const find = (name: string, page: string): number =>
      statSync(path.join(root, name, 'lists', page, 'index.html')).ino;
    expect(find('2', 'b')).toBe(find('1', 'b'));
    expect(find('2', 'a')).not.toBe(find('1', 'a'));
    await build({ name: '3', inputs: INPUTS, version: 'version-22' });
    expect(find('3', 'b')).not.toBe(find('2', 'b'));
    const before = path.join(root, '2', 'lists', 'b', 'index.html');
    expect(readFileSync(before, 'utf8')).toBe('<p data="version-1">{"text":"two"} version-1');
  });

  test.each<[string, (page: string) => void]>([
    [
      'it is a link to a file elsewhere',
      (page) => {
        renameSync(page, path.join(root, 'elsewhere.html'));
        symlinkSync(path.join(root, 'elsewhere.html'), page);
      },
    ],
    [
      'a file elsewhere is the same',
      (page) => {
        linkSync(page, path.join(root, 'second.html'));
      },
    ],
    [
      'its folder is elsewhere',
      (page) => {
        renameSync(path.dirname(page), path.join(root, 'folder'));
        symlinkSync(path.join(root, 'folder'), path.dirname(page));
      },
    ],
    [
      'it may be read by nobody else',
      (page) => {
        chmodSync(page, 0o600);
      },
    ],
  ])('writes a page again if %s', async (_, meddle) => {
    for (const left of ['elsewhere.html', 'second.html', 'folder'])
      rmSync(path.join(root, left), { recursive: true, force: true });
    await build({ name: '1', inputs: INPUTS });
    meddle(path.join(root, '1', 'lists', 'a', 'index.html'));
    const { rendered, pages } = await build({ name: '2', inputs: INPUTS });
    expect(rendered).toEqual([]);
    expect(pages['a']).toBe('<p data="version-1">{"text":"one"} version-1');
    const [a, b] = ['a', 'b'].map((page) =>
      lstatSync(path.join(root, '2', 'lists', page, 'index.html')),
    );
    expect(a?.isFile()).toBe(true);
    expect(a?.nlink).toBe(1);
    expect(a?.mode).toBe(b?.mode);
    expect(b?.nlink).toBe(2);
  });

  test('shares no file with a site that stays', async () => {
    await build({ name: '1', inputs: INPUTS });
    const other = path.join(root, 'other');
    const { rendered } = await build({ name: '2', inputs: INPUTS, target: other });
    expect(rendered).toEqual([]);
    const page = path.join(root, '2', 'lists', 'a', 'index.html');
    expect(statSync(page).nlink).toBe(1);
  });

  test('a page that is rendered anew is written into no file of the earlier site', async () => {
    await build({ name: '1', inputs: INPUTS });
    const page = path.join(root, '1', 'lists', 'a', 'index.html');
    writeFileSync(page, 'a hand was here');
    expect((await build({ name: '2', inputs: INPUTS })).rendered).toEqual(['a']);
    expect(readFileSync(page, 'utf8')).toBe('a hand was here');
  });

  test('puts the version of this build into a page that it takes over, however long it is', async () => {
    await build({ name: '1', inputs: INPUTS });
    for (const [index, version] of ['version-22', 'other-v-3', 'other-v-3'].entries()) {
      const { rendered, pages } = await build({ name: String(index + 2), inputs: INPUTS, version });
      expect(rendered).toEqual([]);
      expect(pages['a']).toBe(`<p data="${version}">{"text":"one"} ${version}`);
    }
  });

  test.each<[string, Partial<Build>]>([
    ['the program is another', { program: 'changed' }],
    ['the site has another base', { base: '/atlas/' }],
    ['the programme says something else', { programme: 'Other' }],
  ])('renders all if %s', async (_, change) => {
    await build({ name: '1', inputs: INPUTS });
    expect((await build({ name: '2', inputs: INPUTS, ...change })).rendered).toEqual(['a', 'b']);
    expect((await build({ name: '1', inputs: INPUTS, ...change })).rendered).toEqual([]);
  });

  test('renders a page whose file is gone, or is not the one that was kept', async () => {
    await build({ name: '1', inputs: INPUTS });
    rmSync(path.join(root, '1', 'lists', 'a'), { recursive: true });
    writeFileSync(path.join(root, '1', 'lists', 'b', 'index.html'), 'a hand was here');
    expect((await build({ name: '2', inputs: INPUTS })).rendered).toEqual(['a', 'b']);
  });

  test('leaves to Astro a page without a key, pages of which two want one place, and those that cannot be rendered', async () => {
    const paths = [
      { pathname: '/about/', route: { type: 'page' } },
      { pathname: '/lists/', route: { type: 'page' }, cacheKey: createPageKey('one') },
      { pathname: '/lists/', route: { type: 'page' }, cacheKey: createPageKey('two') },
      { pathname: '/gone/', route: { type: 'page' }, cacheKey: createPageKey('gone') },
      { pathname: '/faulty/', route: { type: 'page' }, cacheKey: createPageKey('faulty') },
      { pathname: '/robots.txt', route: { type: 'endpoint' }, cacheKey: createPageKey('robots') },
    ];
    const astro = {
      getStaticPaths: () => Promise.resolve(paths),
      render: ({ url }: Request) =>
        url.endsWith('/gone/')
          ? Promise.resolve(new Response('gone', { status: 404 }))
          : Promise.reject(new Error('The page is faulty.')),
    } as unknown as Astro;
    const outDir = pathToFileURL(path.join(root, 'left', path.sep));
    const places = { root: outDir, outDir, cacheDir: outDir, base: '/', site: undefined };
    const keeping = startKeeping(undefined, '');
    const kept = keepPages(astro, keeping, places, undefined, () => {
      throw new Error('No page was made.');
    });
    expect(await kept.getStaticPaths()).toEqual(paths);
    expect(keeping.pages.size).toBe(0);
  });
});
