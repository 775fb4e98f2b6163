import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examineFolder, isSiteRoot, writeMark } from '../../../src/tools/files/siteMark.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-mark-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, text = ''): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

describe('writeMark(site), examineFolder(folder)', () => {
  test('a marked folder is a site, and what came into it since is named', () => {
    for (const file of ['index.html', 'outcomes/أثر/index.html', 'a/b/c.bin']) write(file);
    writeMark(folder);
    expect(isSiteRoot(folder)).toBe(true);
    expect(examineFolder(folder)).toEqual({ kind: 'site', added: [] });
    rmSync(path.join(folder, 'a'), { recursive: true });
    expect(examineFolder(folder)).toEqual({ kind: 'site', added: [] });
    for (const file of ['.htaccess', 'a/b/d.bin', 'outcomes/photo.jpg']) write(file);
    symlinkSync('/', path.join(folder, 'outcomes', 'link'));
    expect(examineFolder(folder)).toMatchObject({ kind: 'site' });
    const found = examineFolder(folder);
    expect('added' in found && found.added.toSorted()).toEqual([
      ...['.htaccess', 'a/b/d.bin', 'outcomes/link', 'outcomes/photo.jpg'],
    ]);
  });

  test('the mark says which files there are, in a fixed order, and nothing else', () => {
    for (const file of ['z.html', 'a/b.html', 'B.html']) write(file);
    writeMark(folder);
    expect(JSON.parse(readFileSync(path.join(folder, '.outcome-atlas'), 'utf8'))).toEqual({
      format: 1,
      files: ['B.html', 'a/b.html', 'z.html'],
    });
  });

  test('a name that the disk composes in another way is the same name', () => {
    write('outcomes/caf\u00E9.html');
    writeMark(folder);
    rmSync(path.join(folder, 'outcomes'), { recursive: true });
    write('outcomes/cafe\u0301.html');
    expect(examineFolder(folder)).toEqual({ kind: 'site', added: [] });
  });

  test.each(['', 'mine', '[]', 'null', '{"format":1}', '{"files":"all"}'])(
    'a file of that name that no build wrote marks nothing: %j',
    (text) => {
      write('.outcome-atlas', text);
      write('index.html');
      expect(isSiteRoot(folder)).toBe(false);
      expect(examineFolder(folder)).toMatchObject({ kind: 'others' });
    },
  );

  test('nothing, and what systems leave behind, is nothing', () => {
    expect(examineFolder(folder)).toEqual({ kind: 'nothing' });
    write('.DS_Store');
    expect(examineFolder(folder)).toEqual({ kind: 'nothing' });
    write('letter.odt');
    expect(examineFolder(folder)).toEqual({ kind: 'others', names: ['letter.odt'] });
  });
});

describe('examineFolder(folder): a site of before the mark', () => {
  const fixture = (name: string): string =>
    readFileSync(new URL(`../../fixtures/oldSite/${name}`, import.meta.url), 'utf8');

  function makeOldSite(): void {
    for (const file of fixture('files.txt').trim().split('\n')) write(file);
    write('_headers', fixture('_headers').replace('/*', '/under/a/path/*'));
  }

  test('is known by what only a build wrote', () => {
    makeOldSite();
    expect(isSiteRoot(folder)).toBe(true);
    expect(examineFolder(folder)).toEqual({ kind: 'site', added: [] });
  });

  test.each([
    ...['CNAME', '.htaccess', '.well-known/security.txt', 'blog/index.html', 'assets/photo.jpg'],
    ...['outcomes/notes.docx', 'evidence/report.pdf', 'pagefind/a/b.txt', 'index.php'],
  ])('what somebody put into it is named: %s', (file) => {
    makeOldSite();
    write(file);
    expect(examineFolder(folder)).toEqual({ kind: 'site', added: [file] });
  });

  test.each(['index.html', '404.html', '_headers', 'pagefind/outcomes.bin'])(
    'without %s it is somebody’s website',
    (file) => {
      makeOldSite();
      rmSync(path.join(folder, file));
      expect(examineFolder(folder)).toMatchObject({ kind: 'others' });
    },
  );

  test('another site with Pagefind and headers of its own is somebody’s website', () => {
    makeOldSite();
    write('_headers', "/*\n  Content-Security-Policy: default-src 'self'\n");
    expect(examineFolder(folder)).toMatchObject({ kind: 'others' });
  });
});
