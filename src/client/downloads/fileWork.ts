import type { Selection } from '../../exports/data/writeSelection.ts';

/** What a worker is asked to make a file of: plain data. */
export interface FileOrder extends Omit<Selection, 'lines' | 'locate'> {
  /** Address of all outcomes as NDJSON. */
  readonly source: string;
  readonly extension: string;
  readonly mediaType: string;
  /** The outcomes that are wanted, in their order. */
  readonly ids: readonly string[];
}

/** What it says of its work; after anything but `found` it is over. */
export type FileReport =
  | { readonly kind: 'found'; readonly count: number }
  | { readonly kind: 'made'; readonly file: Blob }
  /** So many of the outcomes are not published any more. */
  | { readonly kind: 'gone'; readonly count: number }
  /** The outcomes could not be fetched to their end. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'failed'; readonly error: unknown };
