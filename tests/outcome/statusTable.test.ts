import { describe, expect, test } from 'vitest';
import { fc } from '../support/properties.ts';
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
  expect(approved.filter((word) => isUnapproved(word))).toEqual([]);
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

describe('isUnapproved(value): a “no” in Arabic', () => {
  test.each(['تم الاعتماد', 'معتمدة من الولايات', 'مكتملات', 'اعتماد السلامة', 'تم استلامها'])(
    'inside a word it is none: %s',
    (value) => {
      expect(isUnapproved(value)).toBe(false);
    },
  );

  test.each([
    ...['لا', 'لا تنشر', 'ولا تنشر', 'فلا ينشر', 'لايعتمد', 'ولايعتمد', 'بلا موافقة', 'كلا'],
    ...['لم يعتمد', 'ولم تعتمد', 'فلم تعتمد', 'غير معتمد', 'وغير معتمد', 'الغير معتمدة'],
    ...['ليس معتمدا', 'ليست معتمدة', 'وليست معتمدة', 'أليس معتمدا', 'لن تنشر', 'ولن تنشر'],
    ...['معتمد إلا واحدة', 'اللامعتمد', 'يجب ألا ينشر', 'لئلا ينشر', 'مرسل لاعتماد'],
  ])('as a word, or at the beginning of one, it withholds: %s', (value) => {
    expect(isUnapproved(value)).toBe(true);
  });

  test('wherever it is, after “and” or “so”, with vowel signs', () => {
    const no = fc.constantFrom('لا', 'لم', 'غير', 'ليس', 'ليست', 'لن', 'لَا', 'لَمْ');
    const word = fc.constantFrom('معتمد', 'تم', 'نشر', 'موافق');
    fc.assert(
      fc.property(
        no,
        fc.constantFrom('', 'و', 'ف'),
        fc.array(word),
        word,
        (each, and, before, after) => {
          expect(isUnapproved([...before, `${and}${each}`, after].join(' '))).toBe(true);
        },
      ),
    );
  });
});
