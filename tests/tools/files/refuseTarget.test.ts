import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { refuseTarget } from '../../../src/tools/files/refuseTarget.ts';
import { writeMark } from '../../../src/tools/files/siteMark.ts';

let folder = '';
let content = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-refuse-'));
  content = path.join(folder, 'kept', 'content');
  mkdirSync(path.join(content, 'outcomes'), { recursive: true });
  for (const name of ['empty', 'letters', 'repository/.git']) {
    mkdirSync(path.join(folder, name), { recursive: true });
  }
  for (const name of ['site', 'with-more', 'with-litter']) {
    mkdirSync(path.join(folder, name, 'outcomes'), { recursive: true });
    writeFileSync(path.join(folder, name, 'index.html'), '');
    writeFileSync(path.join(folder, name, 'outcomes', 'index.html'), '');
    writeMark(path.join(folder, name));
  }
  writeFileSync(path.join(folder, 'with-more', 'CNAME'), '');
  writeFileSync(path.join(folder, 'with-more', 'outcomes', 'photo.jpg'), '');
  writeFileSync(path.join(folder, 'with-litter', '.DS_Store'), '');
  writeFileSync(path.join(folder, 'with-litter', 'outcomes', 'Thumbs.db'), '');
  mkdirSync(path.join(folder, 'website'));
  for (const name of ['index.html', '404.html', 'robots.txt', '_headers'])
    writeFileSync(path.join(folder, 'website', name), '');
  mkdirSync(path.join(folder, 'false-mark'));
  writeFileSync(path.join(folder, 'false-mark', 'index.html'), '');
  writeFileSync(path.join(folder, 'false-mark', '.outcome-atlas'), 'mine');
  writeFileSync(path.join(folder, 'repository', 'index.html'), '');
  writeFileSync(path.join(folder, 'letters', 'letter.odt'), '');
  writeFileSync(path.join(folder, 'file'), '');
  symlinkSync(content, path.join(folder, 'link'));
  symlinkSync('site', path.join(folder, 'link-to-site'));
  symlinkSync('new-by-link', path.join(folder, 'link-to-nothing'));
  symlinkSync('circle-b', path.join(folder, 'circle-a'));
  symlinkSync('circle-a', path.join(folder, 'circle-b'));
  symlinkSync('..', path.join(folder, 'kept', 'up'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('refuseTarget(target, content)', () => {
  test.each([
    ['the content', 'kept/content', 'contains the content'],
    ['a link to the content', 'link', 'contains the content'],
    ['a folder above the content', 'kept', 'contains the content'],
    ['a folder of the content', 'kept/content/outcomes', 'is inside the content'],
    ['a new folder in the content', 'kept/content/site', 'is inside the content'],
    [
      'files that are no site',
      'letters',
      'no site that a build of this project wrote (letter.odt)',
    ],
    ['somebody’s website', 'website', 'no site that a build of this project wrote'],
    [
      'a website with a mark of its own',
      'false-mark',
      'no site that a build of this project wrote',
    ],
    ['a site with files of somebody’s', 'with-more', 'since (CNAME, outcomes/photo.jpg)'],
    ['a link that leads nowhere', 'link-to-nothing', 'leads nowhere'],
    ['a link that leads in a circle', 'circle-a', 'leads nowhere'],
    ['a new folder behind such a link', 'circle-a/site', 'leads nowhere'],
    ['a folder behind a link to it', 'kept/up/kept', 'contains the content'],
    ['a new folder in the content, behind a link', 'link/site', 'is inside the content'],
    ['a new folder in a file', 'file/site', 'a file'],
    ['a repository', 'repository', 'is a repository'],
    ['a file', 'file', 'is not a folder'],
  ])('%s is refused', (_, target, reason) => {
    expect(refuseTarget(path.join(folder, target), content)).toContain(reason);
  });

  test.each(['.', '..', '/', ''])('what holds this project is refused: “%s”', (target) => {
    expect(refuseTarget(path.resolve(target), content)).toMatch(
      /contains (?:the content|this project)/,
    );
  });

  test('content below “public” is refused: it would be published as it is', () => {
    expect(refuseTarget(path.join(folder, 'new'), 'public/content')).toContain(
      'published as it is',
    );
  });

  test.each(['~', '~/site', '~\\site'])(
    '%s is refused: only a terminal understands it',
    (target) => {
      expect(refuseTarget(target, content)).toContain('begins with “~”');
    },
  );

  test.each([
    'src/site',
    'public/site',
    'node_modules/site',
    'scripts',
    '.git/site',
    'docs',
    '.astro',
  ])('%s is refused: it is part of this project', (target) => {
    expect(refuseTarget(target, content)).toContain('which is part of this project');
    expect(refuseTarget(target, content, { isReplaced: true })).toBeDefined();
  });

  test.each(['content', 'content/site'])(
    '%s is refused although another content is built from, also with --replace',
    (target) => {
      expect(refuseTarget(target, content, { isReplaced: true })).toContain('the content');
    },
  );

  test('a name cannot write a line of its own into the message', () => {
    const place = path.join(folder, 'strange');
    mkdirSync(place);
    writeFileSync(path.join(place, 'a\nBuilt.'), '');
    expect(refuseTarget(place, content)).toContain('(a[U+000A]Built.)');
  });

  test('your home folder, and what holds it, is refused, also with --replace', () => {
    vi.stubEnv('HOME', path.join(folder, 'letters'));
    for (const target of [path.join(folder, 'letters'), folder])
      expect(refuseTarget(target, path.join(folder, 'empty'), { isReplaced: true })).toContain(
        'contains',
      );
    vi.unstubAllEnvs();
  });

  test.each(['letters', 'website', 'with-more', 'false-mark'])(
    'with --replace the files in “%s” are given up',
    (target) => {
      const place = path.join(folder, target);
      expect(refuseTarget(place, content, { isReplaced: true })).toBeUndefined();
    },
  );

  test.each(['repository', 'kept', 'link', 'kept/content/site', 'circle-a', 'file'])(
    'with --replace “%s” is still refused',
    (target) => {
      const place = path.join(folder, target);
      expect(refuseTarget(place, content, { isReplaced: true })).toBeDefined();
    },
  );

  test.each([
    ...['new', 'new/deep', 'empty', 'site', 'kept/content-site', 'link-to-site', 'with-litter'],
    ...['kept/up/new', '~notes'],
  ])('%s is taken', (target) => {
    expect(refuseTarget(path.join(folder, target), content)).toBeUndefined();
  });
});
