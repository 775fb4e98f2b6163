import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { foldSpace, listFiles, loadPage, readPublished, type BuiltSite } from '../support/sites.ts';

const SEED_PAGE = 'outcomes/scc-drc2312-civ002';
const SEED_FILE = 'content/outcomes/000_0ba5a74e930c749d.txt';

/** The value of one field of the seed, read without the project's parser. */
function readSeed(header: string): string {
  const line = readFileSync(SEED_FILE, 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`**${header}**:`));
  if (line === undefined) throw new Error(`The seed has no field ${header}.`);
  return foldSpace(line.slice(header.length + 5));
}

describe('page of the real outcome', () => {
  test.for([
    ['description', 'Outcome description'],
    ['significance', 'Significance of the outcome'],
    ['contribution', 'Contribution of the programme'],
    ['other-contributions', 'Contribution of other actors and factors'],
    ['evidence', 'Evidence supporting the outcome statement'],
    ['additional-information', 'Additional information (use if needed) '],
  ] as const)('%s stands there word for word', ([id, header]) => {
    const $ = loadPage(inject('real'), SEED_PAGE);
    expect(foldSpace($(`#${id} .narrative`).text())).toBe(readSeed(header));
  });

  test('both ratings, each under its own part', () => {
    const $ = loadPage(inject('real'), SEED_PAGE);
    expect(foldSpace($('#significance .part__rating').text())).toBe('Rated medium');
    expect(foldSpace($('#contribution .part__rating').text())).toBe('Rated great');
  });

  test('each value of an index facet leads to its index page', () => {
    const $ = loadPage(inject('real'), SEED_PAGE);
    const links = $('.where-when a, .facts a')
      .toArray()
      .map((link) => [foldSpace($(link).text()), $(link).attr('href')]);
    expect(links).toEqual([
      ['DR Congo', '/countries/dr-congo/'],
      ['harvest 2', '/harvests/harvest-2/'],
      ['2023', '/years/2023/'],
      ['Less suppression of civic space', '/objectives/less-suppression-of-civic-space/'],
      ['Gender', '/change-types/gender/'],
      ['Gender sensitive', '/change-types/gender-sensitive/'],
      ['Capacity change', '/change-types/capacity-change/'],
      ['Safety and Security', '/change-types/capacity-change-safety-and-security/'],
    ]);
  });

  test('the results framework keeps its code and its text as recorded', () => {
    const $ = loadPage(inject('real'), SEED_PAGE);
    expect(foldSpace($('.as-recorded p').text())).toBe(
      readSeed('Link to Outcomes in Results Framework '),
    );
    expect($('.facts').text()).toContain('Outcome 1.3: (Women) HRDs');
  });

  test('an acronym is explained where it recurs, not where it is defined', () => {
    const $ = loadPage(inject('real'), SEED_PAGE);
    expect(
      $('#contribution abbr')
        .toArray()
        .map((one) => [$(one).text(), $(one).attr('title')]),
    ).toContainEqual(['VDO', 'Voix des Opprimés']);
    expect(
      $('#description abbr')
        .toArray()
        .map((one) => $(one).text()),
    ).not.toContain('VDO');
  });

  test('the merged text is nowhere in what is published', () => {
    const { directory } = inject('real');
    // Runs of words that only the merged text has: where it joins one field to the next.
    const joints = [
      'Significance description:',
      'threats and violations Following',
      'civic space Following',
    ];
    const merged = readSeed('StoryFragment_Merged');
    expect(merged).toContain(joints[0]);
    for (const file of listFiles(directory)) {
      const text = foldSpace(
        load(readPublished(directory, file)).root().text() + readPublished(directory, file),
      );
      for (const joint of joints) expect(text, file).not.toContain(joint);
    }
  });
});

