import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/collection/readPage.ts';
import { readProse } from '../../src/collection/readProse.ts';
import { checkFrontMatter } from '../../src/fragment/checkFrontMatter.ts';
import { readEditorial } from '../../src/fragment/editorial.ts';
import { parseFrontMatter } from '../../src/fragment/frontMatter.ts';
import type { Problem } from '../../src/problems/problems.ts';
import { explainYaml } from '../../src/problems/yamlReasons.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { readProgramme } from '../../src/programme/readProgramme.ts';
import { createSettingsSchema } from '../../src/programme/schema.ts';
import { findEnglish, tellIn } from './findEnglish.ts';

/** What zod’s schemas are made of: wrappers, pipes, unions, lists, records. */
interface Def {
  readonly [name: string]: unknown;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly options?: readonly unknown[];
  readonly keyType?: { readonly def?: { readonly entries?: Readonly<Record<string, unknown>> } };
}

/** Where settings may be, by what a schema knows; of a list its first entry, of names of one’s own one. */
function listPaths(schema: unknown, path: readonly string[] = []): (readonly string[])[] {
  const def = (schema as { def?: Def } | undefined)?.def;
  if (def === undefined) return [];
  const inner = [def['innerType'], def['in'], def['out'], ...(def.options ?? [])].filter(Boolean);
  if (inner.length > 0) return inner.flatMap((each) => listPaths(each, path));
  const below = Object.entries(def.shape ?? {}).flatMap(([key, each]) =>
    listPaths(each, [...path, key]),
  );
  const key = Object.keys(def.keyType?.def?.entries ?? { ownName: 0 })[0] ?? '';
  const record = def['valueType'] === undefined ? [] : listPaths(def['valueType'], [...path, key]);
  const list = def['element'] === undefined ? [] : listPaths(def['element'], [...path, '0']);
  return [path, ...below, ...record, ...list];
}

const WRONG: readonly unknown[] = [
  ...[null, 7, 1.5, -1, true, '', 'maybe', '• maybe', 'x'.repeat(600), {}, [], [7], ['', '']],
  ...[{ maybe: 1 }, ['maybe', 'maybe'], Array.from({ length: 300 }, () => 'maybe')],
];

const POLICY = { statuses: ['Outcome'] };
const BASE = { name: 'x', description: 'x', publication: POLICY };

/** Settings that are sound but for one value at a path. */
function put(path: readonly string[], value: unknown, base: unknown = BASE): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (step === '0') return [put(rest, value, undefined)];
  const known = (base ?? {}) as Readonly<Record<string, unknown>>;
  return { ...known, [step]: put(rest, value, known[step]) };
}

const SCHEMA = createSettingsSchema(FIELDS);

const tell = (problems: readonly Problem[]): string[] =>
  problems.flatMap(({ message, hint }) => [message, hint]);

/** What is told of each setting that has each wrong value. */
function tellOfSettings(): string[] {
  const place = parseFrontMatter('');
  const told = listPaths(SCHEMA).flatMap((path) =>
    WRONG.flatMap((value) => {
      const checked = checkFrontMatter({ ...place, data: put(path, value) }, SCHEMA);
      return 'problems' in checked ? tell(checked.problems) : [];
    }),
  );
  return [...new Set(told)];
}

const OWN = 'label: A\n    kind: term\n    headers: [A]';

