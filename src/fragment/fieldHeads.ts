/** The beginning of a field: its header and the colon. Offsets are UTF-16 units. */
export interface Head {
  /** The header as written, without its asterisks and colon. */
  readonly header: string;
  /** Its first asterisk. */
  readonly start: number;
  /** After its colon. */
  readonly end: number;
}

/** Every head in the text from an offset on: one at most to a line, and at the start of it. */
export function findHeads(text: string, from: number): Head[] {
  const heads: Head[] = [];
  for (let start = from; start !== -1 && start < text.length; start = nextLine(text, start)) {
    if (!text.startsWith('**', start)) continue;
    const head = readHead(text, start);
    if (head !== undefined) heads.push(head);
  }
  return heads;
}

function nextLine(text: string, from: number): number {
  const index = text.indexOf('\n', from);
  return index === -1 ? -1 : index + 1;
}

/** `**header**:` or `**header:**`, at the start of a line and closed on it. */
function readHead(text: string, start: number): Head | undefined {
  const lineEnd = text.indexOf('\n', start);
  const close = text.indexOf('**', start + 2);
  if (close === -1 || (lineEnd !== -1 && close > lineEnd)) return undefined;
  const inner = text.slice(start + 2, close);
  const trimmed = inner.trimEnd();
  if (trimmed.endsWith(':')) {
    const header = trimmed.slice(0, -1);
    return header.trim() === '' ? undefined : { header, start, end: close + 2 };
  }
  // A blank before the colon is how French sets it.
  const colon = /^[ \t\u00A0\u202F]*:/.exec(text.slice(close + 2, close + 8));
  if (colon === null || inner.trim() === '') return undefined;
  return { header: inner, start, end: close + 2 + colon[0].length };
}

/** A header as the head of a field, or nothing when no head gives it back (it holds `**` or a line break). */
export function formatHead(header: string): string | undefined {
  return [`**${header}**:`, `**${header}:**`].find((candidate) => {
    const head = candidate.startsWith('**') ? readHead(candidate, 0) : undefined;
    return head?.header === header && head.end === candidate.length;
  });
}

/**
 * The lines of a value as they are written: one that would be read as the head of a field is
 * kept from it by a backslash (and one that has backslashes before it already gets one more).
 * The first line needs none, it comes after its header.
 */
export function escapeHeads(value: string): string {
  return changeLines(value, (line) => (isEscapable(line) ? `\\${line}` : line));
}

/** What `escapeHeads` was given. */
export function unescapeHeads(value: string): string {
  return changeLines(value, (line) =>
    line.startsWith('\\') && isEscapable(line) ? line.slice(1) : line,
  );
}

function changeLines(value: string, change: (line: string) => string): string {
  if (!value.includes('**') || !value.includes('\n')) return value;
  const [first = '', ...others] = value.split('\n');
  return [first, ...others.map(change)].join('\n');
}

function isEscapable(line: string): boolean {
  const bare = line.replace(/^\\+/, '');
  return bare.startsWith('**') && readHead(bare, 0) !== undefined;
}
