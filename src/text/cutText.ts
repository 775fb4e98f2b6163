/** A text of at most so many UTF-16 units, with an ellipsis as the last of them where something is left out. */
export function cutText(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
}
