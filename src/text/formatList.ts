/** Names in a row, no more than so many of them: `a, b and 3 more`. */
export function formatList(names: readonly string[], most: number): string {
  const named = names.slice(0, most).join(', ');
  return names.length > most ? `${named} and ${names.length - most} more` : named;
}
