import { getToolTexts } from '../messages/tools/toolTexts.ts';

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

/** The reason for a fault that the `yaml` package found in a text. */
export function explainYaml({ code, message, offset }: YamlFault, text: string): YamlReason {
  const { yaml } = getToolTexts().settings;
  const at = (reason: string, place = offset): YamlReason => ({ offset: place, reason });
  const sign = text.slice(offset, offset + 1);
  switch (code) {
    case 'TAB_AS_INDENT':
      return at(yaml.tab);
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/sequence/.test(message)) return at(yaml.columns);
      return at(/[“”„«]/.test(sign) ? yaml.curly : yaml.colon);
    case 'MISSING_CHAR':
      if (/quote/.test(message)) return at(yaml.quote, findOpenQuote(text, offset));
      return /flow/i.test(message) ? explainBracket(text, offset) : at(yaml.noColon);
    case 'MULTILINE_IMPLICIT_KEY':
      return at(yaml.noColon);
    case 'BAD_INDENT':
      return /flow/i.test(message) ? explainBracket(text, offset) : at(yaml.columns);
    case 'UNEXPECTED_TOKEN':
      if (text.charAt(offset - 1) === "'") return at(yaml.apostrophe);
      return at(isAtLineStart(text, offset) ? yaml.columns : yaml.after);
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_ALIAS':
    case 'BAD_DIRECTIVE':
      return at(yaml.start({ sign }));
    case 'BAD_DQ_ESCAPE':
      return at(yaml.escape);
    case 'RESOURCE_EXHAUSTION':
      return at(yaml.deep);
    default:
      return at(yaml.other({ fault: code }));
  }
}

function explainBracket(text: string, offset: number): YamlReason {
  const open = findOpenBracket(text, offset);
  const { yaml } = getToolTexts().settings;
  return open === undefined
    ? { offset, reason: yaml.columns }
    : { offset: open, reason: yaml.bracket({ sign: text.charAt(open) }) };
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
