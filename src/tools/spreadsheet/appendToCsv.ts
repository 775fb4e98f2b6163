import { decodeTextFile } from './decodeTextFile.ts';
import { concat } from '../../text/concat.ts';
import { readCsv } from './readCsv.ts';
import type { Copy, CopyRequest } from './copy.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/**
 * A text file with new cells at the end of its rows; every byte that was there stays. A row that
 * has lost a cell could not be told any more once others follow it, so such a file is refused.
 */
export function appendToCsv(
  bytes: Uint8Array,
  { tables, idHeader, flagHeader, encoding, delimiter }: CopyRequest,
): Copy {
  const texts = getToolTexts().sheets;
  const [table, ...others] = tables;
  if (table === undefined || others.length > 0) return { reason: texts.oneTable };
  const read = readCsv(bytes, () => false, { encoding, delimiter });
  const [sheet] = read.sheets;
  const decoded = decodeTextFile(bytes, encoding);
  if (sheet === undefined || decoded === undefined)
    return { reason: read.problems[0]?.message ?? texts.unreadable };
  const separator = sheet.delimiter ?? ',';
  const width = sheet.rows.find(({ number }) => number === table.headerRow)?.cells.length;
  const ragged = sheet.rows.filter(
    ({ number, cells }) => table.ids.has(number) && cells.length !== width,
  );
  if (width === undefined) return { reason: texts.noRow({ row: table.headerRow }) };
  if (ragged.length > 0)
    return {
      reason: texts.ragged({ count: ragged.length, row: ragged[0]?.number ?? 0 }),
    };
  const encode = createEncoder(decoded.encoding);
  if (encode === undefined) return { reason: texts.encoding(decoded) };
  const headers = [idHeader, flagHeader].flatMap((header) => header ?? []);
  const write = (cells: readonly string[]): string =>
    cells.map((cell) => `${separator}${quoteCell(cell, separator)}`).join('');
  const parts: string[] = [];
  let at = 0;
  for (const [index, end] of listEnds(decoded.text, separator).entries()) {
    const number = index + 1;
    const id = table.ids.get(number);
    const rest = flagHeader === undefined ? [] : [''];
    const added =
      number === table.headerRow
        ? headers
        : id === undefined
          ? []
          : [...(idHeader === undefined ? [] : [id]), ...rest];
    parts.push(decoded.text.slice(at, end), write(added));
    at = end;
  }
  parts.push(decoded.text.slice(at));
  const body = encode(parts.join(''));
  if (body === undefined) return { reason: texts.letters(decoded) };
  return {
    bytes: concat([
      bytes.subarray(0, decoded.encoding.startsWith('utf') ? countMark(bytes) : 0),
      body,
    ]),
    lost: [],
  };
}

function quoteCell(cell: string, delimiter: string): string {
  return /["\r\n]/.test(cell) || cell.includes(delimiter)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}

/** Where each row ends, before its line break. A quotation mark counts where a cell begins with it. */
function listEnds(text: string, delimiter: string): number[] {
  const ends: number[] = [];
  let isQuoted = false;
  let isStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isQuoted) {
      if (character !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else isQuoted = false;
      continue;
    }
    if (character === '"' && isStart) isQuoted = true;
    else if (character === '\r' || character === '\n') {
      ends.push(at);
      if (character === '\r' && text[at + 1] === '\n') at += 1;
      isStart = true;
      continue;
    }
    isStart = character === delimiter;
  }
  if (text.length > 0 && !/[\r\n]$/.test(text)) ends.push(text.length);
  return ends;
}

/** How many bytes the mark of the encoding has, which decoding leaves out. */
function countMark([first, second, third]: Uint8Array): number {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 3;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? 2 : 0;
}

/** Text → bytes in an encoding in which each letter is a byte or two; nothing for others. */
function createEncoder(encoding: string): ((text: string) => Uint8Array | undefined) | undefined {
  if (encoding === 'utf-8') return (text) => new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return (text) => {
      const bytes = new Uint8Array(text.length * 2);
      const data = new DataView(bytes.buffer);
      for (let at = 0; at < text.length; at += 1)
        data.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
      return bytes;
    };
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const letters = Array.from(all);
  const known = letters.filter((letter) => letter !== '\uFFFD');
  // Otherwise letters have several bytes, or one is written in two ways.
  if (letters.length !== 256 || new Set(known).size < known.length) return undefined;
  const byLetter = new Map(letters.map((letter, byte) => [letter, byte]));
  return (text) => {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) {
      const byte = byLetter.get(text.charAt(at));
      if (byte === undefined) return undefined;
      bytes[at] = byte;
    }
    return bytes;
  };
}
