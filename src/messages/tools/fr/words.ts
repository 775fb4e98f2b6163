/** A number with its noun, in French: 0 and 1 have the singular. */
export function count(number: number, noun: string, several = `${noun}s`): string {
  return `${number} ${number < 2 ? noun : several}`;
}
