import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { expect, inject, test } from 'vitest';
import { findMisdirected, findScrambled } from '../support/findMisdirected.ts';
import { findUnmarked, FOREIGN_NAMES } from '../support/foreignNames.ts';
import { listFiles, loadPage } from '../support/sites.ts';

const site = inject('languages');
const pages = listFiles(site.directory).filter((file) => file.endsWith('/index.html'));
const read = (file: string): ReturnType<typeof load> =>
  load(readFileSync(path.join(site.directory, file), 'utf8'));
const isOutcome = (file: string): boolean => /^outcomes\/(?!page\/)[^/]+\/index\.html$/.test(file);

test('each page says its language and how it runs', () => {
  for (const file of pages.filter((each) => !isOutcome(each))) {
    const [root = ''] = file.split('/');
    const language = ['fr', 'ar'].includes(root) ? root : 'en';
    const html = read(file)('html');
    expect([file, html.attr('lang'), html.attr('dir')]).toEqual([
      file,
      language,
      language === 'ar' ? 'rtl' : 'ltr',
    ]);
  }
});

test('an outcome has one page, in the language of its text where the site has it', () => {
  const languages = new Set<string>();
  for (const file of pages.filter(isOutcome)) {
    const page = read(file);
    const text = page('h1').attr('lang') ?? '';
    const own = ['en', 'fr', 'ar'].includes(text) ? text : 'en';
    expect([file, page('html').attr('lang')]).toEqual([file, own]);
    expect(page('link[rel="alternate"][hreflang]')).toHaveLength(0);
    const lists = page('.languages a').map((_, link) => page(link).attr('href'));
    expect(lists.get()).toEqual(['/outcomes/', '/fr/outcomes/', '/ar/outcomes/']);
    // It leads into the lists of its own language.
    const root = own === 'en' ? '/' : `/${own}/`;
    expect(page('.site-nav a').first().attr('href')).toBe(`${root}outcomes/`);
    languages.add(own);
  }
  expect(languages).toEqual(new Set(['en', 'fr', 'ar']));
  expect(pages.some((file) => /^(?:fr|ar)\/outcomes\/(?!page\/|index)/.test(file))).toBe(false);
});

test('a page names itself in each language, and leads there', () => {
  for (const file of [
    'index.html',
    'outcomes/index.html',
    'countries/index.html',
    'evidence/index.html',
  ]) {
    const folder = file.replace('index.html', '');
    const expected = ['en', 'fr', 'ar', 'x-default'].map((language) => [
      language,
      `https://atlas.example/${language.length === 2 && language !== 'en' ? `${language}/` : ''}${folder}`,
    ]);
    for (const root of ['', 'fr/', 'ar/']) {
      const page = read(root + file);
      const found = page('link[rel="alternate"][hreflang]').map((_, link) => [
        [page(link).attr('hreflang'), page(link).attr('href')],
      ]);
      expect(found.get()).toEqual(expected);
      expect(page('link[rel="canonical"]').attr('href')).toBe(
        `https://atlas.example/${root}${folder}`,
      );
      expect(page('.languages [aria-current]').attr('hreflang')).toBe(root.slice(0, 2) || 'en');
    }
  }
});

