import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChangingContent, type Change } from '../support/incremental.ts';
import { createTemporaryFolder } from '../support/sites.ts';

let root = '';
let content: ChangingContent;
beforeAll(async () => {
  root = createTemporaryFolder('incremental');
  content = new ChangingContent(root);
  const { status, output } = await content.buildOnly();
  expect(status, output).toBe(0);
}, 120_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** How many pages were taken over, as the build says. */
function countKept(output: string): number {
  return Number(/^(\d+) of \d+ pages/m.exec(output)?.[1] ?? 0);
}

describe('a build that takes over what an earlier one made, byte for byte the site of a whole one', () => {
  test.each<[string, readonly Change[], 'some' | 'none', readonly string[]]>([
    [
      'after corrections of outcomes: texts, a value that others have in another spelling, and who is next in a harvest',
      [
        { kind: 'text', file: 2, way: 1 },
        { kind: 'actor', file: 4, way: 1 },
        { kind: 'actor', file: 5, way: 2 },
        { kind: 'country', file: 6, way: 2 },
        { kind: 'harvest', file: 3, way: 2 },
        { kind: 'title', file: 7, way: 1 },
      ],
      'some',
      ['Edited: Social actor', 'Edited: Country', 'Edited: Description'],
    ],
    [
      'after additions, withdrawals and other ids',
      [
        { kind: 'flag', file: 4, way: 0 },
        { kind: 'alias', file: 9, way: 1 },
        { kind: 'rename', file: 1, way: 2 },
        { kind: 'add', file: 2, way: 2 },
        { kind: 'remove', file: 10, way: 0 },
      ],
      'some',
      ['2 new outcomes'],
    ],
    [
      'after other settings, which every page may show',
      [
        { kind: 'accent', file: 0, way: 1 },
        { kind: 'hide', file: 0, way: 0 },
        { kind: 'featured', file: 0, way: 1 },
        { kind: 'page', file: 0, way: 1 },
        { kind: 'address', file: 0, way: 3 },
      ],
      'none',
      [],
    ],
  ])('%s', async (_, changes, kept, told) => {
    for (const change of changes) content.change(change);
    const { incremental, full, different } = await content.build();
    expect(full.status, full.output).toBe(0);
    expect(incremental.status, incremental.output).toBe(0);
    expect(different).toEqual([]);
    // Before what was edited stands the id of the outcome.
    const shown = content.listChanges().map((line) => line.replace(/^\S+ (?=Edited)/, ''));
    expect(shown).toEqual(expect.arrayContaining([...told]));
    expect(countKept(full.output)).toBe(0);
    if (kept === 'some') expect(countKept(incremental.output)).toBeGreaterThan(2);
    else expect(countKept(incremental.output)).toBe(0);
  });
});
