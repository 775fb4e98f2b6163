import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCoins } from '../../../src/exports/citations/coins.ts';
import { loadCollection, type Reading } from '../../../src/collection/loadCollection.ts';
import { writeTwins } from '../../../src/tools/release/writeTwins.ts';
import { checkCounts } from '../../../src/tools/verify/checkCounts.ts';
import { checkFlags } from '../../../src/tools/verify/checkFlags.ts';
import { createCleanTexts } from '../../../src/tools/verify/cleanTexts.ts';
import { createSearch } from '../../../src/tools/verify/createSearch.ts';
import { formatFindings } from '../../../src/tools/verify/formatFindings.ts';
import { listSite, type SiteFile } from '../../../src/tools/verify/listSite.ts';
import { createPause } from '../../../src/tools/verify/pause.ts';
import { searchFile } from '../../../src/tools/verify/searchFile.ts';
import type { Search } from '../../../src/tools/verify/searchText.ts';
import type { SiteFinding } from '../../../src/tools/verify/siteFinding.ts';
import type { IsClean } from '../../../src/tools/verify/unpack.ts';
import { verifySite } from '../../../src/tools/verify/verifySite.ts';
import { digestSite } from '../../support/builds.ts';
import { createTemporaryFolder, listFiles, readPublished, runBuild } from '../../support/sites.ts';
import { writeWorkbook } from '../../support/spreadsheets.ts';
import { writeSyntheticContent } from '../../support/syntheticContent.ts';

const MINUTES = 120_000;
const SECRET = 'The élders of Quillhaven met nine officers behind the old ferry house at dawn';
const ID = 'DEMO-ZZZ2401/CIV777';
const SLUG = 'demo-zzz2401-civ777';
const NAME = 'Synthetia Exemplar';
const VALUE = 'Hidden Marshlands';

const root = createTemporaryFolder('verify');
const content = path.join(root, 'content');
const clean = path.join(root, 'clean');
let reading: Reading;
let search: Search;
let isClean: IsClean;

beforeAll(async () => {
  writeSyntheticContent(content, { count: 16 });
  // With a day the site has feeds.
  const programme = path.join(content, 'programme.md');
  writeFileSync(
    programme,
    readFileSync(programme, 'utf8').replace('---\n', '---\ndate: 2024-06-30\n'),
  );
  const withheld = `**FragmentID**: ${ID}\n**Outcome status**: Outcome\n**coutnry**: ${VALUE}\n**Outcome description**: ${SECRET}, and nobody else heard of the quorlibet.\n**Evidence supporting the outcome statement**: Minutes by Oriane Quillfeather\n**Outcome statements is CONFIDENTIAL**: YES\n`;
  writeFileSync(path.join(content, 'outcomes', 'kept_in_the_drawer.txt'), withheld);
  const { status, output } = runBuild(content, clean, { SITE_URL: 'https://atlas.example' });
  if (status !== 0) throw new Error(output);
  reading = loadCollection(content);
  search = await createSearch(reading, content, createPause());
  isClean = createCleanTexts(search);
  before = new Map(
    listSite(clean).map(({ path: file, read: load }) => [file, load?.() ?? Buffer.alloc(0)]),
  );
}, MINUTES);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The files of the clean site, and of the one that a test changes: path → bytes. */
let before: ReadonlyMap<string, Buffer>;
let files: Map<string, Buffer>;

test('pages that are clean are known to be from their pieces', () => {
  const pages = [...before].filter(([file]) => file.endsWith('.html'));
  expect(pages.filter(([file, bytes]) => !isClean(file, bytes))).toEqual([]);
});

/** What is found in a file, which is the same whatever is known of pieces that were read before. */
async function searchBothWays(file: SiteFile): Promise<SiteFinding[]> {
  const found = await searchFile(file, search, createPause());
  expect(await searchFile(file, search, createPause(), isClean)).toEqual(found);
  return found;
}

/**
 * What a verification says of the clean site after one change. Files that are as they were are
 * not searched again: that nothing is said of them is a test of its own.
 */
async function verifyChanged(change: () => void): Promise<string> {
  files = new Map(before);
  change();
  const site = [...files].map(([file, bytes]) => ({ path: file, read: () => bytes }));
  const findings = [...(await checkCounts(site, reading, createPause())), ...checkFlags(reading)];
  for (const file of site.filter(({ path: name, read }) => before.get(name) !== read()))
    findings.push(...(await searchBothWays(file)));
  return formatFindings(findings);
}

