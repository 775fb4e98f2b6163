import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** One change of a source of the project, by its path below `src`: what it says, and what it says instead. */
export type Mutation = readonly [file: string, from: string, to: string];

/**
 * Makes what loads copies of some sources with one of them changed; whatever else they import is
 * the project's. The first source is the module that is loaded. Call it outside of tests.
 */
export function createMutantLoader<Module>(
  sources: readonly string[],
): (number: number, mutation?: Mutation) => Promise<Module> {
  let folder = '';
  beforeAll(() => {
    // Within the project, so that its packages are found.
    folder = mkdtempSync(path.join(SRC, '..', 'node_modules', '.mutants-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return async (number, [file, from, to] = ['', '', '']) => {
    const addressOf = (source: string): string =>
      pathToFileURL(path.join(folder, `${number}-${source.replaceAll('/', '-')}`)).href;
    for (const source of sources) {
      const text = readFileSync(path.join(SRC, source), 'utf8');
      const changed = source === file ? text.replace(from, () => to) : text;
      const moved = changed.replaceAll(/from '(\.\.?\/[^']+)'/g, (_, specifier: string) => {
        const other = path.posix.join(path.posix.dirname(source), specifier);
        const isCopy = sources.includes(other);
        return `from '${isCopy ? addressOf(other) : pathToFileURL(path.join(SRC, other)).href}'`;
      });
      writeFileSync(fileURLToPath(addressOf(source)), moved);
    }
    return (await import(/* @vite-ignore */ addressOf(sources[0] ?? ''))) as Module;
  };
}

/** Fails where what a mutation changes is not in its source exactly once. */
export function expectToApply([file, from]: Mutation): void {
  expect(readFileSync(path.join(SRC, file), 'utf8').split(from)).toHaveLength(2);
}
