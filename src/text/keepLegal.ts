/** A text without what XML 1.0 may not hold even as an escape; control characters are not looked for, as those who write XML show or name them. */
export function keepLegal(text: string): string {
  return text.toWellFormed().replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD');
}
