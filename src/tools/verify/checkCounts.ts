import { gunzipSync } from 'node:zlib';
import type { Collection } from '../../collection/loadCollection.ts';
import { listRows } from '../../explorer/bitset.ts';
import { decodeColumns } from '../../explorer/decodeColumns.ts';
import { flattenValues, groupByFacet, listPageValues } from '../../facets/groupByFacet.ts';
import type { NamingWords } from '../../facets/labels.ts';
import { listFacets, listIndexFacets, type Facet, type IndexFacet } from '../../facets/registry.ts';
import { sortByName } from '../../facets/sortByName.ts';
import type { PublicOutcome } from '../../publication/publish.ts';
import { getReason } from '../../text/errors.ts';
import { fold } from '../../text/foldings.ts';
import { readResultTable } from '../../search/readResultTable.ts';
import { nameRecords } from '../../search/nameRecords.ts';
import { nameRow } from '../../search/renameRecords.ts';
import type { IdTable } from '../../explorer/idTable.ts';
import { checkChanges } from './checkChanges.ts';
import { checkMarks } from './checkMarks.ts';
import type { SiteFinding } from './siteFinding.ts';
import { HINTS } from './formatHit.ts';
import { listInterfaces } from './listInterfaces.ts';
import { readOutcomePage, type SiteFile } from './listSite.ts';
import type { Pause } from './pause.ts';
import { readCborStrings } from './readCborStrings.ts';

/** Records what is found in a file of the site where it is not what the public outcomes give. */
type Expect = (file: string, what: string, found: unknown, expected: unknown) => void;

/** The files of a site by a pattern of their paths. */
type Find = (pattern: RegExp) => SiteFile[];

/**
 * A number that counts withheld outcomes gives them away without a word of theirs. So what can
 * be counted is counted: pages, records of the search index, rows and values of the explorer,
 * the counts beside the values of each index, the entries of feeds, and the marks of figures. A file that is needed
 * for it and cannot be read is a finding like any other. `findMarks`: the marks, if another thread checks them.
 */
export async function checkCounts(
  files: readonly SiteFile[],
  collection: Collection,
  pause: Pause,
  findMarks: typeof checkMarks = checkMarks,
): Promise<SiteFinding[]> {
  const { outcomes } = collection;
  const facets = listFacets(collection.fields);
  const find: Find = (pattern) => files.filter(({ path }) => pattern.test(path));
  const findings: SiteFinding[] = [];
  const expect: Expect = (file, what, found, expected) => {
    const [is, should] = [JSON.stringify(found), JSON.stringify(expected)];
    if (is === should) return;
    const message = `${what}: not what the public outcomes give (${shorten(is)} and not ${shorten(should)})`;
    findings.push({ file, message, hint: HINTS.unlike });
  };
  try {
    checkPages(find, outcomes, expect);
    await pause();
    checkSearch(find, outcomes, expect);
    await pause();
    checkExplorer(find, outcomes, facets, expect);
    checkData(find, outcomes, expect);
    checkChanges(files, outcomes, facets, expect);
    const interfaces = listInterfaces(collection.programme);
    for (const facet of listIndexFacets(facets)) {
      for (const [index, words] of interfaces.entries()) {
        await pause();
        const root = index === 0 ? '' : `${words.language}/`;
        checkIndex(facet, { ...words, root }, files, outcomes, expect);
      }
    }
    return [...findings, ...(await findMarks(files, outcomes, facets, pause))];
  } catch (error) {
    const message = `cannot be counted: ${getReason(error)}`;
    return [...findings, { file: '.', message, hint: HINTS.unlike }];
  }
}

function checkPages(find: Find, outcomes: readonly PublicOutcome[], expect: Expect): void {
  const pages = find(/^outcomes\/(?!page\/|index\.html$)/).map(
    ({ path }) => readOutcomePage(path) ?? path,
  );
  const slugs = outcomes.flatMap(({ slug, aliases }) => [slug, ...aliases.map((a) => a.slug)]);
  expect('outcomes/', 'its pages', compare(pages, slugs), []);
  expect('outcomes/', 'the number of its pages', pages.length, new Set(slugs).size);
}

