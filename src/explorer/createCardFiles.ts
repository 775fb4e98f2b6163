import type { PublicOutcome } from '../publication/publish.ts';
import { createExcerpt } from '../search/createExcerpt.ts';
import { readHeadline } from '../text/headline/readHeadline.ts';
import { countCardsInFile, type CardRow } from './cardFiles.ts';

/** The card of each row, in files. */
export function createCardFiles(outcomes: readonly PublicOutcome[]): CardRow[][] {
  const cards = outcomes.map(createCardRow);
  const size = countCardsInFile(cards.length);
  return Array.from({ length: Math.ceil(cards.length / size) }, (_, file) =>
    cards.slice(file * size, (file + 1) * size),
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
