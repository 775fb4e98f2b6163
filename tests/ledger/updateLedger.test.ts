import { describe, expect, test } from 'vitest';
import { listChanges, listLastChanges } from '../../src/ledger/listChanges.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { formatLedger } from '../../src/ledger/ledgerText.ts';
import { isOfAnother, updateLedger, type PublicState } from '../../src/ledger/updateLedger.ts';
import { showInvisible } from '../../src/problems/showInvisible.ts';
import { isPublic } from '../../src/programme/fields.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import {
  createId,
  createOutcome,
  someOutcomes,
  type OutcomeParts,
} from '../support/createOutcome.ts';
import { fixtureProgramme } from '../support/fixtureProgramme.ts';
import { fc } from '../support/properties.ts';

const fields = fixtureProgramme.fields.filter(isPublic);
const EVIDENCE = `Minutes of a made-up meeting. ${'It was long. '.repeat(12)}`;

function createState(
  outcomes: readonly PublicOutcome[],
  date: string | undefined = '2024-03-31',
  more: Partial<PublicState> = {},
): PublicState {
  return { name: 'Synthetic programme', date, fields, outcomes, ...more };
}

const undated = (outcomes: readonly PublicOutcome[]): PublicState => ({
  ...createState(outcomes),
  date: undefined,
});

function create(serial: number, more: OutcomeParts = {}): PublicOutcome {
  return createOutcome({ id: createId(serial), evidence: EVIDENCE, ...more });
}

/** The ledger after these states, one after the other. */
function updateAll(...states: readonly PublicState[]): Ledger {
  const [first, ...others] = states;
  if (first === undefined) throw new Error('A ledger is of a state at least.');
  return others.reduce<Ledger>(updateLedger, updateLedger(undefined, first));
}

/** What a ledger says, in short: day → new ids, edited ids with the fields. */
function tell(ledger: Ledger, { outcomes }: PublicState): unknown {
  return listChanges(ledger, outcomes).days.map(({ date, added, edited }) => [
    date,
    added.map(({ id }) => id),
    edited.map(({ outcome, fields: names }) => `${outcome.id}: ${names.join()}`),
  ]);
}

const one = create(1, { country: 'Demoland', year: '2023' });
const two = create(2, { country: 'Testland' });

