/** Signs of about one width, in parts of the font size: measured in sans-serif system fonts, rounded up. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u, 0],
  [/[ .,:;'’|!iIjl()[\]]/u, 0.32],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.05],
  [/[tfrJ\-–"“”/]/u, 0.42],
  [/[mwMW@%—…]/u, 0.95],
  [/\p{Lu}/u, 0.72],
];
const USUAL = 0.58;

/** About how wide a text is, in CSS pixels at a font size; without a browser nobody knows better. */
export function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text)
    width += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? USUAL;
  return width * size;
}

/**
 * The lines of a text that is not to be wider than `width`. A line breaks at white space, or
 * after a hyphen or a slash, and within a word only where the word alone is too wide. What
 * does not fit into `most` lines ends in “…”.
 */
export function wrapText(text: string, width: number, size: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().split(/(?<=[-/])|(?=\s)/u)) {
    const grown = line + piece;
    if (estimateWidth(grown.trim(), size) <= width) {
      line = grown;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    const parts = breakWord(piece.trim(), width, size);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  if (line.trim() !== '') lines.push(line.trim());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines[most - 1] ?? '', width, size)];
}

function breakWord(word: string, width: number, size: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && estimateWidth(part + character, size) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function shorten(line: string, width: number, size: number): string {
  const characters = Array.from(line);
  while (characters.length > 0 && estimateWidth(`${characters.join('')}…`, size) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
