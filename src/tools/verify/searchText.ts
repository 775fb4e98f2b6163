import { decodeEscapes } from './decodeEscapes.ts';
import type { Edges } from './edges.ts';
import type { SiteFinding } from './siteFinding.ts';
import { AROUND, formatNeedle, formatPlace, HINTS } from './formatHit.ts';
import { foldWords } from './foldWords.ts';
import type { IdNeighbours } from './idNeighbours.ts';
import { isNumber, joinWritten, splitId } from './idSpellings.ts';
import type { IndexWords } from './indexWords.ts';
import type { TextHit } from './wordMatcher.ts';
import { measureNeedle, type Needle } from './needle.ts';
import type { Needles } from './needles.ts';
import {
  createCellReader,
  isMadeOfLabels,
  isOfNeighbours,
  type PublicLabels,
} from './publicLabels.ts';
import { scanNames } from './scanNames.ts';
import { scanText } from './scanText.ts';

/** What a whole verification looks for. */
export interface Search {
  readonly needles: Needles;
  readonly neighbours: IdNeighbours;
  /** Ids of withheld outcomes that public texts name, and the files that do. */
  readonly citations: ReadonlyMap<Needle, ReadonlySet<string>>;
  /** The words of public and of withheld texts, for those of the search index. */
  readonly words: IndexWords;
  /** What public values are called: next to each other they say no more than each by itself. */
  readonly labels: PublicLabels;
  /** Paths of the machine that built the site; none where none of them tells anything. */
  readonly machinePath: RegExp | undefined;
  /** Whether one of them may go over the beginning of a tag. */
  readonly hasTaggedPath: boolean;
}

/** Files of program code, packed or not, and of the host's settings: a short word says nothing in them. */
export const CODE = /(?:\.(?:m?js|css|map|wasm|pagefind)(?:\.(?:br|gz))?(?: ›|$)|^_headers$)/i;
/** In the noise of a binary file fewer letters in a row come about by chance. */
const MIN_IN_NOISE = 6;

/** What is found by its words alone, which public values next to each other may have, too. */
const MADE_OF_WORDS: ReadonlySet<Needle['kind']> = new Set(['text', 'value', 'unused-value']);

/** Letters of ids that variables of a program are called by, too. */
const MAX_VARIABLE = 3;

/** Where a text that readers may see begins or ends in program code: at a quote, or a tag. */
const BEFORE_TEXT = /["'`>]\s*$/;
const AFTER_TEXT = /^\s*["'`<]/;

/**
 * Whether program code has the letters and the number of a short id only beside each other: `a=r+8`
 * names no AR-008. As it is written, or written together, it is an id there as well; and so it is, with fewer
 * zeros, where it is a text of its own, between quotes or tags (`"AR-8"`), or in one (`"see AR 8, and"`).
 */
function isByChance({ kind, source }: Needle, text: string, start: number, end: number): boolean {
  if (kind !== 'id' && kind !== 'hidden-name') return false;
  const [letters = '', number = '', ...others] = splitId(source);
  if (others.length > 0 || letters.length > MAX_VARIABLE || !isNumber(number)) return false;
  const found = text.slice(start, end);
  if (foldWords(found).length > 2) return true;
  if (joinWritten(splitId(found)) === letters + number) return false;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const isText = BEFORE_TEXT.test(before) && AFTER_TEXT.test(text.slice(end, end + AROUND));
  return !isText && !isInLiteral(text, start, end);
}

/** As long as a text of a program is looked at, before and after what was found in it. */
const MAX_LITERAL = 1000;
/** What a text begins with, and what it ends in: code between two texts has an operator, a comma or a bracket there. */
const BEGINS_TEXT = /^\s*(?:[\p{L}\p{N}][^={}[\]<>|\\$^~]*)?$/u;
const ENDS_TEXT = /^(?:[^={}[\]<>|\\$^~]*[\p{L}\p{N}])?[.!?…]?\s*$/u;

/** Whether a place of program code is inside a text of it: between two quotes of one kind, with words before and after. */
function isInLiteral(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - MAX_LITERAL), start);
  const after = text.slice(end, end + MAX_LITERAL);
  return ['"', "'", '`'].some((quote) => {
    const opening = before.lastIndexOf(quote);
    const closing = after.indexOf(quote);
    if (opening === -1 || closing === -1 || text.slice(start, end).includes(quote)) return false;
    return BEGINS_TEXT.test(before.slice(opening + 1)) && ENDS_TEXT.test(after.slice(0, closing));
  });
}

/** Pages: in no other file does a sign for “less than” begin a tag for certain. */
const PAGE = /\.html(?:\.(?:br|gz))?(?: ›|$)/i;

/**
 * Whether a value is made of the end of an attribute and of the text after its tag, which nobody reads as one:
 * `<a href="/countries/dr-congo/">DR Congo</a>` holds no “Congo DR”.
 */
function isOverTag(
  { kind }: Needle,
  path: string,
  text: string,
  { start, end, isShown }: Place,
): boolean {
  if (isShown || (kind !== 'value' && kind !== 'unused-value') || !PAGE.test(path)) return false;
  const before = text.slice(Math.max(0, start - MAX_TAG), start);
  return /<[a-z][^<>]*$/i.test(before) && text.slice(start, end).includes('>');
}

/** As far back as the beginning of a tag is looked for. */
const MAX_TAG = 2000;

/** Findings of one text; more of them say nothing more. */
const MAX_FINDINGS = 100;

/** Where a needle was found. */
type Place = Pick<TextHit, 'start' | 'end' | 'isShown' | 'as'>;