/** Further lines of a programme, each wrong by what it says elsewhere or how it is written. */
const LINES = [
  `fields:\n  name: { label: A, kind: text, headers: [A], separator: ';' }`,
  `fields:\n  id:\n    ${OWN}`,
  `fields:\n  Two words:\n    ${OWN}`,
  `fields:\n  sort:\n    ${OWN}`,
  `fields:\n  a:\n    ${OWN}\n    after: b`,
  `fields:\n  a:\n    ${OWN}\n    index: Two words`,
  `fields:\n  a:\n    ${OWN}\n    index: data`,
  `fields:\n  a:\n    ${OWN}\n    index: fr`,
  `fields:\n  a:\n    ${OWN}\n    index: b\n  b:\n    ${OWN}\n    index: b`,
  `fields:\n  a:\n    ${OWN}\n    index: b\n    publish: false`,
  `fields:\n  a:\n    ${OWN}\n    levels: [yes]`,
  'fields:\n  a:\n    label: A\n    kind: text\n    headers: [A]\n    index: b',
  'hide: [clusters]',
  'headers: { status: [A] }',
  'language: en-ab-cd',
  ...['(', '(?=a)', 'a{2000}', '(?:(?:a{1000}){1000}){1000}', 'a**'].map(
    (p) => `idPattern: '${p}'`,
  ),
  ...['kye: 1', 'accent: "#fff"', 'accent: "#ffff00"', 'logo: ../x.svg', 'contact: a'],
  // YAML
  ...['\tx: y', 'x: a: b', 'x: “a: b”', 'x: "a', 'x: [a', 'x: {a', 'x', "x: 'a'b'", 'x: "a" b'],
  ...[' x: y', 'x: @a', 'x: *a', 'x: !a b', 'x: "\\q"', 'x: 1\nx: 2', 'x: y\n...\nz: 1', '? *a'],
  `x: ${'['.repeat(30)}${']'.repeat(30)}`,
  `x: &a [1]\ny: [${'*a, '.repeat(300)}]`,
  'a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b]',
];

const HEAD = 'name: x\ndescription: x\npublication: { statuses: any }\nheaders: { id: [I] }\n';

function tellOfLines(): string[] {
  return LINES.flatMap((line) => tell(readProgramme(`---\n${HEAD}${line}\n---\n`).problems));
}

/** What the `yaml` package may say, in whatever words. */
const YAML_CODES = [
  ...['ALIAS_PROPS', 'BAD_COLLECTION_TYPE', 'BAD_PROP_ORDER', 'BLOCK_IN_FLOW', 'DUPLICATE_KEY'],
  ...['IMPOSSIBLE', 'KEY_OVER_1024_CHARS', 'MULTIPLE_ANCHORS', 'MULTIPLE_DOCS', 'MULTIPLE_TAGS'],
  ...['NON_STRING_KEY', 'RESOURCE_EXHAUSTION', 'BAD_INDENT', 'UNEXPECTED_TOKEN', 'MISSING_CHAR'],
];

/** What is told of files that are no `programme.md`. */
function tellOfFiles(): string[] {
  const wrong = [
    'title: ',
    'lang: x',
    'redact: [""]',
    'redact: a',
    'named: [1]',
    'order: a',
    'x: 1',
  ];
  const yaml = YAML_CODES.map((code) =>
    explainYaml({ code, message: 'It is what the package says.', offset: 1 }, 'a: b'),
  );
  return [
    ...yaml.map(({ reason }) => reason),
    ...wrong.flatMap((line) => {
      const text = `---\n${line}\n---\nA text.`;
      const place = { file: 'pages/a.md', base: 'pages/a.md', language: undefined };
      return [
        readEditorial(parseFrontMatter(text)).problems,
        readProse(text).problems,
        readPage(place, text, undefined, []).problems,
      ].flatMap(tell);
    }),
    ...['pages/data.md', 'pages/fr.md', 'pages/-.md', `pages/${'x'.repeat(300)}.md`, 'pages/b.md']
      .map((base) => ({ file: base, base, language: undefined }))
      .flatMap((place) => tell(readPage(place, '# A', undefined, ['b']).problems)),
  ];
}

describe('what is wrong with settings is told in the language of the publisher', () => {
  const tellAll = (): string[] => [...tellOfSettings(), ...tellOfLines(), ...tellOfFiles()];

  test('in English each of the messages is one', () => {
    const told = tellAll();
    const others = told.filter((message) => findEnglish(message).length === 0);
    expect(told.length).toBeGreaterThan(400);
    expect([...new Set(others)].filter((message) => !/^(?:Known here|“)/u.test(message))).toEqual(
      [],
    );
  });

  test.for(['fr', 'ar'] as const)('in %s none of them is English', async (language) => {
    const told = await tellIn(language, tellAll);
    expect(told.filter((message) => findEnglish(message).length > 0)).toEqual([]);
  });
});
