import type { Citation } from './citation.ts';

/** Citations as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html), a list in every case. */
export function writeCsl(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(createItem), null, 2)}\n`;
}

function createItem(citation: Citation): object {
  const { kind, key, title, authors, date, institution, genre, language, address } = citation;
  return {
    ...{ id: key, type: kind, title, genre, language, publisher: institution },
    author: authors.map((literal) => ({ literal })),
    ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    // What is left undefined is in no JSON.
    ...{ number: citation.number, version: citation.version, abstract: citation.abstract },
    URL: address,
  };
}
