import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../support/browserSession.ts';
import { crawl, type Answer } from '../support/crawl.ts';
import { readAllIds, readIds, search } from '../support/explorerPage.ts';
import { listFiles, readPublished } from '../support/sites.ts';

const demo = inject('demonstration');
const { address } = demo;
let answers: ReadonlyMap<string, Answer>;
let browser: Browser;
/** The id and the text of every record that is to be published. */
let records: readonly { readonly id: string; readonly text: string }[];
let withheld: readonly string[];
let published: number;

beforeAll(async () => {
  ({ published, withheld } = readReview());
  records = readRecords().filter(({ id }) => !withheld.includes(id));
  answers = await crawl(address, ['/', '/robots.txt', ...listExplorerFiles()]);
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
});

/** What the explorer fetches: no page links to it. */
function listExplorerFiles(): string[] {
  const files = listFiles(demo.directory).filter((file) => file.endsWith('.bin'));
  return files.map((file) => `/${file}`);
}

/** What `npm run check` tells a publisher of the demonstration's content. */
function readReview(): { published: number; withheld: string[] } {
  const { stdout } = spawnSync(
    process.execPath,
    ['scripts/check.ts', demo.content, '--format', 'json'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const review = JSON.parse(stdout) as {
    published: number;
    withheld: { outcomes: string[] }[];
  };
  return {
    published: review.published,
    withheld: review.withheld.flatMap(({ outcomes }) => outcomes),
  };
}

/** Every record of the content, read without the project's parser. */
function readRecords(): { id: string; text: string }[] {
  const folder = path.join(demo.content, 'outcomes');
  return readdirSync(folder).map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return { id: /^\*\*FragmentID\*\*: (\S+)$/m.exec(text)?.[1] ?? '', text };
  });
}

function getSlug(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

function getPath(id: string): string {
  return `/outcomes/${getSlug(id)}/`;
}

/** The pages below a path, without the one at the path itself. */
function listPagesBelow(start: string): { path: string; html: string }[] {
  return [...answers]
    .filter(([place, { isPage }]) => isPage && place.startsWith(start) && place !== start)
    .map(([place, { text }]) => ({ path: place, html: text }));
}

describe('the pages of the demonstration', () => {
  test('it holds 600 records, some of them withheld', () => {
    expect(readRecords()).toHaveLength(600);
    expect(withheld.length).toBeGreaterThan(20);
    expect(records).toHaveLength(published);
    expect(published + withheld.length).toBe(600);
  });

  test('every link and every file that a page loads answers', () => {
    const failed = [...answers].filter(([, { status }]) => status !== 200);
    expect(failed.map(([place, { status }]) => `${status} ${place}`)).toEqual([]);
  });

  test('links lead to every page there is', () => {
    const reached = [...answers].filter(([, { isPage }]) => isPage).map(([place]) => place);
    const built = listFiles(demo.directory)
      .filter((file) => file.endsWith('.html') && file !== '404.html')
      .map((file) => `/${file.replace(/index\.html$/, '')}`);
    expect(reached.toSorted()).toEqual(built.toSorted());
  });

  test('every public outcome has its page, with its id and the notice that it is synthetic', () => {
    const pages = listPagesBelow('/outcomes/').filter(
      ({ path: place }) => !place.startsWith('/outcomes/page/'),
    );
    expect(pages.map((page) => page.path).toSorted()).toEqual(
      records.map(({ id }) => getPath(id)).toSorted(),
    );
    for (const { id } of records) {
      const $ = load(answers.get(getPath(id))?.text ?? '');
      expect($('.outcome__id').text()).toContain(id);
      expect($('.notice').text(), id).toContain('synthetic');
    }
  });

  test.for(['countries', 'harvests', 'years', 'objectives'])(
    'over the pages of %s every public outcome is listed exactly once',
    (segment) => {
      const links = listPagesBelow(`/${segment}/`).flatMap(({ html }) => readCards(html));
      expect(links.toSorted()).toEqual(records.map(({ id }) => getPath(id)).toSorted());
    },
  );

  test('over the pages of the types of change every public outcome is listed', () => {
    const links = listPagesBelow('/change-types/').flatMap(({ html }) => readCards(html));
    expect([...new Set(links)].toSorted()).toEqual(records.map(({ id }) => getPath(id)).toSorted());
  });

  test('no withheld id stands in anything that is served', () => {
    const pattern = new RegExp(withheld.flatMap((id) => [id, getSlug(id)]).join('|'));
    const served = [
      ...[...answers].map(([place, { text }]) => [place, text] as const),
      ...listFiles(demo.directory).map(
        (file) => [file, readPublished(demo.directory, file)] as const,
      ),
    ];
    expect(served.filter(([, text]) => pattern.test(text)).map(([place]) => place)).toEqual([]);
  });
});

/** The addresses that the cards of a list lead to. */
function readCards(html: string): string[] {
  const $ = load(html);
  return $('.list .card a')
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
}

/** Ids of the public records whose text has the word. */
function findHolders(word: string): string[] {
  const pattern = new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'iu');
  return records.filter(({ text }) => pattern.test(text)).map(({ id }) => id);
}

describe('the search of the demonstration', () => {
  test.for([
    ['an English word', 'ceasefire'],
    ['a French word', 'médiateurs'],
    ['an Arabic word', 'القضاة'],
  ] as const)('%s, %s, finds the outcomes that have it, and one opens', async ([, word]) => {
    const holders = findHolders(word);
    expect(holders).not.toEqual([]);
    const { page, faults, close } = await openPage(browser);
    const origins = new Set<string>();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    await search(page, address, word);
    const [first = ''] = await readIds(page);
    const found = await readAllIds(page);
    expect(found).toEqual(expect.arrayContaining(holders));
    // What else is found has another form of the word, or has it without its accents.
    const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
    const stem = new RegExp(plain(word).slice(0, Math.ceil(word.length * 0.6)), 'iu');
    const forms = records.filter(({ text }) => stem.test(plain(text))).map(({ id }) => id);
    expect(found.filter((id) => !forms.includes(id))).toEqual([]);

    await search(page, address, word);
    await page.locator('.explorer__results .card a').first().click();
    await page.waitForURL(({ pathname }) => pathname === getPath(first));
    expect(await page.locator('.outcome__id').textContent()).toContain(first);
    expect(await page.locator('.outcome').textContent()).toMatch(new RegExp(word, 'i'));
    expect(faults).toEqual([]);
    expect([...origins]).toEqual([new URL(address).origin]);
    await close();
  });

  test('an id finds its outcome, and the id of a withheld one finds none', async () => {
    const { page, faults, close } = await openPage(browser);
    const id = records.at(-1)?.id ?? '';
    await search(page, address, id);
    expect(await readIds(page)).toEqual([id]);
    await page.locator('.explorer__results .card a').click();
    await page.waitForURL(({ pathname }) => pathname === getPath(id));
    await search(page, address, withheld[0] ?? '');
    expect(await readIds(page)).not.toContain(withheld[0]);
    expect(faults).toEqual([]);
    await close();
  });
});
