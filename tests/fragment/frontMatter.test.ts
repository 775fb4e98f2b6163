import matter from 'gray-matter';
import { describe, expect, test, vi } from 'vitest';
import { parseFrontMatter } from '../../src/fragment/frontMatter.ts';
import { fc, textOf } from '../support/properties.ts';
import { formatPlace, listProblems } from '../support/runPipeline.ts';

vi.mock('gray-matter', async (importActual) => {
  const { default: actual } = await importActual<{ default: typeof matter }>();
  return { default: vi.fn(actual) };
});

describe('parseFrontMatter(text): what would take minutes', () => {
  test.each([
    ['blank lines', '\n'.repeat(200_000)],
    ['blank lines of Windows', '\r\n'.repeat(100_000)],
    ['lines of blanks and tabs', ' \t\n'.repeat(60_000)],
    ['comments', '# c\n'.repeat(50_000)],
  ])('gray-matter never sees the block: %s', (_, block) => {
    vi.mocked(matter).mockClear();
    const text = `---\ntitle: T\n${block}---\nbody`;
    const { data, bodyOffset, problems } = parseFrontMatter(text);
    expect([data, problems, text.slice(bodyOffset)]).toEqual([{ title: 'T' }, [], 'body']);
    const seen = vi.mocked(matter).mock.calls[0]?.[0] as string;
    expect(seen.length).toBeLessThan(50);
  });

  test.each([
    ['quotation marks', '"'.repeat(50_000)],
    ['list marks', '- '.repeat(50_000)],
    ['open brackets', '['.repeat(50_000)],
    ['one key', 'a: 1\n'.repeat(20_000)],
    ['aliases of nothing', '*a '.repeat(20_000)],
  ])('of many problems the first 50 are told, and how many more there are: %s', (_, block) => {
    const { problems } = parseFrontMatter(`---\n${block}\n---\nbody`);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(51);
    expect(problems.slice(0, 50).map(({ code }) => code)).not.toContain('front-matter-more');
  });

  test('the number of those that are not told is right', () => {
    const { problems } = parseFrontMatter(`---\n${'a: 1\n'.repeat(101)}---\n`);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatchObject({ code: 'front-matter-more' });
    expect(problems.at(-1)?.message).toContain('50 more problems');
    expect(parseFrontMatter(`---\n${'a: 1\n'.repeat(51)}---\n`).problems).toHaveLength(50);
  });
});

