import { FACETS } from '../../facets/registry.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import type { Messages } from '../../messages/index.ts';
import { getTextName, isWritten, type Field } from '../../programme/fields.ts';

/** What a column has of its field, where that is not the value itself. */
export type ColumnPart = 'code' | 'step' | 'written' | 'text';

export type DataWords = Pick<Messages, 'data' | 'facet' | 'outcome' | 'reading'>;

interface Description {
  readonly title: string;
  readonly description: string;
}

/** What pages call a column, and what is in it in a sentence: for the dictionary, and for programs that show it. */
export function describeColumn(
  name: string,
  field: Field | undefined,
  part: ColumnPart | undefined,
  words: DataWords,
): Description {
  const columns: Readonly<Record<string, Description>> = words.data.columns;
  const known = columns[name];
  if (known !== undefined) return known;
  if (field === undefined) return { title: name, description: '' };
  const own = describeOwn(field, words);
  if (part === undefined) return own;
  if (part === 'text') return describeText(getTextName(field), words) ?? own;
  const { title, description } = words.data.parts[part];
  return {
    title: formatMessage(title, { field: own.title }),
    description: formatMessage(description, { field: own.title }),
  };
}

function describeOwn(field: Field, words: DataWords): Description {
  const { name, own } = field;
  const known = own === undefined ? findKnown(field, words) : undefined;
  return known ?? { title: field.label ?? name, description: words.data.ownField };
}

function findKnown(field: Field, words: DataWords): Description | undefined {
  if (isWritten(field) && field.kind !== 'codes') return describeText(field.name, words);
  const facets: Readonly<Record<string, { label: string; intro?: string }>> = words.facet;
  const texts: Readonly<Record<string, string>> = words.reading.facets;
  // Where two fields are one facet, it is called after the last.
  const facet = FACETS.find(({ fields }) => fields.at(-1) === field.name);
  const labels = facet === undefined ? undefined : facets[facet.key];
  if (facet === undefined || labels === undefined) return undefined;
  return { title: labels.label, description: texts[facet.key] ?? labels.intro ?? '' };
}

function describeText(name: string, { outcome, reading }: DataWords): Description | undefined {
  const headings: Readonly<Record<string, unknown>> = outcome;
  const texts: Readonly<Record<string, string>> = reading.texts;
  const title = headings[name];
  return typeof title === 'string' ? { title, description: texts[name] ?? '' } : undefined;
}