describe('updateLedger(known, state)', () => {
  test('how a value is shown after another outcome has gone is no edit', () => {
    const spellings = ['Police', 'Po\u200Blice', 'POLICE.'].map((label) => showInvisible(label));
    const [shown = '', ...others] = spellings;
    for (const socialActor of others) {
      const before = createState([create(1, { socialActor: shown }), two]);
      const after = createState([create(1, { socialActor }), two], '2024-06-30');
      expect(tell(updateAll(before, after), after)).toEqual([]);
    }
  });

  test('the first state is where the record begins, and nothing in it is told as new', () => {
    const state = createState([one, two]);
    const ledger = updateAll(state);
    expect(listChanges(ledger, state.outcomes)).toEqual({
      ...{ start: '2024-03-31', startCount: 2, days: [] },
    });
  });

  test('what is new and which fields were edited is told by the day of the data', () => {
    const edited = create(1, {
      ...{ country: 'Testland', year: '2023', description: 'Another made-up group met.' },
    });
    const state = createState([edited, two, create(3)], '2024-06-30');
    const ledger = updateAll(createState([one, two]), state);
    expect(tell(ledger, state)).toEqual([
      ['2024-06-30', [createId(3)], [`${createId(1)}: country,description`]],
    ]);
    expect(
      listLastChanges(ledger, state.outcomes).map(({ outcome, published, updated }) => [
        ...[outcome.id, published, updated],
      ]),
    ).toEqual([
      [createId(1), '2024-03-31', '2024-06-30'],
      [createId(3), '2024-06-30', '2024-06-30'],
      [createId(2), '2024-03-31', '2024-03-31'],
    ]);
  });

  test('one field at a time is found, whatever it is', () => {
    const values: Partial<OutcomeParts> = {
      ...{ harvest: 'harvest 2', country: 'Testland', year: '2021', scale: 'Local' },
      ...{ significance: 'It matters.', significanceRating: 'high', unintended: 'YES' },
      ...{ objectives: 'CCC: Equal roles', changeTypes: 'Knowledge', evidence: 'Less.' },
      ...{ resultsFramework: 'YES; Outcome 1.4', socialActor: 'Public bodies' },
    };
    for (const [name, value] of Object.entries(values)) {
      const state = createState([
        create(1, { ...{ country: 'Demoland', year: '2023' }, [name]: value }),
      ]);
      const ledger = updateAll(createState([one]), state);
      const [entry] = ledger.outcomes.values();
      expect(Object.values(entry?.edits ?? {}).flat(), name).toContain(name);
      expect(Object.values(entry?.edits ?? {}).flat().length, name).toBeLessThanOrEqual(
        name === 'changeTypes' ? 2 : 1,
      );
    }
  });

  test('the same state once more changes nothing, and how often a day was built does not matter', () => {
    fc.assert(
      fc.property(
        ...[someOutcomes(5), someOutcomes(5), someOutcomes(5)],
        (before, between, after) => {
          const last = createState(after, '2024-06-30');
          const ledger = updateAll(createState(before), last);
          expect(updateLedger(ledger, last)).toEqual(ledger);
          // Outcomes that were there and gone in between are new again, so these are as before.
          const kept = after.map(({ id }) => between.find((each) => each.id === id));
          const detour = kept.flatMap((each, index) => each ?? after[index] ?? []);
          const state = createState(
            detour.filter(({ id }) => before.some((each) => each.id === id)),
            '2024-06-30',
          );
          const rest = createState(
            after.filter(({ id }) => before.some((each) => each.id === id)),
            '2024-06-30',
          );
          expect(tell(updateAll(createState(before), state, rest), rest)).toEqual(
            tell(updateAll(createState(before), rest), rest),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of an outcome that is public no more nothing is left, and when it is public again it is new', () => {
    const later = createState([one], '2024-06-30');
    const ledger = updateAll(createState([one, two]), later);
    expect(formatLedger(ledger)).toBe(formatLedger(updateAll(createState([one]), later)));
    const again = createState([one, two], '2024-09-30');
    expect(tell(updateLedger(ledger, again), again)).toEqual([['2024-09-30', [createId(2)], []]]);
  });

  test('another id with the earlier one as its alias is the same outcome', () => {
    const renamed = create(9, {
      ...{ country: 'Demoland', year: '2023', description: one.description },
      frontMatter: `aliases: [${createId(1)}]`,
    });
    const state = createState([renamed], '2024-06-30');
    expect(tell(updateAll(createState([one]), state), state)).toEqual([
      ['2024-06-30', [], [`${createId(9)}: id`]],
    ]);
  });

  test('without a day changes are told all the same, and get the first day that there is', () => {
    const edited = create(1, { country: 'Testland', year: '2023' });
    const states = [undated([one]), undated([edited, two])] as const;
    expect(tell(updateAll(...states), states[1])).toEqual([
      ['', [createId(2)], [`${createId(1)}: country`]],
    ]);
    const dated = createState([edited, two], '2024-06-30');
    const ledger = updateAll(...states, dated);
    expect(ledger.start).toBe('2024-06-30');
    expect(tell(ledger, dated)).toEqual([
      ['2024-06-30', [createId(2)], [`${createId(1)}: country`]],
    ]);
  });

  test('where all texts were rewritten at once, only these are told', () => {
    const rewritten = create(1, { description: 'Quite another text.', evidence: 'And here.' });
    const state = createState([rewritten], '2024-06-30');
    expect(tell(updateAll(createState([one]), state), state)).toEqual([
      ['2024-06-30', [], [`${createId(1)}: description,evidence`]],
    ]);
  });

  test('a field that is hidden now is named nowhere, earlier edits of it neither', () => {
    const edited = create(1, { country: 'Testland', year: '2023' });
    const before = updateAll(createState([one]), createState([edited], '2024-06-30'));
    const without = fields.filter(({ name }) => name !== 'country');
    const state = { ...createState([create(1, { year: '2023' })], '2024-09-30'), fields: without };
    const ledger = updateLedger(before, state);
    expect(tell(ledger, state)).toEqual([]);
    expect(formatLedger(ledger)).not.toContain('"edits":{"2024');
  });

  test('an id that is gone is named only where that is wished, and no fragment bears it', () => {
    const states = [createState([one, two]), createState([one], '2024-06-30')] as const;
    expect(updateAll(...states).withdrawn).toEqual(new Map());
    const named = updateAll(states[0], { ...states[1], mayName: () => true });
    expect(listChanges(named, [one]).days[0]?.withdrawn).toEqual([createId(2)]);
    const borne = { ...states[1], mayName: (id: string) => id !== createId(2) };
    expect(updateAll(states[0], borne).withdrawn).toEqual(new Map());
    // It stays named until a fragment bears it, and then is not named again.
    const back = updateLedger(named, borne);
    expect(updateLedger(back, { ...states[1], mayName: () => true }).withdrawn).toEqual(new Map());
  });
});

test('a ledger of another programme has neither its name nor any of its outcomes', () => {
  const ledger = updateAll(createState([one, two]));
  const other = { name: 'Another programme' };
  expect(isOfAnother(ledger, createState([create(7)]))).toBe(false);
  expect(isOfAnother(ledger, { ...createState([two, create(7)]), ...other })).toBe(false);
  expect(isOfAnother(ledger, { ...createState([create(7)]), ...other })).toBe(true);
});

describe('what a ledger tells somebody who finds it', () => {
  test('no text, and not which outcomes have the same country', () => {
    const ledger = updateAll(
      createState([create(1, { country: 'Demoland' }), create(2, { country: 'Demoland' })]),
    );
    const text = formatLedger(ledger);
    for (const word of ['Demoland', 'Synthetic', 'Minutes', 'meet'])
      expect(text).not.toContain(word);
    const [first, second] = [...ledger.outcomes.values()].map(({ now }) => now.fields);
    expect(first?.['country']).toBeDefined();
    expect(first?.['country']).not.toBe(second?.['country']);
  });

  test('only texts that nobody could guess open the others', () => {
    const [entry] = updateAll(
      createState([create(1, { country: 'Demoland', significance: 'It matters.' })]),
    ).outcomes.values();
    expect(Object.keys(entry?.now.seals ?? {})).toEqual(['description', 'evidence']);
  });
});
