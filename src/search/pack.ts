import { constants, gzipSync } from 'node:zlib';

/**
 * Packs a file for the browser to unpack (gzip), because some hosts send such files as they
 * are. The same content gives the same bytes: no clock goes in. Only a build packs.
 */
export function pack(content: Uint8Array | string): Uint8Array {
  return new Uint8Array(gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
}
