/** What a file says of where its numbers come from, since it is read far from the site. */
export interface Provenance {
  /** The programme whose outcomes these are. */
  readonly source: string;
  /** The day of the data, or the years that it covers. */
  readonly date: string;
  /** Which outcomes were drawn; empty for all. */
  readonly filter: string;
  readonly licence: string;
  /** That counts do not measure impact. */
  readonly caution: string;
}

/** Its lines, without those that say nothing. */
export function listProvenance({ source, date, filter, licence, caution }: Provenance): string[] {
  return [source, filter, date, caution, licence].filter((line) => line !== '');
}
