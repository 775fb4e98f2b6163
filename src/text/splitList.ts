/** A list that is written as a text, `one, two, three`, over as many lines as it takes. */
export function splitList(text: string): string[] {
  return text.split(',').map((item) => item.trim());
}
