import { expect, test } from 'vitest';
import { formatLedger, parseLedger } from '../../src/ledger/ledgerText.ts';
import { updateLedger } from '../../src/ledger/updateLedger.ts';
import { isPublic } from '../../src/programme/fields.ts';
import { createId, createOutcome, someOutcomes } from '../support/createOutcome.ts';
import { fixtureProgramme } from '../support/fixtureProgramme.ts';
import { fc } from '../support/properties.ts';

const fields = fixtureProgramme.fields.filter(isPublic);
const name = 'Synthetic programme';

/** A ledger that has seen changes. */
const someLedger = fc.tuple(someOutcomes(4), someOutcomes(4)).map(([before, after]) =>
  updateLedger(updateLedger(undefined, { name, fields, outcomes: before }), {
    ...{ name, fields, outcomes: after, date: '2024-06-30', mayName: () => true },
  }),
);

test('parseLedger(text) gives what formatLedger was given', () => {
  fc.assert(
    fc.property(someLedger, (ledger) => {
      expect(parseLedger(formatLedger(ledger))).toEqual({ ledger });
    }),
    { numRuns: 40 },
  );
});

test('any other character in it is a fault', () => {
  const [before, after] = [
    [createOutcome({ id: createId(1) }), createOutcome({ id: createId(2) })],
    [createOutcome({ id: createId(1), country: 'Demoland' }), createOutcome({ id: createId(3) })],
  ] as const;
  const ledger = updateLedger(updateLedger(undefined, { name, fields, outcomes: before }), {
    ...{ name, fields, outcomes: after },
  });
  const text = formatLedger(ledger);
  fc.assert(
    fc.property(fc.nat(text.length - 2), fc.constantFrom('0', 'x', '"', '{', ''), (index, by) => {
      const changed = text.slice(0, index) + by + text.slice(index + 1);
      const isSame = changed.replaceAll(/\s/g, '') === text.replaceAll(/\s/g, '');
      if (!isSame) expect(parseLedger(changed)).toHaveProperty('fault');
    }),
  );
});

test('a day that no calendar has is a fault, however it came there', () => {
  const ledger = updateLedger(undefined, { name, fields, outcomes: [], date: '2024-06-30' });
  expect(parseLedger(formatLedger({ ...ledger, start: '' }))).toHaveProperty('ledger');
  for (const start of ['2024-13-01', '2023-02-29', '9999-00-00'])
    expect(parseLedger(formatLedger({ ...ledger, start }))).toEqual({ fault: 'damaged' });
});

test('a newer version of the program is told from damage', () => {
  const text = formatLedger(updateLedger(undefined, { name, fields, outcomes: [] }));
  expect(parseLedger(text.replace('ledger, 1', 'ledger, 2'))).toEqual({ fault: 'version' });
  for (const damaged of ['', '{}', '[]', 'null', text.slice(0, -9), '<<<<<<< HEAD\n' + text])
    expect(parseLedger(damaged)).toEqual({ fault: 'damaged' });
});
