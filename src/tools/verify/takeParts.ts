/** Of so many files one thread takes all at once. */
const PART_FILES = 64;

/** How many parts of a list are taken, for all threads that share it. */
export type Taken = Int32Array<SharedArrayBuffer>;

/** Files next to each other in a list, the first of them at `start`. */
interface FilePart<File> {
  readonly start: number;
  readonly files: readonly File[];
}

export function createTaken(): Taken {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** The parts of a list of files, each for whoever comes first, as long as there are any. */
export function* takeParts<File>(files: readonly File[], taken: Taken): Generator<FilePart<File>> {
  for (;;) {
    const start = Atomics.add(taken, 0, 1) * PART_FILES;
    if (start >= files.length) return;
    yield { start, files: files.slice(start, start + PART_FILES) };
  }
}
