import { nameFacet, nameIndex } from '../facets/labels.ts';
import { listFacets, type Facet } from '../facets/registry.ts';
import type { Messages } from '../messages/index.ts';
import { getTextName, isText, isWritten, type FieldTable } from '../programme/fields.ts';

/** A part of the page that says how to read an outcome: what each thing is called, and what it means. */
interface ReadingPart {
  readonly items: readonly { readonly name: string; readonly text: string }[];
  /** Names of what only the programme knows the meaning of. */
  readonly own: readonly string[];
}

/** The running texts of an outcome, in the order of its page. */
export function listReadTexts(fields: FieldTable, { outcome, reading }: Messages): ReadingPart {
  const texts: Readonly<Record<string, string>> = reading.texts;
  const headings: Readonly<Record<string, unknown>> = outcome;
  const shown = fields.filter(isText).map((field) => {
    const name = getTextName(field);
    const heading = headings[name];
    return { name: typeof heading === 'string' ? heading : name, text: texts[name] };
  });
  return separate(shown);
}

/** What outcomes are sorted by, in the order in which a reader meets it; `differs`: whether outcomes differ in it; `isFlat`: types of change are in no clusters. */
export function listReadFacets(
  fields: FieldTable,
  messages: Messages,
  differs: (facet: string) => boolean,
  isFlat: boolean,
): ReadingPart {
  const texts: Readonly<Record<string, string>> = {
    ...messages.reading.facets,
    ...(isFlat ? { changeType: messages.naming.flatChangeType } : {}),
  };
  const facets = listFacets(fields)
    // Every outcome has a language, which tells something only where there are several.
    .filter(({ fields: of, key }) => of.length > 0 || differs(key))
    .map((facet) => ({
      name: nameFacet(facet.key, { messages }),
      text: describe(facet, texts, messages),
    }));
  const facts = fields.filter((field) => isWritten(field) && !isText(field));
  return separate([
    ...facets,
    ...facts.map(({ name, label = name }) => ({ name: label, text: undefined })),
  ]);
}

function describe(
  { key, isOwn }: Facet,
  texts: Readonly<Record<string, string>>,
  messages: Messages,
): string | undefined {
  return isOwn === true ? undefined : (texts[key] ?? nameIndex(key, { messages }).intro);
}

function separate(all: readonly { name: string; text: string | undefined }[]): ReadingPart {
  return {
    items: all.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }])),
    own: all.filter(({ text }) => text === undefined).map(({ name }) => name),
  };
}
