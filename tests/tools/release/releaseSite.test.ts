import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTemporaryFolder } from '../../support/sites.ts';
import { createEarlyEnd } from '../../../src/text/errors.ts';
import {
  BuildRefused,
  formatFailure,
  releaseSite,
} from '../../../src/tools/release/releaseSite.ts';

describe('formatFailure(error, target)', () => {
  test.each<[unknown, string]>([
    [new BuildRefused('It is full.'), 'It is full.'],
    [
      Object.assign(new Error('EROFS'), { code: 'EROFS', path: '/x' }),
      'The disk is read-only (/x). Set OUT_DIR to a folder that can be written.',
    ],
  ])('a refusal and a fault of the disk are followed by what became of the site', (error, text) => {
    expect(formatFailure(error, 'no-such-site')).toBe(
      `${text}\nNo site was written: there is no ${path.resolve('no-such-site')} yet.`,
    );
  });

  test('a fault of the program shows where it is', () => {
    expect(formatFailure(new Error('broken'), 'site')).toMatch(/^Error: broken\n {4}at /);
    expect(formatFailure('broken', 'site')).toBe('broken');
  });

  test('says of a thread or a program that ended what it was, and no place in the program', () => {
    const message = formatFailure(createEarlyEnd('The proof ended.'), 'no-such-site');
    expect(message).toMatch(/^The proof ended\. .+ build again.+\nNo site was written/);
    expect(message).not.toContain(' at ');
  });
});

test('what is still written after a build has failed is removed when the process ends', async () => {
  const folder = createTemporaryFolder('release-failed');
  let late = '';
  const failing = releaseSite(
    {
      target: path.join(folder, 'site'),
      content: path.join(folder, 'content'),
      io: { env: {}, out: () => undefined, err: () => undefined },
    },
    () => 'prepared',
    (_, workshop) => {
      late = path.join(workshop, 'page.html');
      return Promise.reject(new Error('broken'));
    },
  );
  await expect(failing).rejects.toThrow('broken');
  mkdirSync(path.dirname(late), { recursive: true });
  writeFileSync(late, 'unproven');
  const atExit = process.listeners('exit').at(-1);
  process.off('exit', atExit ?? (() => undefined));
  atExit?.(1);
  expect(existsSync(path.dirname(late))).toBe(false);
  rmSync(folder, { recursive: true, force: true });
});
