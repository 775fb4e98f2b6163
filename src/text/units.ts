/** Whether numbers of two bytes are kept as UTF-16LE has them. */
const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Copies the UTF-16 units of a text into the beginning of an array that has room for them. As a whole: whoever asks for one
 * after the other waits while V8 looks up, for each, in which of its ways it keeps this text.
 */
export function copyUnits(text: string, units: Uint16Array<ArrayBuffer>): void {
  if (IS_LITTLE_ENDIAN) {
    Buffer.from(units.buffer, units.byteOffset, units.byteLength).write(text, 'utf16le');
    return;
  }
  for (let index = 0; index < text.length; index += 1) units[index] = text.charCodeAt(index);
}

/** The UTF-16 units of a text, in an array of their own. */
export function listUnits(text: string): Uint16Array<ArrayBuffer> {
  const units = new Uint16Array(text.length);
  copyUnits(text, units);
  return units;
}
