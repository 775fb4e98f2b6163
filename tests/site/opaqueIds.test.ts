import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCollection, type Reading } from '../../src/collection/loadCollection.ts';
import { compareText } from '../../src/text/compareText.ts';
import { formatFindings } from '../../src/tools/verify/formatFindings.ts';
import { verifySite } from '../../src/tools/verify/verifySite.ts';
import { createTemporaryFolder, listFiles, readPublished, runBuild } from '../support/sites.ts';
import { writeSyntheticContent } from '../support/syntheticContent.ts';

const KEY = 'synthetic-key-of-the-tests-0042';
const MINUTES = 120_000;
const root = createTemporaryFolder('opaque');
const content = path.join(root, 'content');
const site = path.join(root, 'site');
let reading: Reading;

beforeAll(() => {
  writeSyntheticContent(content, { count: 36 });
  const programme = path.join(content, 'programme.md');
  writeFileSync(programme, hideIds(readFileSync(programme, 'utf8')));
  const { status, output } = runBuild(content, site, { SITE_URL: 'https://atlas.example' });
  if (status !== 0) throw new Error(output);
  reading = loadCollection(content);
}, MINUTES);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A programme that hides its ids, and its site from search engines. */
function hideIds(programme: string): string {
  return programme.replace(
    'publication:\n',
    `publication:\n  id: opaque\n  indexing: off\n  key: ${KEY}\n`,
  );
}

/** Every id and earlier id of the content, as written and as an address. */
function listNames(): string[] {
  const contents = reading.fragments.flatMap(({ outcome }) => outcome?.content ?? []);
  return contents.flatMap(({ id, slug, aliases }) =>
    [{ id, slug }, ...aliases].flatMap((name) => [name.id, name.slug]),
  );
}

describe('a site with opaque ids', () => {
  test('no byte of any file tells an id, an earlier one, an address of them or the key', () => {
    const names = [...listNames(), KEY].map((name) => name.toLowerCase());
    expect(names.length).toBeGreaterThan(70);
    const texts = listFiles(site).map((file) =>
      `${file}\n${readPublished(site, file)}`.toLowerCase(),
    );
    expect(names.filter((name) => texts.some((text) => text.includes(name)))).toEqual([]);
    // The serial number alone, behind whatever joins it to the objective.
    expect(
      texts.filter((text) => /(?:civ|pea|gen|ext)[^\da-z]?0\d\d(?![\da-z])/.test(text)),
    ).toEqual([]);
  });

  test('each outcome has its page under its reference, and earlier ids lead there', () => {
    expect(reading.outcomes.length).toBeGreaterThan(30);
    const aliases = reading.outcomes.flatMap((outcome) => outcome.aliases);
    expect(aliases.length).toBeGreaterThan(0);
    for (const { id, slug, headline, aliases: earlier } of reading.outcomes) {
      const page = readPublished(site, `outcomes/${slug}/index.html`);
      expect(slug).toMatch(/^[0-9a-z]{12}$/);
      expect(page, headline).toContain(id);
      for (const alias of earlier)
        expect(readPublished(site, `outcomes/${alias.slug}/index.html`)).toContain(
          `/outcomes/${slug}/`,
        );
    }
    const folders = readdirSync(path.join(site, 'outcomes')).filter((name) =>
      /^\w{12}$/.test(name),
    );
    expect(folders).toHaveLength(reading.outcomes.length + aliases.length);
  });

  test('outcomes of one year and harvest stand in the order of the references', () => {
    const groups = Map.groupBy(
      reading.outcomes,
      ({ year, harvest }) => `${year[0]?.key} ${harvest[0]?.key}`,
    );
    for (const members of groups.values()) {
      const ids = members.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted(compareText));
    }
  });

  test('the proof finds the id of a public outcome, its earlier id and the key', async () => {
    const page = path.join(site, 'about/index.html');
    const whole = readFileSync(page, 'utf8');
    const { outcome, file } =
      reading.fragments.find((fragment) => (fragment.outcome?.content.aliases.length ?? 0) > 0) ??
      {};
    const { id = '', slug = '', aliases = [] } = outcome?.content ?? {};
    const traces = [id, aliases[0]?.id ?? ''];
    // The address that the id would give is the same words, so it is told by the id.
    for (const planted of [
      [...traces, KEY],
      [slug, aliases[0]?.slug, KEY],
    ]) {
      appendFileSync(page, `<!-- ${planted.join(' | ')} -->`);
      const found = formatFindings((await verifySite(site, reading, content)).findings);
      writeFileSync(page, whole);
      for (const trace of traces)
        expect(found).toContain(
          `names “${trace}”, the id or the file name of ${file}, and ids are`,
        );
      expect(found).toContain('holds the key that programme.md keeps');
    }
    expect(formatFindings((await verifySite(site, reading, content)).findings)).toBe('');
  });

  test('the publisher goes on with the real ids', () => {
    const run = (...args: string[]): string =>
      spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;
    const [withheld] = reading.withheld;
    const report = run('scripts/check.ts', content);
    expect(report).toContain(withheld?.id);
    expect(report).not.toContain(KEY);

    const imported = path.join(root, 'imported');
    mkdirSync(imported);
    const programme = readFileSync('tests/fixtures/spreadsheets/programme.md', 'utf8');
    writeFileSync(path.join(imported, 'programme.md'), hideIds(programme));
    const workbook = 'tests/fixtures/spreadsheets/harvest.xlsx';
    expect(run('scripts/import.ts', workbook, '--out', imported)).toContain('12 new');
    expect(run('scripts/import.ts', workbook, '--out', imported)).toContain('12 unchanged');
    const { fragments, outcomes } = loadCollection(imported);
    expect(outcomes).toHaveLength(10);
    for (const { file, outcome } of fragments)
      expect(file).toBe(`outcomes/${outcome?.content.slug}.txt`);
  });

  test('a public text that names the id of a public outcome is found, with its file', async () => {
    const [citing, cited] = [...reading.fileOf];
    const [outcome, file] = citing ?? [];
    const named = reading.fragments.find((each) => each.file === cited?.[1])?.outcome?.content.id;
    const words = `As in ${named ?? ''}, `;
    const page = path.join(site, `outcomes/${outcome?.slug ?? ''}/index.html`);
    const source = path.join(content, file ?? '');
    const before = [source, page].map((place) => [place, readFileSync(place, 'utf8')] as const);
    const [, [, html] = ['', '']] = before;
    writeFileSync(
      source,
      readFileSync(source, 'utf8').replace('**Outcome description**: ', `$&${words}`),
    );
    writeFileSync(page, html.replace('</main>', `<p>${words}</p></main>`));
    const { findings } = await verifySite(site, loadCollection(content), content);
    for (const [place, text] of before) writeFileSync(place, text);
    expect(formatFindings(findings)).toContain(`${file} names it in its text`);
  });

  test('what search engines may not list tells them nothing: no map, no linked data, and headers that say so', () => {
    const files = listFiles(site);
    expect(files.filter((file) => file.startsWith('sitemap'))).toEqual([]);
    for (const file of files.filter((each) => each.endsWith('.html'))) {
      const html = readFileSync(path.join(site, file), 'utf8');
      expect(html, file).toContain('<meta name="robots" content="noindex">');
      expect(html, file).not.toMatch(/ld\+json|rel="(?:cite-as|item|describedby|collection)"/);
    }
    const headers = readFileSync(path.join(site, '_headers'), 'utf8');
    expect(headers).toContain('X-Robots-Tag: noindex');
    expect(headers).not.toContain('Link:');
  });
});
