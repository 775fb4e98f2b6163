/**
 * The kind of UTF-16 that bytes begin with: by their byte order mark, or by the zero half of a
 * Latin letter at the beginning. Nothing for any other encoding.
 */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if ((first === 0xfe && second === 0xff) || first === 0) return 'utf-16be';
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  return undefined;
}
