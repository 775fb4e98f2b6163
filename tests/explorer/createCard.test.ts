import { describe, expect, test } from 'vitest';
import { createCardRow } from '../../src/explorer/createCardFiles.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { createRowCard } from '../../src/explorer/createCard.ts';
import { createOutcomeCard } from '../../src/explorer/createOutcomeCard.ts';
import { createNames } from '../../src/facets/labels.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { createId, createOutcome, someOutcomes } from '../support/createOutcome.ts';
import { WORDS } from '../support/modelReader.ts';
import { fc } from '../support/properties.ts';

describe('createOutcomeCard(outcome, FACETS, names, messages)', () => {
  test('is the same as of its row in the browser, values that nobody listed included', () => {
    fc.assert(
      fc.property(someOutcomes(), (outcomes) => {
        const columns = createColumns(FACETS, outcomes);
        const names = createNames(columns.facets, WORDS);
        for (const [row, outcome] of outcomes.entries()) {
          const card = createRowCard({ card: createCardRow(outcome), row }, columns, '', WORDS);
          expect(card).toEqual(createOutcomeCard(outcome, FACETS, names, WORDS.messages));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('createRowCard(contents, columns, query, words)', () => {
  const outcome = createOutcome({ id: createId(7), country: 'Demoland', negative: 'yes' });

  test('takes the words of a search along to the outcome', () => {
    const card = createCardRow(outcome);
    const { address, facts } = createRowCard({ card, row: 0 }, undefined, '“curfew” radio', WORDS);
    const link = new URL(address, 'https://atlas.example');
    expect(link.pathname).toBe(`/outcomes/${outcome.slug}/`);
    expect(link.searchParams.get('q')).toBe('“curfew” radio');
    // Without columns nothing is known of its facts.
    expect(facts).toEqual([]);
  });
});
