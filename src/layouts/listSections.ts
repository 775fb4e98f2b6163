import {
  getTextName,
  type Field,
  type FieldKind,
  type FieldTable,
  type TextName,
} from '../programme/fields.ts';
import { getReferences, getTerms, getText, type Reference } from '../programme/fieldValues.ts';
import type { Term } from '../programme/vocabulary.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { readAddress } from '../text/webAddress.ts';

/** A part of an outcome's page. */
export interface Section {
  /** Names it in addresses: `other-contributions`. */
  readonly id: string;
  readonly heading: string;
  /** `null` is “not recorded”. */
  readonly text: string | null;
  /** The value that is shown with it; absent where the field has none, `null` where none is recorded. */
  readonly rating?: Term | null;
  /** Its field. */
  readonly rated?: string;
}

/** What the known texts are called on a page; fields that a table has beside them need theirs, too. */
export type Headings = Readonly<Record<TextName, string>>;

/** The sections of an outcome's page, one for each field of running text that is no fact, in the order of the table. */
export function listSections(
  outcome: PublicOutcome,
  fields: FieldTable,
  headings: Headings,
): Section[] {
  return fields
    .filter(({ kind, isBrief }) => kind === 'text' && isBrief !== true)
    .map((field) => {
      const rating = fields.find(({ name }) => name === field.rating);
      return {
        id: nameSection(field),
        heading: getHeading(field.name, headings),
        text: getText(outcome, field),
        ...(rating === undefined
          ? {}
          : { rated: rating.name, rating: getTerms(outcome, rating)[0] ?? null }),
      };
    });
}

/** An own field may be called as some other part of the page is. */
function nameSection({ name, own }: Field): string {
  const id = name.replaceAll(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);
  return own === undefined ? id : `field-${id}`;
}

/** A fact beside the classification: a day, an address, a few words, other outcomes. */
interface Fact {
  readonly heading: string;
  /** `null` where nothing is recorded, or where it names outcomes. */
  readonly text: string | null;
  /** Where the text leads, if it is an address. */
  readonly address: string | undefined;
  readonly outcomes: readonly Reference[];
}

const FACTS: readonly FieldKind[] = ['date', 'link', 'related'];

/** The facts of fields that hold neither running text nor values of a vocabulary. */
export function listFacts(outcome: PublicOutcome, fields: FieldTable): Fact[] {
  return fields
    .filter(({ kind, isBrief }) => FACTS.includes(kind) || isBrief === true)
    .map((field) => {
      const text = getText(outcome, field);
      const address = field.kind === 'link' && text !== null ? readAddress(text) : undefined;
      const outcomes = getReferences(outcome, field);
      const { label = field.name, plural = label } = field;
      return { heading: outcomes.length > 1 ? plural : label, text, address, outcomes };
    });
}

/** What a page shows word for word, as it was recorded, beside what was read from it. */
export function listAsRecorded(
  outcome: PublicOutcome,
  fields: FieldTable,
  headings: Headings,
): { readonly heading: string; readonly text: string }[] {
  return fields
    .filter(({ kind }) => kind === 'codes')
    .flatMap((field) => {
      const text = getText(outcome, field);
      return text === null ? [] : [{ heading: getHeading(getTextName(field), headings), text }];
    });
}

/** The interface text has one for every field with a text. */
function getHeading(name: string, headings: Headings): string {
  const all: Readonly<Record<string, string>> = headings;
  const heading = all[name];
  if (heading === undefined) throw new Error(`The interface text has no heading outcome.${name}.`);
  return heading;
}