/** Searches the bytes of one part of the site, as every text that they may be; `text` if it is known. */
export function searchBytes(
  path: string,
  bytes: Buffer,
  text: string | undefined,
  search: Search,
): readonly SiteFinding[] {
  if (text !== undefined) return searchDecoded(path, text, search, false);
  // In a binary file what cannot be seen parts its texts; elsewhere it would part a word.
  const parted = bytes.toString('utf8').replaceAll(/\p{Cc}/gu, ' ');
  const readings = [parted, bytes.toString('latin1')];
  for (const begin of [0, 1]) {
    // A copy of its own: Node’s own reading of UTF-16 at an odd place ends the process.
    const copy = Uint8Array.from(bytes.subarray(begin));
    for (const encoding of ['utf-16le', 'utf-16be'])
      readings.push(new TextDecoder(encoding).decode(copy));
  }
  return readings.flatMap((reading) => searchDecoded(path, decodeEscapes(reading), search, true));
}

/** Searches a text that is no file's content: its name. */
export function searchText(path: string, source: string, search: Search): readonly SiteFinding[] {
  return searchDecoded(path, decodeEscapes(source), search, false);
}

/** Searches one text of the site. Each needle is reported once, at its first place. `edges`: of a piece of a text. */
export function searchDecoded(
  path: string,
  text: string,
  search: Search,
  isNoise: boolean,
  edges?: Edges,
): readonly SiteFinding[] {
  const { needles, machinePath } = search;
  // In most texts nothing is found.
  let report: Report | undefined;
  const getReport = (): Report => (report ??= createReport(path, text, search, isNoise));
  scanText(
    text,
    needles,
    (hit) => {
      getReport().addHit(hit);
    },
    edges,
  );
  for (const withTags of [false, true]) {
    const add = (needle: Needle, start: number, end: number): void => {
      getReport().addNeedle(needle, { start, end, isShown: !withTags });
    };
    scanNames(text, needles, withTags, add, edges);
  }
  if (machinePath?.test(text) === true) getReport().addPath();
  return report?.list() ?? NOTHING;
}

const NOTHING: readonly SiteFinding[] = [];

/** What is found in one text. */
interface Report {
  readonly addHit: (hit: TextHit) => void;
  readonly addNeedle: (needle: Needle, place: Place) => void;
  /** The first path of the machine. */
  readonly addPath: () => void;
  readonly list: () => readonly SiteFinding[];
}

function createReport(path: string, text: string, search: Search, isNoise: boolean): Report {
  const { needles, neighbours, citations, labels, machinePath } = search;
  const isCode = CODE.test(path);
  const cells = createCellReader(path, text);
  const findings = new Map<string, SiteFinding & Pick<Place, 'start' | 'end'>>();
  const report = (key: string, start: number, end: number, message: string, hint: string): void => {
    if (!findings.has(key) && findings.size < MAX_FINDINGS)
      findings.set(key, {
        file: path,
        message,
        hint,
        start,
        end,
        ...formatPlace(text, start, end),
      });
  };
  const keys: Pick<Place, 'start' | 'end'>[] = [];
  const reported = new Set<string>();
  const reportNeedle = (needle: Needle, place: Place): void => {
    const { start, end, isShown, as } = place;
    if (needle.kind === 'key') keys.push({ start, end });
    const key = `${needle.kind} ${needle.file} ${needle.source}`;
    if (reported.has(key)) return;
    const scope = as === undefined ? needle.scope : 'content';
    if (scope !== 'everywhere' && isCode) return;
    if (scope === 'shown' && !isShown) return;
    if (isCode && isByChance(needle, text, start, end)) return;
    if (isNoise && (as !== undefined || measureNeedle(needle) < MIN_IN_NOISE)) return;
    if (isOverTag(needle, path, text, place)) return;
    if (MADE_OF_WORDS.has(needle.kind) && isOfNeighbours(path, text, place, labels, cells)) return;
    if (neighbours.isPublic(needle, text, start, end)) return;
    reported.add(key);
    const { message, hint } = formatNeedle(needle, citations.get(needle), as);
    const isJoined = MADE_OF_WORDS.has(needle.kind) && isMadeOfLabels(needle.source, labels);
    report(message, start, end, message, isJoined ? HINTS.joined : hint);
  };
  const reportHit = (hit: TextHit): void => {
    const { start, end, needle, owners } = hit;
    if (needle !== undefined) reportNeedle(needle, hit);
    else if (isOfNeighbours(path, text, hit, labels, cells) || cells?.isOver(hit) === true) return;
    for (const owner of owners) {
      const message = `holds words of ${needles.owners[owner] ?? ''}, which are not published`;
      report(message, start, end, message, HINTS.text);
    }
  };
  const reportPath = (): void => {
    const place = machinePath?.exec(text) ?? undefined;
    if (place === undefined) return;
    const [found] = place;
    const end = place.index + found.length;
    report(found, place.index, end, 'holds a path of this machine', HINTS.path);
  };
  // No message quotes the key of opaque ids, nor a part of it.
  const quotesKey = (start: number, end: number): boolean =>
    keys.some((key) => key.start < end + AROUND && key.end > start - AROUND);
  const list = (): readonly SiteFinding[] =>
    Array.from(findings.values(), ({ start, end, context, ...finding }) =>
      context === undefined || quotesKey(start, end) ? finding : { ...finding, context },
    );
  return { addHit: reportHit, addNeedle: reportNeedle, addPath: reportPath, list };
}
