import { Unzip, UnzipInflate } from 'fflate';
import { isRange, LAST_COLUMN, parseRange } from './ranges.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** Cells under hyperlinks, each of which the reader of workbooks makes anew. */
const MAX_LINKED = 100_000;
/** A tag longer than this is none that spreadsheet programs write. */
const MAX_TAG = 100_000;
const CHUNK = 1 << 16;
/** Workbooks unpack to 5 to 40 times their size; what unpacks to much more was made to. */
const MAX_RATIO = 200;
/** Below so many bytes it does no harm. */
const MIN_BOMB = 50e6;

/** What a workbook asks for that would keep its reader busy, or fill its memory, without end. */
export type Excess = { readonly reason: string } | { readonly megabytes: number };

/**
 * Unpacks a workbook piece by piece, keeping none of it, and looks for what the reader of
 * workbooks cannot bear: it repeats the format of a column as often as the file says, makes a
 * cell of every place under a hyperlink, and believes the sizes in the table of contents.
 * Throws where the packed file is damaged.
 */
export function scanWorkbook(bytes: Uint8Array, maxMegabytes: number): Excess | undefined {
  const texts = getToolTexts().sheets;
  let found: Excess | undefined;
  let size = 0;
  let linked = 0;
  const unzip = new Unzip((file) => {
    let rest = '';
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      size += chunk.length;
      if (size > maxMegabytes * 1e6) found ??= { megabytes: Math.ceil(size / 1e6) };
      if (size > MIN_BOMB && size > bytes.length * MAX_RATIO)
        found ??= { reason: texts.bomb({ times: MAX_RATIO }) };
      if (found !== undefined) return;
      const text = rest + decodeLatin1(chunk);
      const open = text.lastIndexOf('<');
      const end = isLast || open === -1 || text.includes('>', open) ? text.length : open;
      rest = text.slice(end);
      if (rest.length > MAX_TAG) found = { reason: texts.openTag };
      for (const [tag, name = ''] of text.slice(0, end).matchAll(TAG)) {
        if (name === 'hyperlink') linked += countCells(readAttribute(tag, 'ref'));
        else found ??= checkTag(file.name, tag, name);
      }
      if (linked > MAX_LINKED) found ??= { reason: texts.links };
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let start = 0; start < bytes.length && found === undefined; start += CHUNK)
    unzip.push(bytes.subarray(start, start + CHUNK), start + CHUNK >= bytes.length);
  return found;
}

const TAG = /<(?:[\w.-]+:)?(col|hyperlink|Relationship|!DOCTYPE|!ENTITY)\b[^>]*>?/gi;

function checkTag(file: string, tag: string, name: string): Excess | undefined {
  const texts = getToolTexts().sheets;
  if (name.startsWith('!'))
    return /\.(?:xml|rels|vml)$/i.test(file) ? { reason: texts.entities } : undefined;
  if (name.toLowerCase() === 'relationship') {
    const isSheet = /\/worksheet["']/i.test(tag) && /\.bin["']/i.test(tag);
    return isSheet ? { reason: texts.binary } : undefined;
  }
  const last = Number(readAttribute(tag, 'max') ?? 0);
  return last <= LAST_COLUMN ? undefined : { reason: texts.columns({ last, most: LAST_COLUMN }) };
}

function readAttribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`, 'i').exec(tag)?.[1];
}

/** `A1:B3` → 6. What is no range counts as more than any. */
function countCells(ref = ''): number {
  const range = ref.toUpperCase();
  if (!isRange(range)) return Infinity;
  const { top, left, bottom, right } = parseRange(range);
  return (right - left + 1) * (bottom - top + 1);
}

function decodeLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
