import { foldLabel } from '../../text/foldLabel.ts';
import { SEPARATORS } from '../../text/separator.ts';
import { foldWords } from './foldWords.ts';

/** What the values of public outcomes are called. */
export interface PublicLabels {
  /** Folded (`foldLabel`). */
  readonly labels: ReadonlySet<string>;
  /** The words that they are made of. */
  readonly words: ReadonlySet<string>;
}

export function createPublicLabels(labels: readonly string[]): PublicLabels {
  const distinct = [...new Set(labels)];
  return { labels: new Set(distinct.map(foldLabel)), words: new Set(distinct.flatMap(foldWords)) };
}

/** How far before and after a place the piece is looked for that it begins and ends in. */
const AROUND = 300;

/** What an element begins or ends with. A line break is inside a text, and so is a comment; an element of another name that begins so is neither. */
const TAG = /<\/?(?!w?br(?![\w:-]))[a-z][^<>]*>/gi;
const ENDS_WITH_TAG = /<\/?(?!w?br(?![\w:-]))[a-z][^<>]*>$/i;
const BEGINS_WITH_TAG = /^<\/?(?!w?br(?![\w:-]))[a-z]/i;
/** As far back as the beginning of a tag is looked for. */
const MAX_TAG = 2000;

const LISTS = /\.(?:json|ndjson|m?js)(?:\.(?:br|gz))?(?: ›|$)/i;
const BETWEEN_STRINGS = /["'`][\s[\]{}]*,[\s[\]{}]*["'`]/g;
const BEFORE_STRING = /(?:^|[[{,:])\s*$/;
const AFTER_STRING = /^\s*(?:[\]},]|$)/;

const TABLE = /\.csv(?:\.(?:br|gz))?(?: ›|$)/i;
/** The words of the search index, one a line, in the order of the alphabet. */
export const WORDS_OF_INDEX =
  /^pagefind\/(?:part-\d+\/)?(?:index\/.* › words|words\.bin › unpacked)$/;

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether something was found in a text only because public values are next to each other there, each of them, from its
 * first letter to its last, an element, a text of a list, a cell or a word of the index by itself:
 * `<option>OS1</option><option>OS2</option>` says nothing of an outcome that has “OS1; OS2”. In one text it does.
 */
export function isOfNeighbours(
  path: string,
  text: string,
  place: Place,
  { labels, words }: PublicLabels,
  cells: CellReader | undefined,
): boolean {
  if (WORDS_OF_INDEX.test(path)) return isOfWords(text, place, words);
  return (
    areLabels(cutAtTags(text, place), labels) ||
    (LISTS.test(path) && areLabels(cutAtQuotes(text, place), labels)) ||
    (cells !== undefined && areLabels(cutAtCommas(text, place, cells), labels))
  );
}

/** What ends a cell, and is no comma of a text that stands in a table without quotes. */
const ENDS_CELL = /^(?:,\S|\r\n)/;

/** Tells of places of a table where its cells are. Asked for one place after the other, it reads the table once. */
export interface CellReader {
  /** Whether a place is in a cell in quotes. */
  readonly isQuoted: (index: number) => boolean;
  /** Whether a place goes from one cell into the next: words that stand in two cells are no phrase. What a cell by itself says is found in it. */
  readonly isOver: (place: Place) => boolean;
}

/** Reads the cells of a text if it is a table. */
export function createCellReader(path: string, text: string): CellReader | undefined {
  if (!TABLE.test(path)) return undefined;
  let known = { index: 0, isQuoted: false };
  const isQuotedAt = (to: number): boolean => {
    let { index, isQuoted } = known.index <= to ? known : { index: 0, isQuoted: false };
    for (let at = text.indexOf('"', index); at !== -1 && at < to; at = text.indexOf('"', at + 1))
      isQuoted = !isQuoted;
    index = to;
    known = { index, isQuoted };
    return isQuoted;
  };
  const isOver = ({ start, end }: Place): boolean => {
    let isQuoted = isQuotedAt(start);
    for (let index = start; index < end; index += 1) {
      if (text[index] === '"') isQuoted = !isQuoted;
      else if (!isQuoted && ENDS_CELL.test(text.slice(index, index + 2))) return true;
    }
    return false;
  };
  return { isQuoted: isQuotedAt, isOver };
}

/** Whether a value is made of public ones, as where nobody said what is between several in one cell. */
export function isMadeOfLabels(source: string, { labels }: PublicLabels): boolean {
  return SEPARATORS.some((sign) => {
    const parts = source.split(sign);
    return parts.length > 1 && parts.every((part) => labels.has(foldLabel(part)));
  });
}

function areLabels(pieces: readonly string[], labels: ReadonlySet<string>): boolean {
  const said = pieces.filter((piece) => piece.trim() !== '');
  // What ends with a comma goes on after it.
  return (
    said.length > 1 && said.every((each) => /[^.,;:]\s*$/.test(each) && labels.has(foldLabel(each)))
  );
}

/** The texts between the tags that a place goes over, each whole; none where it is in a tag itself. */
function cutAtTags(text: string, { start, end }: Place): string[] {
  if (!text.slice(start, end).includes('>')) return [];
  const before = text.slice(Math.max(0, start - AROUND), start);
  const from = start - before.length + before.lastIndexOf('>') + 1;
  const to = text.indexOf('<', end) === -1 ? text.length : text.indexOf('<', end);
  if (from > 0 && !ENDS_WITH_TAG.test(text.slice(Math.max(0, from - MAX_TAG), from))) return [];
  if (to < text.length && !BEGINS_WITH_TAG.test(text.slice(to, to + 4))) return [];
  return text.slice(from, to).split(TAG);
}

/** The texts between the quotes that a place goes over, each whole: neighbours in a list of a program. */
function cutAtQuotes(text: string, { start, end }: Place): string[] {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const from = Math.max(...['"', "'", '`'].map((quote) => before.lastIndexOf(quote)));
  const to = after.search(/["'`]/);
  if (from === -1 || to === -1 || before[from] !== after[to]) return [];
  if (!BEFORE_STRING.test(before.slice(0, from)) || !AFTER_STRING.test(after.slice(to + 1)))
    return [];
  const whole = before.slice(from + 1) + text.slice(start, end) + after.slice(0, to);
  return whole.split(BETWEEN_STRINGS);
}

/** The cells of a table that a place goes over, each whole and without quotes. */
function cutAtCommas(text: string, { start, end }: Place, cells: CellReader): string[] {
  if (cells.isQuoted(start)) return [];
  const before = /[^,\r\n]*$/.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';
  const after = /^[^,\r\n]*/.exec(text.slice(end, end + AROUND))?.[0] ?? '';
  return (before + text.slice(start, end) + after).split(/,|\r?\n/);
}

/** Whether a place goes over whole lines, each of them one word of a public value. */
function isOfWords(text: string, { start, end }: Place, words: ReadonlySet<string>): boolean {
  const lines = text.slice(start, end).split('\n');
  const isWhole = (text[start - 1] ?? '\n') === '\n' && (text[end] ?? '\n') === '\n';
  if (!isWhole || lines.length < 2) return false;
  return lines.every((line) => words.has(foldWords(line).join(' ')));
}
