import { describe, expect, test } from 'vitest';
import {
  addItems,
  EMPTY_SHORTLIST,
  isListed,
  MAX_LISTED,
  MAX_NOTE,
  mergeItems,
  mergeLists,
  moveItem,
  removeItem,
  setNote,
  setTitle,
  takeBack,
  type Listed,
  type Shortlist,
} from '../../../src/explorer/shortlist/shortlist.ts';
import { formatShared, parseShared } from '../../../src/explorer/shortlist/sharedShortlist.ts';
import { formatStored, parseStored } from '../../../src/explorer/shortlist/storedShortlist.ts';
import { fc } from '../../support/properties.ts';

const someId = fc.oneof(
  fc.constantFrom('DEMO-A/1', 'DEMO-A/2', 'A&id=B', 'ب/٣', '#=+ %'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const someText = fc.oneof(
  fc.constantFrom('', '&end=1', '=1+1', 'a\nb'),
  fc.string({ maxLength: 40 }),
);
const someList: fc.Arbitrary<Shortlist> = fc.record({
  title: someText,
  items: fc.uniqueArray(fc.record({ id: someId, note: someText }), {
    selector: ({ id }) => id,
    maxLength: 12,
  }),
});

const listIds = ({ items }: Shortlist): string[] => items.map(({ id }) => id);

function createItems(count: number): Listed[] {
  return Array.from({ length: count }, (_, index) => ({ id: `DEMO/${index}`, note: '' }));
}

describe('the list of a reader', () => {
  test('what is added is at the end, once; what is taken off is gone; nothing else changes', () => {
    fc.assert(
      fc.property(someList, someId, (list, id) => {
        const added = addItems(list, [{ id, note: '' }]);
        expect(added && listIds(added)).toEqual([
          ...listIds(list),
          ...(isListed(list, id) ? [] : [id]),
        ]);
        const removed = removeItem(added ?? list, id);
        expect(removed.items).toEqual(list.items.filter((item) => item.id !== id));
        expect(removed.title).toBe(list.title);
      }),
    );
  });

  test('moving changes the order alone, and as far as it was asked for or to an end', () => {
    fc.assert(
      fc.property(
        someList.filter(({ items }) => items.length > 0),
        fc.nat(),
        fc.integer({ min: -20, max: 20 }),
        (list, number, by) => {
          const from = number % list.items.length;
          const item = list.items[from];
          const moved = moveItem(list, item?.id ?? '', by);
          const to = Math.min(list.items.length - 1, Math.max(0, from + by));
          expect(moved.items[to]).toEqual(item);
          const without = (items: readonly Listed[]): Listed[] =>
            items.filter((each) => each.id !== item?.id);
          expect(without(moved.items)).toEqual(without(list.items));
        },
      ),
    );
  });

  test('of two lists all outcomes, titles and notes are there, those of the own list first', () => {
    fc.assert(
      fc.property(someList, someList, (own, other) => {
        const merged = mergeLists(own, other);
        expect(merged && listIds(merged)).toEqual([
          ...listIds(own),
          ...listIds(other).filter((id) => !isListed(own, id)),
        ]);
        const noteOf = (list: Shortlist | undefined, id: string): string =>
          list?.items.find((item) => item.id === id)?.note ?? '';
        for (const { id, note } of merged?.items ?? [])
          expect(note).toBe(noteOf(own, id) || noteOf(other, id));
        expect(merged?.title).toBe(own.title || other.title);
      }),
    );
  });

  test('an outcome whose id changed is listed under whichever it was put on, once', () => {
    const nameNow = (id: string): string => (id === 'OLD 1' ? 'NEW 1' : id);
    const note = 'Ask them';
    const before: Shortlist = { title: '', items: [{ id: 'OLD 1', note: '' }] };
    expect(isListed(before, 'NEW 1', nameNow)).toBe(true);
    expect(addItems(before, [{ id: 'NEW 1', note }], nameNow)).toEqual(before);
    expect(
      mergeLists(before, { title: '', items: [{ id: 'NEW 1', note }] }, nameNow)?.items,
    ).toEqual([{ id: 'OLD 1', note }]);
    expect(listIds(removeItem(before, 'NEW 1', nameNow))).toEqual([]);
    // As it may have been listed by a site that did not know.
    const twice = [{ id: 'OLD 1', note: '' }, ...createItems(1), { id: 'NEW 1', note }];
    expect(mergeItems(twice, ({ id }) => nameNow(id))).toEqual([
      { id: 'OLD 1', note },
      ...createItems(1),
    ]);
    expect(mergeItems(twice.toReversed(), ({ id }) => nameNow(id))).toEqual([
      { id: 'NEW 1', note },
      ...createItems(1),
    ]);
    expect(listIds(removeItem({ title: '', items: twice }, 'NEW 1', nameNow))).toEqual(['DEMO/0']);
  });

  test('what is undone comes back to its place, and what was done since stays', () => {
    fc.assert(
      fc.property(someList, fc.array(fc.nat(11)), (before, numbers) => {
        const gone = numbers.map((number) => before.items[number]?.id ?? '');
        const after = gone.reduce((list, id) => removeItem(list, id), before);
        expect(takeBack(after, { before, after })).toEqual(before);
      }),
    );
    const before = { title: 'T', items: ['a', 'b', 'c'].map((id) => ({ id, note: '' })) };
    const change = { before, after: removeItem(before, 'b') };
    const since = setNote(
      addItems(removeItem(change.after, 'a'), [{ id: 'd', note: '' }]) ?? before,
      ...(['c', 'written since'] as const),
    );
    expect(takeBack(setTitle(since, 'New'), change)).toEqual({
      title: 'New',
      items: [
        ...[
          { id: 'c', note: 'written since' },
          { id: 'b', note: '' },
        ],
        { id: 'd', note: '' },
      ],
    });
    const full = { title: '', items: createItems(MAX_LISTED) };
    expect(takeBack(full, { before, after: EMPTY_SHORTLIST })).toBeUndefined();
  });

  test('it has an end: what does not fit is refused whole, and long notes are cut', () => {
    const full = addItems(EMPTY_SHORTLIST, createItems(MAX_LISTED)) ?? EMPTY_SHORTLIST;
    expect(full.items).toHaveLength(MAX_LISTED);
    expect(addItems(full, [{ id: 'one more', note: '' }])).toBeUndefined();
    expect(addItems(full, createItems(3))).toBe(full);
    expect(mergeLists(full, { title: '', items: [{ id: 'x', note: '' }] })).toBeUndefined();
    const noted = setNote(full, 'DEMO/3', 'x'.repeat(MAX_NOTE + 1));
    expect(noted.items[3]?.note).toHaveLength(MAX_NOTE);
    expect(parseStored(formatStored(noted) ?? null)).toEqual({ state: 'kept', list: noted });
  });
});

describe('what a browser keeps', () => {
  test('is read as it was written, and holds ids, notes and the title alone', () => {
    fc.assert(
      fc.property(someList, (list) => {
        const text = formatStored(list);
        expect(parseStored(text ?? null)).toEqual({ state: 'kept', list });
        const isNothing = list.title === '' && list.items.length === 0;
        expect(text === undefined).toBe(isNothing);
      }),
    );
    expect(formatStored(setTitle({ title: '', items: createItems(1) }, 'T'))).toBe(
      '{"version":1,"title":"T","items":[["DEMO/0"]]}',
    );
  });

  test('whatever else is there is never taken for a list, and never for an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const stored = parseStored(text);
        expect(stored.list).toEqual(EMPTY_SHORTLIST);
        expect(stored.state).not.toBe('kept');
      }),
    );
    for (const text of [
      '{"version":1,"title":"","items":[["A"],["A"]]}',
      '{"version":1,"title":"","items":[["A",1]]}',
      '{"version":1,"title":"","items":[[""]]}',
      '{"version":1,"items":[]}',
      `{"version":1,"title":"","items":${JSON.stringify(createItems(MAX_LISTED + 1).map(({ id }) => [id]))}}`,
    ])
      expect(parseStored(text).state).toBe('broken');
    expect(parseStored('{"version":2,"lists":[]}').state).toBe('newer');
  });
});

