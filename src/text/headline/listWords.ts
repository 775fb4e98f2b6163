/** The words of a list that is written with blanks. */
export function listWords(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter(Boolean));
}
