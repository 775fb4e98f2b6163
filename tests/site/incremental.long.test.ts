import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { ChangingContent, someChanges } from '../support/incremental.ts';
import { fc } from '../support/properties.ts';
import { createTemporaryFolder } from '../support/sites.ts';

/** `BUILD_RUNS=100` tries more. */
const RUNS = Number(process.env['BUILD_RUNS'] ?? 30);

const root = createTemporaryFolder('incremental');
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test(`${RUNS} times something changes: the site is the one that a build gives which takes over nothing`, async () => {
  const content = new ChangingContent(root);
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  let tried = 0;
  let built = 0;
  const refusals: string[] = [];
  for (const changes of fc.sample(someChanges, { numRuns: RUNS, seed })) {
    const undo = content.changeAll(changes);
    if (content.isFaulty) {
      undo();
      continue;
    }
    tried += 1;
    const { incremental, full, different } = await content.build();
    const told = `seed ${seed}: ${JSON.stringify(changes)}\n${incremental.output}${full.output}`;
    expect(incremental.status, told).toBe(full.status);
    expect(different, told).toEqual([]);
    if (full.status === 0) built += 1;
    else {
      refusals.push(full.output.slice(-600));
      undo();
    }
  }
  // Some content is refused, and the last sites stay; that must not be most of it.
  expect(built, refusals.join('\n\n')).toBeGreaterThan(tried / 2);
  expect(tried).toBeGreaterThan(0);
});
