import { MAX_NOTE } from '../sheet.ts';
import { XmlError } from '../xml.ts';
import { readNamedAttributes, type NamedEvent } from './readNames.ts';
import type { OdfStyles } from './readOdfStyles.ts';

/** What the paragraphs of a cell say. */
export interface CellText {
  /** Paragraphs separated by LF; nothing where the cell has none. */
  readonly text: string | undefined;
  readonly isStruck: boolean;
  /** Whether it holds what may be read, or shown, in two ways. */
  readonly isUncertain: boolean;
  /** Whether it holds the day or the hour at which somebody looks at it. */
  readonly isClock: boolean;
  /** What comments, notes and drawings in it say. */
  readonly note: string;
  /** The last cell above which a drawing in it reaches (`Sheet1.D8`). */
  readonly reach: string | undefined;
}

/** Takes the events inside a cell one by one; `finish` gives what they made and begins anew. */
export interface CellTextReader {
  readonly take: (event: NamedEvent) => void;
  readonly finish: () => CellText;
}

/** Elements of a paragraph whose text is part of it. */
const INLINE = new Set([
  ...['text:span', 'text:a', 'text:meta', 'text:ruby', 'text:ruby-base', 'text:s', 'text:tab'],
  ...[
    'text:line-break',
    'text:sheet-name',
    'text:title',
    'text:file-name',
    'text:date',
    'text:time',
  ],
]);
/** Fields that say something else on another day. */
const CLOCK = new Set(['text:date', 'text:time']);
/** What a sheet shows beside the text of a cell or above it: comments, notes, how a word is pronounced, drawings. */
const BESIDE = new Set(['office:annotation', 'text:note', 'text:ruby-text', 'table:detective']);
const DRAWINGS = /^(?:draw|dr3d|form|script):/;

/** White space of a comment that is an element. */
const BLANKS: ReadonlyMap<string, string> = new Map([
  ['text:s', ' '],
  ['text:tab', '\t'],
  ['text:line-break', '\n'],
]);

/** More blanks in a row than anybody writes. */
const MAX_BLANKS = 10_000;

/**
 * Reads the text of a cell as OpenDocument writes it: paragraphs, in which several blanks, tabs
 * and line breaks are elements. Tabs and lines of the file itself count as one blank. Blanks stay as
 * they are: by the standard several of them count as one, but LibreOffice does not read them so, and
 * writes some of its texts with them. Comments and drawings are no
 * part of it; what they say comes beside it. Whatever it does not know makes the cell uncertain, if it holds text.
 */
export function createCellText(styles: OdfStyles): CellTextReader {
  let paragraphs: string[] = [];
  let paragraph = '';
  /** White space that goes away at the end of the paragraph. */
  let isBlankPending = false;
  let frames: Frame[] = [];
  let note = '';
  let reach: string | undefined;
  /** Paragraphs of a comment that are open: who wrote it and when is in none. */
  let noteDepth = 0;
  let [isStruck, isUncertain, isClock] = [false, false, false];

  const add = (part: string): void => {
    paragraph += isBlankPending ? ` ${part}` : part;
    isBlankPending = false;
    if (part.trim() === '') return;
    const frame = frames.at(-1);
    isUncertain ||= frame?.kind !== 'text' || frame.isHidden;
    isStruck ||= frame?.isStruck === true;
  };
  const addCharacters = (characters: string): void => {
    for (const piece of characters.split(/([ \t\r\n]+)/)) {
      if (piece === '') continue;
      if (/[\t\r\n]/.test(piece)) isBlankPending ||= paragraph !== '';
      else add(piece);
    }
  };
  const takeBeside = (event: NamedEvent): void => {
    const isParagraph = event.kind !== 'text' && /^text:[ph]$/.test(event.name);
    if (isParagraph) noteDepth += event.kind === 'open' ? 1 : -1;
    if (note.length >= MAX_NOTE) return;
    if (isParagraph) note += '\n';
    else if (event.kind === 'text') note += noteDepth > 0 ? event.text : '';
    else if (event.kind === 'open') note += BLANKS.get(event.name) ?? '';
  };
  const open = (event: NamedEvent & { kind: 'open' }): void => {
    const { name } = event;
    const outer = frames.at(-1);
    if (outer?.kind === 'beside' || BESIDE.has(name) || DRAWINGS.test(name)) {
      takeBeside(event);
      if (DRAWINGS.test(name)) reach ??= readNamedAttributes(event).get('table:end-cell-address');
      frames.push(NOTHING);
      return;
    }
    if (name === 'table:table') throw new XmlError('a cell of it holds a table of its own');
    const attributes = readNamedAttributes(event);
    frames.push(createFrame(name, attributes.get('text:style-name'), outer, styles));
    if (name === 'text:s') add(' '.repeat(readCount(attributes.get('text:c'))));
    else if (name === 'text:tab') add('\t');
    else if (name === 'text:line-break') add('\n');
    else if (CLOCK.has(name)) isClock = true;
  };
  const take = (event: NamedEvent): void => {
    if (event.kind === 'open') open(event);
    else if (event.kind === 'text') {
      if (frames.at(-1)?.kind === 'beside') takeBeside(event);
      else addCharacters(event.text);
    } else {
      if (frames.pop()?.kind === 'beside') takeBeside(event);
      if (event.name !== 'text:p' || frames.length > 0) return;
      paragraphs.push(paragraph);
      [paragraph, isBlankPending] = ['', false];
    }
  };
  const finish = (): CellText => {
    // What is in no paragraph is shown by some programs, and not by others.
    if (paragraph !== '') paragraphs.push(paragraph);
    const text = paragraphs.length === 0 ? undefined : paragraphs.join('\n');
    const found = { text, isStruck, isUncertain, isClock, note: note.trim(), reach };
    [paragraphs, paragraph, isBlankPending, frames] = [[], '', false, []];
    [isStruck, isUncertain, isClock] = [false, false, false];
    [note, noteDepth, reach] = ['', 0, undefined];
    return found;
  };
  return { take, finish };
}

/** An element that is open: its text is that of the cell, beside it, or of neither for certain. */
interface Frame {
  readonly kind: 'text' | 'beside' | 'unknown';
  readonly isStruck: boolean;
  readonly isHidden: boolean;
}

const NOTHING: Frame = { kind: 'beside', isStruck: false, isHidden: false };

function createFrame(
  name: string,
  style: string | undefined,
  outer: Frame | undefined,
  styles: OdfStyles,
): Frame {
  const isParagraph = name === 'text:p';
  const isKnown = isParagraph ? outer === undefined : outer?.kind === 'text' && INLINE.has(name);
  const family = isParagraph ? 'paragraph' : 'text';
  const asks = style !== undefined;
  return {
    kind: isKnown ? 'text' : 'unknown',
    isStruck: outer?.isStruck === true || (asks && styles.isStruck(family, style)),
    isHidden: outer?.isHidden === true || (asks && styles.isTextHidden(family, style)),
  };
}

function readCount(count = '1'): number {
  if (!/^\d{1,6}$/.test(count.trim()) || Number(count) > MAX_BLANKS)
    throw new XmlError(`a cell of it holds “${count.slice(0, 20)}” blanks`);
  return Number(count);
}
