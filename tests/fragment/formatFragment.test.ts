import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/text/fold.ts';
import { formatFragment } from '../../src/fragment/formatFragment.ts';
import { formatHead } from '../../src/fragment/fieldHeads.ts';
import { parseFragment } from '../../src/fragment/parseFragment.ts';
import { awkwardCell, awkwardHeader } from '../support/awkwardCells.ts';
import { fc } from '../support/properties.ts';

describe('formatFragment(fields)', () => {
  test('what it writes is read again, header for header and value for value', () => {
    const fields = fc
      .uniqueArray(fc.tuple(awkwardHeader, awkwardCell), {
        selector: ([header]) => foldText(header),
        minLength: 1,
        maxLength: 6,
      })
      .filter((list) => list.every(([header]) => formatHead(header) !== undefined));
    fc.assert(
      fc.property(fields, (list) => {
        const read = parseFragment(formatFragment(list)).fields;
        expect(read.map(({ header, value }) => [header, value])).toEqual(list);
      }),
    );
  });

  test('a line that looks like a header gets a backslash, and only such a line', () => {
    const text = formatFragment([['Outcome', '**first**: line\n**Scale**: a\n**bold** b\n\\c']]);
    expect(text).toBe('**Outcome**: **first**: line\n\\**Scale**: a\n**bold** b\n\\c\n');
  });

  test('a line that has its backslashes already keeps each of them', () => {
    const value = 'a\n\\**Scale**: b\n\\\\**Scale:** c';
    expect(parseFragment(formatFragment([['Outcome', value]])).fields[0]?.value).toBe(value);
  });

  test('a header that no line can carry is refused', () => {
    expect(() => formatFragment([['a**b', '']])).toThrow('a**b');
  });
});

describe('formatHead(header)', () => {
  test.each([
    ['Year', '**Year**:'],
    ['Year ', '**Year **:'],
    ['Year:', '**Year::**'],
    ['Required*', '**Required*:**'],
    ['*', '***:**'],
    ['a**b', undefined],
    ['two\nlines', undefined],
    ['', undefined],
    [' ', undefined],
  ])('%j is written %j', (header, head) => {
    expect(formatHead(header)).toBe(head);
  });
});
