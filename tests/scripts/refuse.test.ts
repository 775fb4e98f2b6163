import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refuseAddress, refuseTarget } from '../../scripts/refuse.ts';

let folder = '';
let content = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-refuse-'));
  content = path.join(folder, 'kept', 'content');
  mkdirSync(path.join(content, 'outcomes'), { recursive: true });
  for (const name of ['empty', 'site', 'letters', 'repository/.git']) {
    mkdirSync(path.join(folder, name), { recursive: true });
  }
  writeFileSync(path.join(folder, 'site', 'index.html'), '');
  writeFileSync(path.join(folder, 'repository', 'index.html'), '');
  writeFileSync(path.join(folder, 'letters', 'letter.odt'), '');
  writeFileSync(path.join(folder, 'file'), '');
  symlinkSync(content, path.join(folder, 'link'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('refuseTarget(target, content)', () => {
  test.each([
    ['the content', 'kept/content', 'holds the content'],
    ['a link to the content', 'link', 'holds the content'],
    ['a folder above the content', 'kept', 'holds the content'],
    ['a folder of the content', 'kept/content/outcomes', 'lies in the content'],
    ['a new folder in the content', 'kept/content/site', 'lies in the content'],
    ['files that are no site', 'letters', 'no site'],
    ['a repository', 'repository', 'is a repository'],
    ['a file', 'file', 'is no folder'],
  ])('%s is refused', (_, target, reason) => {
    expect(refuseTarget(path.join(folder, target), content)).toContain(reason);
  });

  test.each(['.', '..', '/', ''])('what holds this project is refused: “%s”', (target) => {
    expect(refuseTarget(path.resolve(target), content)).toMatch(
      /holds (?:the content|this project)/,
    );
  });

  test('content below “public” is refused: it would be published as it stands', () => {
    expect(refuseTarget(path.join(folder, 'new'), 'public/content')).toContain('published as it');
  });

  test.each(['new', 'new/deep', 'empty', 'site', 'kept/content-site'])('%s is taken', (target) => {
    expect(refuseTarget(path.join(folder, target), content)).toBeUndefined();
  });
});

describe('refuseAddress(environment)', () => {
  test.each(['', 'rubbish', '//host', 'javascript:alert(1)', 'https://"><script>'])(
    'SITE_URL=%s is refused',
    (SITE_URL) => {
      expect(refuseAddress({ SITE_URL })).toContain('SITE_URL');
    },
  );

  test.each([
    '//host',
    '/a//b',
    '/../..',
    'https://host/',
    '/a b/',
    '/a%20b/',
    '/x?y',
    '/x#y',
    '/"',
  ])('BASE_PATH=%s is refused', (BASE_PATH) => {
    expect(refuseAddress({ BASE_PATH })).toContain('BASE_PATH');
  });

  test.each(['', '/', 'atlas', '/atlas/', '/a/b-c/d.e', '/أثر/'])(
    'BASE_PATH=%s is taken',
    (BASE_PATH) => {
      expect(refuseAddress({ BASE_PATH, SITE_URL: 'https://atlas.example' })).toBeUndefined();
    },
  );
});
