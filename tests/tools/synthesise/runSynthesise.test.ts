import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCheck } from '../../../src/tools/check/runCheck.ts';
import { runSynthesise } from '../../../src/tools/synthesise/runSynthesise.ts';
import { runCommand } from '../../support/runCommand.ts';
import { createTemporaryFolder } from '../../support/sites.ts';

const folder = createTemporaryFolder('synthesise');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run synthesise', () => {
  test('writes a content folder that check finds in order', async () => {
    const out = path.join(folder, 'corpus');
    const args = ['--count', '25', '--seed', '3', '--out', out];
    expect((await runCommand(runSynthesise, args)).status).toBe(0);
    expect(readdirSync(path.join(out, 'outcomes'))).toHaveLength(25);
    expect((await runCommand(runCheck, [out, '--strict'])).status).toBe(0);
  });

  test('leaves a folder that holds anything as it is', async () => {
    const out = path.join(folder, 'full');
    mkdirSync(out);
    writeFileSync(path.join(out, 'kept.txt'), 'kept');
    const { status, stderr } = await runCommand(runSynthesise, ['--count', '2', '--out', out]);
    expect(status).toBe(2);
    expect(stderr).toContain('is not empty');
    expect(readdirSync(out)).toEqual(['kept.txt']);
  });

  test('says so where a file is in the way', async () => {
    const file = path.join(folder, 'letter.txt');
    writeFileSync(file, '');
    const args = ['--count', '2', '--out', path.join(file, 'new')];
    const { status, stderr } = await runCommand(runSynthesise, args);
    expect(status).toBe(2);
    expect(stderr).toContain(`is inside ${file}, which is a file.`);
  });

  test('writes neither into the content nor into the site that the environment names', async () => {
    const env = { CONTENT_DIR: path.join(folder, 'own'), OUT_DIR: path.join(folder, 'site') };
    for (const out of [path.join(env.CONTENT_DIR, 'new'), env.OUT_DIR]) {
      const ended = await runCommand(runSynthesise, ['--count', '2', '--out', out], env);
      expect(ended.status).toBe(2);
      expect(ended.stderr).toContain(`${out} is inside`);
      expect(existsSync(out)).toBe(false);
    }
  });

  test.each([
    [['--count', '3']],
    [['--out', 'somewhere']],
    [['--count', '-1', '--out', 'somewhere']],
    [['--count', 'many', '--out', 'somewhere']],
    [['--number', '3']],
  ])('%j is wrong use, and is told how to call it', async (args) => {
    const { status, stderr } = await runCommand(runSynthesise, args);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run synthesise');
    expect(existsSync('somewhere')).toBe(false);
  });
});
