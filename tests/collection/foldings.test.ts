import { rmSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { describeOutcomes } from '../../src/tools/check/describeOutcomes.ts';
import { findNearTwins } from '../../src/tools/check/findNearDuplicates.ts';
import type * as Foldings from '../../src/text/foldings.ts';
import { createTemporaryFolder } from '../support/sites.ts';
import { writeSyntheticContent } from '../support/syntheticContent.ts';

/** What was folded: text → how often. */
const folded = vi.hoisted(() => new Map<string, number>());

vi.mock(import('../../src/text/foldings.ts'), async (importActual) => {
  const actual: typeof Foldings = await importActual();
  return {
    ...actual,
    fold: (text, level) => {
      folded.set(text, (folded.get(text) ?? 0) + 1);
      return actual.fold(text, level);
    },
  };
});

/** Reads content as a build does, and returns its length and how much was folded for it, in units. */
function readContent(count: number): { readonly length: number; readonly units: number } {
  const folder = createTemporaryFolder('foldings');
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeSyntheticContent(folder, { count });
  const reading = loadCollection(folder);
  findNearTwins(describeOutcomes(reading));
  let units = 0;
  for (const [text, times] of folded) units += text.length * times;
  const length = reading.outcomes.reduce((sum, each) => sum + JSON.stringify(each).length, 0);
  return { length, units };
}

test('a build folds less than each outcome is long, among few and among many', () => {
  const few = readContent(100);
  folded.clear();
  const many = readContent(200);
  // The words of the rules are folded once, which is a part of the few.
  for (const { units, length } of [few, many]) {
    expect(units).toBeGreaterThan(length / 10);
    expect(units).toBeLessThan(length * 0.98);
  }
});
