import { describe, expect, test } from 'vitest';
import { joinTwins } from '../../src/collection/joinTwins.ts';
import { FIELDS, getName } from '../../src/programme/fields.ts';
import {
  createId,
  createOutcome,
  someOutcomes,
  type OutcomeParts,
} from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';

function join(...parts: readonly OutcomeParts[]): ReturnType<typeof joinTwins> {
  const outcomes = parts.map((part, at) => createOutcome({ id: createId(at + 1), ...part }));
  const fileOf = new Map(outcomes.map((outcome) => [outcome, `${outcome.slug}.txt`]));
  return joinTwins({ outcomes, withheld: [], fileOf }, FIELDS, getName);
}

describe('joinTwins(passed, fields)', () => {
  test('twins of any number are one value, in the commonest spelling, told once', () => {
    const { passed, problems } = join(
      ...['Women’s league', "Women's league", "Women's league", "WOMEN'S LEAGUE."].map(
        (socialActor) => ({ socialActor }),
      ),
    );
    const terms = passed.outcomes.flatMap(({ socialActor }) => socialActor);
    expect(new Set(terms.map(({ label }) => label))).toEqual(new Set(["Women's league"]));
    expect(new Set(terms.map(({ key }) => key)).size).toBe(1);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['value-twins', 'programme.md'],
    ]);
    expect(problems[0]?.message).toContain("“Women's league” (2) is shown");
  });

  test('a spelling with an invisible character is never the one that is shown', () => {
    const { passed } = join(
      ...['Police\u200B', 'Police\u200B', 'Police'].map((socialActor) => ({ socialActor })),
    );
    expect(passed.outcomes.map(({ socialActor }) => socialActor[0]?.label)).toEqual([
      ...['Police', 'Police', 'Police'],
    ]);
  });

  test('among equals the first outcome’s spelling is taken, and each outcome keeps its file', () => {
    const { passed } = join({ country: 'Élandie' }, { country: 'Elandie' });
    expect(passed.outcomes.map(({ country }) => country[0]?.label)).toEqual(['Élandie', 'Élandie']);
    expect([...passed.fileOf].map(([{ slug }, file]) => file === `${slug}.txt`)).toEqual([
      true,
      true,
    ]);
  });

  test('listed values and texts stay, and without twins nothing changes', () => {
    fc.assert(
      fc.property(someOutcomes(6), (outcomes) => {
        const fileOf = new Map(outcomes.map((outcome) => [outcome, outcome.id]));
        const { passed, problems } = joinTwins({ outcomes, withheld: [], fileOf }, FIELDS, getName);
        expect(passed.outcomes.map(({ id, description }) => [id, description])).toEqual(
          outcomes.map(({ id, description }) => [id, description]),
        );
        if (problems.length === 0) expect(passed.outcomes).toEqual(outcomes);
      }),
      { numRuns: 50 },
    );
  });
});
