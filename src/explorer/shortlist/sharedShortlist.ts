import { addItems, EMPTY_SHORTLIST, MAX_NOTE, setTitle, type Shortlist } from './shortlist.ts';

/** Programs that people send addresses with cut longer ones. */
export const MAX_ADDRESS = 8000;

const [LIST, TITLE, ID, NOTE, END] = ['shortlist', 'title', 'id', 'note', 'end'];

/** A list as the end of an address, which no server is sent: `#shortlist=1&id=…&end=1`. */
export function formatShared({ title, items }: Shortlist, hasNotes: boolean): string {
  const params = new URLSearchParams({ [LIST]: '1' });
  if (title !== '') params.append(TITLE, title);
  for (const { id, note } of items) {
    params.append(ID, id);
    if (hasNotes && note !== '') params.append(NOTE, note);
  }
  // Without it, some of the address is missing.
  params.append(END, String(items.length));
  return `#${params.toString()}`;
}

/** A list that somebody sent. */
export interface SharedList {
  readonly list: Shortlist;
  /** Whether all of it is there. */
  readonly isWhole: boolean;
}

/** The list that an address ends in: nothing where it ends in none, and in `unknown` where nobody can say in what. */
export function parseShared(hash: string): SharedList | 'unknown' | undefined {
  // A place on the page has no equals sign.
  if (!hash.includes('=')) return undefined;
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  if (params.get(LIST) !== '1') return 'unknown';
  // An address may be long, so each part of it is looked at once.
  const notes = new Map<string, string>();
  let count = 0;
  let last = '';
  for (const [name, value] of params) {
    if (name === ID && value !== '') {
      if (!notes.has(value)) notes.set(value, '');
      last = value;
      count += 1;
    }
    if (name === NOTE && notes.has(last)) notes.set(last, value);
  }
  const items = Array.from(notes, ([id, note]) => ({ id, note: note.slice(0, MAX_NOTE) }));
  const list = addItems(setTitle(EMPTY_SHORTLIST, params.get(TITLE) ?? ''), items);
  if (list === undefined || list.items.length === 0) return 'unknown';
  return { list, isWhole: params.get(END) === String(count) };
}
