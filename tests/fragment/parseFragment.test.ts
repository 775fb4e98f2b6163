import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/fragment/frontMatter.ts';
import { parseFragment } from '../../src/fragment/parseFragment.ts';
import { fc, textOf } from '../support/properties.ts';
import { listProblems } from '../support/runPipeline.ts';

function fieldsOf(text: string): [header: string, value: string][] {
  return parseFragment(text).fields.map(({ header, value }) => [header, value]);
}

function problemsOf(text: string): string[] {
  return listProblems(parseFragment(text).problems);
}

describe('parseFragment(text): fields', () => {
  test('a field is a bold header, a colon and a value', () => {
    expect(fieldsOf('**A**: one\n**B**:two\n**C**:\n')).toEqual([
      ['A', 'one'],
      ['B', 'two'],
      ['C', ''],
    ]);
  });

  test('only the one blank after the colon is no part of the value', () => {
    expect(fieldsOf('**A**:   x \n')).toEqual([['A', '  x ']]);
  });

  test('the colon may stand inside the asterisks, or behind a French blank', () => {
    expect(fieldsOf('**A:** x\n**B : ** y\n**C** : z\n**D**\u00A0: z\n**E**\u202F: z')).toEqual([
      ['A', 'x'],
      ['B ', 'y'],
      ['C', 'z'],
      ['D', 'z'],
      ['E', 'z'],
    ]);
  });

  test('a header is kept as written, and found by its folded form', () => {
    const [field] = parseFragment('** Outcome   STATUS **: x').fields;
    expect(field).toMatchObject({ header: ' Outcome   STATUS ', key: 'outcome status' });
  });

  test('a value runs to the next field, over paragraphs and lists', () => {
    const value = 'First.\n\n- one\n- two\n\n  indented\n';
    expect(fieldsOf(`**A**: ${value}\n**B**: x`)).toEqual([
      ['A', value],
      ['B', 'x'],
    ]);
  });

  test('bold text that is no header stays in the value', () => {
    const value = 'a **b** c\n**b** c\n**b\nc**: d\n **B**: indented\n****: d\n** **: d\n**:** d';
    expect(fieldsOf(`**A**: ${value}`)).toEqual([['A', value]]);
  });

  test('CRLF is read as LF, a lone CR is kept', () => {
    expect(fieldsOf('**A**: x\r\ny\r\n**B**: z\rz\r\n')).toEqual([
      ['A', 'x\ny'],
      ['B', 'z\rz'],
    ]);
  });

  test('offsets point into the text', () => {
    const text = '---\ntitle: T\n---\n**A**: x\n**B**:y';
    const [a, b] = parseFragment(text).fields;
    expect(text.slice(a?.start, a?.end)).toBe('**A**: x\n');
    expect(text.slice(a?.valueStart, a?.end)).toBe('x\n');
    expect(text.slice(b?.start, b?.end)).toBe('**B**:y');
    expect(text.slice(b?.valueStart)).toBe('y');
  });

  test('a value of a megabyte is read in no time', () => {
    const value = 'A synthetic sentence with **bold** words.\n'.repeat(25_000).trimEnd();
    expect(value.length).toBeGreaterThan(1_000_000);
    const { fields, problems } = parseFragment(`**A**: ${value}\n**B**: end\n`);
    expect(problems).toEqual([]);
    expect(fields.map((field) => field.value)).toEqual([value, 'end']);
  });
});

describe('parseFragment(text): problems', () => {
  test('a file without a field, and a file without anything', () => {
    expect(problemsOf('\n  Running text.\n')).toEqual(['no-fields 2:3']);
    expect(problemsOf('')).toEqual(['empty-file 1:1']);
    expect(problemsOf(' \r\n\t\n')).toEqual(['empty-file 1:1']);
  });

  test('text before the first field', () => {
    expect(problemsOf('\n\n  stray\n**A**: x')).toEqual(['text-before-first-field 3:3']);
    expect(problemsOf('---\ntitle: T\n---\n\nstray\n**A**: x')).toEqual([
      'text-before-first-field 5:1',
    ]);
  });

  test('blank lines before the first field are no text', () => {
    expect(problemsOf('\n \n**A**: x')).toEqual([]);
  });

  test('a header that appears again, in any spelling, names the line of the first', () => {
    const { problems } = parseFragment('**A b**: 1\n**C**: 2\n** a  B **: 3\n**A B**: 4\n');
    expect(listProblems(problems)).toEqual(['duplicate-header 3:1', 'duplicate-header 4:1']);
    expect(problems[0]?.message).toBe('The field “a  B” appears twice; the first is on line 1.');
    expect(problems[1]?.message).toContain('the first is on line 1');
  });

  test('all faults of a file are listed, front matter included', () => {
    expect(problemsOf('---\nwitthold: true\n---\nstray\n**A**: 1\n**A**: 2')).toEqual([
      'front-matter-key 2:1',
      'text-before-first-field 4:1',
      'duplicate-header 6:1',
    ]);
  });

  test('where the front matter has no end, that alone is told', () => {
    expect(problemsOf('---\ntitle: T\n**A**: 1')).toEqual(['front-matter-open 1:1']);
  });
});