function find(pattern: RegExp): string {
  const file = [...files.keys()].find((name) => pattern.test(name));
  if (file === undefined) throw new Error(`No file is called like ${pattern.source}.`);
  return file;
}

function read(file: string): Buffer {
  const bytes = files.get(file);
  if (bytes === undefined) throw new Error(`There is no ${file}.`);
  return bytes;
}

function edit(file: string, change: (text: string) => string): void {
  const text = read(file).toString('utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} is as it was.`);
  write(file, changed);
}

function insert(file: string, text: string): void {
  edit(file, (page) => page.replace('</main>', `${text}</main>`));
}

function repack(pattern: RegExp, change: (text: string) => string): void {
  const file = find(pattern);
  const text = gunzipSync(read(file)).toString('latin1');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} is as it was.`);
  write(file, gzipSync(Buffer.from(changed, 'latin1')));
}

function write(file: string, bytes: string | Uint8Array): void {
  files.set(file, Buffer.from(bytes));
}

const RECORD = /^pagefind\/texts\//;
const PAGE = 'about/index.html';
const inJson = (text: string): string => JSON.stringify({ text });
const asEntities = (text: string): string =>
  Array.from(text)
    .map((sign) => `&#${sign.codePointAt(0) ?? 0};`)
    .join('');
const asUnicode = (text: string): string =>
  Array.from(text)
    .map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
/** A string as CBOR has it, behind its length. */
const asCbor = (text: string): string => String.fromCharCode(0x60 + text.length) + text;

/** One leak in each channel. */
const LEAKS: Readonly<Record<string, () => void>> = {
  'the text of a page': () => {
    insert(PAGE, `<p>${SECRET}</p>`);
  },
  'a part of a text': () => {
    insert(PAGE, '<p>they met nine officers behind the old ferry house</p>');
  },
  'a short text': () => {
    insert(PAGE, '<p>minutes by Oriane Quillfeather</p>');
  },
  'an attribute': () => {
    insert(PAGE, `<p title="${SECRET}">x</p>`);
  },
  'a comment': () => {
    insert(PAGE, `<!-- ${SECRET} -->`);
  },
  'JSON-LD': () => {
    insert(PAGE, `<script type="application/ld+json">${inJson(SECRET)}</script>`);
  },
  'the sitemap': () => {
    edit('sitemap-0.xml', (xml) =>
      xml.replace(
        '</urlset>',
        `<url><loc>https://atlas.example/outcomes/${SLUG}/</loc></url></urlset>`,
      ),
    );
  },
  'a feed': () => {
    write('feed.xml', `<rss><item><title><![CDATA[${SECRET}]]></title></item></rss>`);
  },
  'an entry of a feed, in entities': () => {
    edit('feed.xml', (xml) => xml.replace('<summary>', `<summary>${asEntities(SECRET)}`));
  },
  'an outcome in the feed of a value that it does not have': () => {
    const [, entry = ''] =
      /(<entry>.*?<\/entry>)/.exec(read(find(/^countries\/(?!dr-congo).*feed\.xml$/)).toString()) ??
      [];
    edit('countries/dr-congo/feed.xml', (xml) => xml.replace('</feed>', `${entry}</feed>`));
  },
  'an address on the page of changes': () => {
    insert('changes/index.html', '<a href="/outcomes/gone-by-now/">x</a>');
  },
  'a number for those who follow': () => {
    edit('changes/index.html', (html) =>
      html.replace('&quot;days&quot;:[', '&quot;days&quot;:[[&quot;2024-06-30&quot;,999,0]'),
    );
  },
  'the value of a facet': () => {
    insert('countries/index.html', `<a href="/x/"><bdi>${VALUE}</bdi></a>`);
  },
  'the address of a value': () => {
    write('countries/hidden-marshlands/index.html', '<p>1</p>');
  },
  'a value that is only listed': () => {
    insert(PAGE, '<bdi>Unusedland</bdi>');
  },
  'the count of a facet': () => {
    edit('countries/index.html', (page) =>
      page.replace(
        /(values__count">)(\d+)/,
        (_, start: string, count: string) => `${start}${Number(count) + 1}`,
      ),
    );
  },
  'a related outcome': () => {
    insert(find(/^outcomes\/demo[^/]*\/index\.html$/), `<a href="/outcomes/${SLUG}/">next</a>`);
  },
  'the id before or after': () => {
    insert(find(/^outcomes\/demo[^/]*\/index\.html$/), `<a rel="next">${ID}</a>`);
  },
  'a record of the search index': () => {
    repack(RECORD, (text) =>
      text.replace(
        '["description","',
        `["description","${Buffer.from(SECRET).toString('latin1')} `,
      ),
    );
  },
  'one record too many in the search index': () => {
    write('pagefind/texts/99999.bin', read(find(RECORD)));
  },
  'a word of the search index': () => {
    repack(/^pagefind\/index\//, () => `pagefind_dcd\x81\x81${asCbor('quorlibet')}`);
  },
  'an id in the search index': () => {
    repack(/^pagefind\/index\//, () => `pagefind_dcd\x81\x81${asCbor(SLUG)}`);
  },
  'the columns of the explorer': () => {
    repack(/columns\.bin$/, (text) => text.replace('"label":"', `"label":"${VALUE} `));
  },
  'the ids of the explorer': () => {
    repack(/ids\.bin$/, (text) => text.replace('"ids":[', `"ids":["${ID}",`));
  },
  'the rows of the search results': () => {
    repack(/outcomes\.bin$/, (text) => `en\t1\n${text}`);
  },
  'the parts of the search index': () => {
    repack(/outcomes\.bin$/, (text) => `${text}\nquorlibet\ten_0000000`);
  },
  'a card of the explorer': () => {
    repack(/cards-0\.bin$/, (text) => text.replace('["', `["${SECRET.replace('é', 'e')} `));
  },
  'a CSV file': () => {
    write('data/outcomes.csv', `id,description\r\n"x","${SECRET}"\r\n`);
  },
  'a JSON file': () => {
    write('data/outcomes.json', inJson(ID.replace('/', '\\/')));
  },
  'a workbook': () => {
    write('data/outcomes.xlsx', writeWorkbook({ Outcomes: [['x'], [SECRET]] }));
  },
  'a figure': () => {
    write(
      'figures/one.svg',
      '<svg><text><tspan>nine officers behind the</tspan><tspan>old ferry house at dawn</tspan></text></svg>',
    );
  },
  'the count of a figure': () => {
    edit('evidence/index.html', (html) =>
      html.replace(/data-count="(\d+)"/, (_, count) => `data-count="${Number(count) + 1}"`),
    );
  },
  'the count of a figure on an index page': () => {
    edit('countries/dr-congo/index.html', (html) =>
      html.replace(/data-count="\d+"/, 'data-count="99"'),
    );
  },
  'a mark of a figure for what no public outcome has': () => {
    edit('evidence/index.html', (html) =>
      html.replace(/\?change-type=[^"]*"/, '?scale=elsewhere"'),
    );
  },
  'the list of a service worker': () => {
    write('sw.js', `const files=["/outcomes/${SLUG}/index.html"]`);
  },
  'a page that leads on': () => {
    write(
      'outcomes/old/index.html',
      `<meta http-equiv="refresh" content="0;url=/outcomes/${SLUG}/">`,
    );
  },
  'a source map': () => {
    write('assets/x.js.map', inJson(`const a = '${SECRET}'`));
  },
  'a source map inside a script': () => {
    write(
      'assets/x.js',
      `//# sourceMappingURL=data:application/json;base64,${Buffer.from(inJson(SECRET)).toString('base64')}`,
    );
  },
  'the name of a file': () => {
    write(`data/${SLUG}.json`, '{}');
  },
  'the name of a source file': () => {
    insert(PAGE, '<i>outcomes/kept_in_the_drawer.txt</i>');
  },
  'the name of an empty folder': () => {
    write(`data/${SLUG}/`, '');
  },
  'a gzip twin': () => {
    write('about/index.html.gz', gzipSync(SECRET));
  },
  'a gzip twin of a gzip twin': () => {
    write('about/index.html.gz', gzipSync(gzipSync(SECRET)));
  },
  'a Brotli twin': () => {
    write('about/index.html.br', brotliCompressSync(SECRET));
  },
  entities: () => {
    insert(PAGE, asEntities(SECRET));
  },
  'an entity with a name': () => {
    insert(PAGE, 'the &eacute;lders of Quillhaven met nine officers behind');
  },
  'percent-encoding': () => {
    insert(PAGE, `<a href="?q=${encodeURIComponent(SECRET)}">x</a>`);
  },
  'a list for reference managers': () => {
    insert(
      PAGE,
      `<span class="Z3988" title="${createCoins({ title: SECRET, date: '2023', language: 'en' }, { author: 'Demo' }).replaceAll('&', '&amp;')}"></span>`,
    );
  },
  'a redacted name in a citation': () => {
    insert(
      PAGE,
      `<cite-formats data-citation="{&quot;title&quot;:&quot;${NAME}&quot;}"></cite-formats>`,
    );
  },
  'an id, percent-encoded': () => {
    insert(PAGE, `<a href="/?id=${encodeURIComponent(ID)}">x</a>`);
  },
  'JSON escapes': () => {
    write('data/x.json', `{"a":"${asUnicode(SECRET)}"}`);
  },
  'escapes within escapes': () => {
    insert(PAGE, `<p data-x="${inJson(encodeURIComponent(SECRET)).replaceAll('"', '&quot;')}">`);
  },
  'escapes of a style': () => {
    write('assets/x.css', `a::before{content:"${SECRET.replace('é', String.raw`\e9 `)}"}`);
  },
  'another case, accents and line breaks': () => {
    insert(PAGE, SECRET.toUpperCase().normalize('NFD').replaceAll(' ', '\n\t\u00a0'));
  },
  'marks inside a phrase': () => {
    insert(PAGE, SECRET.replace('nine', '<mark>ni</mark>ne').replace('old', '<em>old</em>'));
  },
  'soft hyphens': () => {
    insert(PAGE, SECRET.replace('officers', 'off\u00adi&shy;cers'));
  },
  'UTF-16': () => {
    write('data/x.txt', Buffer.from(`\ufeff${SECRET}`, 'utf16le'));
  },
  'Latin-1': () => {
    write('data/x.txt', Buffer.from(SECRET, 'latin1'));
  },
  'a redacted name': () => {
    insert(PAGE, `<p>${NAME}</p>`);
  },
  'a redacted name inside a longer word': () => {
    insert(PAGE, '<p>DrSynthetiaExemplars</p>');
  },
  'a redacted name in an address': () => {
    insert(PAGE, '<a href="/synthetia%20exemplar/">x</a>');
  },
  'a redacted name under a mark': () => {
    insert(PAGE, 'Synth<b>etia</b> <i>Exemplar</i>');
  },
  'the field that repeats others': () => {
    insert(PAGE, '**StoryFragment_Merged**: x');
  },
  'a data file without one outcome': () => {
    edit('data/outcomes.ndjson', (text) => text.slice(text.indexOf('\n') + 1));
  },
  'an outcome twice in a data file': () => {
    edit('data/outcomes.json', (text) => text.replace(/^\{"id".*\n/m, '$&$&'));
  },
  'a leak in a workbook': () => {
    write(
      'data/outcomes.xlsx',
      zipSync({ 'xl/worksheets/sheet1.xml': strToU8(`<t>${SECRET}</t>`) }),
    );
  },
  'a path of this machine': () => {
    edit('robots.txt', (text) => `${text}# ${process.cwd()}/x\n`);
  },
};

/** As if all records were in a second search index. */
function moveIndex(): void {
  for (const [file, bytes] of [...files]) {
    if (!/^pagefind\/(?:texts\/|index\/|outcomes\.bin$|.*\.pf_meta$)/.test(file)) continue;
    files.delete(file);
    files.set(file.replace('pagefind/', 'pagefind/part-2/'), bytes);
  }
}

describe('a further search index', () => {
  test('is counted and searched like the first', { timeout: MINUTES }, async () => {
    expect(await verifyChanged(moveIndex)).toBe('');
    const oneMore = await verifyChanged(() => {
      moveIndex();
      write('pagefind/part-2/texts/99999.bin', read(find(/^pagefind.*texts/)));
    });
    expect(oneMore).toContain('the number of records');
    const otherRow = await verifyChanged(() => {
      moveIndex();
      repack(/part-2\/outcomes\.bin$/, (text) => `en\t1\n${text}`);
    });
    expect(otherRow).toContain('pagefind/part-2/outcomes.bin its rows');
  });
});

describe('verifySite(directory, reading, content)', () => {
  test('a clean site is found clean', { timeout: MINUTES }, async () => {
    const { findings, files, withheld } = await verifySite(clean, reading, content);
    expect(formatFindings(findings)).toBe('');
    expect(files).toBe(before.size);
    expect(withheld).toBe(reading.fragments.length - reading.outcomes.length);
  });

  test(
    'compressed twins change nothing, and one that holds more than its file is found',
    { timeout: MINUTES },
    async () => {
      const site = path.join(root, 'twins');
      cpSync(clean, site, { recursive: true });
      await writeTwins(site, ['br', 'gz']);
      const { findings, files } = await verifySite(site, reading, content);
      expect(formatFindings(findings)).toBe('');
      expect(files).toBeGreaterThan(before.size * 2);
      const page = readFileSync(path.join(site, PAGE), 'utf8');
      writeFileSync(path.join(site, `${PAGE}.br`), brotliCompressSync(`${page}<p>${SECRET}`));
      const found = formatFindings((await verifySite(site, reading, content)).findings);
      expect(found).toContain(`${PAGE}.br › unpacked:`);
    },
  );

  test(
    'a leak in a file and a broken file are found, and so is what cannot be counted',
    async () => {
      const site = path.join(root, 'site');
      cpSync(clean, site, { recursive: true });
      const page = path.join(site, PAGE);
      writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', `<p>${SECRET}</p></main>`));
      writeFileSync(path.join(site, 'x.gz'), gzipSync(SECRET).subarray(0, 30));
      mkdirSync(path.join(site, 'explorer', 'x'));
      writeFileSync(path.join(site, 'explorer', 'x', 'columns.bin'), 'no columns');
      const found = formatFindings((await verifySite(site, reading, content)).findings);
      expect(found).toContain(`${PAGE}:`);
      expect(found).toContain('x.gz cannot be proven');
      expect(found).toContain('cannot be counted');
    },
    MINUTES,
  );

  test.for(Object.entries(LEAKS))(
    'it finds a leak by %s',
    { timeout: MINUTES },
    async ([, leak]) => {
      expect(await verifyChanged(leak)).not.toBe('');
    },
  );

  test.for([
    ['a broken gzip file', 'x.gz', gzipSync(SECRET).subarray(0, 30)],
    ['a file that is not what its name promises', 'x.xlsx', Buffer.from('no workbook')],
    ['a packed format that it does not know', 'x.7z', Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')],
    ['a workbook that is cut off', 'y.xlsx', writeWorkbook({ One: [['x']] }).subarray(0, 900)],
    [
      'a file that unpacks without end',
      'z.gz',
      gzipSync(gzipSync(Buffer.alloc(600 * 1024 * 1024))),
    ],
  ] as const)('%s is no proof', { timeout: MINUTES }, async ([, name, bytes]) => {
    expect(
      await verifyChanged(() => {
        write(`data/${name}`, bytes);
      }),
    ).toContain('cannot be proven');
  });

  test(
    'a finding names the file, the place, the fragment and what to do',
    { timeout: MINUTES },
    async () => {
      const found = await verifyChanged(() => {
        write('data/a.txt', `one\ntwo ${ID} three\n`);
      });
      expect(found).toContain(
        `data/a.txt:2:5 names “${ID}”, the id of outcomes/kept_in_the_drawer.txt`,
      );
      expect(found).toContain('two DEMO-ZZZ2401/CIV777 three');
    },
  );

  test('a longer id of another outcome is not the withheld one', { timeout: MINUTES }, async () => {
    expect(
      await verifyChanged(() => {
        insert(PAGE, `${ID}0 and ${ID}x`);
      }),
    ).toBe('');
  });

  test('a value that only a withheld outcome has, or only the vocabulary, is in no file', () => {
    const published = listFiles(clean)
      .map((file) => `${file}\n${readPublished(clean, file)}`)
      .join('\n');
    expect(published).toContain('DR Congo');
    for (const value of [VALUE, 'hidden-marshlands', 'Unusedland', 'unusedland'])
      expect(published).not.toContain(value);
    expect(readdirSync(path.join(clean, 'countries'))).not.toContain('hidden-marshlands');
  });

  test(
    'a build whose public texts name a withheld id leaves the last good site',
    () => {
      const citing = path.join(root, 'citing');
      cpSync(content, citing, { recursive: true });
      const [file = ''] = readdirSync(path.join(citing, 'outcomes')).filter((name) =>
        name.startsWith('demo_'),
      );
      const source = path.join(citing, 'outcomes', file);
      writeFileSync(
        source,
        readFileSync(source, 'utf8').replace(
          '**Outcome description**: ',
          `**Outcome description**: As in ${ID}, `,
        ),
      );
      const target = path.join(root, 'target');
      cpSync(clean, target, { recursive: true });
      const before = digestSite(target);
      const { status, output } = runBuild(citing, target);
      expect(status, output).toBe(1);
      expect(output).toContain(`outcomes/${file} names it in its text`);
      expect(digestSite(target)).toBe(before);
    },
    MINUTES,
  );
});
