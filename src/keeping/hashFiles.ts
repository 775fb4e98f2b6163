import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Of a file so many bytes are read at once. */
const CHUNK = 1024 * 1024;

/**
 * Hashes files (by path, SHA-256 as `hashContent` has it), one after the other through the same bytes: with bytes of their
 * own, thousands of files make V8 collect garbage again and again.
 */
export function createFileHasher(): (file: string) => string {
  const bytes = Buffer.allocUnsafeSlow(CHUNK);
  return (file) => {
    const handle = openSync(file, 'r');
    try {
      const hash = createHash('sha256');
      for (;;) {
        const count = readSync(handle, bytes, 0, CHUNK, null);
        if (count === 0) return hash.digest('hex');
        hash.update(bytes.subarray(0, count));
      }
    } finally {
      closeSync(handle);
    }
  };
}
