import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/fragment/frontMatter.ts';
import { hideKey } from '../../src/programme/hideKey.ts';
import { TOOL_TEXTS } from '../../src/messages/tools/toolTexts.ts';
import { formatPlace } from '../support/runPipeline.ts';

const { yaml: REASONS } = TOOL_TEXTS.en.settings;

/** What people write, and what they are told: the place and the reason. */
const CASES: readonly (readonly [block: string, place: string, reason: string])[] = [
  ['name: x\nheaders:\n\tid: [A]', '4:1', REASONS.tab],
  ['name: x\ndescription: Outcomes: what changed', '3:14', REASONS.colon],
  ['name: “Foo: bar”', '2:7', REASONS.curly],
  ['a: b\nname: "x\nlanguage: en', '3:7', REASONS.quote],
  ["list:\n  - 'x\n  - y", '3:5', REASONS.quote],
  ['name: "x" y\nlanguage: en', '2:11', REASONS.after],
  ['name: [x] y', '2:11', REASONS.after],
  ['headers:\n  id: [A, B\n  status: [C]', '3:7', REASONS.bracket({ sign: '[' })],
  ['name: [x', '2:7', REASONS.bracket({ sign: '[' })],
  ['a: {b: c\nd: e', '2:4', REASONS.bracket({ sign: '{' })],
  ['language: en\nname:Foo', '3:1', REASONS.noColon],
  ['name:Foo\nlanguage: en', '2:1', REASONS.noColon],
  ['name: x\nlanguage\nfoo: bar', '3:1', REASONS.noColon],
  ['headers:\n  id: [A]\n   status: [B]', '4:1', REASONS.columns],
  ['  name: x\nlanguage: en', '3:1', REASONS.columns],
  // The line itself, not the three after it over which a parser stumbles.
  [
    'fields:\n  a:\n    kind: text\n  b:\n       label: B\n    kind: text\n    headers: [B]',
    '6:1',
    REASONS.columns,
  ],
  [
    'fields:\n  a:\n    kind: text\n  b:\n   label: B\n    kind: text\n    headers: [B]',
    '6:1',
    REASONS.columns,
  ],
  [
    'fields:\n  a:\n    kind: text\n   b:\n    label: B\n    kind: text\n  c:\n    kind: text',
    '5:1',
    REASONS.columns,
  ],
  ['publication:\n  statuses:\n  - A\n - B', '5:1', REASONS.columns],
  ['name: @foo', '2:7', REASONS.start({ sign: '@' })],
  ['name: `foo`', '2:7', REASONS.start({ sign: '`' })],
  ['name: *foo', '2:7', REASONS.start({ sign: '*' })],
  ['name: !foo bar', '2:7', REASONS.start({ sign: '!' })],
  ["name: 'it's'", '2:11', REASONS.apostrophe],
  [String.raw`name: "C:\Users"`, '2:10', REASONS.escape],
  ['name: x\nname: y', '3:1', REASONS.twice],
];

describe('explainYaml(fault, text), by way of parseFrontMatter(text)', () => {
  test.each(CASES)('%j', (block, place, reason) => {
    const { problems } = parseFrontMatter(`---\n${block}\n---\nbody`);
    const [first] = problems;
    expect(first?.code).toBe('front-matter-yaml');
    expect([first && formatPlace(first.position), first?.message]).toEqual([
      place,
      `The settings at the top of the file cannot be read (YAML): ${reason}`,
    ]);
  });

  test('one fault is told once, not again for each sign after it', () => {
    for (const block of ['  name: x\nlanguage: en', 'a:\n  - b: 1\n     c: 2\n    d: 3\n    e: 4'])
      expect(parseFrontMatter(`---\n${block}\n---\n`).problems).toHaveLength(1);
  });

  test('no reason is cut where the settings may hold a secret', () => {
    for (const [block] of CASES) {
      const text = `---\n${block}\n---\n`;
      const { problems } = parseFrontMatter(text);
      expect(hideKey(text, problems).map(({ message }) => message)).toEqual(
        problems.map(({ message }) => message),
      );
    }
  });
});
