/** What Pagefind's name of a record stands for. */
export interface TableEntry {
  readonly row: number;
  /** Of the record (BCP 47). */
  readonly language: string;
}

/** The table as the browser needs it: Pagefind's name of a record → its row and its language. */
export function readResultTable(text: string): Map<string, TableEntry> {
  const table = new Map<string, TableEntry>();
  let language = '';
  for (const [row, line] of text.split('\n').entries()) {
    const [name = '', own] = line.split('\t');
    language = own ?? language;
    if (name !== '') table.set(name, { row, language });
  }
  return table;
}
