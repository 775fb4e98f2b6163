/** The table as the browser needs it: Pagefind's name of a record → its row. */
export function readResultTable(text: string): Map<string, number> {
  return new Map(text.split('\n').map((name, row) => [name, row]));
}
