import { zipSync } from 'fflate';
import { concat } from '../../text/concat.ts';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
/** Sizes of the fixed parts of the records. */
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
/** The longest comment that a packed file may end with. */
const MAX_COMMENT = 0xffff;

interface Entry {
  readonly name: string;
  /** Its record in the table of contents. */
  readonly central: Uint8Array;
  /** Where its file begins. */
  readonly offset: number;
}

/** Why a packed file cannot be changed in one place without writing all of it anew. */
class UnusualZip extends Error {}

/**
 * A packed file with other contents in some of its files; all others stay byte for byte, in their
 * order. Names are those of the file itself. Throws an `UnusualZip` for kinds that spreadsheet programs do not write.
 */
export function patchZip(
  bytes: Uint8Array,
  changed: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const { entries, contents, end } = readContents(bytes);
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
  const parts: Uint8Array[] = [bytes.subarray(0, inOrder[0]?.offset ?? contents)];
  const moved = new Map<Entry, { readonly central: Uint8Array; readonly offset: number }>();
  let size = parts[0]?.length ?? 0;
  for (const [index, entry] of inOrder.entries()) {
    const text = changed.get(entry.name);
    const next = inOrder[index + 1]?.offset ?? contents;
    const { local, central } =
      text === undefined
        ? { local: bytes.subarray(entry.offset, next), central: entry.central }
        : pack(entry, text);
    moved.set(entry, { central, offset: size });
    parts.push(local);
    size += local.length;
  }
  const table = entries.map((entry) => {
    const { central = entry.central, offset = 0 } = moved.get(entry) ?? {};
    const record = central.slice();
    view(record).setUint32(42, offset, true);
    return record;
  });
  const ending = end.slice();
  const tableSize = table.reduce((sum, { length }) => sum + length, 0);
  view(ending).setUint32(12, tableSize, true);
  view(ending).setUint32(16, size, true);
  return concat([...parts, ...table, ending]);
}

/** The names of the packed files. */
export function listZip(bytes: Uint8Array): string[] {
  return readContents(bytes).entries.map(({ name }) => name);
}

function readContents(bytes: Uint8Array): { entries: Entry[]; contents: number; end: Uint8Array } {
  const data = view(bytes);
  let at = bytes.length - END_SIZE;
  const first = Math.max(0, at - MAX_COMMENT);
  while (at >= first && data.getUint32(at, true) !== END) at -= 1;
  if (at < first) throw new UnusualZip('it has no table of contents');
  const count = data.getUint16(at + 10, true);
  const contents = data.getUint32(at + 16, true);
  if (count === 0xffff || contents === 0xffff_ffff)
    throw new UnusualZip('it is packed as only files of several GB are');
  const entries: Entry[] = [];
  let offset = contents;
  for (let index = 0; index < count; index += 1) {
    if (data.getUint32(offset, true) !== CENTRAL)
      throw new UnusualZip('its table of contents is damaged');
    const nameSize = data.getUint16(offset + 28, true);
    const rest = data.getUint16(offset + 30, true) + data.getUint16(offset + 32, true);
    const size = CENTRAL_SIZE + nameSize + rest;
    const central = bytes.subarray(offset, offset + size);
    const name = new TextDecoder().decode(central.subarray(CENTRAL_SIZE, CENTRAL_SIZE + nameSize));
    entries.push({ name, central, offset: data.getUint32(offset + 42, true) });
    offset += size;
  }
  return { entries, contents, end: bytes.subarray(at) };
}

/** A file packed anew, with the name and the day that it had. */
function pack(
  { name, central }: Entry,
  text: Uint8Array,
): { local: Uint8Array; central: Uint8Array } {
  const packed = zipSync({ [name]: text }, { mtime: '1980-01-01' });
  const { entries, contents } = readContents(packed);
  const record = entries[0]?.central.slice() ?? new Uint8Array();
  const local = packed.slice(0, contents);
  const time = view(central).getUint32(12, true);
  view(record).setUint32(12, time, true);
  view(local).setUint32(10, time, true);
  return { local, central: record };
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
