import { describe, expect, test } from 'vitest';
import { DAMAGES } from './damage.ts';
import { tryDamage } from './damagedSheets.ts';

/** How many sheets each damage is done to, other ones in every run. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 20_000) / 10;

describe(`${RUNS} random sheets for each damage`, () => {
  test.each(DAMAGES.map((damage) => [damage.name, damage] as const))('%s', (_, damage) => {
    const first = Date.now() % 1e9;
    for (let at = 0; at < RUNS; at += 1) expect(tryDamage(first + at, damage)).toBeUndefined();
  });
});
