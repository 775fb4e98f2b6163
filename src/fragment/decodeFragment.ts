import { findPiledMarks, MAX_BYTES } from './limits.ts';
import { getToolTexts } from '../messages/tools/toolTexts.ts';
import type { ToolTexts } from '../messages/tools/translatedTexts.ts';
import { createLocate } from '../problems/position.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { findUtf16 } from '../text/findUtf16.ts';

/**
 * Bytes of a content file → its text. UTF-8 with or without a byte order mark (which is not
 * part of the text). Anything else is a problem that names the byte offset, counted from 0;
 * nothing is ever replaced silently. A file that is larger than any content, or that piles up
 * combining marks, is refused here, so that whatever reads the text ends in good time. `size`
 * is that of the whole file, of which a caller need not give more than may be read.
 */
export function decodeFragment(
  bytes: Uint8Array,
  size = bytes.length,
): { text: string } | { problem: Problem } {
  if (size > MAX_BYTES) {
    const detail = { kilobytes: Math.ceil(size / 1000), most: MAX_BYTES / 1000 };
    return { problem: createProblem('file-too-large', 'unavailable', detail) };
  }
  const kind = findDocument(bytes);
  if (kind !== undefined)
    return { problem: createProblem('not-plain-text', 'unavailable', { kind }) };
  if (findUtf16(bytes) !== undefined) {
    const offset = bytes[0] !== 0 && bytes[1] === 0 ? 1 : 0;
    return { problem: createProblem('utf-16', 'unavailable', { offset }) };
  }
  try {
    const text = DECODER.decode(bytes);
    const marks = findPiledMarks(text);
    return marks === -1
      ? { text }
      : { problem: createProblem('marks-piled', createLocate(text)(marks)) };
  } catch {
    // The decoder only says that it failed; where, is for us to find.
    const offset = findBrokenByte(bytes);
    const byte = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase()}`;
    return { problem: createProblem('not-utf-8', 'unavailable', { byte, offset }) };
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true });

/** How files of other programs begin (in Latin-1), and what they are. */
const DOCUMENTS: readonly (readonly [
  beginning: string,
  kind: keyof ToolTexts['files']['documents'],
])[] = [
  ['{\\rtf', 'rtf'],
  ['PK\u0003\u0004', 'office'],
  ['\u00D0\u00CF\u0011\u00E0', 'oldOffice'],
  ['%PDF-', 'pdf'],
  ['<!doctype html', 'web'],
  ['<html', 'web'],
  ['bplist00', 'archive'],
];

/** The first letter of each, in either case. */
const FIRST_BYTES: ReadonlySet<number> = new Set(
  DOCUMENTS.flatMap(([beginning]) =>
    [beginning.toLowerCase(), beginning].map((text) => text.charCodeAt(0)),
  ),
);

/** As much of a file as shows it. */
const HEAD_BYTES = 64;

/** What kind of document a file is, if it is one that plain text was to be in. */
function findDocument(bytes: Uint8Array): string | undefined {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let first = start;
  while (first < start + HEAD_BYTES && ((bytes[first] ?? 0) <= 0x20 || bytes[first] === 0xa0))
    first += 1;
  // Nearly all begin in another way, and to look closely takes long.
  if (!FIRST_BYTES.has(bytes[first] ?? 0)) return undefined;
  const head = String.fromCharCode(...bytes.subarray(start, start + HEAD_BYTES))
    .trimStart()
    .toLowerCase();
  const kind = DOCUMENTS.find(([beginning]) => head.startsWith(beginning.toLowerCase()))?.[1];
  return kind === undefined ? undefined : getToolTexts().files.documents[kind];
}

/** Offset of the first byte that begins no well-formed sequence (Unicode 16, table 3-7). */
function findBrokenByte(bytes: Uint8Array): number {
  let offset = 0;
  // Every such byte is decoded to U+FFFD, which a file may also hold in its own right.
  for (const character of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) {
    const isOwn =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (character === '\uFFFD' && !isOwn) break;
    offset += new TextEncoder().encode(character).length;
  }
  return offset;
}
