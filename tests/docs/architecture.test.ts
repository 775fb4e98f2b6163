import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/architecture.md', ROOT), 'utf8');

/** The files that a section names in its numbered steps, and all that it names. */
function readSteps(heading: string): { steps: string[]; named: string[] } {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ', 1)[0] ?? '';
  const listPaths = (part: string): string[] =>
    [...part.matchAll(/`([\w./-]+\.(?:ts|md|astro))`/g)].map((match) => match[1] ?? '');
  const steps = [...section.matchAll(/^\d\. .*(?:\n {3}.*)*/gm)].map(([step]) => step);
  return { steps: steps.flatMap((step) => listPaths(step).slice(0, 1)), named: listPaths(section) };
}

describe('docs/architecture.md', () => {
  test.each([
    ['Add a field', ['src/programme/fields.ts', 'src/messages/en.ts']],
    ['Add a facet', ['src/programme/fields.ts', 'src/facets/registry.ts', 'src/messages/en.ts']],
  ])('%s: so many source files, and all that is named is there', (heading, files) => {
    const { steps, named } = readSteps(heading);
    expect(steps).toEqual(files);
    for (const file of named) expect([file, existsSync(new URL(file, ROOT))]).toEqual([file, true]);
  });
});
