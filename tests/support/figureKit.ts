import type { Columns } from '../../src/explorer/columns.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { FACETS } from '../../src/facets/registry.ts';
import type { FigureWords } from '../../src/figures/words.ts';
import { en } from '../../src/messages/en.ts';
import { createId, createOutcome } from './createOutcome.ts';

/** What figures say in English. */
export const WORDS: FigureWords = { messages: en, language: 'en' };

/** The same, on a page that reads from right to left. */
export const MIRRORED: FigureWords = { messages: { ...en, direction: 'rtl' }, language: 'en' };

/** The columns of outcomes made of these fields. */
export function createColumnsOf(...parts: readonly Parameters<typeof createOutcome>[0][]): Columns {
  const outcomes = parts.map((each, at) => createOutcome({ id: createId(at + 1), ...each }));
  return createColumns(FACETS, outcomes);
}
