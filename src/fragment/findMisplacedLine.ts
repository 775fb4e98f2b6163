/** A line of a block of settings. */
interface Line {
  readonly offset: number;
  readonly text: string;
  /** How many blanks it begins with; -1 where it holds no setting. */
  readonly indent: number;
}

/** Lines before the one that a fault is told of, among which the misplaced one is looked for. */
const LINES_BEFORE = 4;
/** Depths that are tried, the usual ones first. */
const MAX_DEPTHS = 6;
/** In longer settings nothing is looked for. */
const MAX_LENGTH = 200_000;

/**
 * The line that begins in a wrong column, where moving it alone mends the settings: a parser only
 * stumbles over the lines after it. `isSound` parses a text; `offset` is where it stumbled first.
 */
export function findMisplacedLine(
  text: string,
  offset: number,
  isSound: (text: string) => boolean,
): number | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const lines = splitIntoLines(text);
  const depths = countDepths(lines);
  const stumbled = lines.findLastIndex((line) => line.offset <= offset);
  const near = lines
    .slice(0, stumbled + 1)
    .filter(({ indent }) => indent >= 0)
    .slice(-1 - LINES_BEFORE)
    .toReversed();
  for (const depth of [...depths.keys()].slice(0, MAX_DEPTHS))
    for (const line of near) {
      // A line is rather moved to where more lines begin than where it is.
      const isRarer = (depths.get(line.indent) ?? 0) <= (depths.get(depth) ?? 0);
      if (line.indent === depth || !isRarer) continue;
      const start = line.offset;
      const moved = `${text.slice(0, start)}${' '.repeat(depth)}${text.slice(start + line.indent)}`;
      if (isSound(moved)) return start;
    }
  return undefined;
}

function splitIntoLines(text: string): Line[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    const indent = /\S/.test(line) && !/^ *#/.test(line) ? line.search(/[^ ]/) : -1;
    return { offset: start, text: line, indent };
  });
}

/** Depth → how many lines have it, the most first. */
function countDepths(lines: readonly Line[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { indent } of lines)
    if (indent >= 0) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return new Map([...counts].toSorted((a, b) => b[1] - a[1]));
}
