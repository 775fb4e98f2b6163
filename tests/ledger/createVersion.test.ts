import { expect, test } from 'vitest';
import { createVersion } from '../../src/ledger/createVersion.ts';
import { updateLedger } from '../../src/ledger/updateLedger.ts';
import { isPublic } from '../../src/programme/fields.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';
import { fixtureProgramme } from '../support/fixtureProgramme.ts';

const fields = fixtureProgramme.fields.filter(isPublic);
const one = createOutcome({ id: createId(1), country: 'Demoland' });
const two = createOutcome({ id: createId(2) });

/** The version of some outcomes, whatever was there before. */
function version(outcomes: readonly PublicOutcome[], date?: string, before = outcomes): string {
  const state = { name: 'Synthetic programme', fields, date };
  const known = updateLedger(undefined, { ...state, outcomes: before });
  return createVersion(updateLedger(known, { ...state, outcomes }), date);
}

test('createVersion(ledger, date) names the same outcomes the same, and others otherwise', () => {
  const first = version([one, two], '2024-06-30');
  expect(first).toMatch(/^2024-06-30\.[\da-f]{8}$/);
  expect(version([two, one], '2024-06-30')).toBe(first);
  const edited = createOutcome({ id: createId(1), country: 'Testland' });
  expect(version([one, two], '2024-06-30', [edited])).toBe(first);
  expect(version([one, two])).toBe(first.slice('2024-06-30.'.length));
  for (const outcomes of [[one], [edited, two]])
    expect(version(outcomes, '2024-06-30')).not.toBe(first);
});
