import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../scripts/dev/findBrowser.ts';

const downloaded = vi.hoisted(() => ({ path: '' }));
vi.mock('playwright', () => ({ chromium: { executablePath: () => downloaded.path } }));

describe('findBrowser(environment)', () => {
  let folder: string;
  const system = process.platform;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-'));
    downloaded.path = path.join(folder, 'downloaded', 'chrome');
    // Elsewhere a browser may be installed outside PATH.
    Object.defineProperty(process, 'platform', { value: 'linux' });
  });

  afterEach(() => {
    Object.defineProperty(process, 'platform', { value: system });
    rmSync(folder, { recursive: true });
  });

  function install(...place: readonly string[]): string {
    const program = path.join(folder, ...place);
    mkdirSync(path.dirname(program), { recursive: true });
    writeFileSync(program, '#!/bin/sh\n');
    chmodSync(program, 0o755);
    return program;
  }

  function searchPath(...folders: readonly string[]): string {
    return folders.map((name) => path.join(folder, name)).join(path.delimiter);
  }

  test('CHROMIUM_PATH comes before everything else', () => {
    const named = install('named', 'any-name');
    install('bin', 'chromium');
    expect(findBrowser({ CHROMIUM_PATH: named, PATH: searchPath('bin') })).toBe(named);
  });

  test('a CHROMIUM_PATH that does not exist is an error that says what to do, and hides no other browser', () => {
    install('bin', 'chromium');
    const missing = path.join(folder, 'missing');
    const find = (): unknown => findBrowser({ CHROMIUM_PATH: missing, PATH: searchPath('bin') });
    expect(find).toThrow(missing);
    expect(find).toThrow(/does not exist.*Correct it, or unset it/);
  });

  test('an empty CHROMIUM_PATH is none', () => {
    const program = install('bin', 'chromium');
    expect(findBrowser({ CHROMIUM_PATH: '', PATH: searchPath('bin') })).toBe(program);
  });

  test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    'finds %s on PATH',
    (name) => {
      const program = install('bin', name);
      expect(findBrowser({ PATH: searchPath('empty', 'bin') })).toBe(program);
    },
  );

  test('the first folder of PATH wins', () => {
    const first = install('first', 'google-chrome');
    install('second', 'chromium');
    expect(findBrowser({ PATH: searchPath('first', 'second') })).toBe(first);
  });

  test('the headless shell comes before all others, wherever on PATH it is', () => {
    install('first', 'google-chrome');
    install('second', 'chromium');
    const shell = install('second', 'chromium-headless-shell');
    expect(findBrowser({ PATH: searchPath('first', 'second') })).toBe(shell);
  });

  test('a folder with the name of a browser is none', () => {
    mkdirSync(path.join(folder, 'first', 'chromium'), { recursive: true });
    const program = install('second', 'chromium');
    expect(findBrowser({ PATH: searchPath('first', 'second') })).toBe(program);
  });

  test('Playwright’s own is the last resort', () => {
    const own = install('downloaded', 'chrome');
    expect(findBrowser({ PATH: searchPath('empty') })).toBe(own);
    const program = install('bin', 'chromium');
    expect(findBrowser({ PATH: searchPath('bin') })).toBe(program);
  });

  test('without any there is none', () => {
    expect(findBrowser({ PATH: searchPath('empty') })).toBeUndefined();
    expect(findBrowser({ PATH: '' })).toBeUndefined();
    expect(findBrowser({})).toBeUndefined();
  });

  test('an empty entry of PATH is not the current folder', () => {
    const before = process.cwd();
    install('here', 'chromium');
    process.chdir(path.join(folder, 'here'));
    try {
      expect(findBrowser({ PATH: path.delimiter })).toBeUndefined();
    } finally {
      process.chdir(before);
    }
  });
});
