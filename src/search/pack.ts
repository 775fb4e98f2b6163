import { gzipSync, strToU8 } from 'fflate';

/**
 * Packs a file for the browser to unpack (gzip), because some hosts send such files as they
 * are. The same content gives the same bytes: no clock goes in.
 */
export function pack(content: Uint8Array | string): Uint8Array {
  return gzipSync(typeof content === 'string' ? strToU8(content) : content, { level: 9, mtime: 0 });
}
