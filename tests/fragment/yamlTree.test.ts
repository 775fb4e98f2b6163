import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { createFindPath, findFaults } from '../../src/fragment/yamlTree.ts';

const OPTIONS = { uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const;

function listFaults(text: string): string[] {
  return findFaults(parseDocument(text, OPTIONS)).map(
    ({ offset, reason }) => `${offset} ${reason.slice(0, 20)}`,
  );
}

/** How many nodes are looked at in a map of so many keys. */
function countSteps(keys: number): number {
  const lines = Array.from({ length: keys }, (_, index) => `key${index}: &a${index} value\n`);
  let steps = 0;
  findFaults(parseDocument(lines.join(''), OPTIONS), () => {
    steps += 1;
  });
  return steps;
}

describe('findFaults(document)', () => {
  test.each([
    ['a: 1\nb: 2\na: 3\n', ['10 This setting is writ']],
    ['{ a: 1, a: 2, a: 3 }', ['8 This setting is writ', '14 This setting is writ']],
    ['x:\n  - { a: 1, b: { c: 1, c: 2 } }\n', ['26 This setting is writ']],
    [': 1\n: 2\n', ['4 This setting is writ']],
  ])('a key that stands twice: %j', (text, faults) => {
    expect(listFaults(text)).toEqual(faults);
  });

  test.each([
    'a: 1\nb: 1\n',
    'x: { a: 1 }\ny: { a: 1 }\n',
    '[a, a]',
    'a: &k a\nb: *k\n',
    '',
    '1: x\n"1": y\n',
  ])('no fault: %j', (text) => {
    expect(listFaults(text)).toEqual([]);
  });

  test('nesting that no settings have is told at its place', () => {
    expect(listFaults(`a: ${'['.repeat(19)}${']'.repeat(19)}`)).toEqual([]);
    expect(listFaults(`a: ${'['.repeat(21)}${']'.repeat(21)}`)).toEqual([
      '23 It is nested more th',
    ]);
  });

  test('more aliases than settings need are told and not followed', () => {
    const write = (count: number): string => `a: [&x N, ${'*x, '.repeat(count)}]\n`;
    expect(listFaults(write(200))).toEqual([]);
    expect(listFaults(write(201))).toEqual(['10 It has 201 aliases (']);
  });

  test('each node is looked at once, however many keys there are', () => {
    expect(countSteps(1000)).toBe(2001);
    expect(countSteps(20_000)).toBe(40_001);
  });
});

describe('createFindPath(document)(path)', () => {
  test('of keys that stand twice it finds the first', () => {
    const findPath = createFindPath(parseDocument('a: 1\na: 2\n', OPTIONS));
    expect(findPath(['a'])).toBe(0);
  });

  test('a map is read once, however many paths are asked', () => {
    const document = parseDocument('a: 1\nb: 2\n', OPTIONS);
    const contents = document.contents as unknown as { items: unknown[] };
    const { items } = contents;
    let reads = 0;
    Object.defineProperty(contents, 'items', {
      get: () => {
        reads += 1;
        return items;
      },
    });
    const findPath = createFindPath(document);
    for (let time = 0; time < 100; time += 1) {
      expect(findPath(['b'])).toBe(5);
      expect(findPath(['none'])).toBe(0);
    }
    expect(reads).toBe(1);
  });
});
