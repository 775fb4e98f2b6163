import type { PublicOutcome } from '../publication/publish.ts';

/**
 * The small page by which one outcome is indexed: only what a reader may search, with the
 * headline and the id weighing more than the narrative (Pagefind's weights run from 0 to 10).
 */
export function createSearchPage(outcome: PublicOutcome, language: string): string {
  const classification = [
    outcome.country,
    outcome.harvest,
    outcome.year,
    outcome.socialActor,
    ...outcome.objectives,
  ]
    .concat(outcome.changeClusters, outcome.changeTypes)
    .flatMap((term) => (term === null ? [] : [term.label]));
  const narrative = [
    outcome.description,
    outcome.significance,
    outcome.contribution,
    outcome.otherContributions,
    outcome.evidence,
    outcome.additionalInformation,
    outcome.resultsFrameworkText,
  ].flatMap((text) => (text === null ? [] : [`<p>${escapeText(text)}</p>`]));
  const place = [outcome.country, outcome.year]
    .flatMap((term) => (term === null ? [] : [term.label]))
    .join(' · ');
  return [
    `<html lang="${escapeText(language)}"><body>`,
    `<p data-pagefind-meta="title" data-pagefind-weight="6">${escapeText(outcome.headline)}</p>`,
    `<p data-pagefind-meta="id" data-pagefind-weight="8">${escapeText(outcome.id)}</p>`,
    ...narrative,
    `<p data-pagefind-weight="2">${escapeText(classification.join('. '))}</p>`,
    `<p data-pagefind-meta="place" data-pagefind-ignore>${escapeText(place)}</p>`,
    '</body></html>',
  ].join('\n');
}

/** Pagefind reads this page and no browser does, so only its syntax needs escaping. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