describe('outcome pages', () => {
  test('empty fields read “Not recorded”', () => {
    const site = inject('synthetic');
    const record = inject('records').find(({ year, isWithheld }) => year === '' && !isWithheld);
    if (record === undefined) throw new Error('No record without a year.');
    const $ = loadPage(site, `outcomes/${slugOf(record.id)}`);
    const row = $('.where-when > div').filter(
      (_, one) => foldSpace($(one).find('dt').text()) === 'Year',
    );
    expect(foldSpace(row.find('dd').text())).toBe('Not recorded');
  });

  test('negative and unintended outcomes are marked, others are not', () => {
    const site = inject('synthetic');
    const marks = publicPages(site).map((page) => {
      const $ = loadPage(site, page);
      const answer = (name: string): string =>
        foldSpace(
          $('.facts__row')
            .filter((_, one) => foldSpace($(one).find('dt').text()) === name)
            .find('dd')
            .text(),
        );
      return {
        isNegative: answer('Negative') === 'Yes',
        isUnintended: answer('Unintended') === 'Yes',
        negative: $('.mark--negative').length,
        unintended: $('.mark--unintended').length,
      };
    });
    expect(marks.filter(({ isNegative }) => isNegative).length).toBeGreaterThan(0);
    expect(marks.filter(({ isUnintended }) => isUnintended).length).toBeGreaterThan(0);
    for (const mark of marks) {
      expect(mark.negative).toBe(mark.isNegative ? 1 : 0);
      expect(mark.unintended).toBe(mark.isUnintended ? 1 : 0);
    }
  });

  test('cards in lists carry the marks of their outcomes', () => {
    const site = inject('synthetic');
    const cards = listFiles(site.directory)
      .filter((file) => /^outcomes\/(?:page\/\d+\/)?index\.html$/.test(file))
      .flatMap((file) => {
        const $ = loadPage(site, path.dirname(file));
        return $('.list .card')
          .toArray()
          .map((card) => ({
            page: ($(card).find('a').attr('href') ?? '').slice(site.base.length),
            negative: $(card).find('.card__mark--negative').length,
            unintended: $(card).find('.card__mark--unintended').length,
          }));
      });
    expect(cards).toHaveLength(publicPages(site).length);
    for (const { page, negative, unintended } of cards) {
      const $ = loadPage(site, page);
      expect(negative, page).toBe($('.mark--negative').length);
      expect(unintended, page).toBe($('.mark--unintended').length);
    }
  });

  test('previous and next lead through each harvest by id, and nowhere else', () => {
    const site = inject('synthetic');
    const records = inject('records').filter(({ isWithheld }) => !isWithheld);
    for (const harvest of new Set(records.map((record) => record.harvest))) {
      const ids = records
        .filter((record) => record.harvest === harvest)
        .map(({ id }) => id)
        .toSorted();
      for (const [at, id] of ids.entries()) {
        const $ = loadPage(site, `outcomes/${slugOf(id)}`);
        const hrefs = ['prev', 'next'].map((rel) => $(`.neighbours a[rel=${rel}]`).attr('href'));
        const wanted = [ids[at - 1], ids[at + 1]].map((other) =>
          other === undefined ? undefined : `${site.base}outcomes/${slugOf(other)}/`,
        );
        expect(hrefs, id).toEqual(wanted);
      }
    }
  });

  test('related outcomes are other public outcomes', () => {
    const site = inject('synthetic');
    const slugs = new Set(publicPages(site).map((page) => page.split('/')[1]));
    const counts = publicPages(site).map((page) => {
      const $ = loadPage(site, page);
      const related = $('.related a')
        .toArray()
        .map((link) => $(link).attr('href')?.split('/').at(-2) ?? '');
      expect(related).not.toContain(page.split('/')[1]);
      for (const slug of related) expect(slugs).toContain(slug);
      return related.length;
    });
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  });

  test('an earlier id leads to the outcome', () => {
    const site = inject('synthetic');
    const $ = loadPage(site, 'outcomes/demo-old-004');
    const target = inject('records')[3];
    if (target === undefined) throw new Error('The fourth record is missing.');
    const address = `${site.base}outcomes/${slugOf(target.id)}/`;
    expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${address}`);
    expect($('main a').attr('href')).toBe(address);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
  });

  test('a record in another language says so', () => {
    const site = inject('synthetic');
    const record = inject('records')[9];
    const $ = loadPage(site, `outcomes/${slugOf(record?.id ?? '')}`);
    expect($('.narrative').attr('lang')).toBe('ar');
    expect($('.facts__row').last().text()).toContain('Arabic');
    expect($('.narrative').attr('dir')).toBe('rtl');
    expect($('html').attr('lang')).toBe('en');
  });

  test('a redacted name is replaced by a visible mark, everywhere', () => {
    const site = inject('synthetic');
    const record = inject('records')[4];
    expect(
      loadPage(site, `outcomes/${slugOf(record?.id ?? '')}`)('#contribution').text(),
    ).toContain('[name withheld] took part');
    for (const file of listFiles(site.directory))
      expect(readPublished(site.directory, file)).not.toContain('Exemplar');
  });

  test.for(['real', 'synthetic'] as const)(
    '%s: a page with all it loads is at most 14 kB compressed',
    (name) => {
      const site = inject(name);
      const sizes = publicPages(site).map((page) => measurePage(site, page));
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(14 * 1000);
    },
  );
});

describe('confidential outcomes', () => {
  test('leave no id, no slug and no word of theirs in any published byte', () => {
    const site = inject('synthetic');
    const withheld = inject('records').filter(({ isWithheld }) => isWithheld);
    expect(withheld.length).toBeGreaterThan(3);
    const files = listFiles(site.directory);
    const haystack = files
      .map((file) => `${file}\n${readPublished(site.directory, file)}`)
      .join('\n')
      .toLowerCase();
    for (const { id, marker, file } of withheld) {
      expect(haystack).not.toContain(id.toLowerCase());
      expect(haystack).not.toContain(slugOf(id));
      expect(haystack).not.toContain(marker.toLowerCase());
      expect(haystack).not.toContain(path.basename(file, '.txt'));
    }
    // The same words are found for a public record, so the search above can find them.
    const shown = inject('records').find(({ isWithheld }) => !isWithheld);
    expect(haystack).toContain(shown?.marker.toLowerCase());
  });

  test('a value that no public outcome has appears nowhere', () => {
    const site = inject('synthetic');
    for (const file of listFiles(site.directory))
      expect(readPublished(site.directory, file)).not.toContain('Unusedland');
  });
});

function slugOf(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** Pages of outcomes, without lists and without earlier ids. */
function publicPages(site: BuiltSite): string[] {
  return listFiles(site.directory)
    .filter((file) => /^outcomes\/(?!page\/)[^/]+\/index\.html$/.test(file))
    .map((file) => path.dirname(file))
    .filter((page) => loadPage(site, page)('article.outcome').length === 1);
}

/** Bytes of a page, its styles and its scripts, each compressed as a server would. */
function measurePage(site: BuiltSite, page: string): number {
  const html = readFileSync(path.join(site.directory, page, 'index.html'), 'utf8');
  const $ = load(html);
  const parts = [
    ...$('link[rel=stylesheet]')
      .toArray()
      .map((one) => $(one).attr('href')),
    ...$('script[src]')
      .toArray()
      .map((one) => $(one).attr('src')),
  ].flatMap((address) => address ?? []);
  const files = parts.map((address) =>
    readFileSync(path.join(site.directory, address.slice(site.base.length))),
  );
  return [Buffer.from(html), ...files].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}
