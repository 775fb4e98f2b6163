/** What a text file says, and in which encoding it was read. */
interface DecodedText {
  readonly text: string;
  /** As the Encoding Standard names it: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
}

/** Whether `--encoding` may name it. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    // The constructor only throws for a name that it does not know.
    return false;
  }
}

/**
 * Bytes of a text file → its text. The encoding is the one given, or the one its byte order
 * mark names, or UTF-16 where every other byte of its beginning is zero, or UTF-8 where the
 * bytes are UTF-8, and otherwise Windows-1252, in which every byte means something.
 * Nothing when the bytes are not in the encoding given, or are UTF-8 but for a few.
 */
export function decodeTextFile(bytes: Uint8Array, given?: string): DecodedText | undefined {
  const encoding = given ?? findMark(bytes) ?? guessUtf16(bytes) ?? 'utf-8';
  const text = decode(bytes, encoding);
  if (text !== undefined) return { text, encoding: new TextDecoder(encoding).encoding };
  if (given !== undefined || encoding !== 'utf-8' || isNearlyUtf8(bytes)) return undefined;
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws for the one reason that the bytes are not in its encoding.
    return undefined;
  }
}

/**
 * Whether more letters outside ASCII are whole in UTF-8 than are broken. In another encoding
 * hardly any is, so such a file was damaged; read as Windows-1252 it would all be gibberish.
 */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const other = new TextDecoder('utf-8').decode(bytes).replaceAll(/[\0-\u007F]/g, '');
  return other.replaceAll('\uFFFD', '').length > other.length / 2;
}

/** A table with a stray zero at its head is not UTF-16, so without a mark more than two bytes have to say so. */
function findMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Latin letters, digits and separators have a zero half in UTF-16, and headers are full of them. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 200);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 8 && even === 0) return 'utf-16le';
  if (even > start.length / 8 && odd === 0) return 'utf-16be';
  return undefined;
}
