/** Names in a row, no more than so many of them: `a, b and 3 more`; `tell` says the rest in another language. */
export function formatList(
  names: readonly string[],
  most: number,
  tell = (rest: number): string => `and ${rest} more`,
): string {
  const named = names.slice(0, most).join(', ');
  return names.length > most ? `${named} ${tell(names.length - most)}` : named;
}
