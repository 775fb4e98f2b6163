import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { afterAll, describe, expect, test } from 'vitest';
import { runCheck } from '../../../src/tools/check/runCheck.ts';
import { synthesise } from '../../../src/tools/synthesise/synthesise.ts';
import { writeSynthetic } from '../../../src/tools/synthesise/writeSynthetic.ts';
import { runCommand, type Ended } from '../../support/runCommand.ts';
import { createTemporaryFolder } from '../../support/sites.ts';

const folder = createTemporaryFolder('check');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]): Promise<Ended> => runCommand(runCheck, args);

/** A synthetic corpus with one file more. */
function makeCorpus(name: string, file: string, text: string): string {
  const out = path.join(folder, name);
  writeSynthetic(out, synthesise(5, 1), {});
  writeFileSync(path.join(out, 'outcomes', file), text);
  return out;
}

describe('npm run check', () => {
  test('ends with 1 for errors, 0 for warnings, 1 for warnings with --strict, 2 for wrong use', async () => {
    const faulty = makeCorpus('faulty', 'a.txt', 'no field');
    const doubtful = makeCorpus('doubtful', 'a.md', 'not read');
    expect((await run(faulty)).status).toBe(1);
    expect((await run(doubtful)).status).toBe(0);
    expect((await run(doubtful, '--strict')).status).toBe(1);
    expect((await run(path.join(folder, 'missing'))).status).toBe(2);
    expect((await run(doubtful, '--format', 'pdf')).status).toBe(2);
    expect((await run(doubtful, '--format', 'toString')).status).toBe(2);
    expect((await run(doubtful, faulty)).status).toBe(2);
  });

  test('without a folder it checks the one that CONTENT_DIR names', async () => {
    const corpus = makeCorpus('named', 'a.md', 'not read');
    const { status, stdout } = await runCommand(runCheck, [], { CONTENT_DIR: corpus });
    expect(status).toBe(0);
    expect(stdout).toContain(`report of a check of ${corpus}\n`);
  });

  test('writes the report into a file, but not where it would be published', async () => {
    const corpus = makeCorpus('written', 'a.md', 'not read');
    const file = path.join(folder, 'report.html');
    const { status, stdout } = await run(corpus, '--format', 'html', '--out', file);
    expect(status).toBe(0);
    expect(stdout).toBe(
      `The report is in ${file}. It names withheld outcomes: do not publish it.\n`,
    );
    expect(readFileSync(file, 'utf8')).toContain('<!doctype html>');
    const site = path.join(folder, 'site');
    for (const place of [
      'dist/report.html',
      'public/sub/../report.html',
      path.join(site, 'report.html'),
    ]) {
      const args = [corpus, '--out', place];
      const env = place.startsWith(site) ? { OUT_DIR: site } : {};
      expect((await runCommand(runCheck, args, env)).status).toBe(2);
      expect(existsSync(place)).toBe(false);
    }
  });

  test('says the same in text, JSON and HTML, and HTML runs nothing that a file holds', async () => {
    const hostile = '<script>alert(1)</script>';
    const corpus = makeCorpus(
      'hostile',
      'a.txt',
      `**FragmentID**: DEMO-XXX2301/CIV900\n**Outcome status**: Outcome\n**Outcome description**: d\n**Scale**: ${hostile}\n**Outcome statements is CONFIDENTIAL**: YES\n`,
    );
    const text = (await run(corpus)).stdout;
    expect(text).toContain('outcomes/a.txt:4:12 warning unlisted-value');
    expect(text).toContain('DEMO-XXX2301/CIV900');
    const json = JSON.parse((await run(corpus, '--format', 'json')).stdout) as {
      withheld: { reason: string; outcomes: string[] }[];
    };
    expect(json.withheld.find(({ reason }) => reason === 'flagged')?.outcomes).toContain(
      'DEMO-XXX2301/CIV900',
    );
    const $ = load((await run(corpus, '--format', 'html')).stdout);
    expect($('script, link, img')).toHaveLength(0);
    expect($.root().text()).toContain(hostile);
    expect($('.private').text()).toContain('Do not publish it');
  });

  test('says in HTML once what to do about all problems of a kind, and breaks long names', async () => {
    const corpus = makeCorpus('hints', 'a.txt', '**FragmentID**: DEMO-XXX2301/CIV900\n');
    writeFileSync(path.join(corpus, 'outcomes', 'b.txt'), '**FragmentID**: DEMO-XXX2301/CIV901\n');
    const $ = load((await run(corpus, '--format', 'html')).stdout);
    const group = $('details').filter((_, one) => $(one).text().includes('missing-description'));
    expect(group.find('li')).toHaveLength(2);
    expect(group.find('.hint')).toHaveLength(1);
    expect($('style').text()).toMatch(/body\{[^}]*overflow-wrap:anywhere/);
  });
});
