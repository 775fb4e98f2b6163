import { describe, expect, test } from 'vitest';
import { createCardRow } from '../../src/explorer/cardFiles.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { createOutcomeCard, createRowCard } from '../../src/explorer/createCard.ts';
import { renderCard, renderCards, renderExcerpt } from '../../src/explorer/renderCard.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { parseHtml } from '../markup/parseHtml.ts';
import { createId, createOutcome, someOutcomes } from '../support/createOutcome.ts';
import { WORDS } from '../support/modelReader.ts';
import { fc } from '../support/properties.ts';

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

describe('a card', () => {
  test('is the same of an outcome in the build and of its row in the browser', () => {
    fc.assert(
      fc.property(someOutcomes(), (outcomes) => {
        const columns = createColumns(FACETS, outcomes);
        for (const [row, outcome] of outcomes.entries()) {
          const built = createOutcomeCard(outcome, WORDS);
          const card = createRowCard({ card: createCardRow(outcome), row }, columns, '', WORDS);
          // Of several spellings of an unlisted value the columns have the first.
          expect({ ...card, facts: card.facts.map(fold) }).toEqual({
            ...built,
            facts: built.facts.map(fold),
          });
        }
      }),
      { numRuns: 50 },
    );
  });

  const outcome = createOutcome({
    id: createId(7),
    description:
      'The <council> of "Testtown" & its elders adopted a rule that they had discussed in public for a year. It is kept.',
    country: 'Demoland',
    harvest: 'harvest 2',
    year: '2023',
    significanceRating: 'high',
    contributionRating: 'great',
    negative: 'yes',
    frontMatter: 'lang: fr',
  });

  test('has headline, id, facts and excerpt, each as it was written', () => {
    const $ = parseHtml(renderCard(createOutcomeCard(outcome, WORDS)).html);
    expect($('h2.card__headline').attr()).toMatchObject({ lang: 'fr', dir: 'auto' });
    expect($('h2 a').text()).toBe(outcome.headline);
    expect($('h2 a').text()).toContain('<council> of "Testtown" & its');
    expect($('h2 a').attr('href')).toBe(`/outcomes/${outcome.slug}/`);
    expect(
      $('li')
        .toArray()
        .map((item) => $(item).text()),
    ).toEqual([
      outcome.id,
      'Demoland',
      'harvest 2',
      '2023',
      'Significance: high',
      'Contribution: great',
      'Negative outcome',
    ]);
    expect($('.card__mark').attr('class')).toBe('card__mark card__mark--negative');
    expect($('.card__excerpt').text()).toBe('It is kept.');
    expect($('.card__excerpt').attr()).toMatchObject({ lang: 'fr', dir: 'auto' });
  });

  test('has its headline at the level of its place, and no excerpt where the headline says it all', () => {
    const short = createOutcome({ id: createId(8), description: 'A rule was adopted.' });
    const $ = parseHtml(renderCard(createOutcomeCard(short, WORDS), 3).html);
    expect($('h3').text()).toBe('A rule was adopted.');
    expect($('h2, .card__excerpt')).toHaveLength(0);
  });

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

describe('renderCards(cards, first)', () => {
  test('numbers the outcomes of a page within the whole list', () => {
    const cards = [1, 2].map((serial) =>
      createOutcomeCard(createOutcome({ id: createId(serial) }), WORDS),
    );
    const $ = parseHtml(renderCards(cards, 26).html);
    expect($('ol').attr()).toEqual({ class: 'cards', role: 'list', start: '26' });
    expect($('ol > li > article.card')).toHaveLength(2);
  });
});

describe('renderExcerpt(parts, lang)', () => {
  test('highlights the words of a query, and nothing of a text is markup', () => {
    const $ = parseHtml(
      renderExcerpt(
        [
          { text: '… a <b>', isMatch: false },
          { text: 'curfew</mark>', isMatch: true },
        ],
        'en',
      ).html,
    );
    expect($('mark').text()).toBe('curfew</mark>');
    expect($('p').text()).toBe('… a <b>curfew</mark>');
    expect($('*')).toHaveLength(2);
  });
});
