import type { DataRecord } from './dataSet.ts';

/** Records of some outcomes, each still as the line of the file that it was in. */
export interface PickedRecords {
  /** In the order that was asked for. */
  readonly lines: readonly string[];
  /** Ids that the file does not have (any more). */
  readonly missing: readonly string[];
}

/** How a line begins (`writeNdjson`): the first column is the key of the table. */
const KEY = /^\{"[^"]*":("(?:[^"\\]|\\.)*")/;

/**
 * Takes the lines of these ids out of NDJSON that comes piece by piece, and reads no further than it has to. Other
 * lines are let go of unread, so that a part of many outcomes takes no more memory than the part does. `step` is told
 * how many of them were found. Throws where it comes to the end of a file that is cut, or no such file: what such a one lacks may be published.
 */
export async function pickRecords(
  pieces: AsyncIterable<string>,
  ids: readonly string[],
  step: (count: number) => void = () => undefined,
): Promise<PickedRecords> {
  const places = new Map(ids.map((id, index) => [id, index]));
  const found = new Map<number, string>();
  for await (const lines of splitLines(pieces)) {
    for (const line of lines) {
      const place = places.get(readKey(line));
      if (place !== undefined) found.set(place, line);
    }
    step(found.size);
    if (found.size === places.size) break;
  }
  return {
    lines: ids.flatMap((_, index) => found.get(index) ?? []),
    missing: ids.filter((_, index) => !found.has(index)),
  };
}

/** The records of lines, each made when it is wanted. */
export function* parseRecords(lines: Iterable<string>): Generator<DataRecord> {
  for (const line of lines) yield JSON.parse(line) as DataRecord;
}

/** The whole lines of each piece, with what the one before it left. */
async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  if (rest !== '') throw new Error('The file ends within a line.');
}

function readKey(line: string): string {
  const [, key] = KEY.exec(line) ?? [];
  if (key === undefined) throw new Error('A line is no record.');
  return JSON.parse(key) as string;
}
