import fc from 'fast-check';

/**
 * How properties are checked: the same cases in every run, so that the gate does not fail by
 * luck. `PROPERTY_RUNS=20000` searches longer, with other cases each time.
 */
const longer = process.env['PROPERTY_RUNS'];
fc.configureGlobal(
  longer === undefined ? { seed: 2023, numRuns: 200 } : { numRuns: Number(longer) },
);

export { fc };

/** Text joined from pieces that matter to a grammar, with any other text in between. */
export function textOf(pieces: readonly string[], maxLength = 30): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...pieces), weight: 6 },
        { arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }), weight: 1 },
        { arbitrary: fc.string({ unit: 'binary', maxLength: 4 }), weight: 1 },
      ),
      { maxLength },
    )
    .map((parts) => parts.join(''));
}
