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

export function isListed({ items }: Shortlist, id: string): boolean {
  return items.some((item) => item.id === id);
}

/** Puts outcomes at the end, each that is not there yet; nothing where they are more than fit. */
export function addItems(list: Shortlist, added: readonly Listed[]): Shortlist | undefined {
  const items = new Map([...added, ...list.items].map((item) => [item.id, item]));
  if (items.size > MAX_LISTED) return undefined;
  const fresh = [...items.values()].filter(({ id }) => !isListed(list, id));
  return fresh.length === 0 ? list : { ...list, items: [...list.items, ...fresh] };
}

export function removeItem(list: Shortlist, id: string): Shortlist {
  return { ...list, items: list.items.filter((item) => item.id !== id) };
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
export function mergeLists(own: Shortlist, other: Shortlist): Shortlist | undefined {
  const merged = addItems(own, other.items);
  if (merged === undefined) return undefined;
  const notes = new Map(other.items.map(({ id, note }) => [id, note]));
  return {
    title: own.title === '' ? other.title : own.title,
    items: merged.items.map(({ id, note }) => ({
      id,
      note: note === '' ? (notes.get(id) ?? '') : note,
    })),
  };
}
