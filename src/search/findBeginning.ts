/** Length of the description's part that the headline repeats; 0 when an editor wrote the headline. */
export function findBeginning(description: string, headline: string): number {
  const shown = headline.replace(/…$/u, '');
  let at = 0;
  for (const character of shown.trim()) {
    while (/\s/u.test(description.charAt(at)) && !/\s/u.test(character)) at += 1;
    if (/\s/u.test(character)) {
      if (!/\s/u.test(description.charAt(at))) return 0;
    } else if (description.startsWith(character, at)) {
      at += character.length;
    } else {
      return 0;
    }
  }
  return at;
}
