import { Unzip, UnzipInflate } from 'fflate';

/** The last column there is (XFD), counted from 1. */
const LAST_COLUMN = 16_384;
/** Cells under hyperlinks, each of which the reader of workbooks makes anew. */
const MOST_LINKED = 100_000;
/** A tag longer than this is none that spreadsheet programs write. */
const LONGEST_TAG = 100_000;
const CHUNK = 1 << 16;
/** Workbooks unpack to 5 to 40 times their size; what unpacks to much more was made to. */
const MOST_RATIO = 200;
/** Below so many bytes it does no harm. */
const LEAST_BOMB = 50e6;

/** What a workbook asks for that would keep its reader busy, or fill its memory, without end. */
export type Excess = { readonly reason: string } | { readonly megabytes: number };

/**
 * Unpacks a workbook piece by piece, keeping none of it, and looks for what the reader of
 * workbooks cannot bear: it repeats the format of a column as often as the file says, makes a
 * cell of every place under a hyperlink, and believes the sizes in the table of contents.
 * Throws where the packed file is damaged.
 */
export function scanWorkbook(bytes: Uint8Array, mostMegabytes: number): Excess | undefined {
  let found: Excess | undefined;
  let size = 0;
  let linked = 0;
  const unzip = new Unzip((file) => {
    let rest = '';
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      size += chunk.length;
      if (size > mostMegabytes * 1e6) found ??= { megabytes: Math.ceil(size / 1e6) };
      if (size > LEAST_BOMB && size > bytes.length * MOST_RATIO)
        found ??= { reason: `it unpacks to more than ${MOST_RATIO} times its size` };
      if (found !== undefined) return;
      const text = rest + decodeLatin1(chunk);
      const open = text.lastIndexOf('<');
      const end = isLast || open === -1 || text.includes('>', open) ? text.length : open;
      rest = text.slice(end);
      if (rest.length > LONGEST_TAG) found = { reason: 'it holds a tag without end' };
      for (const [tag, name = ''] of text.slice(0, end).matchAll(TAG)) {
        if (name === 'hyperlink') linked += countCells(readAttribute(tag, 'ref'));
        else found ??= checkTag(file.name, tag, name);
      }
      if (linked > MOST_LINKED)
        found ??= { reason: 'its hyperlinks lie over too many cells; remove them' };
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && found === undefined; at += CHUNK)
    unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  return found;
}

const TAG = /<(?:[\w.-]+:)?(col|hyperlink|Relationship|!DOCTYPE|!ENTITY)\b[^>]*>?/gi;

function checkTag(file: string, tag: string, name: string): Excess | undefined {
  if (name.startsWith('!'))
    return /\.(?:xml|rels|vml)$/i.test(file)
      ? { reason: 'it defines entities of its own, which no spreadsheet program writes' }
      : undefined;
  if (name.toLowerCase() === 'relationship') {
    const isSheet = /\/worksheet["']/i.test(tag) && /\.bin["']/i.test(tag);
    return isSheet ? { reason: 'its sheets are in a binary format (.xlsb)' } : undefined;
  }
  const last = Number(readAttribute(tag, 'max') ?? 0);
  return last <= LAST_COLUMN
    ? undefined
    : { reason: `it formats columns up to number ${last}, and the last one is ${LAST_COLUMN}` };
}

function readAttribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`, 'i').exec(tag)?.[1];
}

/** `A1:B3` → 6. What is no range counts as one. */
function countCells(ref = ''): number {
  const [, left = '', top, right = '', bottom] =
    /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(ref) ?? [];
  if (top === undefined) return /^\$?[A-Z]{1,3}\$?\d{1,7}$/i.test(ref) ? 1 : Infinity;
  const width = Math.abs(countColumn(right) - countColumn(left)) + 1;
  return width * (Math.abs(Number(bottom) - Number(top)) + 1);
}

function countColumn(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function decodeLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
