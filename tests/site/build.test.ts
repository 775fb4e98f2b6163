import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeMark } from '../../src/tools/files/siteMark.ts';
import { createTemporaryFolder, listFiles, runBuild, withoutVitest } from '../support/sites.ts';

let folder = '';
beforeAll(() => {
  folder = createTemporaryFolder('build');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A folder that looks to a build as if a build had written it. */
function makeSite(directory: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(directory);
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(directory, file), text);
  writeMark(directory);
}

describe('npm run build', () => {
  test('two builds of the same content are the same, byte for byte, the search index included', () => {
    const site = inject('synthetic');
    const again = path.join(folder, 'again');
    expect(runBuild(site.content, again, { BASE_PATH: site.base }).status).toBe(0);
    const files = listFiles(site.directory);
    expect(listFiles(again)).toEqual(files);
    expect(files.filter((file) => file.startsWith('pagefind/')).length).toBeGreaterThan(80);
    const different = files.filter(
      (file) =>
        !readFileSync(path.join(again, file)).equals(readFileSync(path.join(site.directory, file))),
    );
    expect(different).toEqual([]);
  });

  test('an error in the content fails the build, lists every problem and leaves the last good site as it was', () => {
    const content = path.join(folder, 'faulty');
    const target = path.join(folder, 'site');
    cpSync('content', content, { recursive: true });
    makeSite(target, { 'index.html': 'the last good site' });
    writeFileSync(
      path.join(content, 'outcomes', 'a.txt'),
      '**FragmentID**: DEMO-A\n**FragmentID**: DEMO-B\n',
    );
    writeFileSync(path.join(content, 'outcomes', 'b.txt'), Buffer.from([0x2a, 0x2a, 0xff, 0x41]));
    const { status, output } = runBuild(content, target);
    expect(status).toBe(1);
    expect(output).toContain('outcomes/a.txt:2:1 error duplicate-header');
    expect(output).toContain('outcomes/a.txt:1:1 error missing-description');
    expect(output).toContain('outcomes/b.txt error not-utf-8 Byte 2 (0xFF)');
    expect(output).toContain('^ Keep one of the two.');
    expect(readdirSync(target)).toEqual(['.outcome-atlas', 'index.html']);
    expect(readFileSync(path.join(target, 'index.html'), 'utf8')).toBe('the last good site');
    expect(readdirSync(folder).filter((name) => name.startsWith('site.'))).toEqual([]);
  });

  test('Astro’s own build command refuses faulty content as well', () => {
    const content = path.join(folder, 'faulty-for-astro');
    cpSync('content', content, { recursive: true });
    writeFileSync(path.join(content, 'outcomes', 'a.txt'), 'no field');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
      {
        encoding: 'utf8',
        env: {
          ...withoutVitest(process.env),
          CONTENT_DIR: content,
          OUT_DIR: path.join(folder, 'by-astro'),
          ASTRO_TELEMETRY_DISABLED: '1',
        },
      },
    );
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('outcomes/a.txt:1:1 error no-fields');
    expect(existsSync(path.join(folder, 'by-astro', 'index.html'))).toBe(false);
  });

  test('a build that succeeds takes the place of the last site whole', () => {
    const target = path.join(folder, 'replaced');
    makeSite(target, { 'index.html': 'the last good site', 'stale.html': 'gone' });
    expect(runBuild('content', target).status).toBe(0);
    expect(existsSync(path.join(target, 'stale.html'))).toBe(false);
    expect(existsSync(path.join(target, 'pagefind', 'pagefind.js'))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('replaced.'))).toEqual([]);
  });

  test('a site that was built before is replaced as long as nobody has put anything into it', () => {
    const target = path.join(folder, 'added');
    expect(runBuild('content', target).status).toBe(0);
    writeFileSync(path.join(target, 'CNAME'), 'outcomes.example.org');
    const refused = runBuild('content', target);
    expect(refused.status).toBe(1);
    expect(refused.output).toContain('files that were added to it since (CNAME)');
    expect(readFileSync(path.join(target, 'CNAME'), 'utf8')).toBe('outcomes.example.org');
    expect(runBuild('content', target, {}, ['--replace']).status).toBe(0);
    expect(existsSync(path.join(target, 'CNAME'))).toBe(false);
  });

  test('a link as OUT_DIR stays one, and what it leads to is replaced', () => {
    const place = path.join(folder, 'place');
    const link = path.join(folder, 'link');
    makeSite(place, { 'index.html': 'the last good site' });
    symlinkSync('place', link);
    const { status, output } = runBuild('content', link);
    expect(status).toBe(0);
    expect(output).toContain(`Built ${realpathSync(place)} (which ${link} links to).`);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(existsSync(path.join(place, 'pagefind', 'pagefind.js'))).toBe(true);
  });

  test('a build that would publish nothing fails, counts why, and leaves the site', () => {
    const content = path.join(folder, 'nothing');
    const target = path.join(folder, 'not-emptied');
    cpSync('content', content, { recursive: true });
    for (const name of readdirSync(path.join(content, 'outcomes'))) {
      const file = path.join(content, 'outcomes', name);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('is CONFIDENTIAL**: ', 'is CONFIDENTIAL**: YES'));
    }
    makeSite(target, { 'index.html': 'the last good site' });
    const { status, output } = runBuild(content, target);
    expect(status).toBe(1);
    expect(output).toContain('0 of 1 outcomes would be published: 1 flagged.');
    expect(output).toContain('--allow-empty');
    expect(readFileSync(path.join(target, 'index.html'), 'utf8')).toBe('the last good site');
  });

  test('two builds at once do not read each other’s records', async () => {
    const open = path.join(folder, 'open');
    const flagged = path.join(folder, 'flagged');
    for (const content of [open, flagged]) cpSync('content', content, { recursive: true });
    const [name = ''] = readdirSync(path.join(flagged, 'outcomes'));
    const file = path.join(flagged, 'outcomes', name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('is CONFIDENTIAL**: ', 'is CONFIDENTIAL**: YES'));
    const start = (content: string): Promise<number | null> =>
      new Promise((resolve) => {
        spawn(process.execPath, ['scripts/build.ts', '--allow-empty'], {
          env: {
            ...withoutVitest(process.env),
            CONTENT_DIR: content,
            OUT_DIR: `${content}-site`,
          },
        }).on('close', resolve);
      });
    const first = start(flagged);
    // The one may write its records while the other is about to read its own.
    await setTimeout(300);
    expect(await Promise.all([first, start(open)])).toEqual([0, 0]);
    expect(readdirSync(`${flagged}-site/outcomes`)).toEqual(['index.html']);
    expect(readdirSync(`${open}-site/outcomes`)).toContain('scc-drc2312-civ002');
  });
});
