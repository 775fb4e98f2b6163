import type { FieldTable } from '../programme/fields.ts';
import { getText, type Reference } from '../programme/fieldValues.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { createCitationIndex, findCitations, type CitationIndex } from '../text/findCitations.ts';

/** A public outcome, by the id that a text gives. */
export type Cited = Reference;

/** Every public outcome by the ids it is published under, earlier ones too. */
export function indexOutcomes(outcomes: readonly PublicOutcome[]): CitationIndex<Cited> {
  return createCitationIndex(
    outcomes.flatMap(({ id, slug, aliases }) =>
      [...new Set([id, ...aliases.map((alias) => alias.id)])].map((name) => ({ id: name, slug })),
    ),
  );
}

/** The other public outcomes that the texts of one name, each id once, in the order of the texts. */
export function findCited(
  outcome: PublicOutcome,
  fields: FieldTable,
  index: CitationIndex<Cited>,
): Cited[] {
  const cited = fields
    .filter(({ kind }) => kind === 'text')
    .flatMap((field) => findCitations(getText(outcome, field) ?? '', index))
    .map(({ named }) => named);
  return [...new Set(cited)].filter(({ slug }) => slug !== outcome.slug);
}