describe('parseFrontMatter(text)', () => {
  test.each(['—', '–-', '—-', '-–', '−−−', '——'])(
    'a first line of %j is three hyphens that an editor has joined, and no settings are lost without a word',
    (line) => {
      const { problems } = parseFrontMatter(`${line}\nwithhold: true\n${line}\n**A**: x\n`);
      expect(listProblems(problems)).toEqual(['front-matter-dashes 1:1']);
    },
  );

  test('a text without front matter is all body', () => {
    for (const text of ['', 'text', '**A**: x', '-- -', '\n---\na: 1\n---\n', ' ---\n']) {
      expect(parseFrontMatter(text)).toMatchObject({ data: {}, bodyOffset: 0, problems: [] });
    }
  });

  test.each(['\n', '\r\n'])('reads YAML, and the body begins behind it (line break %j)', (eol) => {
    const text = ['---', 'title: T', 'list: [a, 2]', 'withhold: true', '---', 'body', ''].join(eol);
    const { data, bodyOffset, problems } = parseFrontMatter(text);
    expect(problems).toEqual([]);
    expect(data).toEqual({ title: 'T', list: ['a', 2], withhold: true });
    expect(text.slice(bodyOffset)).toBe(`body${eol}`);
  });

  test('blanks behind the dashes do no harm', () => {
    const text = '---  \na: 1\n--- \t\nbody';
    const { data, bodyOffset } = parseFrontMatter(text);
    expect(data).toEqual({ a: 1 });
    expect(text.slice(bodyOffset).trim()).toBe('body');
  });

  test('an empty block, and one of comments, say nothing', () => {
    for (const block of ['', '\n', '# withhold: true\n', '#\n', '~\n']) {
      expect(parseFrontMatter(`---\n${block}---\nbody`)).toMatchObject({ data: {}, problems: [] });
    }
  });

  test('a file that failed before fails again', () => {
    const text = '---\na: "open\n---\nbody';
    expect(parseFrontMatter(text).problems).toHaveLength(1);
    expect(parseFrontMatter(text).problems).toHaveLength(1);
  });

  test.each([
    ['---js\n{ a: (globalThis.demoFrontMatter = 1) }\n---\n'],
    ['---javascript\nmodule.exports = globalThis.demoFrontMatter = 1\n---\n'],
    ['--- js\nglobalThis.demoFrontMatter = 1\n---\n'],
    ['---coffee\nglobal.demoFrontMatter = 1\n---\n'],
    ['---json\n{ "a": 1 }\n---\n'],
    ['---yaml\na: 1\n---\n'],
    ['----\na: 1\n----\n'],
  ])('only plain YAML is read, and nothing is run: %j', (text) => {
    const { data, bodyOffset, problems } = parseFrontMatter(text);
    expect(listProblems(problems)).toEqual(['front-matter-language 1:1']);
    expect(data).toEqual({});
    expect(bodyOffset).toBe(text.length);
    expect(globalThis).not.toHaveProperty('demoFrontMatter');
  });

  test('a YAML tag makes no object', () => {
    const { problems } = parseFrontMatter('---\na: !!js/function "function () {}"\n---\n');
    expect(problems).not.toEqual([]);
  });

  test.each([
    ['no closing line', '---\na: 1\nbody'],
    ['nothing else', '---'],
    ['an indented closing line', '---\na: 1\n ---\nbody'],
    ['a closing line with text behind it', '---\na: 1\n---**B**: x'],
    ['a line of more dashes, then a closing line', '---\na: 1\n----\nwithhold: true\n---\nbody'],
    ['dashes with text, then a closing line', '---\na: 1\n---**B**: x\nwithhold: true\n---\n'],
  ])('front matter that is not closed is an error: %s', (_, text) => {
    const { data, bodyOffset, problems } = parseFrontMatter(text);
    expect(listProblems(problems)).toEqual(['front-matter-open 1:1']);
    expect(data).toEqual({});
    expect(bodyOffset).toBe(text.length);
  });

  test('each YAML error has its line and column, and the body is still found', () => {
    const text = '---\na: 1\nb: [1, 2\nc: "x\n---\nbody';
    const { problems, bodyOffset } = parseFrontMatter(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['front-matter-yaml']));
    expect(text.slice(bodyOffset)).toBe('body');
    expect(listProblems(parseFrontMatter('---\na: 1\na: 2\n---\n').problems)).toEqual([
      'front-matter-yaml 3:1',
    ]);
  });

  test('a block that unfolds without end is an error', () => {
    const lines = ['a: &a [x, x]'];
    for (let level = 1; level < 12; level += 1) {
      const before = String.fromCharCode(96 + level);
      const name = String.fromCharCode(97 + level);
      lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    }
    const { problems } = parseFrontMatter(`---\n${lines.join('\n')}\n---\n`);
    expect(problems.map(({ code }) => code)).toEqual(['front-matter-yaml']);
  });

  test('finds the place of a key, of an item, and of the nearest parent', () => {
    const { locatePath } = parseFrontMatter('---\na:\n  b: [x, yy]\n  c:\n    - d: 1\n---\n');
    expect(formatPlace(locatePath(['a']))).toBe('2:1');
    expect(formatPlace(locatePath(['a', 'b']))).toBe('3:3');
    expect(formatPlace(locatePath(['a', 'b', 1]))).toBe('3:10');
    expect(formatPlace(locatePath(['a', 'c', 0, 'd']))).toBe('5:7');
    expect(formatPlace(locatePath(['a', 'missing']))).toBe('2:1');
    expect(formatPlace(locatePath(['a', 'b', 1, 'deeper']))).toBe('3:10');
  });

  test('an alias leads to what it stands for', () => {
    const { locatePath } = parseFrontMatter('---\na: &a { x: 1 }\nb: *a\n---\n');
    expect(formatPlace(locatePath(['b', 'x']))).toBe('2:9');
  });

  test('never throws, and the body is the end of the text', () => {
    const pieces = [
      '---',
      '---\n',
      '\n---\n',
      '\r\n',
      '\n',
      'a: ',
      '- ',
      '[',
      '{',
      '"',
      '&a ',
      '*a',
      '#',
      '!!',
      ' ',
    ];
    fc.assert(
      fc.property(textOf(pieces), (any) => {
        for (const text of [any, `---\n${any}\n---\nbody`]) {
          const { bodyOffset } = parseFrontMatter(text);
          expect(bodyOffset).toBeGreaterThanOrEqual(0);
          expect(bodyOffset).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
