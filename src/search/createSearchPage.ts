import { MARKS } from '../facets/marks.ts';
import { FACETS } from '../facets/registry.ts';
import { getTextName, isNamed, isWritten, type FieldTable } from '../programme/fields.ts';
import { getTerms, getText } from '../programme/fieldValues.ts';
import type { Term } from '../programme/vocabulary.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { separateElisions } from './elisions.ts';
import { readHeadline } from '../text/headline/readHeadline.ts';
import { findBeginning } from '../text/headline/findBeginning.ts';

/** Pagefind's weights run from 0 to 10; running text has 1. */
const WEIGHTS = { id: 8, headline: 6, classification: 2 } as const;

/**
 * The small page by which one outcome is indexed: only the fields that a reader may search, with the
 * headline and the id weighing more than the narrative. The narrative comes first, so that
 * excerpts are taken from it; a headline that is the beginning of the description is weighed
 * where it stands there, and not indexed twice.
 */
export function createSearchPage(
  outcome: PublicOutcome,
  fields: FieldTable,
  language: string,
): string {
  const { description, headline } = outcome;
  const beginning = findWeighedLength(description, headline);
  const searched = fields.filter((field) => field.isSearched && !isNamed(field, 'description'));
  const classification = searched
    .filter((field) => !isWritten(field))
    .flatMap((field) => {
      const names = nameTerms(getTerms(outcome, field));
      return names.length === 0 ? [] : [`${markField(field.name)}${escapeText(names.join('. '))}`];
    });
  const narrative = searched.filter(isWritten).flatMap((field) => {
    const text = getText(outcome, field);
    return text === null ? [] : [`<p>${markField(getTextName(field))}${escapeText(text)}</p>`];
  });
  const facts = FACETS.filter(({ onCards }) => onCards).flatMap(({ key, getTerms: list }) =>
    list(outcome).map(({ label }) => `${key}:${label}`),
  );
  const marks = MARKS.filter((key) => outcome[key]?.key === 'yes');
  return [
    `<html lang="${escapeText(language)}"><head>`,
    ...[`title:${readHeadline(outcome).line}`, `id:${outcome.id}`, ...facts].map(renderMeta),
    ...marks.map((mark) => renderMeta(`${mark}:yes`)),
    '</head><body>',
    `<p>${markField('description')}${weigh('headline', description.slice(0, beginning))}${escapeText(description.slice(beginning))}</p>`,
    ...narrative,
    ...(beginning === 0 ? [`<p>${markField('headline')}${weigh('headline', headline)}</p>`] : []),
    `<p>${weighMarkup('classification', classification.join('. '))}</p>`,
    `<p>${markField('id')}${weigh('id', outcome.id)}</p>`,
    '</body></html>',
  ].join('\n');
}

/** A year that was written in another way is found by that. */
function nameTerms(terms: readonly Term[]): string[] {
  return [
    ...new Set(
      terms.flatMap(({ label, listed, written }) => [
        ...(listed || written === undefined ? [label] : []),
        ...(written === undefined ? [] : [written]),
      ]),
    ),
  ];
}

/**
 * Length of the description's part that is weighed as the headline, with the punctuation that
 * touches it: Pagefind puts a space after each element, and excerpts would show it before a comma.
 */
function findWeighedLength(description: string, headline: string): number {
  const length = findBeginning(description, headline);
  if (length === 0) return 0;
  return length + (/^\p{P}+/u.exec(description.slice(length))?.[0].length ?? 0);
}

function weigh(kind: keyof typeof WEIGHTS, text: string): string {
  return weighMarkup(kind, escapeText(text));
}

function weighMarkup(kind: keyof typeof WEIGHTS, html: string): string {
  return html === '' ? '' : `<span data-pagefind-weight="${WEIGHTS[kind]}">${html}</span>`;
}

/** Where what a record says of a field begins: Pagefind keeps the place of an id, and a result is told which field it is in (`placeExcerpt`). */
function markField(name: string): string {
  return `<a id="${escapeText(name)}"></a>`;
}

/** What a result shows beside its excerpt; it is not searched. */
function renderMeta(meta: string): string {
  const [name = '', ...rest] = meta.split(':');
  return `<meta data-pagefind-meta="${name}[content]" content="${escapeText(rest.join(':'))}">`;
}

const SYNTAX = /[&<>"]/;

/** Pagefind reads this page and no browser does, so only its syntax needs escaping. */
function escapeText(text: string): string {
  const separated = separateElisions(text);
  if (!SYNTAX.test(separated)) return separated;
  return separated
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
