const LINE_BREAK = /\r\n?|[\n\u2028\u2029]/u;
/** What somebody puts before each line of a list. */
const MARK = /^(?:[•·▪●◦]\s*|(?:[-*–—]|\d{1,2}[.)])\s+)/u;
/** What somebody puts after each line but the last. */
const END = /\s*[;,؛،]$/u;

/** Whether a cell has several lines with something in them. */
export function hasLines(value: string): boolean {
  return LINE_BREAK.test(value.trim());
}

/**
 * The values of a cell with one on each line, without the signs that make a list of them; of a cell
 * with one line that line as it is.
 */
export function splitLines(value: string): string[] {
  if (!hasLines(value)) return value.trim() === '' ? [] : [value.trim()];
  return value.split(LINE_BREAK).flatMap((line) => {
    const text = line.trim().replace(MARK, '').replace(END, '').trim();
    return text === '' ? [] : [text];
  });
}
