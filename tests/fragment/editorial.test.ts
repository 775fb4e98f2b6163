import { describe, expect, test } from 'vitest';
import { readEditorial } from '../../src/fragment/editorial.ts';
import { parseFrontMatter } from '../../src/fragment/frontMatter.ts';

const read = (yaml: string): ReturnType<typeof readEditorial> =>
  readEditorial(parseFrontMatter(`---\n${yaml}\n---\n`));

describe('readEditorial(frontMatter)', () => {
  test('what an editor may say, with its defaults', () => {
    expect(read('title: A title\nlang: AR-lb\nredact: [Jane Example]').editorial).toEqual({
      title: 'A title',
      lang: 'ar-LB',
      aliases: [],
      withhold: false,
      redact: ['Jane Example'],
      named: [],
    });
    expect(readEditorial(parseFrontMatter('no front matter')).editorial.withhold).toBe(false);
  });

  test.each([
    'withold: true',
    'withhold: perhaps',
    'redact: Jane Example',
    `redact: [${'a, '.repeat(201)}]`,
    `named: ["${'a'.repeat(501)}"]`,
    'lang: français',
    'a: b: c',
  ])('%j withholds', (yaml) => {
    const { editorial, problems } = read(yaml);
    expect(editorial.withhold).toBe(true);
    expect(problems).not.toEqual([]);
  });
});
