import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** Of a file so many bytes are read at once. */
const CHUNK = 1024 * 1024;

/**
 * Hashes files (by path, SHA-256 as `hashContent` has it), one after the other through the same bytes: with bytes of their
 * own, thousands of files make V8 collect garbage again and again.
 */
export function createFileHasher(): (file: string) => string {
  const bytes = Buffer.allocUnsafeSlow(CHUNK);
  return (file) =>
    withFile(file, (handle) => {
      const hash = createHash('sha256');
      for (;;) {
        const count = readSync(handle, bytes, 0, CHUNK, null);
        if (count === 0) return hash.digest('hex');
        hash.update(bytes.subarray(0, count));
      }
    });
}

/**
 * Reads whole files, one after the other into the same bytes, for the reason above: what it gives is the file’s until the next.
 * A long one has bytes of its own.
 */
export function createFileReader(): (file: string) => Buffer {
  const room = Buffer.allocUnsafeSlow(CHUNK);
  return (file) =>
    withFile(file, (handle) => {
      let length = 0;
      while (length < CHUNK) {
        const count = readSync(handle, room, length, CHUNK - length, null);
        if (count === 0) return room.subarray(0, length);
        length += count;
      }
      return readFileSync(file);
    });
}

function withFile<Result>(file: string, use: (handle: number) => Result): Result {
  const handle = openSync(file, 'r');
  try {
    return use(handle);
  } finally {
    closeSync(handle);
  }
}
