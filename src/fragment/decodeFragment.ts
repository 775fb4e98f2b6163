import { findPiledMarks, MOST_BYTES } from './bounds.ts';
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
  if (size > MOST_BYTES) {
    const detail = { kilobytes: Math.ceil(size / 1000), most: MOST_BYTES / 1000 };
    return { problem: createProblem('file-too-large', 'unavailable', detail) };
  }
  if (findUtf16(bytes) !== undefined) {
    const offset = bytes[0] !== 0 && bytes[1] === 0 ? 1 : 0;
    return { problem: createProblem('utf-16', 'unavailable', { offset }) };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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

/** Offset of the first byte that begins no well-formed sequence (Unicode 16, table 3-7). */
function findBrokenByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let next = at + 2; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
