/**
 * French joins a short word to the next one (“l’héritage”, “d’arrestation”), and Pagefind takes
 * both for one word, so that “héritage” would find nothing. The index gets a space between
 * them. Before a consonant it is a name (“N’Djamena”).
 */
const PARTICLE = "(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|jusqu|lorsqu|puisqu|quoiqu|qu)(?:['’]|&#39;)";
const VOWEL = '[aeiouyhàâæèéêëîïôœùûü]';

const JOINED = new RegExp(`${PARTICLE}(?=${VOWEL})`, 'giu');
const SEPARATED = new RegExp(`(${PARTICLE}) (?=(?:<mark>)?${VOWEL})`, 'giu');

/** Text as it is indexed. */
export function separateElisions(text: string): string {
  return text.replaceAll(JOINED, (particle) => `${particle} `);
}

/** Pagefind's excerpt as the text was before it was indexed; nobody writes that space. */
export function joinElisions(excerpt: string): string {
  return excerpt.replaceAll(SEPARATED, '$1');
}

/** A query without the particles, which say nothing. */
export function dropElisions(text: string): string {
  return text.replaceAll(JOINED, '');
}
