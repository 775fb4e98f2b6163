import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BUILD_USAGE } from '../../src/tools/release/runBuild.ts';
import { extendFields } from '../../src/programme/ownFields.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { createSettingsSchema } from '../../src/programme/schema.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const FILES = [...globSync('{README,CONTRIBUTING,SECURITY}.md', { cwd: ROOT }), ...list('docs')];
/** Decisions tell what was so when they were made. */
const DOCS = new Map(
  FILES.filter((file) => !file.includes('decisions')).map((file) => [file, read(file)]),
);
const CONTENT = DOCS.get('docs/content.md') ?? '';
const ALL = [...DOCS.values()].join('\n');

function list(folder: string): string[] {
  return globSync(`${folder}/**/*.md`, { cwd: ROOT });
}

/** Every first group of a pattern in the docs, with the file that has it. */
function findNamed(pattern: RegExp): { file: string; name: string }[] {
  return [...DOCS].flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map((match) => ({ file, name: match[1] ?? '' })),
  );
}

/** Whether the docs name something as code, by itself or with what is written after it. */
function isNamedIn(text: string, name: string): boolean {
  return new RegExp(`\`${RegExp.escape(name)}(?![\\w-])`).test(text);
}

/** The rows of the table of docs under a heading, by what their first cell names. */
function readFirstCells(text: string, heading: string): string[] {
  const section = text.split(`\n${heading}\n`)[1]?.split(/\n#+ /, 1)[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)/g)].map(([, key]) => key))
    .filter((key) => key !== undefined);
}

describe('commands and options that the docs name', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const runners = globSync('src/tools/*/run*.ts', { cwd: ROOT }).map(read);
  const usages = runners.map((source) =>
    // A usage may be written of another one.
    [...source.matchAll(/['`](npm (?:run|start).*)['`]/g)]
      .map(([, usage = '']) => usage.replace('${BUILD_USAGE}', BUILD_USAGE))
      .join('\n'),
  );
  /** Options of other programs, which the docs tell readers to use. */
  const others = [
    ...['--omit', '--ignore-scripts', '--save-exact', '--exclude', '--project'],
    ...[
      '--quick',
      '--peers',
      '--search',
      '--part',
      '--site',
      '--large',
      '--pairs',
      '--max-semi-space-size',
    ],
    ...[
      '--max-old-space-size',
      '--user',
      '--cacert',
      '--fail-with-body',
      '--data-binary',
      '--js-flags',
    ],
  ];

  test('every command exists', () => {
    const named = findNamed(/\bnpm run ([\w:-]+)/g);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(({ name }) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('every command that exists is named', () => {
    const commands = Object.keys(scripts).map((name) =>
      ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`,
    );
    expect(commands.filter((command) => !isNamedIn(ALL, command))).toEqual([]);
  });

  test('a usage names every option of its command', () => {
    const missing = runners.flatMap((source, index) =>
      [...source.matchAll(/^ {6}'?([a-z-]+)'?: \{ type: '(?:string|boolean)'/gm)]
        .map(([, option]) => `--${option}`)
        .filter((option) => !usages[index]?.includes(option)),
    );
    expect(missing).toEqual([]);
  });

  test('every option exists, and every option that exists is named', () => {
    const known = new Set(usages.flatMap((usage) => usage.match(/--[a-z-]+/g) ?? []));
    expect(known.size).toBeGreaterThan(15);
    const named = findNamed(/(?<![\w-])(--[a-z][a-z-]+)/g);
    const unknown = named.filter(({ name }) => !known.has(name) && !others.includes(name));
    expect(unknown).toEqual([]);
    const names = new Set(named.map(({ name }) => name));
    expect([...known].filter((option) => !names.has(option))).toEqual([]);
  });
});

/** The keys of an object of a schema, and those below each, whatever the field that has them. */
interface Keys {
  readonly [key: string]: Keys;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

function listKeys(schema: JsonSchema): Keys {
  const { properties = {}, items, anyOf = [], additionalProperties } = schema;
  const own = Object.entries(properties).map(([key, value]) => [
    key,
    listKeys(value as JsonSchema),
  ]);
  const below = [items, additionalProperties, ...anyOf].filter((part) => typeof part === 'object');
  return Object.assign(
    Object.fromEntries(own) as Keys,
    ...below.map((part) => listKeys(part as JsonSchema)),
  ) as Keys;
}

describe('settings that the docs name', () => {
  const schema = createSettingsSchema(FIELDS);
  const keys = listKeys(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));

  test('every setting that exists is named, and each key below it', () => {
    const listed = Object.keys(keys).flatMap((key) => [key, ...Object.keys(keys[key] ?? {})]);
    expect(listed.length).toBeGreaterThan(40);
    expect(listed.filter((key) => !isNamedIn(CONTENT, key))).toEqual([]);
  });

  test('every row of the table of settings is a setting', () => {
    const rows = readFirstCells(CONTENT, '## `programme.md`');
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((key) => !Object.hasOwn(keys, key))).toEqual([]);
    expect(Object.keys(keys).filter((key) => !rows.includes(key))).toEqual([]);
  });

  test('every row of the table of a field’s own settings is one, and every one has a row', () => {
    const rows = readFirstCells(CONTENT, '### A programme’s own fields'.replace('’', "'"));
    expect(rows.toSorted()).toEqual(Object.keys(keys['fields'] ?? {}).toSorted());
  });

  test('every known field has a row', () => {
    const rows = readFirstCells(CONTENT, '## The fields');
    expect(FIELDS.map(({ name }) => name).filter((name) => !rows.includes(name))).toEqual([]);
  });

  test('examples of programme.md are settings as they have to be', () => {
    const blocks = findNamed(/^```ya?ml\n([\s\S]*?)^```/gm).filter(({ file }) =>
      ['docs/content.md', 'docs/publishing.md'].includes(file),
    );
    expect(blocks.length).toBeGreaterThan(6);
    const faults = blocks.flatMap(({ file, name }) => {
      const example = parse(name.replaceAll(/: …/g, ': x')) as Record<string, unknown>;
      const { shape } = createSettingsSchema(extendFields(FIELDS, example));
      return Object.entries(example).flatMap(([key, value]) => {
        const rule = Object.hasOwn(shape, key) ? shape[key as keyof typeof shape] : z.never();
        // An example may leave out headers that every programme has to have.
        const { error } = rule.safeParse(value);
        const issues = (error?.issues ?? []).filter(({ message }) => !/is required/.test(message));
        return issues.map(({ message }) => ({ file, key, message }));
      });
    });
    expect(faults).toEqual([]);
  });
});

describe('codes of problems that the docs name', () => {
  const codes = new Set(
    globSync('src/messages/problems/*Problems.ts', { cwd: ROOT }).flatMap((file) =>
      [...read(file).matchAll(/^ {2}'([a-z0-9-]+)': (?:error|warning)\(/gm)].map(
        ([, code]) => code,
      ),
    ),
  );

  test('every code exists', () => {
    const guide = DOCS.get('docs/publishing.md') ?? '';
    const parts = [CONTENT.split('\n## Problems\n')[1], guide.split('\n## Every message')[1]];
    const named = parts.flatMap((part) =>
      [...(part ?? '').matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)].map(([, code]) => code),
    );
    expect(named.length).toBeGreaterThan(110);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('variables of the environment that the docs name', () => {
  const sources = [
    'astro.config.mjs',
    ...globSync('{src/tools,src/integrations,src/collection,scripts,tests}/**/*.{ts,mjs}', {
      cwd: ROOT,
    }),
    'src/siteAddress.ts',
  ].filter((file) => file !== 'tests/docs/named.test.ts');
  const code = sources.map(read).join('\n');
  const named = new Set(
    findNamed(/`(?:set )?([A-Z][A-Z]+_[A-Z_]+|PORT)(?:=[^`]*)?`/g)
      .map(({ name }) => name)
      .filter((name) => !/^(?:MAX|MIN|DEFAULT)_/.test(name) && name !== 'FORMATS'),
  );

  test('every variable is read', () => {
    expect(named.size).toBeGreaterThan(4);
    expect([...named].filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  test('every variable that a command reads is named', () => {
    const source = sources.filter((file) => !file.startsWith('tests/') && !file.includes('bench'));
    const used = source.flatMap((file) =>
      [...read(file).matchAll(/\benv(?:\.|\[')([A-Z_]+)\b/g)].map(([, name]) => name ?? ''),
    );
    // Set for Astro, and for apt.
    const ours = ['ASTRO_TELEMETRY_DISABLED', 'DEBIAN_FRONTEND', 'NO_COLOR'];
    const unnamed = used.filter((name) => !named.has(name) && !ours.includes(name));
    expect([...new Set(unnamed)]).toEqual([]);
  });
});

describe('places that the docs name', () => {
  test('every link leads to a file that exists, and to a heading in it', () => {
    const broken = findNamed(/(?:\]\(|^\[\w+\]: )([^)\s]+)/gm).filter(({ file, name }) => {
      if (/^[a-z]+:/.test(name)) return false;
      const [target = '', anchor] = name.split('#');
      const at = target === '' ? file : path.join(path.dirname(file), target);
      if (!existsSync(path.join(ROOT, at))) return true;
      return anchor !== undefined && !listAnchors(read(at)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('every path exists', () => {
    // `src/a/b.ts` and `drawX.ts` are any file.
    const paths = findNamed(/`((?:src|tests|scripts|docs|public)\/[\w./[\]-]+)`/g).filter(
      ({ name }) => !/\/a\/b\.|\/drawX\./.test(name),
    );
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter(({ name }) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });
});

/** The anchors of the headings of a page, as hosts of repositories make them. */
function listAnchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
