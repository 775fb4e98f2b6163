import { describe, expect, test } from 'vitest';
import {
  formatMemory,
  hashText,
  parseMemory,
  type Memory,
} from '../../../src/tools/import/memory.ts';

describe('parseMemory(text)', () => {
  test('reads what formatMemory writes, in whatever order it was remembered', () => {
    const memory: Memory = {
      hashes: new Map([
        ['b.txt', '2'],
        ['a.txt', '1'],
      ]),
      texts: new Map([['a.txt', hashText('They met.')]]),
      closed: new Map([[hashText('They left.'), 'gone.txt']]),
      settings: '0123456789abcdef',
    };
    expect(parseMemory(formatMemory(memory))).toEqual(memory);
    expect(formatMemory(memory).indexOf('a.txt')).toBeLessThan(formatMemory(memory).indexOf('b.t'));
  });

  test('reads the first form: file and hash', () => {
    const memory = parseMemory('{\n "a.txt": "0123",\n "b.txt": "4567"\n}\n');
    expect([...(memory?.hashes ?? [])]).toEqual([
      ['a.txt', '0123'],
      ['b.txt', '4567'],
    ]);
    expect(memory?.texts.size).toBe(0);
    expect(memory?.closed.size).toBe(0);
  });

  test.each(['', '[broken', '[]', 'null', '"a"', '{"version":3}', '{"version":2,"marks":[]}'])(
    '%j is no memory',
    (text) => {
      expect(parseMemory(text)).toBeUndefined();
    },
  );

  test('holds no text', () => {
    expect(hashText('A witness told the court.')).toMatch(/^[0-9a-f]{32}$/);
    expect(hashText('A WITNESS – told the court')).toBe(hashText('A witness told the court.'));
    expect(hashText(' … ')).toBe('');
  });
});
