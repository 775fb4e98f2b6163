import { getTextName, type FieldTable } from '../programme/fields.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { findContinuation } from '../text/headline/findContinuation.ts';
import { listSections, type Headings } from './listSections.ts';

/** A text of an outcome that is read below its headline; without a heading it goes on from there. */
export interface WholeText {
  readonly heading?: string;
  readonly text: string;
}

/** What is read of an outcome where it is one of several: what changed, and why it matters. */
const MAIN = ['description', 'significance'];

/**
 * The texts of an outcome that are recorded, whole, without the beginning that the headline is;
 * `isMain` leaves out what does not say what changed or why it matters.
 */
export function listWholeTexts(
  outcome: PublicOutcome,
  fields: FieldTable,
  headings: Headings,
  isMain = true,
): WholeText[] {
  const own = isMain ? fields.filter((field) => MAIN.includes(getTextName(field))) : fields;
  return listSections(outcome, own, headings).flatMap(({ id, heading, text }) => {
    if (text === null) return [];
    if (id !== 'description') return [{ heading, text }];
    const rest = text.slice(findContinuation(text, outcome.headline)).trim();
    return rest === '' ? [] : [{ text: rest }];
  });
}
