/** Where an outcome is in a list that a reader opened it from. */
export interface ListPlace {
  /** Which files of the explorer the rows belong to. */
  readonly version: string;
  /** How many outcomes the list has. */
  readonly total: number;
  /** From 0. */
  readonly position: number;
  /** Position of the first of `rows`. */
  readonly first: number;
  /** The outcomes around it, in the order of the list. */
  readonly rows: readonly number[];
  /** Path and query of the list. */
  readonly address: string;
}

/** How many rows go along on either side: enough to read on, and an address that every program takes. */
const ROWS_AROUND = 50;

/** The place of the outcome at `position` (from 0) of a list of rows. */
export function createListPlace(
  list: readonly number[],
  position: number,
  { version, address }: Pick<ListPlace, 'version' | 'address'>,
): ListPlace {
  const first = Math.max(0, position - ROWS_AROUND);
  const rows = list.slice(first, position + ROWS_AROUND + 1);
  return { version, total: list.length, position, first, rows, address };
}

/** The place `by` outcomes further, as far as it is known. */
export function movePlace(place: ListPlace, by: number): ListPlace | undefined {
  const moved = { ...place, position: place.position + by };
  return getRow(moved) === undefined ? undefined : moved;
}

/** The row of the outcome that is there. */
export function getRow({ rows, position, first }: ListPlace): number | undefined {
  return rows[position - first];
}

/**
 * A place as the fragment of an address, which no server is sent: `#list=…&from=…`. Nothing about a
 * reader is stored, so what one came from goes along in the address alone.
 */
export function formatListPlace({
  version,
  total,
  position,
  first,
  rows,
  address,
}: ListPlace): string {
  const list = [version, total, position, first, ...rows].join('.');
  return `#${new URLSearchParams({ list, from: address }).toString()}`;
}

/** The place that a fragment tells; anything that is none, or not whole, is nothing. */
export function parseListPlace(hash: string): ListPlace | undefined {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const [version = '', ...written] = (params.get('list') ?? '').split('.');
  const address = params.get('from') ?? '';
  // A path of this site and no other address.
  if (!/^[\w-]+$/.test(version) || !/^\/(?![/\\])/.test(address)) return undefined;
  if (!written.every((number) => /^\d{1,7}$/.test(number))) return undefined;
  const [total = 0, position = 0, first = 0, ...rows] = written.map(Number);
  const place = { version, total, position, first, rows, address };
  return getRow(place) === undefined || first + rows.length > total ? undefined : place;
}
