import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SyntheticFile } from '../../../src/tools/synthesise/synthesise.ts';
import { writeSynthetic } from '../../../src/tools/synthesise/writeSynthetic.ts';
import { createTemporaryFolder } from '../../support/sites.ts';

let root = '';
beforeEach(() => {
  root = createTemporaryFolder('write-synthetic');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const FILES = [
  { file: 'programme.md', text: 'programme' },
  { file: 'outcomes/a.txt', text: 'a' },
];

describe('writeSynthetic(directory, files, env)', () => {
  test('writes every file, into a folder that it makes, and leaves nothing beside it', () => {
    const folder = path.join(root, 'deep', 'content');
    writeSynthetic(folder, FILES, {});
    expect(readFileSync(path.join(folder, 'outcomes', 'a.txt'), 'utf8')).toBe('a');
    expect(readdirSync(path.dirname(folder))).toEqual(['content']);
  });

  test('if making a file fails, there is no folder', () => {
    function* fail(): Generator<SyntheticFile> {
      yield* FILES;
      throw new Error('no more');
    }
    expect(() => {
      writeSynthetic(path.join(root, 'content'), fail(), {});
    }).toThrow('no more');
    expect(readdirSync(root)).toEqual([]);
  });

  test('what is put into the folder meanwhile stays', () => {
    const folder = path.join(root, 'content');
    function* write(): Generator<SyntheticFile> {
      yield* FILES;
      writeSynthetic(folder, FILES, {});
      writeFileSync(path.join(folder, 'kept.txt'), 'kept');
    }
    expect(() => {
      writeSynthetic(folder, write(), {});
    }).toThrow('ENOTEMPTY');
    expect(readdirSync(root)).toEqual(['content']);
    expect(readdirSync(folder)).toContain('kept.txt');
  });
});
