import { describe, expect, test } from 'vitest';
import { isSetAside } from '../../src/tools/import/setAside.ts';
import { joinStatusWords, STATUS_ROWS, UNAPPROVED } from '../../src/outcome/statusTable.ts';
import { holdsStatuses, saysNotApproved } from '../../src/outcome/statusValues.ts';
import { isUnapproved } from '../../src/outcome/statusWords.ts';
import { isApproved } from '../../src/tools/init/recognise.ts';
import { splitList } from '../../src/text/splitList.ts';
import words from '../fixtures/statusWords.json' with { type: 'json' };

/** Whether a value is one of a status beside others that are. */
const isKnown = (value: string): boolean =>
  holdsStatuses(
    new Map([
      ['Rejected', 1],
      [value, 4],
    ]),
  );

/** Ordinary words in which “لا” is no “no”: in doubt they withhold. */
const DOUBTED = ['تم الاعتماد'];

describe('what each word of the lists that came before the table meant, by where it is', () => {
  test.each<[keyof typeof words, (word: string) => boolean]>([
    ['sheet', isSetAside],
    ['sheetAlone', isSetAside],
    ['value', saysNotApproved],
    ['value', isUnapproved],
    ['status', isUnapproved],
    ['beside', isKnown],
    ['known', isKnown],
    ['approved', isApproved],
  ])('%s: %o', (place, means) => {
    const all = splitList(words[place]);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((word) => !means(word))).toEqual([]);
  });

  test('and no other word approves', () => {
    const approved = new Set(splitList(words.approved));
    const others = splitList(Object.values(words).join(',')).filter((word) => !approved.has(word));
    const folded = new Set(
      [...approved].map((word) => word.normalize('NFKD').replaceAll(/\p{M}/gu, '')),
    );
    expect(others.filter((word) => isApproved(word) && !folded.has(word))).toEqual([]);
  });
});

test('no word means approved and not approved', () => {
  const approved = splitList(words.approved);
  expect(approved.filter((word) => isUnapproved(word) && !DOUBTED.includes(word))).toEqual([]);
  expect(approved.filter(saysNotApproved)).toEqual([]);
  const places = ['value', 'beside', 'status', 'sheet'] as const;
  for (const place of places)
    expect(splitList(place === 'sheet' ? words.sheet : words[place]).filter(isApproved)).toEqual(
      [],
    );
});

test('each row is one of a meaning that somebody asks for, and none is empty', () => {
  expect(joinStatusWords(() => true)).not.toMatch(/\|\||^\||\|$/);
  for (const { meaning, places } of STATUS_ROWS)
    expect([meaning, UNAPPROVED.includes(meaning) && places.length === 0]).toEqual([
      meaning,
      false,
    ]);
});
