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
  const texts = new Map(
    sources.map((source) => [source, readFileSync(path.join(SRC, source), 'utf8')]),
  );
  return async (number, [file, from, to] = ['', '', '']) => {
    // Only what imports the changed source, by way of others too, has to be copied with it.
    const copied = file === '' ? new Set(sources) : findImporters(texts, file);
    const addressOf = (source: string): string =>
      pathToFileURL(path.join(folder, `${number}-${source.replaceAll('/', '-')}`)).href;
    for (const source of copied) {
      const text = texts.get(source) ?? '';
      const changed = source === file ? text.replace(from, () => to) : text;
      const moved = changed.replaceAll(SPECIFIERS, (_, specifier: string) => {
        const other = resolveSpecifier(source, specifier);
        return `from '${copied.has(other) ? addressOf(other) : pathToFileURL(path.join(SRC, other)).href}'`;
      });
      writeFileSync(fileURLToPath(addressOf(source)), moved);
    }
    const [first = ''] = sources;
    if (!copied.has(first)) throw new Error(`${first} does not import ${file}.`);
    return (await import(/* @vite-ignore */ addressOf(first))) as Module;
  };
}

const SPECIFIERS = /from '(\.\.?\/[^']+)'/g;

function resolveSpecifier(source: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(source), specifier);
}

/** A source and all that import it, by way of others too. */
function findImporters(texts: ReadonlyMap<string, string>, file: string): Set<string> {
  const found = new Set([file]);
  for (const one of found)
    for (const [source, text] of texts) {
      const imported = [...text.matchAll(SPECIFIERS)].map(([, specifier = '']) =>
        resolveSpecifier(source, specifier),
      );
      if (imported.includes(one)) found.add(source);
    }
  return found;
}

/** Fails where what a mutation changes is not in its source exactly once. */
export function expectToApply([file, from]: Mutation): void {
  expect(readFileSync(path.join(SRC, file), 'utf8').split(from)).toHaveLength(2);
}
