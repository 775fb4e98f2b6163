/**
 * Every string in a CBOR value (RFC 8949), in order. In the bytes themselves the length comes
 * before a string and reads as a letter of it. It throws for what is no CBOR.
 */
export function readCborStrings(bytes: Buffer): string[] {
  const strings: string[] = [];
  let offset = 0;
  /** Items that are still to come; containers without a length are not written by Pagefind. */
  let open = 1;
  while (open > 0) {
    const head = bytes.readUInt8(offset);
    offset += 1;
    const major = head >> 5;
    const short = head & 31;
    let argument = short;
    if (short >= 24 && short <= 27) {
      const width = 1 << (short - 24);
      argument =
        width === 8 ? Number(bytes.readBigUInt64BE(offset)) : bytes.readUIntBE(offset, width);
      offset += width;
    } else if (short > 27) {
      throw new Error('it is CBOR of a kind that the search index does not have');
    }
    open -= 1;
    if (major === 2 || major === 3) {
      if (offset + argument > bytes.length) throw new Error('its CBOR is cut off');
      strings.push(bytes.toString('utf8', offset, offset + argument));
      offset += argument;
    } else if (major === 4) open += argument;
    else if (major === 5) open += argument * 2;
    else if (major === 6) open += 1;
  }
  if (offset < bytes.length)
    throw new Error('there is something after the CBOR of the search index');
  return strings;
}
