/** What the `yaml` package says of a fault: its code and its words. */
interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
}

/** A fault in the words of whoever writes the file, and where to look: often where something was opened. */
interface YamlReason {
  readonly offset: number;
  readonly reason: string;
}

/**
 * What is wrong with settings, in plain words. Nothing is quoted from the file but one sign,
 * no word is longer than fifteen letters, and no colon has a space after it: `hideKey` would
 * take the rest for a secret.
 */
export const REASONS = {
  tab: 'The line is indented with a tab; use spaces.',
  colon:
    'A colon with a space after it begins a setting, and there is one inside this value; put the whole value in straight quotes.',
  curly:
    'The quotation marks here are curly (“ ”) and count as text; type straight ones ("), or switch off smart quotes in your editor.',
  quote: 'The quotation mark that is opened here is never closed.',
  bracket: (sign: string) => `The bracket ${sign} that is opened here is never closed.`,
  noColon: 'Here a setting is expected, a name with a colon and a space after it.',
  apostrophe:
    'The apostrophe ends the value that a single quote began; write it twice, or use double quotes around the value.',
  after:
    'The value has ended, and more follows it; put all of it in quotes, or take the rest away.',
  columns: 'The lines of one block must begin in the same column, and this one does not.',
  start: (sign: string) => `A value may not begin with ${sign} unless it is in quotes.`,
  escape:
    'Inside double quotes a backslash has a meaning of its own; write it twice, or use single quotes.',
  twice: 'This setting is written twice; keep one of the two.',
  deep: 'It is nested too deeply.',
} as const;

/** The reason for a fault that the `yaml` package found in a text. */
export function explainYaml({ code, message, offset }: YamlFault, text: string): YamlReason {
  const at = (reason: string, place = offset): YamlReason => ({ offset: place, reason });
  const sign = text.slice(offset, offset + 1);
  switch (code) {
    case 'TAB_AS_INDENT':
      return at(REASONS.tab);
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/sequence/.test(message)) return at(REASONS.columns);
      return at(/[“”„«]/.test(sign) ? REASONS.curly : REASONS.colon);
    case 'MISSING_CHAR':
      if (/quote/.test(message)) return at(REASONS.quote, findOpenQuote(text, offset));
      return /flow/i.test(message) ? explainBracket(text, offset) : at(REASONS.noColon);
    case 'MULTILINE_IMPLICIT_KEY':
      return at(REASONS.noColon);
    case 'BAD_INDENT':
      return /flow/i.test(message) ? explainBracket(text, offset) : at(REASONS.columns);
    case 'UNEXPECTED_TOKEN':
      if (text.charAt(offset - 1) === "'") return at(REASONS.apostrophe);
      return at(isAtLineStart(text, offset) ? REASONS.columns : REASONS.after);
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_ALIAS':
    case 'BAD_DIRECTIVE':
      return at(REASONS.start(sign));
    case 'BAD_DQ_ESCAPE':
      return at(REASONS.escape);
    case 'RESOURCE_EXHAUSTION':
      return at(REASONS.deep);
    default:
      return at(message);
  }
}

function explainBracket(text: string, offset: number): YamlReason {
  const open = findOpenBracket(text, offset);
  return open === undefined
    ? { offset, reason: REASONS.columns }
    : { offset: open, reason: REASONS.bracket(text.charAt(open)) };
}

function isAtLineStart(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
}

/** The last quotation mark that begins a value and that its own line does not close. */
function findOpenQuote(text: string, end: number): number {
  let open = end;
  for (const match of text.slice(0, end).matchAll(/^[^"'#\n]*?[:\-,[{] *(["'])/gm)) {
    const place = match.index + match[0].length - 1;
    const lineEnd = text.indexOf('\n', place);
    const rest = text.slice(place + 1, lineEnd === -1 ? end : lineEnd);
    if (!rest.includes(match[1] ?? '"')) {
      open = place;
      break;
    }
  }
  return open;
}

/** The last bracket before an offset that is still open there. */
function findOpenBracket(text: string, offset: number): number | undefined {
  const open: number[] = [];
  for (let index = 0; index < offset; index += 1) {
    const sign = text.charAt(index);
    if (sign === '[' || sign === '{') open.push(index);
    else if (sign === ']' || sign === '}') open.pop();
  }
  return open.at(-1);
}
