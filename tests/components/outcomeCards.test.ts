import { describe, expect, test } from 'vitest';
import { renderOutcomeCard } from '../../src/components/outcomeCards.ts';
import type { Names } from '../../src/facets/labels.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { createOutcomeCard } from '../../src/explorer/createOutcomeCard.ts';
import { renderCard } from '../../src/explorer/renderCard.ts';
import { getMessages } from '../../src/messages/index.ts';
import { createOutcome } from '../support/createOutcome.ts';

const { messages } = getMessages('en');
const outcome = createOutcome({ id: 'A1', country: 'Demoland' });

const nameAll = (name: string): Names =>
  Object.assign(() => name, { findLanguage: () => undefined });

describe('renderOutcomeCard(card)', () => {
  test('is the card that the outcome has, made once', () => {
    const card = createOutcomeCard(outcome, FACETS, nameAll('Somewhere'), messages);
    const made = renderOutcomeCard(card);
    expect(made.html).toBe(renderCard(card).html);
    expect(renderOutcomeCard(card)).toBe(made);
  });

  test('another reading, whose values are named otherwise, has cards of its own', () => {
    const [some, others] = ['Kenya', 'Kenia'].map(
      (name) => renderOutcomeCard(createOutcomeCard(outcome, FACETS, nameAll(name), messages)).html,
    );
    expect(some).toContain('Kenya');
    expect(others).toContain('Kenia');
  });
});
