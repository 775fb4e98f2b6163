import { describe, test } from 'vitest';
import { FUZZED } from './fuzz.ts';

describe('any input has an answer (a short run; npm run test:long searches longer)', () => {
  test.each(Object.entries(FUZZED))(
    '%s',
    (_, check) => {
      check({ numRuns: 60 });
    },
    60_000,
  );
});
