import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load } from 'cheerio';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-commands-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(
  script: string,
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('npm run synthesise', () => {
  test('writes a content folder that check finds in order', () => {
    const out = path.join(folder, 'corpus');
    expect(run('synthesise', '--count', '25', '--seed', '3', '--out', out).status).toBe(0);
    expect(readdirSync(path.join(out, 'outcomes'))).toHaveLength(25);
    expect(run('check', out, '--strict').status).toBe(0);
  });

  test('leaves a folder that holds anything as it is', () => {
    const out = path.join(folder, 'full');
    mkdirSync(out);
    writeFileSync(path.join(out, 'kept.txt'), 'kept');
    const { status, stderr } = run('synthesise', '--count', '2', '--out', out);
    expect(status).toBe(2);
    expect(stderr).toContain('is not empty');
    expect(readdirSync(out)).toEqual(['kept.txt']);
  });

  test('says so where a file is in the way', () => {
    const file = path.join(folder, 'letter.txt');
    writeFileSync(file, '');
    const { status, stderr } = run('synthesise', '--count', '2', '--out', path.join(file, 'new'));
    expect(status).toBe(2);
    expect(stderr).toContain(`lies in ${file}, a file.`);
  });

  test.each([
    [['--count', '3']],
    [['--out', 'somewhere']],
    [['--count', '-1', '--out', 'somewhere']],
    [['--count', 'many', '--out', 'somewhere']],
    [['--number', '3']],
  ])('%j is wrong use, and is told how to call it', (args) => {
    const { status, stderr } = run('synthesise', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run synthesise');
    expect(existsSync('somewhere')).toBe(false);
  });
});

describe('npm run demo', () => {
  test('leaves a folder that holds content as it is', () => {
    const kept = path.join(folder, 'own', 'content', 'kept.txt');
    mkdirSync(path.dirname(kept), { recursive: true });
    writeFileSync(kept, 'kept');
    const { status, stderr } = run('demo', path.join(folder, 'own'));
    expect(status).toBe(2);
    expect(stderr).toContain('is not empty');
    expect(stderr).toContain('Usage: npm run demo');
    expect(existsSync(kept)).toBe(true);
  });
});

describe('npm run check', () => {
  /** A copy of the corpus with one file more. */
  function makeCorpus(name: string, file: string, text: string): string {
    const out = path.join(folder, name);
    run('synthesise', '--count', '5', '--out', out);
    writeFileSync(path.join(out, 'outcomes', file), text);
    return out;
  }

  test('ends with 1 for errors, 0 for warnings, 1 for warnings with --strict, 2 for wrong use', () => {
    const faulty = makeCorpus('faulty', 'a.txt', 'no field');
    const doubtful = makeCorpus('doubtful', 'a.md', 'not read');
    expect(run('check', faulty).status).toBe(1);
    expect(run('check', doubtful).status).toBe(0);
    expect(run('check', doubtful, '--strict').status).toBe(1);
    expect(run('check', path.join(folder, 'missing')).status).toBe(2);
    expect(run('check', doubtful, '--format', 'pdf').status).toBe(2);
    expect(run('check', doubtful, '--format', 'toString').status).toBe(2);
  });

  test('writes the report into a file, but not where it would be published', () => {
    const corpus = makeCorpus('written', 'a.md', 'not read');
    const file = path.join(folder, 'report.html');
    expect(run('check', corpus, '--format', 'html', '--out', file).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('<!doctype html>');
    for (const place of ['dist/report.html', 'public/sub/../report.html']) {
      expect(run('check', corpus, '--out', place).status).toBe(2);
      expect(existsSync(place)).toBe(false);
    }
  });

  test('says the same in text, JSON and HTML, and HTML runs nothing that a file holds', () => {
    const hostile = '<script>alert(1)</script>';
    const corpus = makeCorpus(
      'hostile',
      'a.txt',
      `**FragmentID**: DEMO-XXX2301/CIV900\n**Outcome status**: Outcome\n**Outcome description**: d\n**Scale**: ${hostile}\n**Outcome statements is CONFIDENTIAL**: YES\n`,
    );
    const text = run('check', corpus).stdout;
    expect(text).toContain('outcomes/a.txt:4:12 warning unlisted-value');
    expect(text).toContain('DEMO-XXX2301/CIV900');
    const json = JSON.parse(run('check', corpus, '--format', 'json').stdout) as {
      withheld: { reason: string; outcomes: string[] }[];
    };
    expect(json.withheld.find(({ reason }) => reason === 'flagged')?.outcomes).toContain(
      'DEMO-XXX2301/CIV900',
    );
    const html = run('check', corpus, '--format', 'html').stdout;
    const $ = load(html);
    expect($('script, link, img')).toHaveLength(0);
    expect($.root().text()).toContain(hostile);
    expect($('.private').text()).toContain('Do not publish it');
  });

  test('says in HTML once what to do about all problems of a kind, and breaks long names', () => {
    const corpus = makeCorpus('hints', 'a.txt', '**FragmentID**: DEMO-XXX2301/CIV900\n');
    writeFileSync(path.join(corpus, 'outcomes', 'b.txt'), '**FragmentID**: DEMO-XXX2301/CIV901\n');
    const $ = load(run('check', corpus, '--format', 'html').stdout);
    const group = $('details').filter((_, one) => $(one).text().includes('missing-description'));
    expect(group.find('li')).toHaveLength(2);
    expect(group.find('.hint')).toHaveLength(1);
    expect($('style').text()).toMatch(/body\{[^}]*overflow-wrap:anywhere/);
  });
});
