/** Length of the description's part that the headline repeats; 0 when an editor wrote the headline. */
export function findBeginning(description: string, headline: string): number {
  const shown = headline.replace(/…$/u, '').trim();
  // As most of them are: with the same blanks, no character needs to be compared by itself.
  if (description.startsWith(shown)) return shown.length;
  let index = 0;
  for (const character of shown) {
    while (/\s/u.test(description.charAt(index)) && !/\s/u.test(character)) index += 1;
    if (/\s/u.test(character)) {
      if (!/\s/u.test(description.charAt(index))) return 0;
    } else if (description.startsWith(character, index)) {
      index += character.length;
    } else {
      return 0;
    }
  }
  return index;
}