function checkSearch(find: Find, outcomes: readonly PublicOutcome[], expect: Expect): void {
  const texts = find(/^pagefind\/(?:part-\d+\/)?texts\//).map(
    (file) => (JSON.parse(unpack(file).toString('utf8')) as unknown[]).length,
  );
  const count = texts.reduce((sum, each) => sum + each, 0);
  if (find(/^pagefind\//).length > 0)
    expect('pagefind/texts/', 'the number of records', count, outcomes.length);
  const tables = find(/^pagefind\/(?:part-\d+\/)?outcomes\.bin$/).map((file) => {
    const folder = file.path.replace('outcomes.bin', '');
    const { languages, parts } = readResultTable(unpack(file).toString('utf8'));
    const { length } = languages;
    const named = parts.map(({ name }) => `${folder}index/${name}.pf_index`);
    const there = find(/\.pf_index$/).flatMap(({ path }) =>
      path.startsWith(`${folder}index/`) ? path : [],
    );
    expect(file.path, 'its parts', named.toSorted(), there.toSorted());
    const rows = Array.from({ length }, (_, row) => nameRow(row));
    expect(file.path, 'its rows', rows.toSorted(), listRecords(find, folder).toSorted());
    return length;
  });
  const rowCount = tables.reduce((sum, each) => sum + each, 0);
  if (tables.length > 0) expect('pagefind/', 'the number of its rows', rowCount, outcomes.length);
}

/** What the records of an index are called there, and no term (`nameRow`). */
const RECORD = /^R\d+$/;
/** What Pagefind puts before everything it packs. */
const SIGNATURE = 'pagefind_dcd';

/** The records that the index in a folder knows. */
function listRecords(find: Find, folder: string): string[] {
  return find(/\.pf_meta$/)
    .filter(({ path }) => path.startsWith(`${folder}pagefind.`))
    .flatMap((file) => {
      const named = nameRecords(unpack(file).subarray(SIGNATURE.length));
      return readCborStrings(Buffer.from(named));
    })
    .filter((name) => RECORD.test(name));
}

/** The data files have an outcome in each line that begins with its id. */
function checkData(find: Find, outcomes: readonly PublicOutcome[], expect: Expect): void {
  const ids = outcomes.map(({ id }) => id);
  for (const { path, read } of find(/^data\/outcomes\.(?:nd)?json$/)) {
    const lines = (read?.() ?? Buffer.alloc(0)).toString('utf8').matchAll(BEGINS_WITH_ID);
    expect(
      path,
      'its outcomes',
      Array.from(lines, ([, id = '']) => JSON.parse(id) as unknown),
      ids,
    );
  }
}

const BEGINS_WITH_ID = /^\{"id":("(?:[^"\\]|\\.)*")/gm;

function checkExplorer(
  find: Find,
  outcomes: readonly PublicOutcome[],
  facets: readonly Facet[],
  expect: Expect,
): void {
  const ids = outcomes.map(({ id }) => id);
  const earlier = outcomes.flatMap(({ aliases }) => aliases.map(({ id }) => id));
  for (const file of find(/^explorer\/[^/]+\/ids\.bin$/)) {
    const table = JSON.parse(unpack(file).toString('utf8')) as IdTable;
    const found = table.aliases.map(([id]) => id);
    expect(file.path, 'its ids', table.ids, ids);
    expect(file.path, 'its earlier ids', found, earlier);
  }
  const cards = find(/^explorer\/[^/]+\/cards-\d+\.bin$/).flatMap(
    (file) => JSON.parse(unpack(file).toString('utf8')) as unknown[],
  );
  if (find(/^explorer\//).length > 0)
    expect('explorer/', 'the number of cards', cards.length, outcomes.length);
  for (const file of find(/^explorer\/[^/]+\/columns\.bin$/))
    checkColumns(file, outcomes, facets, expect);
}

function checkColumns(
  file: SiteFile,
  outcomes: readonly PublicOutcome[],
  facets: readonly Facet[],
  expect: Expect,
): void {
  const columns = decodeColumns(unpack(file));
  expect(file.path, 'the number of rows', columns.rowCount, outcomes.length);
  const rows = new Map(outcomes.map((outcome, row) => [outcome, row]));
  expect(
    file.path,
    'its facets',
    columns.facets.map(({ key }) => key),
    facets.map(({ key }) => key),
  );
  for (const facet of facets) {
    const column = columns.facets.find(({ key }) => key === facet.key);
    const found = (column?.values ?? []).map(
      ({ key, rows: own }) => `${key} ${listRows(own).join()}`,
    );
    const expected = flattenValues(groupByFacet(facet, outcomes)).map(
      ({ key, outcomes: members }) => `${key} ${members.map((each) => rows.get(each)).join()}`,
    );
    expect(file.path, `the values of ${facet.key}`, found, expected);
  }
}

/** The folders below an index are its values, and beside each value is how many have it. */
function checkIndex(
  facet: IndexFacet,
  { root, ...words }: NamingWords & { readonly root: string },
  files: readonly SiteFile[],
  outcomes: readonly PublicOutcome[],
  expect: Expect,
): void {
  const folder = `${root}${facet.segment}/`;
  const inside = files.filter(({ path }) => path.startsWith(folder));
  if (inside.length === 0) return;
  const values = sortByName(facet, groupByFacet(facet, outcomes), words);
  const folders = inside
    .map(({ path }) => path.slice(folder.length).split('/')[0] ?? '')
    .filter((name) => name !== 'index.html');
  const keys = listPageValues(facet, values).map(({ key }) => key);
  expect(folder, 'its pages', compare(folders, keys), []);

  const index = inside.find(({ path }) => path === `${folder}index.html`)?.read?.();
  const counts = [
    ...(index?.toString('utf8') ?? '').matchAll(/class="values__count"[^>]*>([^<]*)</g),
  ];
  const found = counts.map((match) => readNumber(match[1] ?? ''));
  const expected = flattenValues(values).map(({ outcomes: members }) => members.length);
  expect(`${folder}index.html`, 'its counts', found, expected);
}

/** What is found and not expected, or expected and not found; each once. */
function compare(found: readonly string[], expected: readonly string[]): string[] {
  const [some, others] = [new Set(found), new Set(expected)];
  return [...some.symmetricDifference(others)];
}

/** A number as any language writes it: with separators between groups, in digits of its own. */
function readNumber(written: string): number {
  return Number(fold(written, 'labels').replaceAll(/\D/g, ''));
}

function unpack({ read }: SiteFile): Buffer {
  return gunzipSync(read?.() ?? Buffer.alloc(0), { maxOutputLength: 512 * 1024 * 1024 });
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