describe('a list as the end of an address', () => {
  test('is read as it was written, with notes or without, whatever is in them', () => {
    fc.assert(
      fc.property(
        someList.filter(({ items }) => items.length > 0),
        fc.boolean(),
        (list, hasNotes) => {
          const { hash } = new URL(formatShared(list, hasNotes), 'https://example.org/shortlist/');
          const items = list.items.map(({ id, note }) => ({ id, note: hasNotes ? note : '' }));
          const sent = { title: list.title, items };
          expect(parseShared(hash)).toEqual({ list: sent, isWhole: true });
          // Whatever was sent can be kept.
          const kept = mergeLists(EMPTY_SHORTLIST, sent) ?? EMPTY_SHORTLIST;
          expect(parseStored(formatStored(kept) ?? null)).toEqual({ state: 'kept', list: sent });
        },
      ),
    );
  });

  test('one that was cut is said to be; what is no list is none', () => {
    const hash = formatShared({ title: 'T', items: createItems(12) }, false);
    for (let length = 1; length < hash.length; length += 1) {
      const shared = parseShared(hash.slice(0, length));
      if (typeof shared === 'object') expect(shared.isWhole).toBe(false);
    }
    expect(parseShared('')).toBeUndefined();
    expect(parseShared('#content')).toBeUndefined();
    for (const other of ['#list=3', '#shortlist=2&id=A&end=1', '#shortlist=1&end=0', '#=', '#a=%'])
      expect(parseShared(other)).toBe('unknown');
    const many = { title: '', items: createItems(MAX_LISTED) };
    expect(parseShared(`${formatShared(many, false)}&id=more`)).toBe('unknown');
  });
});
