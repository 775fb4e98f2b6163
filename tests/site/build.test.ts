import { spawnSync } from 'node:child_process';
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
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMark } from '../../src/tools/files/siteMark.ts';
import { createTemporaryFolder, runBuild, withoutVitest } from '../support/sites.ts';

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

  test('through a link as OUT_DIR it takes the place of the last site whole, but of files put into that only with --replace', () => {
    const place = path.join(folder, 'place');
    const link = path.join(folder, 'link');
    makeSite(place, { 'index.html': 'the last good site', 'stale.html': 'gone' });
    symlinkSync('place', link);
    const putIn = (): void => {
      writeFileSync(path.join(place, 'CNAME'), 'outcomes.example.org');
    };
    const expectRefused = (): void => {
      const { status, output } = runBuild('content', link);
      expect(status).toBe(1);
      expect(output).toContain('(CNAME)');
      expect(readFileSync(path.join(place, 'CNAME'), 'utf8')).toBe('outcomes.example.org');
    };
    putIn();
    expectRefused();

    const { status, output } = runBuild('content', link, {}, ['--replace']);
    expect(status, output).toBe(0);
    expect(output).toContain(`Built ${realpathSync(place)} (which ${link} links to).`);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    for (const gone of ['CNAME', 'stale.html'])
      expect(existsSync(path.join(place, gone)), gone).toBe(false);
    expect(existsSync(path.join(place, 'pagefind', 'pagefind-worker.js'))).toBe(true);
    expect(readdirSync(folder).filter((name) => /^(?:place|link)\./.test(name))).toEqual([]);

    // Of the site that was just built it knows every file.
    putIn();
    expectRefused();
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
    expect(output).toContain('0 of 1 published: 1 flagged.');
    expect(output).toContain('--allow-empty');
    expect(readFileSync(path.join(target, 'index.html'), 'utf8')).toBe('the last good site');
  });
});
