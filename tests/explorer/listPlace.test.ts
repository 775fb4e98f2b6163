import { describe, expect, test } from 'vitest';
import {
  createListPlace,
  formatListPlace,
  getRow,
  movePlace,
  parseListPlace,
} from '../../src/explorer/listPlace.ts';
import { fc } from '../support/properties.ts';

const LIST = { version: 'a1-b_2', address: '/base/outcomes/?q=a&country=kenya#x' };

describe('createListPlace(list, position, { version, address })', () => {
  const rows = fc.uniqueArray(fc.nat(9_999_999), { minLength: 1, maxLength: 300 });

  test('survives an address, and leads to what is before and after it in the list', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (list, some) => {
        const position = some % list.length;
        const place = createListPlace(list, position, LIST);
        const hash = formatListPlace(place);
        expect(parseListPlace(hash)).toEqual(place);
        expect(new URL(`https://example.org/${hash}`).hash).toBe(hash);
        const around = [-1, 0, 1].map((by) => {
          const moved = movePlace(place, by);
          return moved && getRow(moved);
        });
        expect(around).toEqual([list[position - 1], list[position], list[position + 1]]);
      }),
    );
  });

  test('an address of a long list stays short', () => {
    const list = Array.from({ length: 10_000 }, (_, row) => row);
    expect(formatListPlace(createListPlace(list, 5_000, LIST)).length).toBeLessThan(700);
  });
});

describe('parseListPlace(hash)', () => {
  test('a place', () => {
    expect(parseListPlace('#list=v.9.4.3.7.8.6&from=%2Foutcomes%2F')).toEqual({
      ...{ version: 'v', total: 9, position: 4, first: 3, rows: [7, 8, 6] },
      address: '/outcomes/',
    });
  });

  test.each([
    '',
    '#content',
    '#list=&from=/',
    '#list=v.9.4.3.7.8.6',
    '#list=v.9.4.3.7.8.6&from=https://example.org/',
    '#list=v.9.4.3.7.8.6&from=//example.org/',
    '#list=v.9.4.3.7.8.6&from=/\\example.org/',
    '#list=v.9.4.3.7.8.6&from=javascript:alert(1)',
    '#list=../x.9.4.3.7.8.6&from=/',
    '#list=v/w.9.4.3.7.8.6&from=/',
    '#list=v.9.6.3.7.8.6&from=/',
    '#list=v.9.2.3.7.8.6&from=/',
    '#list=v.5.4.3.7.8.6&from=/',
    '#list=v.9.4.3.7.-8.6&from=/',
    '#list=v.9.4.3.7.8e1.6&from=/',
    '#list=v.9.4.3.7.12345678.6&from=/',
    '#list=v.9.4&from=/',
  ])('%j is none', (hash) => {
    expect(parseListPlace(hash)).toBeUndefined();
  });
});