describe('parseFragment(text): editorial', () => {
  test('without front matter nothing is added', () => {
    expect(parseFragment('**A**: x').editorial).toEqual({
      aliases: [],
      withhold: false,
      redact: [],
      named: [],
    });
  });

  test('reads every key', () => {
    const front = 'title: T\nlang: ar\naliases: [B, C]\nwithhold: true\nredact: [D]\nnamed: [E]';
    expect(parseFragment(`---\n${front}\n---\n**A**: x`).editorial).toEqual({
      title: 'T',
      lang: 'ar',
      aliases: ['B', 'C'],
      withhold: true,
      redact: ['D'],
      named: ['E'],
    });
  });

  test.each([
    ['an unknown key', 'withold: false'],
    ['a word for a yes', 'withhold: "no"'],
    ['a list in the place of a text', 'title: [a]'],
    ['an empty redaction', 'redact: [""]'],
    ['a number as redaction', 'redact: [5]'],
    ['an empty value', 'aliases:'],
    ['bad YAML', 'title: "open'],
  ])('%s withholds and is an error', (_, front) => {
    const { editorial, problems } = parseFragment(`---\n${front}\n---\n**A**: x`);
    expect(editorial.withhold).toBe(true);
    expect(problems.map(({ severity }) => severity)).toEqual(['error']);
  });
});

const anyFile = textOf(
  [
    '**',
    '**A**: ',
    '**B:** ',
    '**A**',
    ':',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '---\n',
    '---',
    'title: x\n',
    'x',
    '*',
  ],
  40,
);

describe('parseFragment(text): any text', () => {
  test('never throws, and without an error it has a field', () => {
    fc.assert(
      fc.property(fc.oneof(anyFile, fc.string({ unit: 'binary' })), (text) => {
        const { fields, problems } = parseFragment(text);
        expect(fields.length > 0 || problems.some(({ severity }) => severity === 'error')).toBe(
          true,
        );
      }),
    );
  });

  test('loses nothing: front matter and fields, joined, are the text', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const { fields } = parseFragment(text);
        const first = fields[0];
        fc.pre(first !== undefined);
        const { bodyOffset } = parseFrontMatter(text);
        const pieces = fields.map(({ start, end }) => text.slice(start, end));
        expect(text.slice(0, first.start) + pieces.join('')).toBe(text);
        const between = text.slice(bodyOffset, first.start);
        const codes = parseFragment(text).problems.map(({ code }) => code);
        expect(codes.includes('text-before-first-field')).toBe(between.trim() !== '');
        for (const { value, valueStart, end } of fields) {
          const source = text.slice(valueStart, end).replaceAll('\r\n', '\n');
          expect([value, `${value}\n`]).toContain(source);
        }
      }),
    );
  });

  test('what was written field by field is read field by field', () => {
    const header = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[*\n\r]/.test(text) && /^(?!.*:\s*$).*\S/u.test(text));
    const value = textOf(['a', ' ', '\n', ' **', '* ', '**.', 'é'])
      .map((text) => text.replaceAll('\r', ''))
      .filter((text) => !/^\*\*/m.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(header, value), { minLength: 1 }), (written) => {
        const text = written.map(([name, content]) => `**${name}**: ${content}\n`).join('');
        expect(fieldsOf(text)).toEqual(written);
      }),
    );
  });
});

describe('parseFragment(text): how much an editor may ask for', () => {
  test.each([
    ['redact', 201, 1],
    ['aliases', 201, 1],
    ['redact', 1, 501],
  ])(
    '%s with %i entries of %i characters is refused, and the outcome withheld',
    (key, count, length) => {
      const entry = JSON.stringify('x'.repeat(length));
      const text = (entries: number): string =>
        `---\n${key}: [${Array.from({ length: entries }, () => entry).join(', ')}]\n---\n**A**: b`;
      const { editorial, problems } = parseFragment(text(count));
      expect(listProblems(problems)).toHaveLength(1);
      expect(problems[0]?.code).toBe('front-matter-value');
      expect(editorial.withhold).toBe(true);
      if (length < 500) expect(problemsOf(text(count - 1))).toEqual([]);
    },
  );
});
