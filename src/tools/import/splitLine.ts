import type { Sheet } from '../spreadsheet/sheet.ts';

/** By which characters a line may be a row. The sheet may have been made from a file that was read wrongly. */
const DELIMITERS = [',', ';', '\t', '|'];

/** The characters that may separate cells inside a cell of the sheet, its own first. */
export function getDelimiters({ delimiter }: Sheet): readonly string[] {
  return [...new Set(delimiter === undefined ? DELIMITERS : [delimiter, ...DELIMITERS])];
}

/** A line cut at its delimiters; in prose each of them is followed by a blank or stands in a number. */
export interface SplitLine {
  readonly parts: readonly string[];
  readonly isProse: boolean;
}

/** Splits outside quotation marks; where they do not close, they are characters like others. */
export function splitLine(line: string, delimiter: string, hasQuotes = true): SplitLine {
  const parts: string[] = [];
  let isQuoted = false;
  let isProse = true;
  let start = 0;
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    const after = line.charAt(index + 1);
    if (character === '"' && hasQuotes)
      isQuoted = isQuoted ? after !== delimiter && after !== '' : index === start;
    if (character !== delimiter || isQuoted) continue;
    const isNumber = /\d/.test(line.charAt(index - 1)) && /\d/.test(after);
    if (!/\s/u.test(after) && !isNumber) isProse = false;
    parts.push(line.slice(start, index));
    start = index + 1;
  }
  if (isQuoted) return splitLine(line, delimiter, false);
  parts.push(line.slice(start));
  return { parts, isProse };
}

/** A cell without the quotation marks around it. */
export function unquote(part: string): string {
  const trimmed = part.trim();
  return /^".*"$/s.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}
