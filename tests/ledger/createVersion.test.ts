import { expect, test } from 'vitest';
import { createVersion } from '../../src/ledger/createVersion.ts';
import { isPublic } from '../../src/programme/fields.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';
import { fixtureProgramme } from '../support/fixtureProgramme.ts';

const fields = fixtureProgramme.fields.filter(isPublic);
const one = createOutcome({ id: createId(1), country: 'Demoland' });
const two = createOutcome({ id: createId(2) });

test('createVersion(state) names the same outcomes the same, and others otherwise', () => {
  const version = createVersion({ date: '2024-06-30', fields, outcomes: [one, two] });
  expect(version).toMatch(/^2024-06-30\.[\da-f]{8}$/);
  expect(createVersion({ date: '2024-06-30', fields, outcomes: [two, one] })).toBe(version);
  expect(createVersion({ fields, outcomes: [one, two] })).toBe(version.slice('2024-06-30.'.length));
  const edited = createOutcome({ id: createId(1), country: 'Testland' });
  for (const outcomes of [[one], [edited, two]])
    expect(createVersion({ date: '2024-06-30', fields, outcomes })).not.toBe(version);
});
