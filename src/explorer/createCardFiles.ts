import type { PublicOutcome } from '../publication/publish.ts';
import { createExcerpt } from '../search/createExcerpt.ts';
import { readHeadline } from '../text/headline/readHeadline.ts';
import { CARDS_A_FILE, type CardRow } from './cardFiles.ts';

/** The card of each row, in files of `CARDS_A_FILE`. */
export function createCardFiles(outcomes: readonly PublicOutcome[]): CardRow[][] {
  const cards = outcomes.map(createCardRow);
  return Array.from({ length: Math.ceil(cards.length / CARDS_A_FILE) }, (_, file) =>
    cards.slice(file * CARDS_A_FILE, (file + 1) * CARDS_A_FILE),
  );
}

export function createCardRow(outcome: PublicOutcome): CardRow {
  const { id, slug, headline, description, lang } = outcome;
  return [
    id,
    slug,
    headline,
    createExcerpt(description, headline),
    lang,
    readHeadline(outcome).cuts,
  ];
}
