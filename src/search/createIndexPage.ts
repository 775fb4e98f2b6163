import { WEIGHTS } from './createSearchRecord.ts';
import type { ReadText } from './readRecord.ts';
import { TERM_END } from './termEnd.ts';

/** Further forms of a word weigh less than the word. */
const FORM_SHARE = 0.5;

/**
 * A record as Pagefind reads it: a page of its terms (`readTerms`), which no reader sees. Words stand in their order, so that
 * phrases are found; behind them all come the forms in which they are found as well.
 */
export function createIndexPage(texts: readonly ReadText[]): string {
  const words = texts.map(({ weight, compounds }) =>
    renderTerms(
      weight,
      compounds.flatMap(({ parts }) => parts.map(({ term }) => term)),
    ),
  );
  const forms = texts.map(({ weight, compounds }) =>
    renderTerms(
      weight * FORM_SHARE,
      compounds.flatMap(({ parts, joins }) => [
        ...parts.flatMap((part) => part.forms),
        ...joins.map(({ term }) => term),
      ]),
    ),
  );
  const content = [...words, ...forms].filter(Boolean).join(' ');
  return `<html><head></head><body><p>${content}</p></body></html>`;
}

/** Terms are of letters and digits alone, so nothing has to be escaped. */
function renderTerms(weight: number, terms: readonly string[]): string {
  if (terms.length === 0) return '';
  const line = terms.map((term) => term + TERM_END).join(' ');
  return weight === WEIGHTS.text ? line : `<span data-pagefind-weight="${weight}">${line}</span>`;
}
