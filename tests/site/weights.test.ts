import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { listFiles, loadPage } from '../support/sites.ts';

/** What a kind of page may weigh: kB compressed, files before it can be used, and nodes of its document. */
interface Limits {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly files: number;
  readonly nodes: number;
}

/** For the demonstration, a tenth above what they were when these limits were set. */
const KINDS: Readonly<Record<string, Limits>> = {
  // It alone loads the styles of the home page, of which all others are free.
  '.': { html: 11.5, css: 9.8, js: 2, files: 5, nodes: 660 },
  outcomes: { html: 9.9, css: 12.5, js: 16.2, files: 5, nodes: 590 },
  'countries/dr-congo': { html: 13, css: 12.5, js: 16.2, files: 5, nodes: 960 },
  countries: { html: 2.3, css: 6.4, js: 0, files: 2, nodes: 190 },
  'change-types': { html: 2.8, css: 6.4, js: 0, files: 2, nodes: 280 },
  // At most 2,000 nodes with scripts on: without them it is the same page.
  evidence: { html: 28, css: 8.9, js: 1.8, files: 5, nodes: 1700 },
  changes: { html: 3.5, css: 6.8, js: 2, files: 4, nodes: 140 },
  method: { html: 3, css: 6.4, js: 0, files: 2, nodes: 180 },
};
const OUTCOME: Limits = { html: 6, css: 6.4, js: 3, files: 4, nodes: 345 };

const site = inject('demonstration');

function measureFile(file: string): number {
  return gzipSync(readFileSync(path.join(site.directory, file))).length / 1000;
}

function measurePage(page: string): Limits {
  const $ = loadPage(site, page);
  const list = (selector: string, name: string): string[] =>
    $(selector)
      .toArray()
      .map((element) => ($(element).attr(name) ?? '').slice(site.base.length));
  const styles = list('link[rel=stylesheet]', 'href');
  const scripts = list('script[src]', 'src');
  const sum = (files: readonly string[]): number =>
    files.reduce((total, file) => total + measureFile(file), 0);
  return {
    html: measureFile(path.join(page, 'index.html')),
    css: sum(styles),
    js: sum(scripts),
    files: 1 + styles.length + scripts.length,
    nodes: $('*').length,
  };
}

function findExcess(page: string, limits: Limits): string[] {
  const measured = measurePage(page);
  return (Object.keys(limits) as (keyof Limits)[])
    .filter((key) => measured[key] > limits[key])
    .map((key) => `${page}: ${key} ${measured[key].toFixed(1)} of ${limits[key]}`);
}

describe('what readers load', () => {
  test('every kind of page weighs no more than it may', () => {
    expect(Object.entries(KINDS).flatMap(([page, limits]) => findExcess(page, limits))).toEqual([]);
  });

  test('and so does every outcome', () => {
    const pages = listFiles(site.directory).flatMap(
      (file) => /^(outcomes\/(?!page\/)[^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
    );
    expect(pages.length).toBeGreaterThan(500);
    expect(pages.flatMap((page) => findExcess(page, OUTCOME))).toEqual([]);
  });
});

describe('what hosts count', () => {
  test('files: a page for each outcome and each page of a list, a record of the index, and little more', () => {
    const files = listFiles(site.directory);
    const pages = files.filter((file) => file.endsWith('.html'));
    const records = files.filter((file) => file.startsWith('pagefind/texts/'));
    const cards = files.filter((file) => /\/cards-\d+\.bin$/.test(file));
    expect(records.length).toBeLessThanOrEqual(700);
    expect(files.length - pages.length - records.length - cards.length).toBeLessThan(113);
  });

  test('before its first question the search loads two and a half bytes an outcome, and little more', () => {
    const measure = (pattern: RegExp): number =>
      listFiles(site.directory)
        .filter((name) => pattern.test(name))
        .reduce((sum, name) => sum + statSync(path.join(site.directory, name)).size, 0);
    const outcomes = listFiles(site.directory).filter((name) =>
      /^outcomes\/(?!page\/)[^/]+\/index\.html$/.test(name),
    ).length;
    expect(measure(/^pagefind\/.*\.pf_meta$/)).toBeLessThan(outcomes * 2.5 + 300);
    expect(measure(/^pagefind\/outcomes\.bin$/)).toBeLessThan(600);
    // All cards of so few, which come before what is found.
    expect(measure(/\/cards-\d+\.bin$/)).toBeLessThan(outcomes * 100);
  });

  test('the page of a list names all that its script imports, so that none waits for another', () => {
    const $ = loadPage(site, 'outcomes');
    const named = $('link[rel=modulepreload]')
      .toArray()
      .map((link) => path.basename($(link).attr('href') ?? ''));
    const script = $('script[src*="Explorer.astro"]').attr('src') ?? '';
    const code = readFileSync(path.join(site.directory, script.slice(site.base.length)), 'utf8');
    const imported = [...code.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(
      ([, name = '']) => name,
    );
    expect(imported.length).toBeGreaterThan(1);
    expect(named.toSorted()).toEqual(imported.toSorted());
  });

  test('the columns of the explorer take at most six bytes an outcome', () => {
    const file = listFiles(site.directory).find((name) => name.endsWith('columns.bin')) ?? '';
    const outcomes = listFiles(site.directory).filter((name) =>
      /^outcomes\/(?!page\/)[^/]+\/index\.html$/.test(name),
    ).length;
    expect(statSync(path.join(site.directory, file)).size).toBeLessThan(outcomes * 6 + 1600);
  });
});
