/** A part of an index: the last of its terms, and Pagefind's name of it. */
export interface IndexRange {
  readonly last: string;
  readonly name: string;
}

/** What is known of an index before it is asked. */
export interface ResultTable {
  /** The language (BCP 47) of the record of each row. */
  readonly languages: readonly string[];
  /** In the order of their terms. */
  readonly parts: readonly IndexRange[];
}

/** The table as the browser needs it. */
export function readResultTable(text: string): ResultTable {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const end = lines.findIndex(([first]) => first === '');
  return {
    languages: lines
      .slice(0, end)
      .flatMap(([language = '', count]) => Array<string>(Number(count)).fill(language)),
    parts: lines.slice(end + 1).map(([last = '', name = '']) => ({ last, name })),
  };
}

/** The names of the parts in which these words would stand. */
export function findParts(parts: readonly IndexRange[], words: readonly string[]): string[] {
  const found = words.flatMap((word) => parts.find(({ last }) => last >= word)?.name ?? []);
  return [...new Set(found)];
}
