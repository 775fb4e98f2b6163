/** A number with its noun, for publishers: `1 row`, `3 rows`. */
export function formatCount(number: number, noun: string, several = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : several}`;
}
