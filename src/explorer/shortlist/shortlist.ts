/** An outcome that a reader has put on their list: its id, and what they wrote about it. No text of an outcome is kept. */
export interface Listed {
  readonly id: string;
  readonly note: string;
}

/** The list of a reader: each id once, in their order. */
export interface Shortlist {
  readonly title: string;
  readonly items: readonly Listed[];
}

/** More are no shortlist, and more than a browser prints or keeps without trouble. */
export const MAX_LISTED = 500;
export const MAX_TITLE = 200;
export const MAX_NOTE = 2000;

export const EMPTY_SHORTLIST: Shortlist = { title: '', items: [] };

/** The id that an outcome has now, for one that it has or had. A list keeps those under which outcomes were put on it. */
export type NameNow = (id: string) => string;

/** For who does not know of earlier ids, or does not want to. */
const AS_LISTED: NameNow = (id) => id;

export function isListed({ items }: Shortlist, id: string, nameNow = AS_LISTED): boolean {
  const now = nameNow(id);
  return items.some((item) => nameNow(item.id) === now);
}

/** Puts outcomes at the end, each that is not there yet; nothing where they are more than fit. */
export function addItems(
  list: Shortlist,
  added: readonly Listed[],
  nameNow = AS_LISTED,
): Shortlist | undefined {
  const fresh = mergeItems(added, ({ id }) => nameNow(id)).filter(
    ({ id }) => !isListed(list, id, nameNow),
  );
  if (list.items.length + fresh.length > MAX_LISTED) return undefined;
  return fresh.length === 0 ? list : { ...list, items: [...list.items, ...fresh] };
}

/** Takes an outcome off, under whatever ids it is listed. */
export function removeItem(list: Shortlist, id: string, nameNow = AS_LISTED): Shortlist {
  const now = nameNow(id);
  return { ...list, items: list.items.filter((item) => nameNow(item.id) !== now) };
}

/**
 * Each outcome once, in its first place. One that is listed under several of its ids keeps the first of its notes that
 * says anything.
 */
export function mergeItems<Item extends Listed>(
  items: readonly Item[],
  getName: (item: Item) => string,
): Item[] {
  const merged = new Map<string, Item>();
  for (const item of items) {
    const name = getName(item);
    const known = merged.get(name);
    if (known === undefined) merged.set(name, item);
    else if (known.note === '') merged.set(name, { ...known, note: item.note });
  }
  return [...merged.values()];
}

/**
 * Undoes a change that took outcomes away, as far as what has been done since leaves it: they are in their places again, with their notes; and so
 * is the title. Nothing where they do not fit any more.
 */
export function takeBack(
  list: Shortlist,
  { before, after }: Readonly<Record<'before' | 'after', Shortlist>>,
): Shortlist | undefined {
  const gone = before.items.filter(({ id }) => !isListed(after, id) && !isListed(list, id));
  const items = gone.reduce(
    (all, item) => all.toSpliced(before.items.indexOf(item), 0, item),
    list.items,
  );
  if (items.length > MAX_LISTED) return undefined;
  return { title: list.title === after.title ? before.title : list.title, items };
}

/** Moves an outcome so many places on, but no further than to an end. */
export function moveItem(list: Shortlist, id: string, by: number): Shortlist {
  const from = list.items.findIndex((item) => item.id === id);
  const item = list.items[from];
  if (item === undefined) return list;
  const others = list.items.toSpliced(from, 1);
  const to = Math.max(0, Math.min(others.length, from + by));
  return { ...list, items: others.toSpliced(to, 0, item) };
}

export function setNote(list: Shortlist, id: string, note: string): Shortlist {
  const items = list.items.map((item) =>
    item.id === id ? { id, note: note.slice(0, MAX_NOTE) } : item,
  );
  return { ...list, items };
}

export function setTitle(list: Shortlist, title: string): Shortlist {
  return { ...list, title: title.slice(0, MAX_TITLE) };
}

/** What another list has that this one lacks, at its end, and its title and notes where this one has none; nothing where that is too much. */
export function mergeLists(
  own: Shortlist,
  other: Shortlist,
  nameNow = AS_LISTED,
): Shortlist | undefined {
  const merged = addItems(own, other.items, nameNow);
  if (merged === undefined) return undefined;
  const getName = ({ id }: Listed): string => nameNow(id);
  const notes = new Map(mergeItems(other.items, getName).map((item) => [getName(item), item.note]));
  return {
    title: own.title === '' ? other.title : own.title,
    items: merged.items.map(({ id, note }) => ({
      id,
      note: note === '' ? (notes.get(nameNow(id)) ?? '') : note,
    })),
  };
}
