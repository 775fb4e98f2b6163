import { describe, test } from 'vitest';
import { FUZZED } from './fuzz.ts';

/** How many inputs each door is given, other ones in every run. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 20_000);

describe(`any of ${RUNS} inputs has an answer`, () => {
  test.each(Object.entries(FUZZED))('%s', (_, check) => {
    check({ numRuns: RUNS, seed: Date.now() });
  });
});
