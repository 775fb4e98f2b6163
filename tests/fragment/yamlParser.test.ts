import { createRequire } from 'node:module';
import { expect, test, vi } from 'vitest';

const require = createRequire(import.meta.url);

/** The YAML parser that gray-matter brings along, which knows tags that make functions. */
function loadOldParser(): Record<string, unknown> {
  return createRequire(require.resolve('gray-matter'))('js-yaml') as Record<string, unknown>;
}

test('no front matter reaches the old YAML parser of gray-matter', async () => {
  const old = loadOldParser();
  const call = vi.fn((): never => {
    throw new Error('js-yaml was called.');
  });
  // gray-matter binds them when it is loaded, which is below.
  for (const name of ['load', 'loadAll', 'safeLoad', 'safeLoadAll', 'dump', 'safeDump'])
    old[name] = call;
  const { default: matter } = await import('gray-matter');
  expect(() => matter('---\na: 1\n---\n', {})).toThrow('js-yaml was called.');
  call.mockClear();
  const { parseFrontMatter } = await import('../../src/fragment/frontMatter.ts');
  for (const text of [
    '---\na: 1\n---\nbody',
    '---\n---\n',
    '---\n# only a comment\n---\n',
    '---\na: "open\n---\n',
    '---yaml\na: 1\n---\n',
    '---js\n{}\n---\n',
    '---\na: !!js/function "function () {}"\n---\n',
    '---\r\na: 1\r\n---\r\n',
  ])
    parseFrontMatter(text);
  expect(call).not.toHaveBeenCalled();
});
