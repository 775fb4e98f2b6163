import { getTextName, type FieldTable } from '../programme/fields.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { findBeginning } from '../text/headline/findBeginning.ts';
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
    const rest = goOn(text, outcome.headline);
    return rest === '' ? [] : [{ text: rest }];
  });
}

/** The description from where the headline leaves off; all of it where that is a title, or was cut. */
function goOn(description: string, headline: string): string {
  if (headline.endsWith('…')) return description;
  return description.slice(findBeginning(description, headline)).trim();
}
