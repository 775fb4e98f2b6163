import { describe, expect, test } from 'vitest';
import { createCitationIndex, findCitations } from '../../src/text/findCitations.ts';
import { fc } from '../support/properties.ts';

const IDS = [
  ...['DEMO-AAA2301/AAA001', 'DEMO-AAA2301/AAA002', 'OH-12', 'KE C24-07', 'Kenya 12', '12', 'A1'],
  ...['ABCD', 'ÉTÉ-2023/1', 'X-2023-1', 'X/2023/1'],
];
const index = createCitationIndex(IDS.map((id) => ({ id })));

function cite(text: string): [written: string, id: string][] {
  return findCitations(text, index).map(({ start, end, named }) => [
    text.slice(start, end),
    named.id,
  ]);
}

describe('findCitations(text, index)', () => {
  test.each([
    ['See DEMO-AAA2301/AAA001.', 'DEMO-AAA2301/AAA001', 'DEMO-AAA2301/AAA001'],
    ['(demo-aaa2301/aaa001)', 'demo-aaa2301/aaa001', 'DEMO-AAA2301/AAA001'],
    ['see DEMO-AAA2301-AAA001, then', 'DEMO-AAA2301-AAA001', 'DEMO-AAA2301/AAA001'],
    ['DEMO – AAA2301 / AAA001', 'DEMO – AAA2301 / AAA001', 'DEMO-AAA2301/AAA001'],
    ['“OH‑12”', 'OH‑12', 'OH-12'],
    ['outcome #OH-12!', 'OH-12', 'OH-12'],
    ['as in KE  C24-07', 'KE  C24-07', 'KE C24-07'],
    ['voir été-2023/1', 'été-2023/1', 'ÉTÉ-2023/1'],
    ['انظر DEMO-AAA2301/AAA002؛', 'DEMO-AAA2301/AAA002', 'DEMO-AAA2301/AAA002'],
  ])('%s', (text, written, id) => {
    expect(cite(text)).toEqual([[written, id]]);
  });

  test.each([
    ['an amount', 'In Kenya 12 women and A1'],
    ['letters alone', 'the ABCD'],
    ['a part of a longer id', 'DEMO-AAA2301/AAA001-2 and XDEMO-AAA2301/AAA001'],
    ['the end of a longer id', 'PRE-OH-12'],
    ['the end of a word', 'OH-12th'],
    ['a range', 'OH-12–15'],
    ['an address', 'someone@OH-12.org'],
    ['words that nothing joins', 'DEMO AAA2301 AAA001'],
    ['what two ids are the same for', 'X-2023-1'],
    ['a beginning', 'DEMO-AAA2301'],
  ])('%s is none: %s', (_, text) => {
    expect(cite(text)).toEqual([]);
  });

  test('several, in the order of the text', () => {
    expect(cite('OH-12, DEMO-AAA2301/AAA002; OH-12').map(([, id]) => id)).toEqual([
      'OH-12',
      'DEMO-AAA2301/AAA002',
      'OH-12',
    ]);
  });

  const id = fc.stringMatching(/^[A-Z]{2,4}-[A-Z]{3}\d{4}\/[A-Z]{3}\d{3}$/);
  const words = fc.array(fc.constantFrom('see', 'also', '(', ')', ',', 'نص', '2023', 'AAA', '\n'));

  test('whatever is around it, an id is found, in its place, and none that is not known', () => {
    fc.assert(
      fc.property(words, id, words, id, (before, known, after, other) => {
        fc.pre(known !== other);
        const text = [...before, known, ...after, other].join(' ');
        const found = findCitations(text, createCitationIndex([{ id: known }]));
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([known]);
      }),
    );
  });

  test('a text of a million characters is read to its end', () => {
    expect(cite(`${'DEMO-AAA2301/AAA0019 '.repeat(50_000)}OH-12`)).toHaveLength(1);
  });
});
