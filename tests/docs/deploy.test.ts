import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FRAMED_HEADERS, HEADERS } from '../../src/headers.ts';
import { EMBED_KINDS, listEmbedPaths } from '../../src/urls.ts';

const FOLDER = new URL('../../docs/deploy/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** How each recipe sets a header. */
const RECIPES = {
  'nginx.conf': (name: string, value: string) => `  add_header ${name} "${value}" always;`,
  'apache.conf': (name: string, value: string) => `  Header always set ${name} "${value}"`,
  'web.config': (name: string, value: string) => `<add name="${name}" value="${value}" />`,
};

describe('docs/deploy', () => {
  test.each(Object.entries(RECIPES))('%s sends the headers of src/headers.ts', (file, format) => {
    for (const [name, value] of Object.entries(HEADERS))
      expect(read(file)).toContain(format(name, value));
  });

  test.each(Object.entries(RECIPES))('%s lets the pages for frames be framed', (file, format) => {
    const [, part = ''] = read(file).split('"embed: on"');
    const policy = format(
      'Content-Security-Policy',
      FRAMED_HEADERS['Content-Security-Policy'] ?? '',
    );
    expect(part).toContain(policy);
    expect(part).not.toMatch(
      /X-Frame-Options" value|always set X-Frame-Options|add_header X-Frame-Options/,
    );
  });

  test.for([
    ['nginx.conf', /^ {2}location ~ (\S*embed\S*) \{$/m],
    ['apache.conf', /^ {2}<LocationMatch "(\S*embed\S*)">$/m],
  ] as const)('%s names each page for frames, and no other', ([file, rule]) => {
    const pattern = new RegExp(rule.exec(read(file))?.[1] ?? 'no rule');
    const pages = ['', '/fr', '/base/fr'].flatMap((root) => listEmbedPaths(root));
    for (const page of pages)
      for (const place of [page, `${page}index.html`]) expect(place).toMatch(pattern);
    for (const other of ['/', '/embed/', '/embed/other/', '/outcomes/', '/evidence/figure/'])
      expect(other).not.toMatch(pattern);
  });

  test('web.config and the guide name each page for frames', () => {
    const [, part = ''] = read('web.config').split('"embed: on"');
    const folder = /<location path="([^"]*)">/.exec(part)?.[1] ?? 'no rule';
    for (const page of listEmbedPaths()) expect(page.startsWith(`/${folder}/`)).toBe(true);
    for (const kind of EMBED_KINDS) expect(read('README.md')).toContain(`\`embed/${kind}/\``);
  });

  test.each(Object.keys(RECIPES))('%s knows the types of files that the search has', (file) => {
    for (const part of ['404.html', 'application/octet-stream', 'immutable'])
      expect(read(file)).toContain(part);
  });

  test('a recipe that was not run says so, and its guide names every recipe', () => {
    const recipes = readdirSync(FOLDER).filter((file) => file !== 'README.md');
    expect(recipes.length).toBe(5);
    for (const file of recipes) {
      expect(read('README.md')).toContain(`(${file})`);
      const isTried = ['nginx.conf', 'apache.conf'].includes(file);
      expect(read(file).includes('NOT RUN HERE'), file).toBe(!isTried);
    }
  });
});

test('a spreadsheet in the project or among the content is in no commit by accident', () => {
  const ignored = readFileSync(new URL('../../.gitignore', import.meta.url), 'utf8').split('\n');
  for (const ending of ['xlsx', 'xls', 'xlsm', 'ods', 'csv', 'tsv'])
    expect(ignored).toEqual(
      expect.arrayContaining([`/*.${ending}`, `/content/**/*.${ending}`]) as string[],
    );
});