test('lists have all their pages in each language, lists of values the first', () => {
  const listIn = (root: string, pattern: RegExp): string[] =>
    pages.flatMap((file) => {
      const inside = file.startsWith(root) ? file.slice(root.length) : '';
      return pattern.test(inside) ? [inside] : [];
    });
  const lists = /^outcomes\/(?:page\/\d+\/)?index\.html$/;
  const values = /^(?!outcomes\/)[a-z-]+\/(?!page\/)[^/]+\/index\.html$/;
  for (const root of ['fr/', 'ar/']) {
    expect(listIn(root, lists)).toEqual(listIn('', lists));
    expect(listIn(root, values)).toEqual(
      listIn('', values).filter((file) => !/^(?:fr|ar|evidence|explorer)\//.test(file)),
    );
    expect(pages.filter((file) => file.startsWith(root) && /\/page\/\d/.test(file))).toEqual(
      listIn('', lists)
        .filter((file) => file.includes('/page/'))
        .map((file) => root + file),
    );
  }
});

test('what the programme says of itself, and countries, are called as the language has them', () => {
  const french = loadPage(site, 'fr');
  expect(french('head > title').text()).toBe('Programme de démonstration');
  expect(french('.site-header__name').attr('lang')).toBeUndefined();
  const arabic = loadPage(site, 'ar');
  expect(arabic('.site-header__name').attr()).toMatchObject({ lang: 'en', dir: 'ltr' });
  expect(loadPage(site, 'fr/countries')('.values').text()).toContain('Kenya');
  expect(loadPage(site, 'ar/countries')('.values').text()).toContain('كينيا');
});

test('a name that nobody has translated says its language, wherever a page has it', () => {
  // Outcomes have a page in their own language, others below that of theirs; the one for what is missing has all.
  const isFurther = (file: string): boolean =>
    /^(?:fr|ar)\//.test(file) || read(file)('html').attr('lang') !== 'en';
  const further = [...pages.filter(isFurther), '404.html'];
  const faults = further.flatMap((file) =>
    findUnmarked(read(file), FOREIGN_NAMES).map((text) => `${file}: ${text}`),
  );
  expect(faults).toEqual([]);
  // There are some: the names are those of the content.
  expect(read('fr/countries/kenya/index.html')(`.profile bdi[lang="en"]`).length).toBeGreaterThan(
    0,
  );
});

test('a text of which the language is known runs as that does, and what runs the other way is kept together', () => {
  const all = [...pages, ...listFiles(site.directory).filter((file) => file === '404.html')];
  const faults = all.flatMap((file) => {
    const page = read(file);
    return [...findMisdirected(page), ...findScrambled(page)].map((text) => `${file}: ${text}`);
  });
  expect(faults).toEqual([]);
  const page = read('index.html');
  page('main').append(
    '<p dir="auto">OCHA</p><p lang="ar" dir="ltr">OCHA نشرت</p><bdi lang="ar">OCHA نشرت</bdi>' +
      '<img alt="Outcomes of بيروت 12"><a title="Outcomes of \u2068بيروت\u2069 12">بيروت</a>',
  );
  expect(findMisdirected(page)).toEqual([
    ...['auto: OCHA', 'ltr, ar: OCHA نشرت', 'ltr, ar: OCHA نشرت'],
  ]);
  expect(findScrambled(page)).toEqual(['Outcomes of بيروت 12']);
});

test('a page of the publisher’s is in each language, as far as it is written in it', () => {
  const show = (root: string): unknown[] => {
    const page = loadPage(site, `${root}partners`);
    const link = page('.site-nav a[href$="/partners/"]');
    const heading = page('h1');
    const marks = [heading.attr('lang'), page('.prose').attr('lang')];
    return [heading.text().trim(), ...marks, link.text().trim()];
  };
  const [english, french] = ['Invented partners', 'Partenaires fictifs'];
  expect(show('')).toEqual([english, undefined, undefined, english]);
  expect(show('fr/')).toEqual([french, undefined, undefined, french]);
  expect(show('ar/')).toEqual([english, 'en', 'en', english]);
  const link = loadPage(site, 'ar')('.site-nav a[href="/ar/partners/"]');
  expect(link.find('bdi').attr('lang')).toBe('en');
});

test.each(['en', 'fr', 'ar'])('places are listed in the order of %s', (language) => {
  const page = loadPage(site, language === 'en' ? 'countries' : `${language}/countries`);
  const names = page('.values bdi').map((_, name) => page(name).text().trim());
  const { compare } = new Intl.Collator(language);
  expect(names.length).toBeGreaterThan(3);
  expect(names.get()).toEqual(names.get().toSorted(compare));
});
