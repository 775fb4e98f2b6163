import { describe, expect, test } from 'vitest';
import { DAMAGES } from './damage.ts';
import { tryDamage } from './damagedSheets.ts';

/** How many sheets the gate damages; npm run test:long damages more, and others each time. */
const SHEETS = 1260;

describe(`${SHEETS} random sheets, damaged`, () => {
  test.each(DAMAGES.map((damage, index) => [damage.name, damage, index] as const))(
    '%s: no flagged row is published, and every other one of a sheet that was left whole',
    (_, damage, index) => {
      const count = Math.ceil(SHEETS / DAMAGES.length);
      for (let at = 0; at < count; at += 1)
        expect(tryDamage(index * 10_000 + at, damage)).toBeUndefined();
    },
    60_000,
  );
});
