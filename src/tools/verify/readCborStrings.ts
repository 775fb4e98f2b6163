/**
 * Every string in a CBOR value (RFC 8949), in order. In the bytes themselves the length stands
 * before a string and reads as a letter of it. It throws for what is no CBOR.
 */
export function readCborStrings(bytes: Buffer): string[] {
  const strings: string[] = [];
  let at = 0;
  /** Items that are still to come; containers without a length are not written by Pagefind. */
  let open = 1;
  while (open > 0) {
    const head = bytes.readUInt8(at);
    at += 1;
    const major = head >> 5;
    const short = head & 31;
    let argument = short;
    if (short >= 24 && short <= 27) {
      const width = 1 << (short - 24);
      argument = width === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, width);
      at += width;
    } else if (short > 27) {
      throw new Error('CBOR of a kind that the search index does not have');
    }
    open -= 1;
    if (major === 2 || major === 3) {
      if (at + argument > bytes.length) throw new Error('CBOR that is cut off');
      strings.push(bytes.toString('utf8', at, at + argument));
      at += argument;
    } else if (major === 4) open += argument;
    else if (major === 5) open += argument * 2;
    else if (major === 6) open += 1;
  }
  if (at < bytes.length) throw new Error('something behind the CBOR of the search index');
  return strings;
}
