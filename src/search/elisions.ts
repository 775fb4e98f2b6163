/**
 * French joins a short word to the next one (“l’héritage”, “d’arrestation”), and Pagefind takes
 * both for one word, so that “héritage” would find nothing. The index gets a space between
 * them. Before a consonant it is a name (“N’Djamena”).
 */
const WORD = '(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|jusqu|lorsqu|puisqu|quoiqu|qu)';
const APOSTROPHE = "(?:['’]|&#39;)";
const PARTICLE = WORD + APOSTROPHE;
const VOWEL = '[aeiouyhàâæèéêëîïôœùûü]';

const JOINED = new RegExp(`${PARTICLE}(?=${VOWEL})`, 'giu');
const SEPARATED = new RegExp(`(${PARTICLE}) (?=(?:<mark>)?${VOWEL})`, 'giu');

/** The same from its apostrophe on, of which a text has few: every second word begins with a letter of a particle. */
const JOINT = /* @__PURE__ */ new RegExp(`(?<=${WORD})${APOSTROPHE}(?=${VOWEL})`, 'giu');

/** Text as it is indexed. */
export function separateElisions(text: string): string {
  return text.replaceAll(JOINT, '$& ');
}

/** Pagefind's excerpt as the text was before it was indexed; nobody writes that space. */
export function joinElisions(excerpt: string): string {
  return excerpt.replaceAll(SEPARATED, '$1');
}

/** A query without the particles, which say nothing. */
export function dropElisions(text: string): string {
  return text.replaceAll(JOINED, '');
}
