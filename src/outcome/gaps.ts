import type { Word } from './cutWords.ts';

/**
 * What is between two words, by what it does to a phrase. `inner`: blanks, quotation marks
 * and the marks of Markdown, which say nothing. `joint`: a comma, a slash or a hyphen inside a
 * phrase. `bracket`, `separator` (a colon, an equals sign, a dash) and `end` (of a sentence, a
 * line, a cell) are its bounds.
 */
export interface Gap {
  readonly kind: 'inner' | 'joint' | 'bracket' | 'separator' | 'end';
  /** A line begins or ends here, or the whole text. */
  readonly isLine: boolean;
  readonly raw: string;
}

const LINE =
  // eslint-disable-next-line no-control-regex -- some programs end lines so
  /[\n\r\v\f\u001C-\u001E\u0085\u2028\u2029]/u;
const END = /[\p{Sentence_Terminal}…;；؛|¦•·●▪■◦‣\t\p{So}]/u;
const SEPARATOR = /[:：﹕︰∶꞉׃=＝≡~→⇒➔➜\u2012-\u2015\u2E3A\u2E3B\uFE58]/u;
const DASH = /[\p{Pd}\u2212]/u;
const BRACKET = /[()[\]{}<>（）［］【】]/u;
const JOINT = /[,،、&+/]/u;

const BLANK: Gap = { kind: 'inner', isLine: false, raw: ' ' };

/** The gaps of a text: `gap(n)` is before word n, and the last one after the last word. */
export function createGaps(
  text: string,
  words: readonly Word[],
  isList: boolean,
): (index: number) => Gap {
  const known = new Map<number, Gap>();
  return (index) => {
    const start = words[index - 1]?.end ?? 0;
    const end = words[index]?.start ?? text.length;
    const isEdge = index <= 0 || index >= words.length;
    if (!isEdge && end - start === 1 && text[start] === ' ') return BLANK;
    let gap = known.get(index);
    if (gap === undefined) {
      const raw = text.slice(start, end);
      const isLine = isEdge || LINE.test(raw);
      gap = { kind: isLine ? 'end' : readKind(raw, isList), isLine, raw };
      known.set(index, gap);
    }
    return gap;
  };
}

function readKind(raw: string, isList: boolean): Gap['kind'] {
  if (END.test(raw)) return 'end';
  if (SEPARATOR.test(raw) || (DASH.test(raw) && /\s/u.test(raw))) return 'separator';
  if (BRACKET.test(raw)) return 'bracket';
  if (!JOINT.test(raw) && !DASH.test(raw)) return 'inner';
  return isList && JOINT.test(raw) ? 'end' : 'joint';
}

/** Whether a phrase ends here. */
export function isBound({ kind }: Gap): boolean {
  return kind === 'bracket' || kind === 'separator' || kind === 'end';
}
