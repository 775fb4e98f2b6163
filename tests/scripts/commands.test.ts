import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createTemporaryFolder } from '../support/sites.ts';
import { FLAG_HEADER } from '../support/fragmentText.ts';
import { writeWorkbook } from '../support/spreadsheets.ts';

/** Each command once as the process that a publisher starts; everything else is tested without one. */
const folder = createTemporaryFolder('commands');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...args],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return { status, stdout, stderr };
}

describe('commands as processes', () => {
  test('npm run synthesise writes its content folder', () => {
    const out = path.join(folder, 'corpus');
    const { status, stdout, stderr } = run('synthesise', ['--count', '3', '--out', out]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`3 synthetic outcomes are in ${out}.`);
    expect(readdirSync(path.join(out, 'outcomes'))).toHaveLength(3);
  });

  test('npm run check ends with 1 for errors, and reports them on standard output', () => {
    const content = path.join(folder, 'faulty');
    mkdirSync(path.join(content, 'outcomes'), { recursive: true });
    writeFileSync(path.join(content, 'outcomes', 'a.txt'), 'no field');
    const { status, stdout, stderr } = run('check', [], { CONTENT_DIR: content });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('outcomes/a.txt:1:1 error no-fields');
  });

  test('npm run verify ends with 2 for wrong use, on standard error', () => {
    const { status, stdout, stderr } = run('verify', [], { OUT_DIR: path.join(folder, 'none') });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('There is no folder');
    expect(stderr).toContain('Usage: npm run verify');
  });

  test('npm run import reads a workbook, in a process of its own', () => {
    const sheet = path.join(folder, 'sheet.xlsx');
    const headers = ['FragmentID', 'Outcome status', 'Outcome description', FLAG_HEADER];
    const row = ['DEMO-AAA2301/AAA001', 'Outcome', 'A synthetic group met.', ''];
    writeFileSync(sheet, writeWorkbook({ One: [headers, row] }));
    const out = path.join(folder, 'imported');
    const { status, stdout, stderr } = run('import', [sheet, '--out', out]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 new, 0 updated, 0 unchanged');
    expect(existsSync(path.join(out, 'demo-aaa2301-aaa001.txt'))).toBe(true);
  });

  test('npm run demo leaves a folder that holds content as it is', () => {
    const kept = path.join(folder, 'own', 'content', 'kept.txt');
    mkdirSync(path.dirname(kept), { recursive: true });
    writeFileSync(kept, 'kept');
    const { status, stderr } = run('demo', [path.join(folder, 'own')]);
    expect(status).toBe(2);
    expect(stderr).toContain('is not empty');
    expect(stderr).toContain('Usage: npm run demo');
    expect(existsSync(kept)).toBe(true);
  });
});
