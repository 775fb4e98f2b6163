import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readExpected } from './expectedFile.ts';

describe('readExpected(file, actual, isCi)', () => {
  let folder: string;
  let file: URL;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-'));
    file = pathToFileURL(path.join(folder, 'case.json'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('a missing file is written and fails, and the next run reads it', () => {
    expect(() => readExpected(file, { a: 1 }, false)).toThrow('has been written: review it');
    expect(readFileSync(file, 'utf8')).toBe('{\n  "a": 1\n}\n');
    expect(readExpected(file, { a: 2 }, false)).toEqual({ a: 1 });
  });

  test('in CI a missing file fails and nothing is written', () => {
    expect(() => readExpected(file, { a: 1 }, true)).toThrow('is missing');
    expect(existsSync(file)).toBe(false);
  });
});
