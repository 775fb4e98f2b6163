import { describe, expect, test } from 'vitest';
import { findNeighbours } from '../../src/atlas/findNeighbours.ts';
import { createPublicOutcome } from '../support/publicOutcome.ts';

function create(id: string, harvest: string): ReturnType<typeof createPublicOutcome> {
  return createPublicOutcome({ id, more: { 'OH-harvesting period': harvest } });
}

/** What a page says of a neighbour, and no more. */
function nameOutcome(
  outcome: ReturnType<typeof create> | undefined,
): Record<string, unknown> | undefined {
  if (outcome === undefined) return undefined;
  const { id, slug, headline, lang } = outcome;
  return { id, slug, lang, line: headline };
}

describe('findNeighbours(outcomes)', () => {
  test('are those before and after it by id, in its own harvest only', () => {
    const outcomes = [
      create('DEMO-AAA2301/AAA003', 'harvest 1'),
      create('DEMO-AAA2301/AAA002', 'harvest 2'),
      create('DEMO-AAA2301/AAA001', 'harvest 1'),
    ];
    const neighbours = findNeighbours(outcomes);
    expect(neighbours.get('demo-aaa2301-aaa001')).toEqual({
      previous: undefined,
      next: nameOutcome(outcomes[0]),
    });
    expect(neighbours.get('demo-aaa2301-aaa003')).toEqual({
      previous: nameOutcome(outcomes[2]),
      next: undefined,
    });
    expect(neighbours.get('demo-aaa2301-aaa002')).toEqual({ previous: undefined, next: undefined });
  });

  test('an outcome without a harvest has none', () => {
    expect(findNeighbours([create('DEMO-AAA2301/AAA001', '')]).size).toBe(0);
  });
});
