import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkFrontMatter } from '../../src/fragment/checkFrontMatter.ts';
import { parseFrontMatter } from '../../src/fragment/frontMatter.ts';
import { formatPlace, listProblems } from '../support/runPipeline.ts';

const schema = z.strictObject({
  name: z.string(),
  inner: z.strictObject({ list: z.array(z.enum(['a', 'b'])) }),
  isOpen: z.boolean().default(false),
  names: z.partialRecord(z.enum(['id', 'year']), z.string()).optional(),
  size: z.number().max(3, 'Expected 3 at most.').optional(),
});

function check(block: string): string[] {
  const checked = checkFrontMatter(parseFrontMatter(`---\n${block}---\n`), schema);
  if ('data' in checked) return [];
  return checked.problems.map(
    ({ position, message, hint }) => `${formatPlace(position)} ${message} ${hint}`,
  );
}

describe('checkFrontMatter(frontMatter, schema)', () => {
  test('what follows the schema is handed over as it says', () => {
    const frontMatter = parseFrontMatter('---\nname: x\ninner: { list: [a] }\n---\n');
    expect(checkFrontMatter(frontMatter, schema)).toEqual({
      data: { name: 'x', inner: { list: ['a'] }, isOpen: false },
    });
  });

  test('front matter that could not be read has its own problems only', () => {
    const checked = checkFrontMatter(parseFrontMatter('---\nname: [x\n---\n'), schema);
    expect('problems' in checked && listProblems(checked.problems)).toEqual([
      'front-matter-yaml 2:7',
    ]);
  });

  test('below another key, those are listed that are known there', () => {
    expect(check('name: x\ninner: { lisst: [], list: [] }\n')).toEqual([
      '3:10 “lisst” is not a setting that is known here. Known here: list.',
    ]);
  });

  test('of names that are a closed list, all are listed', () => {
    expect(check('name: x\ninner: { list: [] }\nnames: { yaer: Y }\n')).toEqual([
      '4:10 “yaer” is not a setting that is known here. Known here: id, year.',
    ]);
  });

  test('a list whose items begin with another sign than a hyphen', () => {
    expect(check('name: x\ninner:\n  list:\n    • a\n    • b\n')[0]).toContain(
      'begin with a hyphen and a space, not with •',
    );
  });

  test('an unknown key stands at the key and lists the known ones', () => {
    const [problem] = check('nam: x\nname: x\ninner: { list: [] }\n');
    expect(problem).toBe(
      '2:1 “nam” is not a setting that is known here. Known here: name, inner, isOpen, names, size.',
    );
  });

  test('each unknown key is a problem of its own, at any depth', () => {
    expect(check('name: x\ninner:\n  list: []\n  a: 1\n  b: 1\n')).toMatchObject([
      expect.stringContaining('5:3 “a” is not'),
      expect.stringContaining('6:3 “b” is not'),
    ]);
  });

  test.each([
    ['a value that is missing', 'inner: { list: [] }\n', '2:1 “name”: Nothing is written here.'],
    ['an empty value', 'name:\ninner: { list: [] }\n', '2:1 “name”: Nothing is written here.'],
    ['a number for text', 'name: 1\ninner: { list: [] }\n', '“name”: Expected text; put it in'],
    ['text for a list', 'name: x\ninner: { list: a }\n', '“inner.list”: Expected a list, in'],
    ['text for settings', 'name: x\ninner: a\n', '“inner”: Expected settings of its own'],
    [
      'text for yes or no',
      'name: x\ninner: { list: [] }\nisOpen: maybe\n',
      '“isOpen”: Expected true or false.',
    ],
    [
      'none of the values there are',
      'name: x\ninner:\n  list: [a, c]\n',
      '4:13 “inner.list.1”: Expected one of a, b.',
    ],
    [
      'what the schema has words of its own for',
      'name: x\ninner: { list: [] }\nsize: 4\n',
      '4:1 “size”: Expected 3 at most.',
    ],
    ['a block that is no map at all', '- a\n', '2:1 “front matter”:'],
  ])('%s is told in plain words, at its place', (_, block, told) => {
    expect(check(block)).toMatchObject([expect.stringContaining(told)]);
  });

  test('of many unknown keys the first 50 are told, and how many more there are', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `key${index}: 1\n`).join('');
    const told = check(`name: x\ninner: { list: [] }\n${keys}`);
    expect(told).toHaveLength(51);
    expect(told[0]).toContain('4:1 “key0” is not a setting');
    expect(told[50]).toContain('There are 9950 more problems');
  });
});
